import type { Plan, PlanItem, PlanSession } from '@stridelift/engine';
import { BLOCK_NAMES, type BlockGroup, blockGroups, joined, shorterVersions } from '@stridelift/formats/words';
import { citeText, type Footnotes } from '../../view/footnotes.ts';
import { itemView } from '../../view/item.ts';
import { demandText, whenText } from '../../view/session-head.ts';
import { escapeMarkdown } from './escape.ts';

/** One session in full. */
export function sessionMarkdown(plan: Plan, session: PlanSession, footnotes: Footnotes): readonly string[] {
  const why = session.why.map(({ text, sources }) => `- ${escapeMarkdown(text)}${citeText(footnotes, sources)}`);
  const shorter = shorterVersions(session).map(
    ({ minutes, names }) => `- ${minutes} minutes: ${escapeMarkdown(names.join(', '))}`,
  );
  return [
    `**${escapeMarkdown(session.title)}**: ${escapeMarkdown(`${whenText(plan, session)} · ${demandText(session)}`)}`,
    ...(why.length === 0 ? [] : ['', '### Why this day', '', ...why]),
    ...blockGroups(session).flatMap((group) => groupLines(group, plan, footnotes)),
    ...(shorter.length === 0 ? [] : ['', '### Short of time?', '', 'This keeps what matters most.', '', ...shorter]),
  ];
}

function groupLines({ kind, alternates, items }: BlockGroup, plan: Plan, footnotes: Footnotes): readonly string[] {
  const turns = alternates ? ['', 'Taking turns: one set of each, then round again.'] : [];
  const brief = kind === 'warm-up' || kind === 'cool-down';
  const lines = items.map((item) => (brief ? briefLine(item, plan) : itemLine(item, plan, footnotes)));
  return ['', `### ${BLOCK_NAMES[kind]}`, ...turns, '', ...lines];
}

function briefLine(item: PlanItem, plan: Plan): string {
  const { name, dose, cues } = itemView(item, plan.athlete.units);
  return `- ${escapeMarkdown(joined([`${name}, ${dose}.`, cues[0] ?? ''], ' '))}`;
}

function itemLine(item: PlanItem, plan: Plan, footnotes: Footnotes): string {
  const { name, dose, how, ramp, cues, why, sources, basis } = itemView(item, plan.athlete.units);
  const details = [how, ramp, cues.join(' ')].filter((detail) => detail !== '').map(escapeMarkdown);
  const reason = `Why: ${escapeMarkdown(why)}${citeText(footnotes, sources)}`;
  const load = basis === '' ? [] : [`Load: ${escapeMarkdown(basis)}`];
  const lines = [...details, reason, ...load].map((detail) => `  - ${detail}`);
  return [`- **${escapeMarkdown(name)}**: ${escapeMarkdown(dose)}`, ...lines].join('\n');
}
