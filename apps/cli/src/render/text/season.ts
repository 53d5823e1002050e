import type { Plan } from '@stridelift/engine';
import { countText, dayOf, spanText } from '@stridelift/formats/words';
import { citeText } from '../../view/footnotes.ts';
import { seasonStretches, seasonWeeks } from '../../view/season.ts';
import { INDENT, type Page, section } from './page.ts';
import { seasonStrip } from './season-strip.ts';
import { padEnd } from './text-width.ts';
import { wrap } from './wrap.ts';

const CODE_WIDTH = 4;
const NAME_WIDTH = 26;

/** The season as a strip, then what each phase is for. */
export function seasonLines(plan: Plan, page: Page): readonly string[] {
  const weeks = seasonWeeks(plan);
  if (weeks.length === 0) return [];
  const strips = seasonStrip(weeks, page);
  return [...section(page, 'Season', strips), '', ...phaseLines(plan, page)];
}

function phaseLines(plan: Plan, page: Page): readonly string[] {
  const told = new Set<string>();
  return seasonStretches(seasonWeeks(plan)).flatMap(({ phase, weeks }) => {
    if (phase === undefined) return [];
    const dates = `${countText(weeks, 'week')}, ${spanText(dayOf(phase.start), dayOf(phase.end))}`;
    const lines = headLines(phase.code, phase.name, dates, page);
    if (told.has(phase.why)) return lines;
    told.add(phase.why);
    const why = `${phase.why}${citeText(page.footnotes, phase.sources)}`;
    return [...lines, ...wrap(why, page.width, { first: ' '.repeat(INDENT.length + CODE_WIDTH) })];
  });
}

/** Code, name and dates in one line; in two where the page is narrow. */
function headLines(code: string, name: string, dates: string, { width, paint }: Page): readonly string[] {
  const start = `${INDENT}${padEnd(code, CODE_WIDTH)}`;
  const line = `${padEnd(name, NAME_WIDTH)}${dates}`;
  if (start.length + line.length <= width) return [`${start}${paint.key(padEnd(name, NAME_WIDTH))}${dates}`];
  return [`${start}${paint.key(name)}`, `${' '.repeat(start.length)}${dates}`];
}
