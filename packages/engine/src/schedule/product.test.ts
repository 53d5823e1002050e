import { openDays, REGULAR_CONFIG, regularSeason } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import type { Rule } from '../rules/rule.ts';
import { rulesFor } from '../rules/rule-book.ts';
import { choices, classKey, type OpenDay } from './open-day.ts';
import { compileProduct, ROW_COST, ROW_HARD, ROW_NEXT, ROW_WIDTH } from './product.ts';
import { productFor } from './product-cache.ts';
import { solveSchedule } from './solve.ts';

const RULES = rulesFor(REGULAR_CONFIG);
const DAYS = regularSeason(12);

type Tree = unknown;
/** Paths to every number, word and answer in a day; `what` only says which type an object is of. */
function leaves(tree: Tree, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof tree !== 'object' || tree === null) return [path];
  return Object.entries(tree).flatMap(([name, inner]) => (name === 'what' ? [] : leaves(inner, [...path, name])));
}

/** The same day with one thing in it changed. */
function changed(day: OpenDay, path: readonly string[]): OpenDay {
  const copy = structuredClone(day) as unknown as Record<string, Tree>;
  let place = copy;
  for (const name of path.slice(0, -1)) place = place[name] as Record<string, Tree>;
  const last = path.at(-1) as string;
  const before = place[last];
  place[last] = typeof before === 'number' ? before + 1 : typeof before === 'boolean' ? !before : `${before}-too`;
  return copy as unknown as OpenDay;
}

describe('a class of days', () => {
  it('holds days that look alike to every rule, and only those', () => {
    const product = compileProduct(RULES);
    const [monday] = DAYS as [OpenDay];
    expect(product.classOf(structuredClone(monday))).toBe(product.classOf(monday));
    expect(product.classOf({ ...monday, fixed: true })).not.toBe(product.classOf(monday));
    expect(product.size().classes).toBe(2);
  });
  it('is left by a day as soon as one fact or one option of it changes', () => {
    fc.assert(
      fc.property(openDays({ days: 7 }), fc.nat(), fc.nat(), (days, whichDay, whichLeaf) => {
        const day = days[whichDay % days.length] as OpenDay;
        const paths = leaves(day);
        const other = changed(day, paths[whichLeaf % paths.length] as readonly string[]);
        expect(choices(other)).not.toEqual(choices(day));
        expect(classKey(other)).not.toBe(classKey(day));
      }),
      { numRuns: 2000 },
    );
  });
  it('is left by a day with a run, a race or an option less', () => {
    fc.assert(
      fc.property(openDays({ days: 7 }), (days) => {
        for (const day of days) {
          const { facts, options } = day;
          const fewer: readonly OpenDay[] = [
            ...facts.runs.map((_, index) => ({ ...day, facts: { ...facts, runs: facts.runs.toSpliced(index, 1) } })),
            ...facts.race.ahead.map((_, index) => {
              const race = { ...facts.race, ahead: facts.race.ahead.toSpliced(index, 1) };
              return { ...day, facts: { ...facts, race } };
            }),
            ...facts.race.behind.map((_, index) => {
              const race = { ...facts.race, behind: facts.race.behind.toSpliced(index, 1) };
              return { ...day, facts: { ...facts, race } };
            }),
            ...options.map((_, index) => ({ ...day, options: options.toSpliced(index, 1) })),
          ];
          expect(new Set([day, ...fewer].map(classKey)).size).toBe(new Set([day, ...fewer].map(shown)).size);
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('is the same for days that are the same', () => {
    fc.assert(
      fc.property(openDays({ days: 7 }), openDays({ days: 7 }), (some, others) => {
        const all = [...some, ...others];
        expect(new Set(all.map(classKey)).size).toBe(new Set(all.map(shown)).size);
      }),
      { numRuns: 1000 },
    );
  });
});

const shown = (day: OpenDay) => JSON.stringify([choices(day), day.fixed === true]);

describe('a row', () => {
  const heavy = { legLoad: 3, impact: 0, novel: false, start: 1080, end: 1125, minutes: 45 } as const;
  const monday = DAYS.find(({ facts, options }) => facts.firstOfWeek && options.length > 0) as OpenDay;
  const option = { what: 'session', role: 'heavy', ...heavy } as const;
  const tomorrow = { quality: true, long: false, easyOrRest: false };
  const day: OpenDay = { facts: { ...monday.facts, runs: [], tomorrow }, options: [option] };

  it('has the next state, the cost and the hard matches of each choice, the free day last', () => {
    const product = compileProduct(RULES.filter(({ id }) => id === 'quality-day-next'));
    const row = product.row(product.classOf(day), product.start);
    expect(row).toHaveLength(2 * ROW_WIDTH);
    expect([row[ROW_NEXT], row[ROW_COST], row[ROW_HARD]]).toEqual([product.start, 12, 0]);
    expect([...row.slice(ROW_WIDTH)]).toEqual([product.start, 0, 0]);
  });
  it('refuses a session with a hard match, unless it has happened', () => {
    const closed: OpenDay = { ...day, facts: { ...day.facts, closed: 'blocked' } };
    const product = compileProduct(RULES.filter(({ id }) => id === 'blocked-day-stays-free'));
    expect([...product.row(product.classOf(closed), product.start)]).toEqual([-1, 0, 1, product.start, 0, 0]);
    expect([...product.row(product.classOf({ ...closed, fixed: true }), product.start)]).toEqual([product.start, 0, 1]);
  });
  it('is made once', () => {
    const product = compileProduct(RULES);
    const dayClass = product.classOf(day);
    expect(product.row(dayClass, product.start)).toBe(product.row(dayClass, product.start));
    expect(product.size().rows).toBe(1);
  });
});

/** A rule that counts days and never forgets: two of them have as many states together as their product. */
const counter = (id: string, most: number): Rule => ({
  id,
  level: 'soft',
  statement: '',
  sources: [],
  params: {},
  start: 0,
  local: false,
  says: '',
  step: (state) => ({ state: (state + 1) % most, matches: [] }),
});

describe('tables', () => {
  const [monday] = DAYS as [OpenDay];
  const many: readonly OpenDay[] = new Array(62_000).fill({ ...monday, options: [] });
  const rules = [...RULES.filter(({ id }) => id === 'week-has-its-sessions'), counter('a', 251), counter('b', 257)];

  it('stay while they are small', () => {
    const product = compileProduct(RULES);
    const first = solveSchedule(product, DAYS);
    const size = product.size();
    expect(solveSchedule(product, DAYS)).toEqual(first);
    expect(product.size()).toEqual(size);
  });
  it('are thrown away once they have outgrown their bound, and give the same answers after', () => {
    const product = compileProduct(rules);
    const before = solveSchedule(product, DAYS);
    solveSchedule(product, many);
    expect(product.size().states).toBeGreaterThan(60_000);
    expect(solveSchedule(product, DAYS)).toEqual(before);
    expect(product.size().states).toBeLessThan(1000);
  });
  it('give the same answers warm and cold', () => {
    const warm = compileProduct(RULES);
    fc.assert(
      fc.property(openDays({ days: 5, maxOpenDays: 3 }), (days) => {
        expect(solveSchedule(warm, days)).toEqual(solveSchedule(compileProduct(RULES), days));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('compiled rules', () => {
  const config = (fatigueHalfLifeHours: number) => ({ ...REGULAR_CONFIG, fatigueHalfLifeHours });
  it('are kept for runners with the same choices', () => {
    expect(productFor(config(24))).toBe(productFor(structuredClone(config(24))));
    expect(productFor(config(24))).not.toBe(productFor(config(30)));
    const choosy = { ...config(24), policies: { ...DEFAULT_POLICIES, longRunLifting: 'allow' as const } };
    expect(productFor(choosy)).not.toBe(productFor(config(24)));
  });
  it('are given up for twelve other sets of choices, the least lately used first', () => {
    const [old, used] = [productFor(config(100)), productFor(config(101))];
    for (let hours = 1; hours <= 11; hours += 1) {
      productFor(config(hours));
      expect(productFor(config(101))).toBe(used);
    }
    expect(productFor(config(100))).not.toBe(old);
  });
});
