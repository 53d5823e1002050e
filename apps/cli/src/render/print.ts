import type { Plan } from '@stridelift/engine';
import { plain } from '@stridelift/formats/words';
import type { PagesBy } from '../format-names.ts';
import { type Sheet, type SheetRow, type SheetSession, sheetsOf } from '../view/sheet.ts';
import { SHEET_LEGEND } from '../view/sheet-words.ts';
import { escapeHtml } from './html/escape.ts';
import { printStyle } from './print/style.ts';

/** Sheets for the gym: black on white, one page a week or a session, with boxes to fill in by hand. */
export function renderPrint(plan: Plan, by: PagesBy): string {
  const sheets = sheetsOf(plan, by);
  const body = sheets.length === 0 ? '<p>No session is planned from here on.</p>' : sheets.map(sheetHtml).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`Strength for ${plain(plan.athlete.name)}, to print`)}</title>
<style>${printStyle(by)}</style>
</head>
<body class="by-${by}">
${body}
</body>
</html>
`;
}

function sheetHtml({ title, facts, strip, sessions, units }: Sheet): string {
  const days = strip.map(({ name, runs, strength }) => {
    const lines = [
      ...runs.map((run) => `<li>${escapeHtml(run)}</li>`),
      ...strength.map((session) => `<li><b>${escapeHtml(session)}</b></li>`),
    ];
    return `<td><span class="day">${escapeHtml(name)}</span><ul>${lines.join('')}</ul></td>`;
  });
  return [
    '<section class="sheet">',
    `<header><h1>${escapeHtml(title)}</h1><p>${facts.map(escapeHtml).join(' · ')}</p></header>`,
    `<table class="strip"><caption class="hidden">The week</caption><tbody><tr>${days.join('')}</tr></tbody></table>`,
    ...sessions.map((session) => sessionHtml(session, title, units === 'metric' ? 'kg' : 'lb')),
    `<footer>${escapeHtml(SHEET_LEGEND)}</footer>`,
    '</section>',
  ].join('\n');
}

/** Columns of words with their parts of the width that the boxes leave. */
const COLUMNS = [
  ['Exercise', 24],
  ['Sets × reps', 17],
  ['Load', 19],
  ['Tempo', 11],
  ['Rest', 9],
  ['Cue', 20],
] as const;

/** Of the width of the table, at most, for boxes, and for those of one set. */
const MOST_FOR_BOXES = 44;
const MOST_FOR_A_SET = 13;

function sessionHtml({ title, when, before, rows, after }: SheetSession, page: string, unit: string): string {
  const most = Math.max(1, ...rows.map(({ sets }) => sets));
  const ofSet = Math.min(MOST_FOR_A_SET, MOST_FOR_BOXES / most);
  const words = (100 - most * ofSet) / 100;
  const widths = [...COLUMNS.map(([, part]) => part * words), ...Array.from({ length: most }, () => ofSet)];
  const sets = Array.from({ length: most }, (_, index) => `<th scope="col" class="set">Set ${index + 1}</th>`);
  const line = (text: string): string => `<p class="brief">${escapeHtml(text)}</p>`;
  const name = title === page ? '' : `${escapeHtml(title)} `;
  return [
    '<article>',
    `<h2>${name}<small>${escapeHtml(when)}</small></h2>`,
    ...before.map(line),
    '<table class="work">',
    `<caption class="hidden">Exercises; in each box write ${unit}, reps and effort</caption>`,
    `<colgroup>${widths.map((width) => `<col style="width:${width.toFixed(1)}%">`).join('')}</colgroup>`,
    `<thead><tr>${COLUMNS.map(([column]) => `<th scope="col">${column}</th>`).join('')}${sets.join('')}</tr></thead>`,
    `<tbody>\n${rows.map((row) => rowHtml(row, most, unit)).join('\n')}\n</tbody>`,
    '</table>',
    ...after.map(line),
    '</article>',
  ].join('\n');
}

function rowHtml(row: SheetRow, most: number, unit: string): string {
  const more = (text: string): string => (text === '' ? '' : `<small>${escapeHtml(text)}</small>`);
  const mark = row.mark === '' ? '' : `<span class="mark">${row.mark}</span> `;
  const box = `<td class="box"><span><i>${unit}</i><i>reps</i><i>RPE</i></span></td>`;
  const boxes = Array.from({ length: most }, (_, index) => (index < row.sets ? box : '<td class="none"></td>'));
  return [
    `<tr><th scope="row">${mark}${escapeHtml(row.exercise)}</th>`,
    `<td>${escapeHtml(row.dose)}${more(row.effort)}</td>`,
    `<td>${escapeHtml(row.load)}${more(row.ramp === '' ? '' : `first ${row.ramp}`)}</td>`,
    `<td class="less">${escapeHtml(row.tempo)}</td><td class="less">${escapeHtml(row.rest)}</td>`,
    `<td class="cue">${escapeHtml(row.cue)}</td>${boxes.join('')}</tr>`,
  ].join('');
}
