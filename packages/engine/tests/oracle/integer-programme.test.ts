import { compileProduct, type OpenDay, rulesFor, solveSchedule } from '@stridelift/engine';
import { loadProgrammeSolver, openDays, regularSeason, ruleConfig } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SEED = 20261122;
/** A season takes a tenth of a second, and several times that on a busy machine. */
const PATIENCE = 180_000;
const programme = await loadProgrammeSolver();

const season = (): fc.Arbitrary<readonly OpenDay[]> =>
  fc.integer({ min: 8, max: 20 }).chain((weeks) => openDays({ days: weeks * 7 }));

describe('the schedule of a whole season', { timeout: PATIENCE }, () => {
  it('costs what an integer programme without a product of rules comes to, on calendars of any kind', () => {
    fc.assert(
      fc.property(ruleConfig(), season(), (config, days) => {
        const rules = rulesFor(config);
        const best = programme.solve(rules, days);
        fc.pre(best.status !== 'infeasible');
        const { hard, cost } = solveSchedule(compileProduct(rules), days);
        expect(best).toMatchObject({ status: 'optimal', hard, cost });
      }),
      { numRuns: 20, seed: SEED },
    );
  });

  it('costs what an integer programme comes to in a regular season, under any choices', () => {
    const days = regularSeason(12);
    fc.assert(
      fc.property(ruleConfig(), (config) => {
        const rules = rulesFor(config);
        const { hard, cost } = solveSchedule(compileProduct(rules), days);
        expect(programme.solve(rules, days)).toMatchObject({ status: 'optimal', hard, cost });
      }),
      { numRuns: 10, seed: SEED },
    );
  });
});
