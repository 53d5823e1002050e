import type { Plan } from '@stridelift/engine';
import { joined, lengthText, minutesText, runTitle, shortDayText } from '@stridelift/formats/words';
import { type CalendarDay, comingWeeks, type Entry } from '../../view/calendar.ts';
import { weekHeadParts } from '../../view/week-head.ts';
import { escapeMarkdown } from './escape.ts';

const WEEKS = 4;

/** The coming four weeks, a table each; strength stands in bold. */
export function weeksMarkdown(plan: Plan): readonly string[] {
  const { units } = plan.athlete;
  return comingWeeks(plan, WEEKS).flatMap((week) => {
    const [title, ...facts] = weekHeadParts(week, units);
    const rows = week.days.flatMap((day) => dayRows(day, plan));
    const head = ['| Day | Time | What | How much |', '| --- | --- | --- | ---: |'];
    return [`### ${title}`, '', escapeMarkdown(`${facts.join(', ')}.`), '', ...head, ...rows, ''];
  });
}

function dayRows({ day, entries }: CalendarDay, plan: Plan): readonly string[] {
  const name = shortDayText(day);
  if (entries.length === 0) return [`| ${name} | | free | |`];
  return entries.map((entry, index) => `| ${index === 0 ? name : ''} | ${entry.at ?? ''} | ${cells(entry, plan)} |`);
}

function cells(entry: Entry, { athlete: { units } }: Plan): string {
  if (entry.kind === 'run') {
    const { run } = entry;
    const km = run.km === undefined ? '' : lengthText(run.km, units);
    const minutes = run.minutes === undefined ? '' : minutesText(run.minutes);
    return `${escapeMarkdown(runTitle(run))} | ${joined([km, minutes], ', ')}`;
  }
  const { session } = entry;
  return `**${escapeMarkdown(session.title)}** (${escapeMarkdown(session.place)}) | ${minutesText(session.minutes)}`;
}
