import type { Plan } from '@stridelift/engine';
import { countText, dayOf, roundLengthText, shortDateText, spanText } from '@stridelift/formats/words';
import { citeText, type Footnotes } from '../../view/footnotes.ts';
import { seasonStretches, seasonWeeks, WEEK_MARKS } from '../../view/season.ts';
import { escapeMarkdown } from './escape.ts';

/** The phases with their reasons, then every week in a line. */
export function seasonMarkdown(plan: Plan, footnotes: Footnotes): readonly string[] {
  const weeks = seasonWeeks(plan);
  if (weeks.length === 0) return [];
  const phases = seasonStretches(weeks).flatMap(({ phase, weeks: count }) => {
    if (phase === undefined) return [];
    const span = spanText(dayOf(phase.start), dayOf(phase.end));
    const why = `${escapeMarkdown(phase.why)}${citeText(footnotes, phase.sources)}`;
    return [`- **${phase.code} ${escapeMarkdown(phase.name)}**, ${countText(count, 'week')}, ${span}. ${why}`];
  });
  const rows = weeks.map(({ week, start, phase, marks }) => {
    const km = roundLengthText(week.runKm, plan.athlete.units);
    const words = marks.map((mark) => WEEK_MARKS[mark].meaning).join(', ');
    return `| ${shortDateText(start)} | ${phase?.code ?? ''} | ${km} | ${week.sessions} | ${words} |`;
  });
  return [...phases, '', '| Week of | Phase | Running | Strength | |', '| --- | --- | ---: | ---: | --- |', ...rows];
}
