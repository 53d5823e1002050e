import type { RunFacts } from '@stridelift/engine';
import fc from 'fast-check';
import { runFacts } from '../calendar/run-facts.ts';
import { quarterHours } from './quarter-hours.ts';

/** Kinds of running as they are mixed in a week: mostly easy. */
const KINDS = ['easy', 'easy', 'easy', 'recovery', 'long', 'tempo', 'intervals', 'hills', 'walk-run', 'cross'] as const;

/** The runs of one day, none to two, in order of start and never two at once. */
export function dayRuns(): fc.Arbitrary<readonly RunFacts[]> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 5, arbitrary: fc.tuple(run(5 * 60, 20 * 60)) },
    { weight: 1, arbitrary: fc.tuple(run(5 * 60, 9 * 60), run(13 * 60, 20 * 60)) },
  );
}

function run(earliest: number, latest: number): fc.Arbitrary<RunFacts> {
  return fc
    .record({ kind: fc.constantFrom(...KINDS), start: quarterHours(earliest, latest), extra: quarterHours(0, 60) })
    .map(({ kind, start, extra }) => runFacts(kind, start, (kind === 'long' ? 90 : 30) + extra));
}
