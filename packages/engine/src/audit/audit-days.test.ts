import { openDays, ruleConfig } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayFacts, RunFacts, SessionFacts } from '../rules/day-facts.ts';
import { gapRule } from '../rules/gap-rule.ts';
import type { Rule } from '../rules/rule.ts';
import { rulesFor } from '../rules/rule-book.ts';
import { compileProduct } from '../schedule/product.ts';
import { solveSchedule } from '../schedule/solve.ts';
import { auditDays, gapStart, priceOf } from './audit-days.ts';

const FREE: DayFacts = {
  firstOfWeek: false,
  lastOfWeek: false,
  runs: [],
  minutes: 60,
  race: { ahead: [], behind: [] },
  week: { sessions: 0, heavy: 0, legs: 0, jumps: 0, legsMax: 0, runFreeDays: 3 },
  tomorrow: { quality: false, long: false, easyOrRest: true },
};
const session = (start: number): SessionFacts => ({
  what: 'session',
  role: 'heavy',
  legLoad: 3,
  impact: 0,
  novel: false,
  minutes: 60,
  start,
  end: start + 60,
});
const run = (start: number): RunFacts => ({
  what: 'run',
  kind: 'easy',
  quality: false,
  long: false,
  start,
  end: start + 60,
});

/** Matches a session with its count since the start, and remembers the count. */
const counts = (id: string, level: Rule['level']): Rule => ({
  id,
  level,
  statement: '',
  sources: [],
  params: {},
  start: 0,
  local: false,
  says: '',
  step: (state, { session }) =>
    session
      ? { state: state + 1, matches: [{ amount: state + 1, facts: { number: state + 1 } }] }
      : { state, matches: [] },
});

describe('an audit', () => {
  const days = [{ ...FREE, session: session(600) }, FREE, { ...FREE, session: session(600) }];
  it('runs each rule from its start over all days, and says on which day it noticed what', () => {
    const [first, second] = [counts('first', 'soft'), counts('second', 'hard')];
    expect(auditDays([first, second], days)).toEqual([
      { rule: first, day: 0, amount: 1, facts: { number: 1 } },
      { rule: first, day: 2, amount: 2, facts: { number: 2 } },
      { rule: second, day: 0, amount: 1, facts: { number: 1 } },
      { rule: second, day: 2, amount: 2, facts: { number: 2 } },
    ]);
  });
  it('finds the same whatever was audited before by the same rules', () => {
    fc.assert(
      fc.property(ruleConfig(), openDays({ days: 14 }), openDays({ days: 14 }), (config, some, others) => {
        const product = compileProduct(rulesFor(config));
        for (const open of [some, others, some]) {
          const solved = solveSchedule(product, open).days;
          const copied = solved.map((day) => ({ ...day }));
          expect(auditDays(product.rules, solved)).toEqual(auditDays([...product.rules], copied));
        }
      }),
      { numRuns: 300 },
    );
  });
  it('of no days finds nothing', () => {
    expect(auditDays([counts('any', 'soft')], [])).toEqual([]);
  });
});

describe('a price', () => {
  it('keeps hard matches apart from what the others weigh', () => {
    const match = (id: string, level: Rule['level'], amount: number) => ({
      rule: counts(id, level),
      day: 0,
      amount,
      facts: {},
    });
    expect(priceOf([])).toEqual({ hard: 0, cost: 0 });
    expect(
      priceOf([
        match('any-hard-rule', 'hard', 3),
        match('week-has-its-sessions', 'soft', 2),
        match('hard-day-takes-strength', 'note', 1),
        match('a-rule-without-weight', 'soft', 9),
      ]),
    ).toEqual({ hard: 3, cost: 2 * 1000 - 10 });
  });
  it('of a solved season is what the scheduler paid', () => {
    const products = fc
      .sample(ruleConfig(), { numRuns: 8, seed: 20261122 })
      .map((config) => compileProduct(rulesFor(config)));
    fc.assert(
      fc.property(openDays({ days: 14 }), fc.constantFrom(...products), (days, product) => {
        const solution = solveSchedule(product, days);
        const { hard, cost } = solution;
        expect(priceOf(auditDays(product.rules, solution.days))).toEqual({ hard, cost });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the start of a gap', () => {
  const rule = gapRule({
    id: 'any-gap',
    level: 'soft',
    statement: '',
    sources: [],
    gap: {
      from: ({ what }) => what === 'run',
      to: ({ what }) => what === 'session',
      hours: 24,
      measure: 'end-to-start',
    },
    says: '',
  });
  const lifting = session(600);
  const starts = (days: readonly DayFacts[], before = lifting) => {
    const found = gapStart(rule, days, days.length - 1, before);
    return found && [found.day, found.moment.start];
  };
  it.each<[string, readonly DayFacts[], readonly number[] | undefined]>([
    [
      'is the run before',
      [
        { ...FREE, runs: [run(420)] },
        { ...FREE, session: lifting },
      ],
      [0, 420],
    ],
    [
      'is the last of two',
      [
        { ...FREE, runs: [run(420), run(1080)] },
        { ...FREE, session: lifting },
      ],
      [0, 1080],
    ],
    ['is of the same day', [{ ...FREE, runs: [run(420)], session: lifting }], [0, 420]],
    ['does not come after', [{ ...FREE, runs: [run(420), run(720)], session: lifting }], [0, 420]],
    ['may be at the same minute', [{ ...FREE, runs: [run(600)], session: lifting }], [0, 600]],
    ['is nowhere', [FREE, { ...FREE, session: lifting }], undefined],
  ])('%s', (_, days, expected) => {
    expect(starts(days)).toEqual(expected);
  });
  it('is nowhere for a rule that is not about hours', () => {
    expect(gapStart(counts('any', 'soft'), [{ ...FREE, runs: [run(420)] }], 0, lifting)).toBeUndefined();
  });
});
