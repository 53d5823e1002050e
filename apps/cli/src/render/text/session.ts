import type { Plan, PlanItem, PlanSession } from '@stridelift/engine';
import { BLOCK_NAMES, type BlockGroup, blockGroups, plain, shorterVersions } from '@stridelift/formats/words';
import { nextSession } from '../../view/calendar.ts';
import { citeText } from '../../view/footnotes.ts';
import { itemView } from '../../view/item.ts';
import { demandText, whenText } from '../../view/session-head.ts';
import { INDENT, type Page, section } from './page.ts';
import { wrap } from './wrap.ts';

const DEEPER = INDENT.repeat(2);

/** The next session in full: when and why then, what is done and how, and what stays when time is short. */
export function sessionLines(plan: Plan, page: Page): readonly string[] {
  const session = nextSession(plan);
  if (session === undefined) return section(page, 'The next session', ['No session is planned from here on.']);
  return section(page, 'The next session', [
    ...wrap(plain(session.title), page.width).map(page.paint.key),
    ...wrap(`${whenText(plan, session)} · ${demandText(session)}`, page.width),
    ...whyLines(session, page),
    ...blockGroups(session).flatMap((group) => groupLines(group, page)),
    ...shorterLines(session, page),
  ]);
}

function whyLines(session: PlanSession, page: Page): readonly string[] {
  if (session.why.length === 0) return [];
  const lines = session.why.flatMap(({ text, sources }) =>
    wrap(`${text}${citeText(page.footnotes, sources)}`, page.width, { first: `${INDENT}· `, rest: DEEPER }),
  );
  return ['', page.paint.key('Why this day'), ...lines];
}

function groupLines({ kind, alternates, items }: BlockGroup, page: Page): readonly string[] {
  const how = alternates ? ', taking turns: one set of each, then round again' : '';
  const lines = items.flatMap((item) =>
    kind === 'warm-up' || kind === 'cool-down' ? briefLines(item, page) : itemLines(item, page),
  );
  return ['', `${page.paint.key(BLOCK_NAMES[kind])}${how}`, ...lines];
}

function briefLines(item: PlanItem, page: Page): readonly string[] {
  const { name, dose, cues } = itemView(item, page.units);
  return wrap(`${name}, ${dose}. ${cues[0] ?? ''}`, page.width, { first: INDENT, rest: DEEPER });
}

function itemLines(item: PlanItem, page: Page): readonly string[] {
  const { name, dose, how, ramp, cues, why, sources, basis } = itemView(item, page.units);
  const deeper = (text: string): readonly string[] => wrap(text, page.width, { first: DEEPER });
  return [
    ...wrap(`${name}: ${dose}`, page.width, { first: INDENT, rest: DEEPER }).map(page.paint.strength),
    ...deeper(how),
    ...deeper(ramp),
    ...deeper(cues.join(' ')),
    ...deeper(`Why: ${why}${citeText(page.footnotes, sources)}`),
    ...deeper(basis === '' ? '' : `Load: ${basis}`),
  ];
}

function shorterLines(session: PlanSession, page: Page): readonly string[] {
  const lines = shorterVersions(session).flatMap(({ minutes, names }) =>
    wrap(`${minutes} minutes: ${names.join(', ')}.`, page.width, { first: INDENT, rest: DEEPER }),
  );
  return lines.length === 0 ? [] : ['', page.paint.key('Short of time? This keeps what matters most'), ...lines];
}
