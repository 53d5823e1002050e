import { addDays, type PlanInput, planSeason, type Run, seasonPlanner } from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { type Planning, plannings } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SEED = 20261126;
const CASES = 100;
const library = loadLibrary();

type Change = (planning: Planning) => Planning;

/** What happens to a plan between two looks at it. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ which: fc.nat(), by: fc.integer({ min: -3, max: 3 }) }).map(({ which, by }) => moveRun(which, by)),
  fc.record({ inDays: fc.nat(200), kind: fc.constantFrom('tempo', 'long', 'easy') }).map(addRun),
  fc.nat().map(dropRun),
  fc.constantFrom<Change>(
    ({ athlete, ...rest }) => ({ ...rest, athlete: { ...athlete, running: {} } }),
    ({ athlete, ...rest }) => ({
      ...rest,
      athlete: { ...athlete, policies: { ...athlete.policies, cueStyle: 'internal' } },
    }),
    ({ asOf, ...rest }) => ({ ...rest, asOf: addDays(asOf, 1) }),
    (planning) => planning,
  ),
);

function moveRun(which: number, by: number): Change {
  return ({ runs, ...rest }) => ({
    ...rest,
    runs: runs.map((run, index) => (index === which % runs.length ? { ...run, day: addDays(run.day, by) } : run)),
  });
}

function addRun({ inDays, kind }: { inDays: number; kind: string }): Change {
  return ({ athlete, ...rest }) => {
    const run = { id: 'added', day: addDays(rest.asOf, inDays), kind, km: 12, minutes: 70, source: 'listed' } as Run;
    return { ...rest, athlete: { ...athlete, runs: [...athlete.runs, run] } };
  };
}

function dropRun(which: number): Change {
  return ({ runs, ...rest }) => ({ ...rest, runs: runs.filter((_, index) => index !== which % runs.length) });
}

describe('a planner that plans again', () => {
  it('gives after every change the bytes that planning anew gives', () => {
    const property = fc.property(
      plannings(library),
      fc.array(changes, { minLength: 1, maxLength: 4 }),
      (planning, path) => {
        const plan = seasonPlanner();
        let now: Planning = planning;
        for (const change of [(same: Planning) => same, ...path]) {
          now = change(now);
          const input: PlanInput = { ...now, library };
          expect(JSON.stringify(plan(input)) === JSON.stringify(planSeason(input))).toBe(true);
        }
      },
    );
    fc.assert(property, { numRuns: CASES, seed: SEED });
  });
});
