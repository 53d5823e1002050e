import type { Units } from '@stridelift/formats/words';
import type { SheetRow } from '../../view/sheet.ts';
import type { CellText, Pen } from './pen.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const PAD = 3;
const TEXT = { size: 8 } as const;
const SMALL = { size: 6.8 } as const;
const HEAD = { size: 7.5, bold: true } as const;
const TINY = { size: 5.5, grey: true } as const;

/** Room to write three numbers by hand. */
const LEAST_HEIGHT = 25;
const WIDEST_BOX = 78;
/** Of the width of the page, at most, for boxes. */
const SHARE_OF_BOXES = 0.44;

/** Columns with words, with their parts of what the boxes leave. */
const COLUMNS: readonly (readonly [title: string, part: number, text: (row: SheetRow) => CellText])[] = [
  [
    'Exercise',
    0.24,
    ({ mark, exercise }) => [[mark === '' ? exercise : `${mark}  ${exercise}`, { ...TEXT, bold: true }]],
  ],
  [
    'Sets × reps',
    0.17,
    ({ dose, effort }) => [
      [dose, TEXT],
      [effort, SMALL],
    ],
  ],
  [
    'Load',
    0.19,
    ({ load, ramp }) => [
      [load, TEXT],
      [ramp === '' ? '' : `first ${ramp}`, SMALL],
    ],
  ],
  ['Tempo', 0.11, ({ tempo }) => [[tempo, SMALL]]],
  ['Rest', 0.09, ({ rest }) => [[rest, SMALL]]],
  ['Cue', 0.2, ({ cue }) => [[cue, SMALL]]],
];

interface Layout {
  readonly sets: number;
  readonly box: number;
  readonly columns: readonly number[];
  readonly head: number;
  readonly rows: readonly number[];
}

function layoutOf(pen: Pen, rows: readonly SheetRow[], width: number): Layout {
  const sets = Math.max(1, ...rows.map((row) => row.sets));
  const box = Math.min(WIDEST_BOX, (width * SHARE_OF_BOXES) / sets);
  const words = width - sets * box;
  const columns = COLUMNS.map(([, part]) => part * words);
  const heightOf = (text: CellText, column: number): number =>
    pen.heightOf(text, (columns[column] as number) - 2 * PAD) + 2 * PAD;
  return {
    sets,
    box,
    columns,
    head: pen.heightOf([['Sets', HEAD]], width) + 2 * PAD,
    rows: rows.map((row) => Math.max(LEAST_HEIGHT, ...COLUMNS.map(([, , text], index) => heightOf(text(row), index)))),
  };
}

export function heightOfExercises(pen: Pen, rows: readonly SheetRow[], width: number): number {
  const layout = layoutOf(pen, rows, width);
  return rows.length === 0 ? 0 : layout.head + layout.rows.reduce((sum, height) => sum + height, 0);
}

/** The exercises with their boxes; gives the height at which the table ends. */
export function drawExercises(pen: Pen, rows: readonly SheetRow[], { x, y, width }: Place, units: Units): number {
  if (rows.length === 0) return y;
  const layout = layoutOf(pen, rows, width);
  drawRow(pen, layout, { x, y, width }, layout.head, (column) => [[COLUMNS[column]?.[0] ?? '', HEAD]]);
  const setsFrom = x + width - layout.sets * layout.box;
  for (let set = 0; set < layout.sets; set += 1) {
    const left = setsFrom + set * layout.box;
    pen.box(left, y, layout.box, layout.head);
    pen.write([[`Set ${set + 1}`, { ...HEAD, align: 'center' }]], left, y + PAD, layout.box);
  }
  let top = y + layout.head;
  rows.forEach((row, index) => {
    const height = layout.rows[index] as number;
    drawRow(pen, layout, { x, y: top, width }, height, (column) => COLUMNS[column]?.[2](row) ?? []);
    for (let set = 0; set < row.sets; set += 1) {
      drawBox(pen, { x: setsFrom + set * layout.box, y: top, width: layout.box }, height, units);
    }
    top += height;
  });
  return top;
}

function drawRow(
  pen: Pen,
  { columns }: Layout,
  place: Place,
  height: number,
  text: (column: number) => CellText,
): void {
  let left = place.x;
  columns.forEach((width, column) => {
    pen.box(left, place.y, width, height);
    pen.write(text(column), left + PAD, place.y + PAD, width - 2 * PAD);
    left += width;
  });
}

/** Three fields, each with its unit small at the foot. */
function drawBox(pen: Pen, { x, y, width }: Place, height: number, units: Units): void {
  const names = [units === 'metric' ? 'kg' : 'lb', 'reps', 'RPE'];
  pen.box(x, y, width, height);
  const third = width / names.length;
  names.forEach((name, index) => {
    const left = x + index * third;
    if (index > 0) pen.line(left, y + height * 0.25, left, y + height, 0.25);
    pen.write([[name, TINY]], left + 1.5, y + height - 8, third - 2);
  });
}
