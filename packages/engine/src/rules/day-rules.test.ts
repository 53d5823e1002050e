import { describe, expect, it } from 'vitest';
import { auditDays } from '../audit/audit-days.ts';
import { parseClock } from '../calendar/clock.ts';
import { DEFAULT_POLICIES, type Policies } from '../model/policies.ts';
import type { RunKind } from '../model/run.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import type { DayFacts, RunFacts, SessionFacts } from './day-facts.ts';
import type { Facts } from './rule.ts';
import { rulesFor } from './rule-book.ts';
import type { RuleConfig } from './rule-config.ts';

const AGE = { fatigueHalfLifeHours: 24, heavyToQualitySoftHours: 48, legsToLegsSoftHours: 48 };
const config = (placement: RuleConfig['placement'], policies: Partial<Policies> = {}): RuleConfig =>
  ruleConfig({ ...DEFAULT_POLICIES, ...policies }, placement, AGE);

/** A Wednesday with an hour for strength at 18:00 and nothing else. */
const QUIET: DayFacts = {
  firstOfWeek: false,
  lastOfWeek: false,
  runs: [],
  minutes: 60,
  race: { ahead: [], behind: [] },
  week: { sessions: 2, heavy: 2, legs: 2, jumps: 1, legsMax: 2, runFreeDays: 3 },
  tomorrow: { quality: false, long: false, easyOrRest: true },
};

function run(kind: RunKind, at = '07:00', sketch: Partial<RunFacts> = {}): RunFacts {
  const start = parseClock(at) as number;
  const quality = ['intervals', 'tempo', 'hills', 'race'].includes(kind);
  return { what: 'run', kind, quality, long: kind === 'long', start, end: start + 60, ...sketch };
}

function lift(legLoad: SessionFacts['legLoad'], sketch: Partial<SessionFacts> = {}, at = '18:00'): SessionFacts {
  const start = parseClock(at) as number;
  return {
    what: 'session',
    role: 'light',
    legLoad,
    impact: 0,
    novel: false,
    minutes: 20,
    start,
    end: start + 30,
    ...sketch,
  };
}

const day = (sketch: Partial<DayFacts>): DayFacts => ({ ...QUIET, ...sketch });
const heavy = lift(3);
const moderate = lift(2);
const light = lift(1);
const TO_LONG = { quality: false, long: true, easyOrRest: false };
const TO_QUALITY = { quality: true, long: false, easyOrRest: false };

/** Rule, what it is shown, the day, and the facts of its one match; without them it says nothing. */
type Row = readonly [rule: string, shown: string, day: DayFacts, facts?: Facts];

function checks(rows: readonly Row[], under: RuleConfig) {
  const cases = rows.map(([id, shown, today, facts]) => ({ id, shown, today, facts }));
  it.each(cases)('$id: $shown', ({ id, today, facts }) => {
    const rules = rulesFor(under).filter((rule) => rule.id === id);
    expect(rules).toHaveLength(1);
    expect(rules[0]?.local).toBe(true);
    const found = auditDays(rules, [today]).map((match) => ({ amount: match.amount, facts: match.facts }));
    expect(found).toEqual(facts ? [{ amount: 1, facts }] : []);
  });
}

describe('where a session may stand', () => {
  checks(
    [
      ['session-on-a-possible-day', 'an open day', day({ session: light })],
      ['session-on-a-possible-day', 'a day without time, left free', day({ closed: 'no-time' })],
      ['session-on-a-possible-day', 'a day without time', day({ session: light, closed: 'no-time' }), {}],
      ['session-on-a-possible-day', 'a blocked day is another rule’s', day({ session: light, closed: 'blocked' })],
      ['blocked-day-stays-free', 'an open day', day({ session: light })],
      ['blocked-day-stays-free', 'a blocked day, left free', day({ closed: 'blocked' })],
      ['blocked-day-stays-free', 'a blocked day', day({ session: light, closed: 'blocked' }), {}],
      ['rest-day-stays-free', 'an open day', day({ session: light })],
      ['rest-day-stays-free', 'the rest day, left free', day({ closed: 'rest-day' })],
      ['rest-day-stays-free', 'the rest day', day({ session: light, closed: 'rest-day' }), {}],
      ['session-fits-the-minutes', 'as long as the day allows', day({ session: light, minutes: 20 })],
      [
        'session-fits-the-minutes',
        'a minute too long',
        day({ session: light, minutes: 19 }),
        { minutes: 20, available: 19 },
      ],
      ['short-trunk-stands-in', 'a session of its own', day({ session: light })],
      [
        'short-trunk-stands-in',
        'a few minutes for the trunk',
        day({ session: { ...light, role: 'trunk', minutes: 6 } }),
        { minutes: 6 },
      ],
      ['session-fits-the-minutes', 'a closed day', day({ session: light, minutes: 0, closed: 'blocked' })],
    ],
    config('hard-days'),
  );
});

const LONG = [run('long', '08:00')];

describe('the day of the long run', () => {
  checks(
    [
      ['long-run-day-no-leg-work', 'light work', day({ session: light, runs: LONG })],
      ['long-run-day-no-leg-work', 'heavy legs on another day', day({ session: heavy, runs: [run('easy')] })],
      ['long-run-day-no-leg-work', 'moderate legs', day({ session: moderate, runs: LONG }), {}],
      [
        'long-run-day-no-leg-work',
        'light work with low jumps',
        day({ session: lift(1, { impact: 1 }), runs: LONG }),
        {},
      ],
      [
        'long-run-day-no-leg-work',
        'legs on the day of the long run and an easy one',
        day({ session: moderate, runs: [...LONG, run('easy', '17:00')] }),
        {},
      ],
      [
        'long-run-day-no-leg-work',
        'legs on the day of an easy run that is long',
        day({ session: moderate, runs: [run('easy', '08:00', { long: true })] }),
        {},
      ],
      ['long-run-day-short', 'twenty minutes', day({ session: light, runs: LONG })],
      ['long-run-day-short', 'half an hour on another day', day({ session: lift(1, { minutes: 30 }) })],
      [
        'long-run-day-short',
        'twenty-one minutes',
        day({ session: lift(1, { minutes: 21 }), runs: LONG }),
        { minutes: 21, limit: 20 },
      ],
      ['long-day-next', 'light work on the day before', day({ session: light, tomorrow: TO_LONG })],
      ['long-day-next', 'leg work before an easy day', day({ session: moderate })],
      ['long-day-next', 'leg work on the day before', day({ session: moderate, tomorrow: TO_LONG }), {}],
    ],
    config('hard-days'),
  );
  describe('when everything is to be avoided', () => {
    checks(
      [
        ['long-run-day-no-strength', 'no session', day({ runs: LONG })],
        ['long-run-day-no-strength', 'light work on another day', day({ session: light, runs: [run('tempo')] })],
        ['long-run-day-no-strength', 'light work', day({ session: light, runs: LONG }), {}],
        [
          'long-run-day-no-strength',
          'light work beside two runs, one of them long',
          day({ session: light, runs: [...LONG, run('easy', '17:00')] }),
          {},
        ],
      ],
      config('hard-days', { longRunLifting: 'avoid-all' }),
    );
  });
  describe('when lifting is allowed', () => {
    checks(
      [
        ['long-run-day-stacks', 'leg work after the long run', day({ session: moderate, runs: LONG }), {}],
        [
          'long-run-day-stacks',
          'leg work as soon as it ends',
          day({ session: moderate, runs: [run('long', '17:00')] }),
          {},
        ],
        [
          'long-run-day-stacks',
          'leg work after the long run and before an easy one',
          day({ session: moderate, runs: [...LONG, run('easy', '20:00')] }),
          {},
        ],
        ['long-run-day-stacks', 'light work after it', day({ session: light, runs: LONG })],
        ['long-run-day-stacks', 'leg work on another day', day({ session: moderate, runs: [run('tempo')] })],
        ['long-run-day-stacks', 'leg work before it', day({ session: lift(2, {}, '06:00'), runs: LONG })],
      ],
      config('hard-days', { longRunLifting: 'allow' }),
    );
  });
});

describe('the order of a day', () => {
  checks(
    [
      ['key-run-before-strength', 'strength after the intervals', day({ session: light, runs: [run('intervals')] })],
      ['key-run-before-strength', 'strength before an easy run', day({ session: light, runs: [run('easy', '19:00')] })],
      [
        'key-run-before-strength',
        'strength before the intervals',
        day({ session: light, runs: [run('intervals', '18:15')] }),
        {},
      ],
      [
        'key-run-before-strength',
        'strength between an easy run and the intervals',
        day({ session: light, runs: [run('easy'), run('intervals', '19:00')] }),
        {},
      ],
      ['key-run-before-strength', 'both at once', day({ session: light, runs: [run('long', '18:00')] }), {}],
      ['easy-run-before-strength', 'strength after the easy run', day({ session: light, runs: [run('easy')] })],
      ['easy-run-before-strength', 'strength before a key run', day({ session: light, runs: [run('tempo', '19:00')] })],
      [
        'easy-run-before-strength',
        'strength before the easy run',
        day({ session: light, runs: [run('easy', '19:00')] }),
        {},
      ],
      ['easy-run-before-strength', 'both at once', day({ session: light, runs: [run('easy', '18:00')] }), {}],
      [
        'easy-run-before-strength',
        'strength between two easy runs',
        day({ session: light, runs: [run('easy'), run('recovery', '19:00')] }),
        {},
      ],
    ],
    config('hard-days'),
  );
});

describe('hard days and easy days', () => {
  checks(
    [
      ['hard-day-takes-strength', 'legs after the tempo', day({ session: moderate, runs: [run('tempo')] }), {}],
      [
        'hard-day-takes-strength',
        'legs as soon as it ends',
        day({ session: moderate, runs: [run('tempo', '17:00')] }),
        {},
      ],
      ['hard-day-takes-strength', 'legs while it lasts', day({ session: moderate, runs: [run('tempo', '17:01')] })],
      [
        'hard-day-takes-strength',
        'legs after the second run, the tempo',
        day({ session: moderate, runs: [run('easy'), run('tempo', '12:00')] }),
        {},
      ],
      ['hard-day-takes-strength', 'legs after the long run', day({ session: moderate, runs: LONG })],
      ['hard-day-takes-strength', 'light work', day({ session: light, runs: [run('tempo')] })],
      ['hard-day-takes-strength', 'legs after an easy run', day({ session: moderate, runs: [run('easy')] })],
      ['easy-day-takes-no-legs', 'legs on a hard day', day({ session: moderate, runs: [run('hills')] })],
      ['easy-day-takes-no-legs', 'legs on the day of the long run', day({ session: moderate, runs: LONG })],
      ['easy-day-takes-no-legs', 'light work on an easy day', day({ session: light, runs: [run('easy')] })],
      ['easy-day-takes-no-legs', 'legs on an easy day', day({ session: moderate, runs: [run('easy')] }), {}],
      ['easy-day-takes-no-legs', 'legs on a day without a run', day({ session: moderate }), {}],
      ['easy-day-follows', 'legs before an easy day', day({ session: moderate }), {}],
      ['easy-day-follows', 'light work before an easy day', day({ session: light })],
      ['easy-day-follows', 'legs before a hard day', day({ session: moderate, tomorrow: TO_QUALITY })],
      ['recovery-run-day-stays-light', 'light work', day({ session: light, runs: [run('recovery')] })],
      ['recovery-run-day-stays-light', 'low jumps', day({ session: lift(1, { impact: 1 }), runs: [run('recovery')] })],
      ['recovery-run-day-stays-light', 'jumps', day({ session: lift(1, { impact: 2 }), runs: [run('recovery')] }), {}],
      ['recovery-run-day-stays-light', 'legs', day({ session: moderate, runs: [run('recovery')] }), {}],
      [
        'recovery-run-day-stays-light',
        'legs with an easy and a recovery run',
        day({ session: moderate, runs: [run('easy'), run('recovery', '12:00')] }),
        {},
      ],
      ['recovery-run-day-stays-light', 'legs with an easy run', day({ session: moderate, runs: [run('easy')] })],
      ['quality-day-next', 'light work on the day before', day({ session: light, tomorrow: TO_QUALITY })],
      ['quality-day-next', 'legs two days before', day({ session: moderate })],
      ['quality-day-next', 'legs on the day before', day({ session: moderate, tomorrow: TO_QUALITY }), {}],
    ],
    config('hard-days'),
  );
});

describe('days without a run', () => {
  checks(
    [
      ['strength-on-run-free-days', 'a day without a run', day({ session: light })],
      ['strength-on-run-free-days', 'a running day, left free', day({ runs: [run('easy')] })],
      ['strength-on-run-free-days', 'a running day', day({ session: light, runs: [run('easy')] }), {}],
    ],
    config('off-days'),
  );
  checks(
    [
      ['strength-alternates-with-runs', 'a day without a run', day({ session: light })],
      ['strength-alternates-with-runs', 'a running day, left free', day({ runs: [run('easy')] })],
      ['strength-alternates-with-runs', 'a running day', day({ session: light, runs: [run('easy')] }), {}],
    ],
    config('alternate-days'),
  );
});

describe('a day without a session', () => {
  const runs = [run('recovery'), run('long', '12:00'), run('tempo', '19:00')];
  const race = {
    ahead: [0, 1, 3].flatMap((daysTo) => [true, false].map((goal) => ({ daysTo, event: 'marathon', goal }) as const)),
    behind: [{ daysSince: 1, event: '5k' }],
  } as const;
  const busy = { quality: true, long: true, easyOrRest: false };
  const days = [
    day({ runs, race, tomorrow: busy }),
    day({ race }),
    ...(['no-time', 'blocked', 'rest-day'] as const).map((closed) => day({ runs, race, minutes: 0, closed })),
  ];

  it.each(['off-days', 'hard-days', 'spaced', 'alternate-days'] as const)(
    'gives no day rule anything to say, with placement %s',
    (placement) => {
      for (const longRunLifting of ['avoid-heavy', 'avoid-all', 'allow'] as const) {
        const rules = rulesFor(config(placement, { longRunLifting })).filter(({ local }) => local);
        expect(rules.length).toBeGreaterThan(20);
        expect(auditDays(rules, days)).toEqual([]);
      }
    },
  );
});
