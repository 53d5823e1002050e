import type { DayFacts, OpenDay } from '@stridelift/engine';

/**
 * The scheduler's promise about hard matches, said once for all oracles: no session with a hard match stands, except on a fixed day, where it
 * has happened and is counted; a day without a session always may stand, and what is noticed there is counted.
 */
export function mayStand(day: OpenDay, letter: DayFacts, hardMatches: number): boolean {
  return hardMatches === 0 || day.fixed === true || letter.session === undefined;
}
