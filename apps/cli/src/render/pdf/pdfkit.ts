import { createRequire } from 'node:module';
import { MissingPart } from '../../export/missing-part.ts';
import { codeOf } from '../../input/read-file.ts';

interface TextBox {
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly lineBreak?: boolean;
}

/** What is used of a document of pdfkit. */
export interface PdfDocument {
  readonly page: { readonly width: number; readonly height: number };
  registerFont(name: string, file: string): PdfDocument;
  font(name: string): PdfDocument;
  fontSize(size: number): PdfDocument;
  fillColor(colour: string): PdfDocument;
  lineWidth(width: number): PdfDocument;
  heightOfString(text: string, options: TextBox): number;
  text(text: string, x: number, y: number, options: TextBox): PdfDocument;
  rect(x: number, y: number, width: number, height: number): PdfDocument;
  moveTo(x: number, y: number): PdfDocument;
  lineTo(x: number, y: number): PdfDocument;
  stroke(colour?: string): PdfDocument;
  addPage(): PdfDocument;
  on(event: 'data', listener: (chunk: Uint8Array) => void): PdfDocument;
  on(event: 'end', listener: () => void): PdfDocument;
  end(): void;
}

export interface PdfSettings {
  readonly size: 'A4' | 'LETTER';
  readonly layout: 'landscape' | 'portrait';
  readonly title: string;
  /** Stands in the file as the day on which it was made, so that the same plan gives the same bytes. */
  readonly created: Date;
}

/** Fonts by the name under which the document knows them. */
const FONTS = { plain: 'DejaVuSansCondensed', bold: 'DejaVuSansCondensed-Bold' } as const;

/** A document without pages. It is not part of the bundled command: few ask for one, and it is ten times as large as the rest. */
export function openPdf({ size, layout, title, created }: PdfSettings): PdfDocument {
  const require = createRequire(import.meta.url);
  try {
    const PDFDocument = require('pdfkit') as new (options: object) => PdfDocument;
    const document = new PDFDocument({
      size,
      layout,
      margin: 0,
      autoFirstPage: false,
      lang: 'en',
      displayTitle: true,
      // None: a font opened here would be opened again for each text that names it.
      font: null,
      info: { Title: title, Creator: 'Stridelift', Producer: 'Stridelift', CreationDate: created },
    });
    for (const [name, file] of Object.entries(FONTS)) document.registerFont(name, fontFile(require, file));
    return document;
  } catch (error) {
    if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new MissingPart(
      'what writes PDF is not installed here; run npm install, or write --to print and print that page from any browser',
    );
  }
}

function fontFile(require: NodeJS.Require, name: string): string {
  return require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
}
