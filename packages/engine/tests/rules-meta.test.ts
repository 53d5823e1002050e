import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import {
  allRules,
  auditDays,
  choices,
  type DayFacts,
  DEFAULT_POLICIES,
  describeRules,
  epochDay,
  POLICY_OPTIONS,
  type Rule,
  type RuleConfig,
  rulesFor,
  WEIGHTS,
} from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { openDays, REGULAR_CONFIG, ruleConfig } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOf } from '../src/explain/finding-of.ts';
import { sessionReasons } from '../src/explain/session-reasons.ts';

const SEED = 20261122;
const FOLDER = new URL('../src/rules/', import.meta.url);
const FILES = readdirSync(FOLDER);
const sources = loadLibrary().sources;

/** Every rule under every choice that can switch one. */
const VARIANTS: readonly RuleConfig[] = (['hard-days', 'off-days', 'spaced', 'alternate-days'] as const).flatMap(
  (placement) =>
    POLICY_OPTIONS.longRunLifting.flatMap((longRunLifting) =>
      POLICY_OPTIONS.sameDayOrder.map((sameDayOrder) => ({
        ...REGULAR_CONFIG,
        legDaysBetween: 1 as const,
        placement,
        policies: { ...DEFAULT_POLICIES, longRunLifting, sameDayOrder },
      })),
    ),
);
const RULES: readonly Rule[] = [
  ...new Map(VARIANTS.flatMap((config) => rulesFor(config)).map((rule) => [rule.id, rule])).values(),
];
const byId = RULES.map((rule) => [rule.id, rule] as const);

const WALK_DAYS = 60;
/** Any choice on any day of any calendar: most of these weeks no scheduler would make. */
const walks = (length = WALK_DAYS): fc.Arbitrary<readonly DayFacts[]> =>
  fc
    .tuple(openDays({ days: length }), fc.array(fc.nat(9), { minLength: length, maxLength: length }))
    .map(([days, picks]) =>
      days.map((day, index) => {
        const letters = choices(day);
        return letters[(picks[index] as number) % letters.length] as DayFacts;
      }),
    );

describe('the rule book', () => {
  it('has at least thirty rules, each id once', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(30);
    for (const config of VARIANTS) {
      const ids = rulesFor(config).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  it('lists all of them for people, whatever the choices', () => {
    const ids = RULES.map(({ id }) => id).sort();
    expect(
      allRules(REGULAR_CONFIG)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    expect(
      describeRules()
        .filter(({ auditOnly }) => !auditOnly)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
  });
  it('leaves no rule out that has a file', () => {
    const written = FILES.filter((file) =>
      /export const \w+: RuleFactory/.test(readFileSync(new URL(file, FOLDER), 'utf8')),
    );
    expect(written.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
  it('has a table of examples for every rule', () => {
    const tables = FILES.filter((file) => /-rules\.test\.ts$|-run\.test\.ts$/.test(file))
      .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
      .join('\n');
    expect(RULES.filter(({ id }) => !tables.includes(`'${id}'`)).map(({ id }) => id)).toEqual([]);
  });
  it('prices every soft rule and note, and nothing else', () => {
    const priced = RULES.filter(({ level }) => level !== 'hard');
    expect(Object.keys(WEIGHTS).sort()).toEqual(priced.map(({ id }) => id).sort());
    const sign = (rule: Rule) => Math.sign(WEIGHTS[rule.id] ?? 0);
    expect(priced.filter((rule) => sign(rule) !== (rule.level === 'note' ? -1 : 1)).map(({ id }) => id)).toEqual([]);
    expect(Object.values(WEIGHTS).filter((weight) => !Number.isInteger(weight))).toEqual([]);
  });
});

describe.each(byId)('%s', (id, rule) => {
  it('is named after its file, in kebab-case', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(FILES).toContain(`${id}.ts`);
  });
  it('is stated in one sentence', () => {
    expect(rule.statement).toMatch(/^[A-Z][^.!?]*\.$/);
  });
  it('speaks in sentences', () => {
    for (const text of [rule.says, rule.keeps, rule.suggestion]) {
      if (text !== undefined) expect(text).toMatch(/^([A-Z{].*[^.])\.$/);
    }
  });
  it('stands on sources that the library has', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.sources.filter((source) => !sources.has(source))).toEqual([]);
  });
});

describe('walked over any calendar, every rule', () => {
  it('fills every place of its message, of what it keeps and of its suggestion', () => {
    const [said, kept] = [new Map<string, string>(), new Map<string, string>()];
    const first = epochDay(2027, 1, 4);
    const wrong = /[{}]|undefined|NaN|\b1 (day|session|exposure|minute|week|point)s\b|\b0 days\b/;
    // A wrong text stays, so that no later one paints it over.
    const remember = (texts: Map<string, string>, id: string, text: string) => {
      if (!wrong.test(texts.get(id) ?? '')) texts.set(id, text);
    };
    for (const [days, config] of fc.sample(fc.tuple(walks(), ruleConfig()), { numRuns: 400, seed: SEED })) {
      const rules = rulesFor(config);
      const matches = auditDays(rules, days);
      for (const match of matches) {
        const { text, suggestion = '' } = findingOf(match, { first, days });
        remember(said, match.rule.id, `${text} ${suggestion}`);
      }
      days.forEach((day, index) => {
        if (!day.session) return;
        const ofDay = matches.filter((match) => match.day === index);
        for (const { rule, text } of sessionReasons(rules, { first, days }, index, ofDay)) remember(kept, rule, text);
      });
    }
    expect([...said, ...kept].filter(([, text]) => wrong.test(text))).toEqual([]);
    expect(RULES.filter(({ id }) => !said.has(id)).map(({ id }) => id)).toEqual([]);
    expect(RULES.filter(({ id, keeps }) => keeps && !kept.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps its memory in few small integers and its matches in positive ones', () => {
    const met = new Map(RULES.map(({ id }) => [id, new Set<number>()]));
    fc.assert(
      fc.property(walks(), (days) => {
        for (const rule of RULES) {
          let state = rule.start;
          for (const day of days) {
            const step = rule.step(state, day);
            state = step.state;
            met.get(rule.id)?.add(state);
            for (const { amount } of step.matches)
              if (!Number.isInteger(amount) || amount < 1) throw new Error(rule.id);
          }
        }
      }),
      { numRuns: 1000, seed: SEED },
    );
    const largest = 1_000_000;
    for (const [id, states] of met) {
      expect({ id, many: states.size >= 400 }).toEqual({ id, many: false });
      expect([...states].filter((state) => !Number.isInteger(state) || Math.abs(state) > largest)).toEqual([]);
    }
  });

  it('gives the same answer twice, changes nothing it is shown, and sees nothing but the facts of a day', () => {
    fc.assert(
      fc.property(walks(7), (days) => {
        const shown = days.map((day) => [deepFreeze(day), withMore(day)] as const);
        for (const rule of RULES) {
          let state = rule.start;
          for (const [day, more] of shown) {
            const step = rule.step(state, day);
            if (!isDeepStrictEqual(rule.step(state, more), step)) throw new Error(rule.id);
            state = step.state;
          }
        }
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  it('without a memory says the same whatever it is given to remember', () => {
    const forgetful = RULES.filter(({ local }) => local);
    expect(forgetful.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(walks(7), fc.array(fc.integer(), { minLength: 3, maxLength: 3 }), (days, states) => {
        for (const rule of forgetful) {
          for (const day of days) {
            const step = rule.step(rule.start, day);
            const others = states.map((state) => rule.step(state, day));
            const same = others.every((other) => isDeepStrictEqual(other, step));
            if (!same || step.state !== rule.start) throw new Error(rule.id);
          }
        }
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** The same day from other objects, with words that rules have no business to read. */
function withMore(day: DayFacts): DayFacts {
  const copy = structuredClone(day);
  const more = { title: 'Nikolauslauf', km: 10, place: 'gym', athlete: { bornYear: 1988 } };
  return {
    ...copy,
    ...more,
    runs: copy.runs.map((run) => ({ ...run, ...more })),
    ...(copy.session ? { session: { ...copy.session, ...more } } : {}),
  };
}
