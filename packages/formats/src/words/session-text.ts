import type { PlanItem, PlanSession } from '@stridelift/engine';
import { doseText, effortText, loadText, rampText } from './item.ts';
import { BLOCK_NAMES, effortWords, slotWords } from './names.ts';
import { plain } from './plain.ts';
import { joined, sentence } from './sentence.ts';
import { blockGroups, shorterVersions } from './session.ts';
import { minutesText, type Units } from './units.ts';

/** `Strength A: squat and hinge (45 min)`: says that it is strength, for people and for programs that tell sessions by their titles. */
export function sessionTitle({ title, minutes }: PlanSession): string {
  const name = plain(title);
  return `${/strength/i.test(name) ? name : `Strength: ${name}`} (${minutesText(minutes)})`;
}

/**
 * The session as a phone shows it under a calendar entry: what, why this day, exercises, shorter versions. `mark` stands
 * before each exercise; some readers take a dash for a step of a run.
 */
export function sessionText(session: PlanSession, units: Units, mark: string = '- '): string {
  const head = sentence([effortWords(session), slotWords(session)], ', ');
  const why = session.why.map(({ text }) => `Why today: ${plain(text)}`);
  const blocks = blockGroups(session).map(({ kind, alternates, items }) => {
    const title = `${BLOCK_NAMES[kind].toUpperCase()}${alternates ? ' (taking turns)' : ''}`;
    return [title, ...items.map((item) => `${mark}${itemText(item, units)}`)].join('\n');
  });
  const shorter = shorterVersions(session).map(
    ({ minutes, names }) => `Only ${minutes} minutes: ${names.map(plain).join(', ')}`,
  );
  return joined([[head, ...why].join('\n'), ...blocks, shorter.join('\n')], '\n\n');
}

function itemText(item: PlanItem, units: Units): string {
  const load = item.load === undefined ? '' : ` with ${loadText(item.load, units)}`;
  const ramp = rampText(item, units);
  const parts = [`${doseText(item)}${load}`, effortText(item), ramp === '' ? '' : `lighter sets first: ${ramp}`];
  return `${plain(item.name)}: ${joined(parts, '; ')}`;
}
