import type { Plan } from '@stridelift/engine';
import { plain } from '@stridelift/formats/words';
import type { PagesBy } from '../format-names.ts';
import { sheetsOf } from '../view/sheet.ts';
import { drawSheet } from './pdf/draw-sheet.ts';
import { openPdf, type PdfDocument } from './pdf/pdfkit.ts';
import { penOf } from './pdf/pen.ts';

/** The sheets for the gym as a PDF, A4 or Letter as the runner counts in kilograms or pounds. The same plan gives the same bytes. */
export async function renderPdf(plan: Plan, by: PagesBy): Promise<Uint8Array> {
  const document = openPdf({
    size: plan.athlete.units === 'metric' ? 'A4' : 'LETTER',
    layout: by === 'week' ? 'portrait' : 'landscape',
    title: `Strength for ${plain(plan.athlete.name)}`,
    created: new Date(`${plan.asOf}T00:00:00Z`),
  });
  const bytes = bytesOf(document);
  const pen = penOf(document);
  const sheets = sheetsOf(plan, by);
  for (const sheet of sheets) drawSheet(pen, sheet);
  if (sheets.length === 0) {
    pen.newPage();
    pen.write([['No session is planned from here on.', { size: 11 }]], 40, 40, 400);
  }
  document.end();
  return bytes;
}

function bytesOf(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((done) => {
    document.on('data', (chunk) => chunks.push(chunk)).on('end', () => done(new Uint8Array(Buffer.concat(chunks))));
  });
}
