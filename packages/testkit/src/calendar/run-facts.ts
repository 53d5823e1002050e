import type { RunFacts, RunKind } from '@stridelift/engine';

/** Minutes of a quarter of an hour, the grain of all clock times. */
export const QUARTER = 15;
const HARD: ReadonlySet<RunKind> = new Set(['tempo', 'intervals', 'hills', 'race']);
const LONG_MINUTES = 90;

/** A run with the flags that its kind and length give it. */
export function runFacts(kind: RunKind, start: number, minutes: number): RunFacts {
  const long = kind === 'long' || (kind !== 'cross' && minutes >= LONG_MINUTES);
  return { what: 'run', kind, quality: HARD.has(kind), long, start, end: start + minutes };
}
