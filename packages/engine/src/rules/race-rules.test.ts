import { describe, expect, it } from 'vitest';
import { auditDays } from '../audit/audit-days.ts';
import { addDays, epochDay } from '../calendar/epoch-day.ts';
import { RACE_EVENTS, type Race, type RaceEvent } from '../model/athlete.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import { raceFacts } from '../schedule/calendar-facts.ts';
import type { DayFacts, SessionFacts } from './day-facts.ts';
import type { Rule } from './rule.ts';
import { rulesFor } from './rule-book.ts';

const AGE = { fatigueHalfLifeHours: 24, heavyToQualitySoftHours: 48, legsToLegsSoftHours: 48 };
const CONFIG = ruleConfig(DEFAULT_POLICIES, 'hard-days', AGE);
const RULES: readonly Rule[] = rulesFor(CONFIG);
const ruleOf = (id: string) => RULES.find((rule) => rule.id === id) as Rule;

const RACE_DAY = epochDay(2027, 4, 18);
const race = (event: RaceEvent, priority: Race['priority'] = 'A', daysLater = 0): Race => ({
  event,
  priority,
  day: addDays(RACE_DAY, daysLater),
});

/** The day so many days from race day, negative before it, with a session. */
function dayAt(races: readonly Race[], offset: number, session: SessionFacts): DayFacts {
  const [facts] = raceFacts(races, CONFIG, addDays(RACE_DAY, offset), 1);
  return {
    firstOfWeek: false,
    lastOfWeek: false,
    runs: [],
    minutes: 60,
    race: facts as DayFacts['race'],
    week: { sessions: 2, heavy: 2, legs: 2, jumps: 1, legsMax: 2, runFreeDays: 3 },
    tomorrow: { quality: false, long: false, easyOrRest: true },
    session,
  };
}

const lift = (legLoad: SessionFacts['legLoad'], impact: SessionFacts['impact'] = 0, novel = false): SessionFacts => ({
  what: 'session',
  role: 'light',
  legLoad,
  impact,
  novel,
  minutes: 30,
  start: 1080,
  end: 1110,
});
const [light, moderate, heavy] = [lift(1), lift(2), lift(3)];
const [jumps, lowJumps, newLegs, newLight] = [lift(1, 2), lift(1, 1), lift(2, 0, true), lift(1, 0, true)];

/** The facts of the matches, and how much each counts. */
const found = (id: string, races: readonly Race[], offset: number, session: SessionFacts) =>
  auditDays([ruleOf(id)], [dayAt(races, offset, session)]).map(({ amount, facts }) => ({ amount, facts }));

type Limits = Readonly<Record<RaceEvent, number>>;
const everyEvent = (days: number): Limits =>
  Object.fromEntries(RACE_EVENTS.map((event) => [event, days])) as Record<RaceEvent, number>;
const limits = (...days: readonly number[]): Limits =>
  Object.fromEntries(RACE_EVENTS.map((event, index) => [event, days[index]])) as Record<RaceEvent, number>;

/** Evidence B5: days before the goal race, 5 km to trail, nearer than which the session must not stand. */
const BEFORE: Readonly<Record<string, readonly [limit: Limits, refused: SessionFacts, fine: SessionFacts]>> = {
  'race-last-heavy-legs': [limits(7, 7, 8, 10, 13, 13), heavy, moderate],
  'race-last-new-work': [limits(14, 14, 14, 21, 21, 21), newLegs, newLight],
  'race-last-jumps': [everyEvent(7), jumps, lowJumps],
  'race-week-no-leg-work': [everyEvent(7), moderate, light],
};

describe.each(Object.entries(BEFORE))('%s', (id, [limit, refused, fine]) => {
  it.each(RACE_EVENTS)('before a %s is content on the last good day and not a day later', (event) => {
    const days = limit[event];
    expect(found(id, [race(event)], -days, refused)).toEqual([]);
    expect(found(id, [race(event)], 1 - days, refused)).toEqual([
      { amount: 1, facts: { daysTo: days - 1, limit: days, event } },
    ]);
    expect(found(id, [race(event)], 0, refused)).toEqual([{ amount: 1, facts: { daysTo: 0, limit: days, event } }]);
  });
  it.each(RACE_EVENTS)('lets lesser work be, the days before a %s', (event) => {
    expect(found(id, [race(event)], 1 - limit[event], fine)).toEqual([]);
  });
  it('has nothing to say before a smaller race, or after the race', () => {
    expect(found(id, [race('marathon', 'B')], -3, refused)).toEqual([]);
    expect(found(id, [race('marathon', 'C')], -3, refused)).toEqual([]);
    expect(found(id, [race('marathon')], 1, refused)).toEqual([]);
  });
  it('sees the goal race behind a smaller one', () => {
    const races = [race('5k', 'B', -2), race('marathon')];
    expect(found(id, races, -6, refused)).toHaveLength(1);
  });
});

describe('race-last-session', () => {
  it.each(RACE_EVENTS.map((event, index) => [event, [3, 3, 3, 4, 4, 4][index] as number] as const))(
    'before a %s the last of all is %i days before',
    (event, days) => {
      expect(found('race-last-session', [race(event)], -days, light)).toEqual([]);
      for (const daysTo of [days - 1, 1]) {
        expect(found('race-last-session', [race(event)], -daysTo, light)).toEqual([
          { amount: 1, facts: { daysTo, limit: days, event } },
        ]);
      }
    },
  );
  it('leaves race day to its own rule, and smaller races alone', () => {
    expect(found('race-last-session', [race('10k')], 0, light)).toEqual([]);
    expect(found('race-last-session', [race('10k', 'B')], -1, light)).toEqual([]);
  });
});

describe('race-week-session-late', () => {
  it.each(RACE_EVENTS)('wants the session of the week of a %s in its last four days', (event) => {
    expect(found('race-week-session-late', [race(event)], -4, light)).toEqual([]);
    expect(found('race-week-session-late', [race(event)], -5, light)).toEqual([
      { amount: 1, facts: { daysTo: 5, limit: 4, event } },
    ]);
    expect(found('race-week-session-late', [race(event)], -6, light)).toHaveLength(1);
    expect(found('race-week-session-late', [race(event)], -7, light)).toEqual([]);
  });
  it('leaves smaller races alone', () => {
    expect(found('race-week-session-late', [race('10k', 'B')], -5, light)).toEqual([]);
  });
});

describe('race-day-no-strength', () => {
  it.each(['A', 'B', 'C'] as const)('refuses even a light session on the day of a race of priority %s', (priority) => {
    expect(found('race-day-no-strength', [race('5k', priority)], 0, light)).toEqual([{ amount: 1, facts: {} }]);
  });
  it('says nothing of the day before and the day after', () => {
    expect(found('race-day-no-strength', [race('5k')], -1, light)).toEqual([]);
    expect(found('race-day-no-strength', [race('5k')], 1, light)).toEqual([]);
  });
});

describe('race-eve-no-leg-work', () => {
  it.each(['A', 'B', 'C'] as const)('rests the legs on the eve of a race of priority %s', (priority) => {
    const races = [race('half', priority)];
    expect(found('race-eve-no-leg-work', races, -1, moderate)).toEqual([{ amount: 1, facts: {} }]);
    expect(found('race-eve-no-leg-work', races, -1, light)).toEqual([]);
    expect(found('race-eve-no-leg-work', races, -2, moderate)).toEqual([]);
  });
  it('is the eve of the nearest race, whatever comes later', () => {
    const races = [race('5k', 'C'), race('marathon', 'A', 5)];
    expect(found('race-eve-no-leg-work', races, -1, moderate)).toHaveLength(1);
  });
});

describe('mini-taper-no-heavy-legs', () => {
  it.each(['B', 'C'] as const)(
    'keeps heavy legs out of the last five days before a race of priority %s',
    (priority) => {
      const races = [race('marathon', priority)];
      expect(found('mini-taper-no-heavy-legs', races, -6, heavy)).toEqual([]);
      expect(found('mini-taper-no-heavy-legs', races, -5, heavy)).toEqual([
        { amount: 1, facts: { daysTo: 5, limit: 5 } },
      ]);
      expect(found('mini-taper-no-heavy-legs', races, -5, moderate)).toEqual([]);
    },
  );
  it('leaves the goal race to its own rules', () => {
    expect(found('mini-taper-no-heavy-legs', [race('marathon')], -3, heavy)).toEqual([]);
  });
});

/** Evidence B5: the first day after a race, 5 km to trail, on which the session may stand again. */
const AFTER: Readonly<Record<string, readonly [from: Limits, refused: SessionFacts, fine: SessionFacts | undefined]>> =
  {
    'race-after-first-days-off': [everyEvent(2), light, undefined],
    'race-after-no-leg-work': [limits(2, 3, 5, 7, 12, 12), moderate, light],
    'race-after-no-heavy-legs': [limits(4, 5, 8, 14, 21, 21), heavy, moderate],
    'race-after-no-jumps': [limits(4, 6, 10, 20, 28, 28), lowJumps, heavy],
  };

describe.each(Object.entries(AFTER))('%s', (id, [from, refused, fine]) => {
  it.each(RACE_EVENTS)('after a %s refuses the day before the first good day and not that day', (event) => {
    const limit = from[event];
    const facts = (daysSince: number) => [{ amount: 1, facts: { daysSince, limit, event } }];
    expect(found(id, [race(event)], 1, refused)).toEqual(facts(1));
    expect(found(id, [race(event)], limit - 1, refused)).toEqual(facts(limit - 1));
    expect(found(id, [race(event)], limit, refused)).toEqual([]);
    if (fine) expect(found(id, [race(event)], 1, fine)).toEqual([]);
  });
  it('holds after small races too, since legs do not know the priority', () => {
    expect(found(id, [race('half', 'C')], 1, refused)).toHaveLength(1);
  });
  it('says nothing before a race and on race day', () => {
    expect(found(id, [race('ultra')], -1, refused)).toEqual([]);
    expect(found(id, [race('ultra')], 0, refused)).toEqual([]);
  });
  it('remembers the ultra behind a later 5 km', () => {
    const days = from.ultra;
    expect(found(id, [race('ultra'), race('5k', 'C', 1)], days - 1, refused).length).toBeGreaterThan(0);
  });
});

/** The calendar names only races that are near; a rule draws its own line all the same. */
describe('a race that is just far enough, told to the rule all the same', () => {
  const told = (id: string, facts: DayFacts['race'], session: SessionFacts) =>
    auditDays([ruleOf(id)], [{ ...dayAt([], 0, session), race: facts }]);

  it.each(Object.entries(BEFORE))('%s says nothing on the last good day', (id, [limit, refused]) => {
    const ahead = RACE_EVENTS.map((event) => ({ daysTo: limit[event], event, goal: true }));
    expect(told(id, { ahead, behind: [] }, refused)).toEqual([]);
  });
  it('mini-taper-no-heavy-legs says nothing on the sixth day before', () => {
    expect(
      told('mini-taper-no-heavy-legs', { ahead: [{ daysTo: 6, event: '5k', goal: false }], behind: [] }, heavy),
    ).toEqual([]);
  });
  it.each(Object.entries(AFTER))('%s says nothing on the first good day', (id, [from, refused]) => {
    const behind = RACE_EVENTS.map((event) => ({ daysSince: from[event], event }));
    expect(told(id, { ahead: [], behind }, refused)).toEqual([]);
  });
});
