import type { PdfDocument } from './pdfkit.ts';

export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right' | 'center';
  readonly grey?: boolean;
}

/** Text of several letterings below each other in one cell. */
export type CellText = readonly (readonly [text: string, lettering: Lettering])[];

/** Writes and rules on the pages of a document; lengths are points. */
export interface Pen {
  /** The same pen with larger or smaller letters. */
  readonly scaled: (scale: number) => Pen;
  readonly width: () => number;
  readonly height: () => number;
  readonly newPage: () => void;
  readonly heightOf: (text: CellText, width: number) => number;
  readonly write: (text: CellText, x: number, y: number, width: number) => void;
  readonly box: (x: number, y: number, width: number, height: number) => void;
  readonly line: (x: number, y: number, toX: number, toY: number, weight?: number) => void;
}

const HAIR = 0.5;

export function penOf(document: PdfDocument, scale: number = 1): Pen {
  const lettered = ({ size, bold, grey }: Lettering): PdfDocument =>
    document
      .font(bold ? 'bold' : 'plain')
      .fontSize(size * scale)
      .fillColor(grey ? '#444444' : '#000000');
  const heightOfLine = ([text, lettering]: CellText[number], width: number): number =>
    text === '' ? 0 : lettered(lettering).heightOfString(text, { width });
  return {
    scaled: (by) => penOf(document, scale * by),
    width: () => document.page.width,
    height: () => document.page.height,
    newPage: () => void document.addPage(),
    heightOf: (text, width) => text.reduce((sum, line) => sum + heightOfLine(line, width), 0),
    write: (text, x, y, width) => {
      let top = y;
      for (const line of text) {
        const [words, lettering] = line;
        if (words === '') continue;
        lettered(lettering).text(words, x, top, { width, align: lettering.align ?? 'left' });
        top += heightOfLine(line, width);
      }
    },
    box: (x, y, width, height) => void document.lineWidth(HAIR).rect(x, y, width, height).stroke('#000000'),
    line: (x, y, toX, toY, weight = HAIR) =>
      void document.lineWidth(weight).moveTo(x, y).lineTo(toX, toY).stroke('#000000'),
  };
}
