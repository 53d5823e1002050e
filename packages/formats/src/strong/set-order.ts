import type { LoggedSet } from '../activity/activity.ts';

/** Letters of warm-ups, drop sets and sets to failure, which stand in the place of the number or before it. */
const LETTERS: Readonly<Record<string, LoggedSet['setType']>> = { W: 'warm-up', D: 'drop', F: 'failure' };

/** Rows between the sets that are none. */
const NO_SETS: ReadonlySet<string> = new Set(['rest timer', 'note']);

/** What kind of set its place in the exercise says, `none` for the rest after one or a note, absent for anything else. */
export function setTypeOf(order: string): LoggedSet['setType'] | 'none' | undefined {
  if (/^\d+(?:[.,]0)?$/.test(order)) return 'normal';
  const letter = /^([a-z])\s?\d*$/i.exec(order)?.[1]?.toUpperCase();
  if (letter !== undefined) return LETTERS[letter];
  return isNoSet(order) ? 'none' : undefined;
}

/** Older exports have the rest as an exercise of its own. */
export const isNoSet = (name: string): boolean => NO_SETS.has(name.toLowerCase());
