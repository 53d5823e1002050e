import { describe, expect, it } from 'vitest';
import { auditDays } from '../audit/audit-days.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import type { DayFacts, RunFacts, SessionFacts, WeekFacts } from './day-facts.ts';
import type { Facts, Rule } from './rule.ts';
import { rulesFor } from './rule-book.ts';

const AGE = {
  fatigueHalfLifeHours: 24,
  heavyToQualitySoftHours: 48,
  legsToLegsSoftHours: 48,
  legDaysBetween: 1,
} as const;
const RULES: readonly Rule[] = rulesFor(ruleConfig(DEFAULT_POLICIES, 'hard-days', AGE));

const RUN: RunFacts = { what: 'run', kind: 'easy', quality: false, long: false, start: 420, end: 465 };
const MARKS: Readonly<Record<string, Pick<SessionFacts, 'legLoad' | 'impact'>>> = {
  l: { legLoad: 1, impact: 0 },
  m: { legLoad: 2, impact: 0 },
  H: { legLoad: 3, impact: 0 },
  j: { legLoad: 1, impact: 1 },
  J: { legLoad: 3, impact: 3 },
};

/**
 * Weeks of a letter a day from Monday on: `.` free, `r` a run, `l` light, `m` moderate, `H` heavy legs, `j` light with low jumps,
 * `J` heavy with high jumps; `*` after a letter adds a run to it.
 */
function weeks(text: string, asked: Partial<WeekFacts> = {}): readonly DayFacts[] {
  const letters = [...text.matchAll(/([.rlmHjJ])(\*?)/g)].map(([, mark, more]) => ({ mark, run: more === '*' }));
  return letters.map(({ mark = '.', run }, index): DayFacts => {
    const week = letters.slice(index - (index % 7), index - (index % 7) + 7);
    const kind = MARKS[mark];
    return {
      firstOfWeek: index % 7 === 0,
      lastOfWeek: index % 7 === 6,
      runs: run || mark === 'r' ? [RUN] : [],
      minutes: 60,
      race: { ahead: [], behind: [] },
      week: {
        sessions: 2,
        heavy: 1,
        legs: 2,
        jumps: 1,
        legsMax: 2,
        ...asked,
        runFreeDays: week.filter((day) => !day.run && day.mark !== 'r').length,
      },
      tomorrow: { quality: false, long: false, easyOrRest: true },
      ...(kind
        ? { session: { what: 'session', role: 'light', ...kind, novel: false, minutes: 30, start: 1080, end: 1110 } }
        : {}),
    };
  });
}

/** What a rule finds: day of the calendar, amount, facts. */
type Found = readonly [day: number, amount: number, facts: Facts];
type Row = readonly [rule: string, shown: string, text: string, asked: Partial<WeekFacts>, found: readonly Found[]];

const missing = (number: number, target: number, day = 6): Found => [day, number, { missing: number, target }];

const ROWS: readonly Row[] = [
  ['one-full-rest-day', 'one free day', 'rrrrrr.', {}, []],
  ['one-full-rest-day', 'the only day without a run taken for strength', 'rrrlrrr', {}, [[6, 1, {}]]],
  ['one-full-rest-day', 'the only day without a run is the last, and taken', 'rrrrrrl', {}, [[6, 1, {}]]],
  ['one-full-rest-day', 'strength on a running day', 'rrrl*rr.', {}, []],
  ['one-full-rest-day', 'a run on every day, which strength cannot help', 'rrrl*rrr', {}, []],
  ['one-full-rest-day', 'a week each', '.rrrrrr rrrrrrl', {}, [[13, 1, {}]]],

  ['week-has-its-sessions', 'as many as asked', 'l..l...', {}, []],
  ['week-has-its-sessions', 'one too few', 'l......', {}, [missing(1, 2)]],
  ['week-has-its-sessions', 'none of three', '.......', { sessions: 3 }, [missing(3, 3)]],
  ['week-has-its-sessions', 'a week that asks for none', '.......', { sessions: 0 }, []],
  ['week-has-its-sessions', 'one too many does not help the next week', 'lll.... l......', {}, [missing(1, 2, 13)]],

  ['week-has-its-leg-work', 'moderate and heavy legs', 'm..H...', {}, []],
  ['week-has-its-leg-work', 'a light session in place of one', 'm..l...', {}, [missing(1, 2)]],
  ['week-has-its-heavy-legs', 'one heavy session', 'm..H...', {}, []],
  ['week-has-its-heavy-legs', 'moderate sessions only', 'm..m...', {}, [missing(1, 1)]],
  ['week-has-its-heavy-legs', 'none of two', 'm..m...', { heavy: 2 }, [missing(2, 2)]],
  ['week-has-its-heavy-legs', 'one of two', 'm..H...', { heavy: 2 }, [missing(1, 2)]],
  ['week-has-its-jumps', 'one of two', 'j......', { jumps: 2 }, [missing(1, 2)]],
  ['week-has-its-jumps', 'low jumps', 'j......', {}, []],
  ['week-has-its-jumps', 'no jumps', 'H......', {}, [missing(1, 1)]],

  ['no-more-sessions-than-planned', 'as many as asked', 'l..l...', {}, []],
  ['no-more-sessions-than-planned', 'a third of two', 'l..l..l', {}, [[6, 1, { target: 2 }]]],
  [
    'no-more-sessions-than-planned',
    'each further one',
    'l.lll..',
    {},
    [
      [3, 1, { target: 2 }],
      [4, 1, { target: 2 }],
    ],
  ],
  ['no-more-sessions-than-planned', 'a new week counts anew', '.....ll l......', {}, []],
  ['no-more-sessions-than-planned', 'any in a week off', 'l......', { sessions: 0 }, [[0, 1, { target: 0 }]]],
  ['no-more-heavy-legs-than-planned', 'one heavy, one moderate', 'H..m...', {}, []],
  ['no-more-heavy-legs-than-planned', 'a second heavy one', 'H..H...', {}, [[3, 1, { target: 1 }]]],
  ['no-more-heavy-legs-than-planned', 'nothing said of the light one after it', 'H..Hl..', {}, [[3, 1, { target: 1 }]]],
  ['no-more-jumps-than-planned', 'one session with jumps', 'J..H...', {}, []],
  ['no-more-jumps-than-planned', 'a second one', 'J..j...', {}, [[3, 1, { target: 1 }]]],
  ['no-more-jumps-than-planned', 'nothing said of the light one after it', 'J..jl..', {}, [[3, 1, { target: 1 }]]],
  ['minis-with-legs-twice-at-most', 'two of four load the legs', 'mlml...', {}, []],
  ['minis-with-legs-twice-at-most', 'three of four', 'mlmm...', {}, [[3, 1, { limit: 2 }]]],
  ['minis-with-legs-twice-at-most', 'nothing said of the light one after three', 'mmml...', {}, [[2, 1, { limit: 2 }]]],
  ['minis-with-legs-twice-at-most', 'three where three may', 'm.m.m..', { legsMax: 3 }, []],

  ['strength-days-apart', 'a day between', 'l.l.l..', { sessions: 3 }, []],
  ['strength-days-apart', 'neighbours', '.ll....', { sessions: 2 }, [[2, 1, {}]]],
  ['strength-days-apart', 'neighbours across the week', '......l l......', { sessions: 1 }, [[7, 1, {}]]],
  ['strength-days-apart', 'four minis', 'll.ll..', { sessions: 4 }, []],
  ['no-three-strength-days-in-a-row', 'two days', 'll.ll..', {}, []],
  ['no-three-strength-days-in-a-row', 'three days', '.lll...', {}, [[3, 1, {}]]],
  [
    'no-three-strength-days-in-a-row',
    'four days',
    'llll...',
    {},
    [
      [2, 1, {}],
      [3, 1, {}],
    ],
  ],
  ['no-three-strength-days-in-a-row', 'across the week', '.....ll l......', {}, [[7, 1, {}]]],

  ['leg-sessions-leave-a-day', 'a day between', 'm.H.m..', {}, []],
  ['leg-sessions-leave-a-day', 'neighbours', '.mm....', {}, [[2, 1, {}]]],
  ['leg-sessions-leave-a-day', 'neighbours across the week', '......m m......', {}, [[7, 1, {}]]],
  ['leg-sessions-leave-a-day', 'trunk and arms between', '.mlm...', {}, []],
  ['leg-sessions-leave-a-day', 'trunk and arms beside legs', 'lm.Hl..', {}, []],
];

it.each(ROWS)('%s: %s (%s)', (id, _, text, asked, expected) => {
  const rules = RULES.filter((rule) => rule.id === id);
  expect(rules).toHaveLength(1);
  expect(rules[0]?.local).toBe(false);
  const found = auditDays(rules, weeks(text, asked)).map(({ day, amount, facts }) => [day, amount, facts]);
  expect(found).toEqual(expected);
});

describe('a count', () => {
  it('forgets the week on its last day, so that every week starts alike', () => {
    const counting = RULES.filter(({ id }) => /^(week-has|no-more|minis|one-full)/.test(id));
    expect(counting).toHaveLength(9);
    for (const rule of counting) {
      expect(rule.local).toBe(false);
      const week = weeks('J.m*.H.l');
      const state = week.reduce((before, day) => rule.step(before, day).state, rule.start);
      expect([rule.id, state]).toEqual([rule.id, rule.start]);
    }
  });
  it('starts anew on the first day, whatever came before', () => {
    const rule = RULES.find(({ id }) => id === 'no-more-sessions-than-planned') as Rule;
    const [monday] = weeks('l......');
    expect(rule.step(2, monday as DayFacts)).toEqual({ state: 1, matches: [] });
  });
  it.each([
    ['week-has-its-sessions', 2],
    ['week-has-its-leg-work', 2],
    ['week-has-its-heavy-legs', 1],
    ['week-has-its-jumps', 1],
    ['no-more-sessions-than-planned', 3],
    ['minis-with-legs-twice-at-most', 3],
    ['no-more-heavy-legs-than-planned', 2],
    ['no-more-jumps-than-planned', 2],
    ['one-full-rest-day', 1],
  ])('is not followed further than the rule can tell apart: %s to %s', (id, most) => {
    const rule = RULES.find((one) => one.id === id) as Rule;
    const week = weeks(id === 'one-full-rest-day' ? '.......' : 'JJJJJJJ').slice(0, 6);
    expect(week.reduce((state, day) => rule.step(state, day).state, rule.start)).toBe(most);
  });
});
