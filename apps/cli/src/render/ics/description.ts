import type { PlanItem, PlanSession } from '@stridelift/engine';
import { blockGroups } from '../../view/session.ts';
import { shorterVersions } from '../../view/session-head.ts';
import { doseText, effortText, loadText, rampText } from '../../words/item.ts';
import { BLOCK_NAMES, effortWords, slotWords } from '../../words/names.ts';
import { joined, sentence } from '../../words/sentence.ts';
import type { Units } from '../../words/units.ts';

/** The session as a phone shows it under the entry: what, why this day, exercises, shorter versions. */
export function descriptionOf(session: PlanSession, units: Units): string {
  const head = sentence([effortWords(session), slotWords(session)], ', ');
  const why = session.why.map(({ text }) => `Why today: ${text}`);
  const blocks = blockGroups(session).map(({ kind, alternates, items }) => {
    const title = `${BLOCK_NAMES[kind].toUpperCase()}${alternates ? ' (taking turns)' : ''}`;
    return [title, ...items.map((item) => `- ${itemText(item, units)}`)].join('\n');
  });
  const shorter = shorterVersions(session).map(({ minutes, names }) => `Only ${minutes} minutes: ${names.join(', ')}`);
  return joined([[head, ...why].join('\n'), ...blocks, shorter.join('\n')], '\n\n');
}

function itemText(item: PlanItem, units: Units): string {
  const load = item.load === undefined ? '' : ` with ${loadText(item.load, units)}`;
  const ramp = rampText(item, units);
  const parts = [`${doseText(item)}${load}`, effortText(item), ramp === '' ? '' : `lighter sets first: ${ramp}`];
  return `${item.name}: ${joined(parts, '; ')}`;
}
