import type { Library } from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import type { Planning } from '@stridelift/testkit';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { GUARANTEES } from './guarantees.ts';
import { type Guarantee, type Outcome, outcomeOf } from './planned.ts';
import type { Runners } from './runners.ts';

/** What the walk over the cases came to. */
interface Walk {
  /** The number of the first case that breaks a guarantee. */
  readonly firstBroken: ReadonlyMap<Guarantee, number>;
  readonly withSessions: number;
}

const CASES = 400;
const MINUTE = 60_000;

/**
 * Plans every case once and holds all guarantees against it; then each guarantee is a test of its own. A broken one plays its
 * case again, makes it as small as it can, and prints seed and path.
 *
 * `STRIDELIFT_CASES=20` takes twenty times as many cases, `STRIDELIFT_SEED=7` other ones.
 */
export function everyPlan(runners: Runners): void {
  const seed = Number(process.env['STRIDELIFT_SEED'] ?? runners.seed);
  const cases = CASES * Number(process.env['STRIDELIFT_CASES'] ?? 1);
  const library = loadLibrary();
  const plannings = runners.of(library);
  let walk: Walk;

  describe(`${cases} plans for ${runners.name}, seed ${seed}`, () => {
    beforeAll(() => {
      walk = walkOver(fc.sample(plannings, { seed, numRuns: cases }), library);
    }, 30 * MINUTE);

    it.each(GUARANTEES.map((guarantee) => [guarantee.name, guarantee] as const))(
      '%s',
      (_, guarantee) => {
        const path = walk.firstBroken.get(guarantee);
        if (path === undefined) return;
        const property = fc.property(plannings, (planning) => {
          expect(brokenIn(guarantee, outcomeOf(planning, library))).toEqual([]);
        });
        fc.assert(property, { seed, path: `${path}`, interruptAfterTimeLimit: MINUTE / 2 });
      },
      2 * MINUTE,
    );

    it('has sessions in most of them, so that there is something to see', () => {
      expect(walk.withSessions).toBeGreaterThan(0.6 * cases);
    });
  });
}

function walkOver(plannings: readonly Planning[], library: Library): Walk {
  const firstBroken = new Map<Guarantee, number>();
  let withSessions = 0;
  plannings.forEach((planning, index) => {
    const outcome = outcomeOf(planning, library);
    if (outcome.result?.kind === 'planned' && outcome.result.plan.sessions.length > 0) withSessions += 1;
    for (const guarantee of GUARANTEES) {
      if (firstBroken.has(guarantee) || index % (guarantee.every ?? 1) !== 0) continue;
      if (brokenIn(guarantee, outcome).length > 0) firstBroken.set(guarantee, index);
    }
  });
  return { firstBroken, withSessions };
}

/** The first few things that are wrong. */
function brokenIn(guarantee: Guarantee, outcome: Outcome): readonly string[] {
  const found: string[] = [];
  for (const broken of guarantee.broken(outcome)) {
    found.push(broken);
    if (found.length === 5) break;
  }
  return found;
}
