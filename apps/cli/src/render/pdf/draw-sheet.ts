import type { Sheet, SheetDay, SheetSession } from '../../view/sheet.ts';
import { SHEET_LEGEND } from '../../view/sheet-words.ts';
import { drawExercises, heightOfExercises } from './draw-exercises.ts';
import type { CellText, Pen } from './pen.ts';

const MARGIN = 26;
const GAP = 9;
const PAD = 3;
const SHARE_OF_TITLE = 0.42;

const TITLE = { size: 15, bold: true } as const;
const HEADING = { size: 10.5, bold: true } as const;
const SMALL = { size: 7.5 } as const;
const TEXT = { size: 8.5 } as const;

/** Letters of a sheet that would else run over by a little. */
const SMALLER = 0.88;

/** A sheet on a page of its own, set smaller where that keeps it on one; on further pages where its sessions need them. */
export function drawSheet(page: Pen, sheet: Sheet): void {
  page.newPage();
  const width = page.width() - 2 * MARGIN;
  const legend: CellText = [[SHEET_LEGEND, { ...SMALL, grey: true }]];
  const bottom = page.height() - MARGIN - page.heightOf(legend, width);
  page.write(legend, MARGIN, bottom, width);
  let y = drawHead(page, sheet, width);
  y = drawStrip(page, sheet.strip, y, width) + GAP;
  const heights = (pen: Pen): number =>
    sheet.sessions.reduce(
      (sum, session) => sum + heightOfSession(pen, session, nameOn(sheet, session), width) + GAP,
      0,
    );
  const pen = y + heights(page) - GAP > bottom ? page.scaled(SMALLER) : page;
  for (const session of sheet.sessions) {
    const name = nameOn(sheet, session);
    if (y + heightOfSession(pen, session, name, width) > bottom && y > MARGIN) {
      pen.newPage();
      y = MARGIN;
    }
    y = drawSession(pen, session, name, y, width, sheet) + GAP;
  }
}

/** Not said again where the sheet is named after it. */
function nameOn({ title }: Sheet, session: SheetSession): string {
  return session.title === title ? '' : session.title;
}

function drawHead(pen: Pen, { title, facts }: Sheet, width: number): number {
  const right: CellText = [[facts.join(' · '), { ...TEXT, align: 'right' }]];
  const left: CellText = [[title, TITLE]];
  const share = width * SHARE_OF_TITLE;
  const height = Math.max(pen.heightOf(left, share), pen.heightOf(right, width - share) + PAD);
  pen.write(left, MARGIN, MARGIN, share);
  pen.write(right, MARGIN + share, MARGIN + PAD + 2, width - share);
  const y = MARGIN + height + PAD;
  pen.line(MARGIN, y, MARGIN + width, y, 1.5);
  return y + PAD;
}

function drawStrip(pen: Pen, days: readonly SheetDay[], y: number, width: number): number {
  const share = width / days.length;
  const inner = share - 2 * PAD;
  const texts = days.map(
    ({ name, runs, strength }): CellText => [
      [name, { ...SMALL, bold: true }],
      ...runs.map((run) => [run, SMALL] as const),
      ...strength.map((session) => [session, { ...SMALL, bold: true }] as const),
    ],
  );
  const height = Math.max(...texts.map((text) => pen.heightOf(text, inner))) + 2 * PAD;
  texts.forEach((text, index) => {
    const x = MARGIN + index * share;
    pen.box(x, y, share, height);
    pen.write(text, x + PAD, y + PAD, inner);
  });
  return y + height;
}

/** Heading and the lines before and after the table. */
function linesOf(session: SheetSession, name: string): Readonly<Record<'head' | 'before' | 'after', CellText>> {
  const lines = (texts: readonly string[]): CellText => texts.map((text) => [text, SMALL] as const);
  return {
    head: [
      [name, HEADING],
      [session.when, TEXT],
    ],
    before: lines(session.before),
    after: lines(session.after),
  };
}

function heightOfSession(pen: Pen, session: SheetSession, name: string, width: number): number {
  const { head, before, after } = linesOf(session, name);
  const text = [head, before, after].reduce((sum, lines) => sum + pen.heightOf(lines, width) + PAD, 0);
  return text + heightOfExercises(pen, session.rows, width);
}

function drawSession(pen: Pen, session: SheetSession, name: string, top: number, width: number, sheet: Sheet): number {
  const { head, before, after } = linesOf(session, name);
  let y = top;
  const put = (text: CellText): void => {
    pen.write(text, MARGIN, y, width);
    y += pen.heightOf(text, width) + PAD;
  };
  put(head);
  put(before);
  y = drawExercises(pen, session.rows, { x: MARGIN, y, width }, sheet.units) + PAD;
  put(after);
  return y;
}
