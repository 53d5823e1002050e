import type { EpochDay, Plan } from '@stridelift/engine';
import { joined, lengthText, minutesText, runTitle, shortDayText } from '@stridelift/formats/words';
import { type CalendarDay, type CalendarWeek, comingWeeks, type Entry } from '../../view/calendar.ts';
import { weekHeadParts } from '../../view/week-head.ts';
import { escapeHtml } from './escape.ts';
import type { HtmlPage } from './page.ts';

const WEEKS = 4;

/** The coming four weeks, a table each. */
export function weeksHtml(plan: Plan, page: HtmlPage): string {
  const tables = comingWeeks(plan, WEEKS).map((week) => weekHtml(week, page));
  return tables.length === 0 ? '' : `<div class="weeks">\n${tables.join('\n')}\n</div>`;
}

function weekHtml(week: CalendarWeek, page: HtmlPage): string {
  const [title = '', ...facts] = weekHeadParts(week, page.units);
  const rows = week.days.flatMap((day) => dayRows(day, page));
  return [
    '<table>',
    `<caption>${escapeHtml(title)} <small>${escapeHtml(facts.join(' · '))}</small></caption>`,
    '<thead class="hidden"><tr><th scope="col">Day</th><th scope="col">Time</th><th scope="col">What</th><th scope="col">How much</th></tr></thead>',
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

function dayRows({ day, entries }: CalendarDay, page: HtmlPage): readonly string[] {
  const name = dayHtml(day);
  if (entries.length === 0) {
    return [`<tr class="quiet"><th scope="row">${name}</th><td></td><td>free</td><td></td></tr>`];
  }
  return entries.map((entry, index) => {
    const head = index === 0 ? name : `<span class="hidden">${name}</span>`;
    const { what, amounts, className } = cells(entry, page);
    const rowClass = joined([index === 0 ? '' : 'same', className], ' ');
    const named = rowClass === '' ? '' : ` class="${rowClass}"`;
    return `<tr${named}><th scope="row">${head}</th><td class="time">${entry.at ?? ''}</td><td>${what}</td><td>${amounts}</td></tr>`;
  });
}

interface Cells {
  readonly what: string;
  /** Kept apart, so that a phone may set them below each other. */
  readonly amounts: string;
  readonly className: string;
}

function cells(entry: Entry, { units }: HtmlPage): Cells {
  if (entry.kind === 'run') {
    const { run } = entry;
    const km = run.km === undefined ? '' : lengthText(run.km, units);
    const minutes = run.minutes === undefined ? '' : minutesText(run.minutes);
    const className = run.kind === 'race' ? 'race' : '';
    return { what: escapeHtml(runTitle(run)), amounts: amountsHtml([km, minutes]), className };
  }
  const { session } = entry;
  const what = `<span class="strength">■&nbsp;${escapeHtml(session.title)}</span> <span class="quiet">${escapeHtml(session.place)}</span>`;
  return { what, amounts: amountsHtml([minutesText(session.minutes)]), className: '' };
}

function amountsHtml(amounts: readonly string[]): string {
  return joined(
    amounts.map((amount) => (amount === '' ? '' : `<span class="amount">${escapeHtml(amount)}</span>`)),
    ' ',
  );
}

/** `Mon 23 Nov`; the month gives way on a phone, where the week above names it. */
function dayHtml(day: EpochDay): string {
  const [weekday = '', date = '', month = ''] = shortDayText(day).split(' ');
  return `${weekday} ${date}<span class="month-name"> ${month}</span>`;
}
