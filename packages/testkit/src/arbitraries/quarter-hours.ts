import fc from 'fast-check';
import { QUARTER } from '../calendar/run-facts.ts';

/** Minutes on the quarter hour. */
export function quarterHours(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: least / QUARTER, max: most / QUARTER }).map((quarters) => quarters * QUARTER);
}
