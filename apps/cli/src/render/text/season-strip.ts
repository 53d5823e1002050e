import { monthText, roundLengthText } from '@stridelift/formats/words';
import { type SeasonWeekView, seasonStretches, WEEK_MARKS, type WeekMark } from '../../view/season.ts';
import { INDENT, type Page } from './page.ts';
import { cut, padEnd } from './text-width.ts';

const LABEL_WIDTH = 9;
const WIDEST_CELL = 4;
const BAR_ROWS = 3;
/** Eighths of a row. */
const BLOCKS = ' ▁▂▃▄▅▆▇█';

/** One column group a week: months, phases, running as bars, sessions, marks. Long seasons go over several strips. */
export function seasonStrip(weeks: readonly SeasonWeekView[], page: Page): readonly string[] {
  const room = page.width - INDENT.length - LABEL_WIDTH;
  const strips = Math.ceil(weeks.length / room);
  const perStrip = Math.ceil(weeks.length / strips);
  const cell = Math.max(1, Math.min(WIDEST_CELL, Math.floor(room / perStrip)));
  const mostKm = Math.max(...weeks.map(({ week }) => week.runKm));
  const lines: string[] = [];
  for (let from = 0; from < weeks.length; from += perStrip) {
    if (from > 0) lines.push('');
    lines.push(...oneStrip(weeks.slice(from, from + perStrip), cell, mostKm, page));
  }
  return [...lines, ...legend(weeks, page)];
}

function oneStrip(
  weeks: readonly SeasonWeekView[],
  cell: number,
  mostKm: number,
  { paint, units }: Page,
): readonly string[] {
  const row = (label: string, cells: string, brush = (text: string): string => text): string =>
    `${INDENT}${padEnd(label, LABEL_WIDTH)}${brush(cells.trimEnd())}`.trimEnd();
  const bars = mostKm <= 0 ? [] : barRows(weeks, cell, mostKm);
  const labels = [roundLengthText(mostKm, units), 'Running', ''];
  const marks = weeks
    .map(({ marks }) =>
      padEnd(
        marks
          .map((mark) => WEEK_MARKS[mark].letter)
          .join('')
          .slice(0, cell),
        cell,
      ),
    )
    .join('');
  const rows = [
    row('', monthRow(weeks, cell)),
    row('Phase', phaseRow(weeks, cell), paint.key),
    ...bars.map((bar, index) => row(labels[index] ?? '', bar, paint.quiet)),
    row('Strength', weeks.map(({ week }) => padEnd(String(week.sessions), cell)).join(''), paint.strength),
  ];
  return marks.trim() === '' ? rows : [...rows, row('', marks)];
}

/** The name of a month over the week in which it begins, where it does not run into the one before. */
function monthRow(weeks: readonly SeasonWeekView[], cell: number): string {
  let text = '';
  let last = '';
  weeks.forEach(({ start }, index) => {
    const month = monthText(start);
    if (month !== last && text.length <= index * cell) text = `${text.padEnd(index * cell)}${month} `;
    last = month;
  });
  return text;
}

/** `Foundation───── B1───────`: the name where it fits, else the code, over as many columns as the phase has weeks. */
function phaseRow(weeks: readonly SeasonWeekView[], cell: number): string {
  return seasonStretches(weeks)
    .map(({ phase, weeks: count }) => {
      const width = count * cell;
      const name = phase?.name ?? '';
      const label = name.length < width ? name : cut(phase?.code ?? '', Math.max(1, width));
      return `${label.padEnd(width - 1, '─').slice(0, width)}`.padEnd(width);
    })
    .join('');
}

function barRows(weeks: readonly SeasonWeekView[], cell: number, mostKm: number): readonly string[] {
  const full = BLOCKS.length - 1;
  const eighths = weeks.map(({ week }) =>
    week.runKm <= 0 ? 0 : Math.max(1, Math.round((week.runKm / mostKm) * BAR_ROWS * full)),
  );
  const bar = Math.max(1, cell - 1);
  return Array.from({ length: BAR_ROWS }, (_, row) => {
    const below = (BAR_ROWS - 1 - row) * full;
    return eighths
      .map((height) => BLOCKS[Math.max(0, Math.min(full, height - below))] as string)
      .map((block) => block.repeat(bar).padEnd(cell))
      .join('');
  });
}

function legend(weeks: readonly SeasonWeekView[], { paint }: Page): readonly string[] {
  const used = new Set(weeks.flatMap(({ marks }) => marks));
  const words = (Object.keys(WEEK_MARKS) as WeekMark[])
    .filter((mark) => used.has(mark))
    .map((mark) => `${WEEK_MARKS[mark].letter} ${WEEK_MARKS[mark].meaning}`);
  return words.length === 0 ? [] : [paint.quiet(`${INDENT}${' '.repeat(LABEL_WIDTH)}${words.join(', ')}`)];
}
