import { describe, expect, it } from 'vitest';
import { auditDays } from '../audit/audit-days.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import type { RunKind } from '../model/run.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import type { DayFacts, Moment, RunFacts, SessionFacts } from './day-facts.ts';
import type { Rule } from './rule.ts';
import { rulesFor } from './rule-book.ts';

const AGE = { fatigueHalfLifeHours: 24, heavyToQualitySoftHours: 48, legsToLegsSoftHours: 48 };
const RULES: readonly Rule[] = rulesFor(ruleConfig(DEFAULT_POLICIES, 'spaced', AGE));
const ruleOf = (id: string) => RULES.find((rule) => rule.id === id) as Rule;

type Thing = Omit<RunFacts, 'start' | 'end'> | Omit<SessionFacts, 'start' | 'end'>;

const run = (kind: RunKind, long = false): Thing => ({
  what: 'run',
  kind,
  quality: ['intervals', 'tempo', 'hills', 'race'].includes(kind),
  long: long || kind === 'long',
});
const lift = (legLoad: SessionFacts['legLoad'], impact: SessionFacts['impact'] = 0, novel = false): Thing => ({
  what: 'session',
  role: 'light',
  legLoad,
  impact,
  novel,
  minutes: 30,
});

const [easy, recovery, cross, long, race] = [run('easy'), run('recovery'), run('cross'), run('long'), run('race')];
const [tempo, hills, intervals, longEasy] = [run('tempo'), run('hills'), run('intervals'), run('easy', true)];
const [heavy, moderate, light] = [lift(3), lift(2), lift(1)];
const [lowJumps, jumps, highJumps] = [lift(1, 1), lift(2, 2), lift(2, 3)];
const [newLegs, newLight] = [lift(2, 0, true), lift(1, 0, true)];

interface GapTable {
  readonly hours: number;
  readonly level: Rule['level'];
  readonly measure: 'end-to-start' | 'start-to-start';
  /** What the hours are counted from, and what leaves them alone. */
  readonly from: readonly Thing[];
  readonly notFrom: readonly Thing[];
  /** What must wait, and what may come at any time. */
  readonly to: readonly Thing[];
  readonly notTo: readonly Thing[];
}

const HEAVY = { from: [heavy], notFrom: [moderate, light, jumps] };
const TO_HEAVY = { to: [heavy], notTo: [moderate, light, highJumps] };
const LONG = { from: [long, longEasy], notFrom: [easy, tempo] };
const TO_LONG = { to: [long, longEasy], notTo: [easy, tempo] };
const TO_QUALITY = { to: [intervals, tempo, hills, race], notTo: [easy, long] };
const QUALITY = { from: [intervals, tempo, hills], notFrom: [easy, long] };
const JUMPS = { to: [lowJumps, jumps, highJumps], notTo: [heavy, light] };
const NEW = { from: [newLegs], notFrom: [heavy, newLight] };
const TO_KEY = { to: [intervals, long], notTo: [easy, recovery] };
const RUNS = [easy, cross, intervals, long];
const SESSIONS = [heavy, light];

const end = 'end-to-start';
const start = 'start-to-start';
const GAPS: Readonly<Record<string, GapTable>> = {
  'long-run-no-heavy-legs-after': { hours: 24, level: 'hard', measure: end, ...LONG, ...TO_HEAVY },
  'long-run-heavy-legs-later': { hours: 36, level: 'soft', measure: end, ...LONG, ...TO_HEAVY },
  'long-run-no-jumps-after': { hours: 24, level: 'hard', measure: end, ...LONG, ...JUMPS },
  'long-run-jumps-later': { hours: 48, level: 'soft', measure: end, ...LONG, ...JUMPS },
  'quality-run-no-jumps-after': { hours: 3, level: 'hard', measure: end, ...QUALITY, ...JUMPS },
  'quality-run-no-heavy-legs-before': { hours: 24, level: 'hard', measure: end, ...HEAVY, ...TO_QUALITY },
  'quality-run-fresh-legs': { hours: 48, level: 'soft', measure: end, ...HEAVY, ...TO_QUALITY },
  'long-run-no-heavy-legs-before': { hours: 24, level: 'hard', measure: end, ...HEAVY, ...TO_LONG },
  'long-run-fresh-legs': { hours: 48, level: 'soft', measure: end, ...HEAVY, ...TO_LONG },
  'new-work-not-before-key-run': { hours: 48, level: 'hard', measure: end, ...NEW, ...TO_KEY },
  'new-work-well-before-key-run': { hours: 72, level: 'soft', measure: end, ...NEW, ...TO_KEY },
  'heavy-legs-two-days-apart': { hours: 48, level: 'hard', measure: start, ...HEAVY, ...TO_HEAVY },
  'heavy-legs-three-days-apart': { hours: 72, level: 'soft', measure: start, ...HEAVY, ...TO_HEAVY },
  'leg-sessions-apart': {
    hours: 48,
    level: 'soft',
    measure: start,
    from: [heavy, moderate],
    notFrom: [light],
    to: [heavy, moderate],
    notTo: [light],
  },
  'jumps-two-days-apart': {
    hours: 48,
    level: 'hard',
    measure: start,
    from: [lowJumps, highJumps],
    notFrom: [heavy],
    ...JUMPS,
  },
  'hard-jumps-three-days-apart': {
    hours: 72,
    level: 'soft',
    measure: start,
    from: [highJumps],
    notFrom: [jumps, lowJumps],
    ...JUMPS,
  },
  'hours-between-run-and-strength': {
    hours: 6,
    level: 'soft',
    measure: end,
    from: RUNS,
    notFrom: [heavy],
    to: SESSIONS,
    notTo: [],
  },
  'hours-between-heavy-legs-and-easy-run': {
    hours: 6,
    level: 'soft',
    measure: end,
    ...HEAVY,
    to: [easy, recovery, cross],
    notTo: [tempo, long, light],
  },
  'strength-far-after-runs': {
    hours: 24,
    level: 'soft',
    measure: end,
    from: RUNS,
    notFrom: [heavy],
    to: SESSIONS,
    notTo: [],
  },
  'strength-far-before-runs': {
    hours: 24,
    level: 'soft',
    measure: end,
    from: SESSIONS,
    notFrom: [easy],
    to: RUNS,
    notTo: SESSIONS,
  },
};

const FROM_START = 22 * 60;
const FROM_MINUTES = 60;

/** The first thing at 22:00 for an hour, the second so many minutes after it, each on its own day of the calendar. */
function calendar(from: Thing, to: Thing, minutes: number, measure: GapTable['measure']): readonly DayFacts[] {
  const second = FROM_START + minutes + (measure === 'end-to-start' ? FROM_MINUTES : 0);
  const placed = [place(from, FROM_START), place(to, second)];
  return Array.from({ length: 7 }, (_, index) => {
    const today = placed.flatMap(({ day, moment }) => (day === index ? [moment] : []));
    const session = today.find((moment) => moment.what === 'session');
    return {
      firstOfWeek: index === 0,
      lastOfWeek: index === 6,
      runs: today.filter((moment) => moment.what === 'run'),
      minutes: 60,
      race: { ahead: [], behind: [] },
      week: { sessions: 2, heavy: 2, legs: 2, jumps: 2, legsMax: 2, runFreeDays: 5 },
      tomorrow: { quality: false, long: false, easyOrRest: true },
      ...(session ? { session } : {}),
    };
  });
}

function place(thing: Thing, minute: number): { readonly day: number; readonly moment: Moment } {
  const at = minute % 1440;
  return { day: Math.floor(minute / 1440), moment: { ...thing, start: at, end: at + FROM_MINUTES } };
}

function amounts(rule: Rule, from: Thing, to: Thing, minutes: number): readonly number[] {
  const { measure } = rule.gap ?? { measure: end };
  return auditDays([rule], calendar(from, to, minutes, measure)).map(({ amount }) => amount);
}

describe.each(Object.entries(GAPS))('%s', (id, { hours, level, measure, from, notFrom, to, notTo }) => {
  const rule = ruleOf(id);
  const needed = hours * 60;
  const pairs = (some: readonly Thing[], others: readonly Thing[]) =>
    some.flatMap((one) => others.map((other): [Thing, Thing] => [one, other]));

  it(`asks for ${hours} hours, ${level}, ${measure}`, () => {
    expect({ hours: rule.gap?.hours, level: rule.level, measure: rule.gap?.measure }).toEqual({
      hours,
      level,
      measure,
    });
    expect(rule.params).toEqual({ hours });
  });
  it('is content with exactly these hours', () => {
    expect(pairs(from, to).map(([one, other]) => amounts(rule, one, other, needed))).toEqual(
      pairs(from, to).map(() => []),
    );
  });
  it.each([
    ['a minute', 1, 1],
    ['an hour', 60, 1],
    ['an hour and a minute', 61, 2],
    ['three hours', 180, 3],
  ])('counts %s too few by the started hour', (_, short, amount) => {
    expect(pairs(from, to).map(([one, other]) => amounts(rule, one, other, needed - short))).toEqual(
      pairs(from, to).map(() => [amount]),
    );
  });
  it('says how many whole hours there were, how many are needed, and how many are short', () => {
    const [found] = auditDays([rule], calendar(from[0] as Thing, to[0] as Thing, needed - 90, measure));
    expect(found?.facts).toEqual({ gapHours: hours - 2, neededHours: hours, shortHours: 2 });
    expect(found?.day).toBe(Math.floor((FROM_START + needed - 90 + (measure === end ? FROM_MINUTES : 0)) / 1440));
  });
  it('leaves everything else alone', () => {
    const others = [...pairs(notFrom, to), ...pairs(from, notTo)];
    expect(others.map(([one, other]) => amounts(rule, one, other, needed - 60))).toEqual(others.map(() => []));
  });
  it('counts one way only', () => {
    const back = pairs(to, from).filter(([one]) => !rule.gap?.from(place(one, 0).moment));
    expect(back.map(([one, other]) => amounts(rule, one, other, needed - 60))).toEqual(back.map(() => []));
  });
});

it('covers every rule about hours', () => {
  expect(Object.keys(GAPS).sort()).toEqual(
    RULES.filter(({ gap }) => gap)
      .map(({ id }) => id)
      .sort(),
  );
});
