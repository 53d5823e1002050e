import type { Scale3 } from '@stridelift/engine';
import fc from 'fast-check';
import { type DaySessions, SESSION_KINDS } from '../calendar/session-options.ts';
import { quarterHours } from './quarter-hours.ts';

/** How a day could take strength, with at least one kind of session on offer. */
export function daySessions(): fc.Arbitrary<DaySessions> {
  return fc.record({
    start: quarterHours(6 * 60, 20 * 60),
    minutes: fc.constantFrom(15, 20, 30, 45, 60),
    jumpImpact: fc.constantFrom<Scale3[]>(1, 2, 3),
    kinds: fc.subarray([...SESSION_KINDS], { minLength: 1 }),
  });
}
