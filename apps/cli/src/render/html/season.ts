import type { Plan } from '@stridelift/engine';
import { countText, dayOf, monthText, roundLengthText, shortDateText, spanText } from '@stridelift/formats/words';
import { type SeasonWeekView, seasonStretches, seasonWeeks, WEEK_MARKS, type WeekMark } from '../../view/season.ts';
import { escapeHtml } from './escape.ts';
import { cited, type HtmlPage } from './page.ts';

/** The season as a strip of weeks for the eye, and as tables of phases and weeks for everybody. */
export function seasonHtml(plan: Plan, page: HtmlPage): string {
  const weeks = seasonWeeks(plan);
  if (weeks.length === 0) return '';
  return [stripHtml(weeks, page), legendHtml(weeks, page), phasesHtml(plan, page), weekTableHtml(weeks, page)].join(
    '\n',
  );
}

function stripHtml(weeks: readonly SeasonWeekView[], page: HtmlPage): string {
  const most = Math.max(1, ...weeks.map(({ week }) => week.runKm));
  const cell = (className: string, body: string): string => `<div class="${className}">${body}</div>`;
  const bars = weeks.map(({ week, start, marks }) => {
    const percent = Math.round((week.runKm / most) * 100);
    const title = `Week of ${shortDateText(start)}: ${roundLengthText(week.runKm, page.units)}, ${countText(week.sessions, 'session')}`;
    return `<div class="bar ${marks.join(' ')}" title="${escapeHtml(title)}"><i style="height:${percent}%"></i></div>`;
  });
  const letters = weeks.map(({ marks }) => marks.map((mark) => WEEK_MARKS[mark].letter).join(''));
  const rows = [
    ...monthCells(weeks),
    ...bars,
    ...weeks.map(({ week }) => cell('count', String(week.sessions))),
    ...letters.map((text) => cell('mark', text)),
    ...seasonStretches(weeks).map(({ phase, weeks: count }) => {
      const name = escapeHtml(phase?.name ?? '');
      const spelled = count < NARROW_WEEKS ? '' : ` <span>${name}</span>`;
      const label = `<b>${escapeHtml(phase?.code ?? '')}</b>${spelled}`;
      return `<div class="phase" style="grid-column:span ${count}" title="${name}">${label}</div>`;
    }),
  ];
  const label = `Running and strength sessions of ${countText(weeks.length, 'week')}; the tables below tell them.`;
  return `<div class="strip" role="img" aria-label="${escapeHtml(label)}" style="grid-template-columns:repeat(${weeks.length},minmax(0,1fr))">\n${rows.join('\n')}\n</div>`;
}

/** A phase of fewer weeks shows its code alone: its name would not fit. */
const NARROW_WEEKS = 4;

function monthCells(weeks: readonly SeasonWeekView[]): readonly string[] {
  let last = '';
  return weeks.map(({ start }) => {
    const month = monthText(start);
    const shown = month === last ? '' : month;
    last = month;
    return `<div class="month">${shown}</div>`;
  });
}

function legendHtml(weeks: readonly SeasonWeekView[], page: HtmlPage): string {
  const used = new Set(weeks.flatMap(({ marks }) => marks));
  const words = (Object.keys(WEEK_MARKS) as WeekMark[])
    .filter((mark) => used.has(mark))
    .map((mark) => `${WEEK_MARKS[mark].letter} ${WEEK_MARKS[mark].meaning}`);
  const most = roundLengthText(Math.max(...weeks.map(({ week }) => week.runKm)), page.units);
  const parts = [`bars: running, at most ${most} a week`, 'figures: strength sessions a week', ...words];
  return `<p class="legend">${escapeHtml(parts.join(' · '))}</p>`;
}

function phasesHtml(plan: Plan, page: HtmlPage): string {
  const told = new Set<string>();
  const rows = seasonStretches(seasonWeeks(plan)).flatMap(({ phase, weeks }) => {
    if (phase === undefined) return [];
    const why = told.has(phase.why) ? '' : `<br>${cited(page, phase.why, phase.sources)}`;
    told.add(phase.why);
    const span = spanText(dayOf(phase.start), dayOf(phase.end));
    const what = `<strong>${escapeHtml(phase.name)}</strong> <span class="quiet">${escapeHtml(`${countText(weeks, 'week')}, ${span}`)}</span>${why}`;
    return [`<tr><th scope="row">${escapeHtml(phase.code)}</th><td>${what}</td></tr>`];
  });
  return `<table class="phases">\n<caption class="hidden">Phases of the season</caption>\n${rows.join('\n')}\n</table>`;
}

/** The strip in figures, folded. */
function weekTableHtml(weeks: readonly SeasonWeekView[], { units }: HtmlPage): string {
  const rows = weeks.map(({ week, start, phase, marks }) => {
    const words = marks.map((mark) => WEEK_MARKS[mark].meaning).join(', ');
    const cells = [phase?.name ?? '', roundLengthText(week.runKm, units), countText(week.sessions, 'session'), words];
    return `<tr><th scope="row">${shortDateText(start)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  });
  const head = ['Week of', 'Phase', 'Running', 'Strength', 'Marks']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('');
  return `<details>\n<summary>Week by week in figures</summary>\n<table>\n<caption class="hidden">The weeks of the season</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</details>`;
}
