import { openDays, REGULAR_CONFIG, regularSeason } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import type { Rule } from '../rules/rule.ts';
import { rulesFor } from '../rules/rule-book.ts';
import { choices, type OpenDay } from './open-day.ts';
import { compileProduct, type Product } from './product.ts';
import { productFor } from './product-cache.ts';
import { ROW_COST, ROW_HARD, ROW_NEXT, ROW_WIDTH } from './row-table.ts';
import { dayHash, sameDay } from './same-day.ts';
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
        expect(sameDay(other, day)).toBe(false);
        expect(sameDay(day, other)).toBe(false);
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
          expectSameAsShown([day, ...fewer]);
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('is the same for days that are the same', () => {
    fc.assert(
      fc.property(openDays({ days: 7 }), openDays({ days: 7 }), (some, others) => {
        expectSameAsShown([...some, ...others]);
      }),
      { numRuns: 1000 },
    );
  });
});

const shown = (day: OpenDay) => JSON.stringify([choices(day), day.fixed === true]);

/** Days are the same if they look the same in full, and then their hashes are the same. */
function expectSameAsShown(days: readonly OpenDay[]): void {
  const texts = days.map(shown);
  days.forEach((one, index) => {
    days.slice(0, index + 1).forEach((other, before) => {
      const same = texts[index] === texts[before];
      if (sameDay(one, other) !== same) expect.fail(`${texts[index]} against ${texts[before]}`);
      if (same) expect(dayHash(one)).toBe(dayHash(other));
    });
  });
}

describe('a row', () => {
  const heavy = { legLoad: 3, impact: 0, novel: false, start: 1080, end: 1125, minutes: 45 } as const;
  const monday = DAYS.find(({ facts, options }) => facts.firstOfWeek && options.length > 0) as OpenDay;
  const option = { what: 'session', role: 'heavy', ...heavy } as const;
  const tomorrow = { quality: true, long: false, easyOrRest: false };
  const day: OpenDay = { facts: { ...monday.facts, runs: [], tomorrow }, options: [option] };

  const rowOf = (product: Product, of: OpenDay): readonly number[] => {
    const dayClass = product.classOf(of);
    const at = product.rows.at(dayClass, product.start);
    return [...product.rows.cells().slice(at, at + dayClass.choices.length * ROW_WIDTH)];
  };

  it('has the next state, the cost and the hard matches of each choice, the free day last', () => {
    const product = compileProduct(RULES.filter(({ id }) => id === 'quality-day-next'));
    const row = rowOf(product, day);
    expect(row).toHaveLength(2 * ROW_WIDTH);
    expect([row[ROW_NEXT], row[ROW_COST], row[ROW_HARD]]).toEqual([product.start, 12, 0]);
    expect(row.slice(ROW_WIDTH)).toEqual([product.start, 0, 0]);
  });
  it('refuses a session with a hard match, unless it has happened', () => {
    const week: OpenDay = { ...day, facts: { ...day.facts, week: { ...day.facts.week, sessions: 0 } } };
    const product = compileProduct(RULES.filter(({ id }) => id === 'no-more-sessions-than-planned'));
    const [next, , hard] = rowOf(product, week);
    expect([next, hard]).toEqual([-1, 1]);
    expect(rowOf(product, { ...week, fixed: true })[ROW_HARD]).toBe(1);
    expect(rowOf(product, { ...week, fixed: true })[ROW_NEXT]).not.toBe(-1);
  });
  it('leaves out a session that a rule without memory refuses, unless it has happened', () => {
    const closed: OpenDay = { ...day, facts: { ...day.facts, closed: 'blocked' } };
    const product = compileProduct(RULES.filter(({ id }) => id === 'blocked-day-stays-free'));
    expect(rowOf(product, closed)).toEqual([product.start, 0, 0]);
    expect(rowOf(product, { ...closed, fixed: true })).toEqual([product.start, 0, 1]);
  });
  it('is made once', () => {
    const product = compileProduct(RULES);
    expect(rowOf(product, day)).toEqual(rowOf(product, day));
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
  it('are enough for the same season again, which adds nothing to them', () => {
    const product = compileProduct(RULES);
    const first = solveSchedule(product, DAYS);
    const kept = product.layers.size();
    expect(solveSchedule(product, structuredClone(DAYS))).toEqual(first);
    expect(product.layers.size()).toBe(kept);
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
