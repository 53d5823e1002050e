import type { Plan, PlanItem, PlanSession } from '@stridelift/engine';
import { BLOCK_NAMES, type BlockGroup, blockGroups, shorterVersions } from '@stridelift/formats/words';
import { itemView } from '../../view/item.ts';
import { demandText, whenText } from '../../view/session-head.ts';
import { escapeHtml } from './escape.ts';
import { cited, type HtmlPage, htmlList } from './page.ts';

/** The next session, open for reading. */
export function nextSessionHtml(plan: Plan, session: PlanSession, page: HtmlPage): string {
  const head = `<h3>${escapeHtml(session.title)}</h3>\n<p>${escapeHtml(whenText(plan, session))}<br><span class="quiet">${escapeHtml(demandText(session))}</span></p>`;
  return `<article class="session">\n${head}\n${contentHtml(session, page)}\n</article>`;
}

/** A later session, folded; opened, it is printed too. */
export function foldedSessionHtml(plan: Plan, session: PlanSession, page: HtmlPage): string {
  const head = `<strong>${escapeHtml(session.title)}</strong><br>${escapeHtml(whenText(plan, session))} <span class="quiet">· ${escapeHtml(demandText(session))}</span>`;
  return `<details>\n<summary>${head}</summary>\n${contentHtml(session, page)}\n</details>`;
}

function contentHtml(session: PlanSession, page: HtmlPage): string {
  const why = htmlList(session.why.map(({ text, sources }) => cited(page, text, sources)));
  const shorter = htmlList(
    shorterVersions(session).map(({ minutes, names }) => escapeHtml(`${minutes} minutes: ${names.join(', ')}`)),
  );
  return [
    why === '' ? '' : `<h3>Why this day</h3>\n${why}`,
    ...blockGroups(session).map((group) => groupHtml(group, page)),
    shorter === '' ? '' : `<h3>Short of time?</h3>\n<p>This keeps what matters most.</p>\n${shorter}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function groupHtml({ kind, alternates, items }: BlockGroup, page: HtmlPage): string {
  const turns = alternates ? '\n<p class="quiet">Taking turns: one set of each, then round again.</p>' : '';
  const brief = kind === 'warm-up' || kind === 'cool-down';
  const body = brief
    ? htmlList(items.map((item) => briefHtml(item, page)))
    : items.map((item) => itemHtml(item, page)).join('\n');
  return `<h3>${BLOCK_NAMES[kind]}</h3>${turns}\n${body}`;
}

function briefHtml(item: PlanItem, page: HtmlPage): string {
  const { name, dose, cues } = itemView(item, page.units);
  return `${escapeHtml(`${name}, ${dose}.`)} <span class="quiet">${escapeHtml(cues[0] ?? '')}</span>`;
}

function itemHtml(item: PlanItem, page: HtmlPage): string {
  const { name, dose, how, ramp, cues, why, sources, basis } = itemView(item, page.units);
  const line = (text: string): string => (text === '' ? '' : `<p>${escapeHtml(text)}</p>`);
  const parts = [
    `<h4>${escapeHtml(name)}</h4>`,
    `<p class="dose">${escapeHtml(dose)}</p>`,
    line(how),
    line(ramp),
    htmlList(cues.map(escapeHtml)),
    `<p class="quiet">${cited(page, why, sources)}${basis === '' ? '' : ` Load: ${escapeHtml(basis)}`}</p>`,
  ];
  return `<div class="item">\n${parts.filter((part) => part !== '').join('\n')}\n</div>`;
}
