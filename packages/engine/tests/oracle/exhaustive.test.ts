import { auditDays, compileProduct, type OpenDay, priceOf, rulesFor, solveSchedule } from '@stridelift/engine';
import { cheapestByExhaustion, countWords, openDays, ruleConfig } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SEED = 20261122;
/** Each word is priced from its first day to its last by every rule: more of them would cost minutes and show nothing new. */
const MOST_WORDS = 1_000;
/** Two thousand searches take a quarter of a minute, and several times that on a busy machine. */
const PATIENCE = 180_000;

const shortCalendar = (): fc.Arbitrary<readonly OpenDay[]> =>
  fc.integer({ min: 1, max: 10 }).chain((days) => openDays({ days, maxOpenDays: 5 }));

describe('the schedule of a short calendar', () => {
  it('costs what the cheapest of all schedules costs, and the audit prices it the same', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(ruleConfig(), shortCalendar(), (config, days) => {
        fc.pre(countWords(days) <= MOST_WORDS);
        const rules = rulesFor(config);
        const best = cheapestByExhaustion(rules, days);
        fc.pre(best !== undefined);
        const solution = solveSchedule(compileProduct(rules), days);
        expect({ hard: solution.hard, cost: solution.cost }).toEqual(best);
        expect(priceOf(auditDays(rules, solution.days))).toEqual(best);
      }),
      { numRuns: 2_000, seed: SEED },
    );
  });

  it('is the same every time, from fresh tables and from tables that other calendars have filled', () => {
    fc.assert(
      fc.property(ruleConfig(), shortCalendar(), shortCalendar(), (config, days, others) => {
        const rules = rulesFor(config);
        const fresh = solveSchedule(compileProduct(rules), days);
        const used = compileProduct(rules);
        solveSchedule(used, others);
        expect(solveSchedule(used, days)).toEqual(fresh);
        expect(solveSchedule(used, days)).toEqual(fresh);
      }),
      { numRuns: 1_000, seed: SEED },
    );
  });

  it('has every day, whatever has happened on the fixed ones', () => {
    fc.assert(
      fc.property(ruleConfig(), shortCalendar(), (config, days) => {
        const solution = solveSchedule(compileProduct(rulesFor(config)), days);
        expect(solution.days.filter((day) => day === undefined)).toEqual([]);
      }),
      { numRuns: 1_000, seed: SEED },
    );
  });
});
