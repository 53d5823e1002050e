import type { Plan } from '@stridelift/engine';
import { dayOf } from '@stridelift/formats/words';
import { comingSessions, comingWeeks, lastDayOf } from '../view/calendar.ts';
import { cardTexts } from '../view/cards.ts';
import { type Sources, startFootnotes } from '../view/footnotes.ts';
import { countdownText, goalText, plannedText, totalText } from '../view/header.ts';
import { droppedTexts, noteTexts } from '../view/week-notes.ts';
import { escapeHtml } from './html/escape.ts';
import { findingsHtml, sourcesHtml, textsHtml } from './html/notes.ts';
import { type HtmlPage, htmlSection } from './html/page.ts';
import { seasonHtml } from './html/season.ts';
import { foldedSessionHtml, nextSessionHtml } from './html/session.ts';
import { STYLE } from './html/style.ts';
import { weeksHtml } from './html/weeks.ts';

const WEEKS = 4;

/** The plan as one page that needs nothing else: no scripts, no fonts, no network. Reads on a phone and prints on paper. */
export function renderHtml(plan: Plan, sources?: Sources): string {
  const page: HtmlPage = { units: plan.athlete.units, footnotes: startFootnotes(sources) };
  const name = escapeHtml(plan.athlete.name);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}: ${escapeHtml(goalText(plan))}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${name}: ${escapeHtml(goalText(plan))}</h1>
<p>${escapeHtml(countdownText(plan))} ${escapeHtml(totalText(plan))}</p>
<p class="quiet">${escapeHtml(plannedText(plan))}</p>
</header>
<main>
${bodyHtml(plan, page)}</main>
</body>
</html>
`;
}

function bodyHtml(plan: Plan, page: HtmlPage): string {
  const [next, ...later] = soonSessions(plan);
  return [
    htmlSection('season', 'Season', seasonHtml(plan, page)),
    htmlSection('weeks', 'The coming weeks', weeksHtml(plan, page)),
    htmlSection(
      'next',
      'The next session',
      next === undefined ? '<p>No session is planned from here on.</p>' : nextSessionHtml(plan, next, page),
    ),
    htmlSection('later', 'After that', later.map((session) => foldedSessionHtml(plan, session, page)).join('\n')),
    htmlSection('notes', 'Week notes', textsHtml(noteTexts(plan))),
    htmlSection('findings', 'What the rules noticed', findingsHtml(plan.findings, page)),
    htmlSection('dropped', 'Sessions that found no room', textsHtml(droppedTexts(plan))),
    htmlSection('assumptions', 'Taken for granted', textsHtml(plan.assumptions.map(({ text }) => text))),
    htmlSection('cards', 'Worth knowing, when it matters', textsHtml(cardTexts(plan))),
    htmlSection('sources', 'Where it comes from', sourcesHtml(page)),
  ].join('');
}

/** The next session wherever it is, and the others of the coming weeks. */
function soonSessions(plan: Plan) {
  const last = comingWeeks(plan, WEEKS).at(-1);
  const end = last === undefined ? dayOf(plan.asOf) : lastDayOf(last.week);
  return comingSessions(plan).filter((session, index) => index === 0 || dayOf(session.date) <= end);
}
