import { at, buildAthlete, clock, day, everyDay, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import type { WeekDose } from '../dose/week-dose.ts';
import type { Athlete, Race } from '../model/athlete.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import { buildRunCalendar } from '../running/run-calendar.ts';
import { type OpenSeasonInput, openSeason } from './open-season.ts';

const MONDAY = '2026-11-23';
const DOSE: WeekDose = {
  index: 0,
  start: day(MONDAY),
  code: 'B2',
  phase: 0,
  weekInPhase: 0,
  weeksInPhase: 4,
  sessions: 2,
  legs: 2,
  heavy: 1,
  legsMax: 2,
  jumps: { level: 1, mostLevel: 1, impact: 2, sessions: 0, contactsASession: 0 },
  novel: false,
  deload: false,
  setFactor: 1,
  rirPlus: 0,
  tapers: false,
  minutes: 30,
  raceWeek: false,
  mini: false,
};

interface Given {
  readonly athlete?: Athlete;
  readonly doses?: readonly WeekDose[];
  readonly races?: readonly Race[];
  readonly asOf?: string;
  readonly legLoadAt?: OpenSeasonInput['legLoadAt'];
}

/** The days of one week unless more doses are given, from Monday on. */
function open({ athlete = buildAthlete(), doses = [DOSE], races = [], asOf = MONDAY, legLoadAt = () => 3 }: Given) {
  const last = day(MONDAY) + 7 * doses.length - 1;
  const calendar = buildRunCalendar(
    { ...athlete, goal: { event: 'general' } },
    [],
    day(MONDAY),
    last as typeof DOSE.start,
  );
  const config = ruleConfig(athlete.policies, 'hard-days', {
    fatigueHalfLifeHours: 24,
    heavyToQualitySoftHours: 48,
    legsToLegsSoftHours: 48,
  });
  const input = { athlete, asOf: day(asOf), calendar, races, doses, config, legLoadAt };
  return openSeason({ ...input, canJumpAt: () => true, canBeLightAt: () => true });
}
const [MON, TUE, WED, THU, SUN] = [0, 1, 2, 3, 6] as const;
const gym = at('18:00', 45, 'gym');

describe('which days are open', () => {
  it('are those of the weekly pattern', () => {
    const days = open({ athlete: buildAthlete({ week: { monday: gym, thursday: gym } }) });
    expect(days).toHaveLength(7);
    expect(days.map(({ facts }) => facts.closed)).toEqual([
      undefined,
      'no-time',
      'no-time',
      undefined,
      'no-time',
      'no-time',
      'no-time',
    ]);
    expect(days[TUE]).toMatchObject({ options: [], facts: { minutes: 0 } });
    expect(days[THU]).toMatchObject({ place: 'gym', facts: { minutes: 30 } });
  });
  it('are not blocked dates, the rest day, or days gone by', () => {
    const athlete = buildAthlete({ week: everyDay(gym), blockedDays: [day('2026-11-25')], restDay: 'thursday' });
    const closed = open({ athlete, asOf: '2026-11-24' }).map(({ facts }) => facts.closed);
    expect(closed.slice(MON, 5)).toEqual(['no-time', undefined, 'blocked', 'rest-day', undefined]);
  });
  it('need five minutes', () => {
    const minutes = (minutes: number) =>
      open({ athlete: buildAthlete({ week: { monday: at('18:00', minutes, 'gym') } }) })[MON]?.facts.closed;
    expect([4, 5].map(minutes)).toEqual(['no-time', undefined]);
  });
  it('have no more minutes than the day, the dose and the long run leave', () => {
    const athlete = buildAthlete({
      week: { ...everyDay(gym), tuesday: at('18:00', 25, 'gym') },
      running: { sunday: run('long', '08:00', 120, 20) },
    });
    const days = open({ athlete });
    expect([MON, TUE, SUN].map((index) => days[index]?.facts.minutes)).toEqual([30, 25, 20]);
  });
  it('know the first and the last of their week, and the days without a run', () => {
    const athlete = buildAthlete({ running: { tuesday: run('easy', '07:00', 40), friday: run('easy', '07:00', 40) } });
    const days = open({ athlete, doses: [DOSE, { ...DOSE, index: 1, start: day('2026-11-30'), sessions: 1 }] });
    expect(days.flatMap(({ facts }, index) => (facts.firstOfWeek ? [index] : []))).toEqual([0, 7]);
    expect(days.flatMap(({ facts }, index) => (facts.lastOfWeek ? [index] : []))).toEqual([6, 13]);
    expect(days.map(({ facts }) => facts.week.runFreeDays)).toEqual(new Array(14).fill(5));
    expect([6, 7].map((index) => days[index]?.facts.week.sessions)).toEqual([2, 1]);
  });
  it('know tomorrow and the races', () => {
    const athlete = buildAthlete({ running: { tuesday: run('intervals', '07:00', 50) } });
    const races: Race[] = [{ event: '10k', priority: 'A', day: day('2026-11-29') }];
    const days = open({ athlete, races });
    expect(days[MON]?.facts.tomorrow).toEqual({ quality: true, long: false, easyOrRest: false });
    expect(days[SUN]?.facts.race.ahead).toEqual([{ daysTo: 0, event: '10k', goal: true }]);
  });
});

describe('what may stand on them', () => {
  it('is lighter on the day of the long run, unless lifting there is allowed', () => {
    const week = { running: { sunday: run('long', '08:00', 120, 20) }, week: everyDay(gym) };
    const loads = (athlete: Athlete) => open({ athlete })[SUN]?.options.map(({ legLoad }) => legLoad);
    expect(loads(buildAthlete(week))).toEqual([1]);
    expect(loads(buildAthlete({ ...week, policies: { longRunLifting: 'allow' } }))).toEqual([3, 2, 1]);
  });
  it('depends on the place, which a trip changes', () => {
    const travel = [{ from: day('2026-11-24'), to: day('2026-11-25'), place: 'bands' }];
    const days = open({
      athlete: buildAthlete({ week: everyDay(gym), travel }),
      legLoadAt: (place) => (place === 'gym' ? 3 : 2),
    });
    expect(days.slice(MON, 4).map(({ place }) => place)).toEqual(['gym', 'bands', 'bands', 'gym']);
    expect([MON, WED].map((index) => days[index]?.options[0]?.legLoad)).toEqual([3, 2]);
  });
  it('is nothing in a week off', () => {
    const athlete = buildAthlete({ week: everyDay(gym) });
    expect(open({ athlete, doses: [{ ...DOSE, sessions: 0 }] }).flatMap(({ options }) => options)).toEqual([]);
  });
});

describe('when it starts', () => {
  const start = (time: string | undefined, sketch: Parameters<typeof buildAthlete>[0] = {}) => {
    const opening = { minutes: 45, place: 'gym', ...(time === undefined ? {} : { at: clock(time) }) };
    const session = open({ athlete: buildAthlete({ week: { monday: opening }, ...sketch }) })[MON]?.options[0];
    return session && [session.start / 60, session.end / 60];
  };
  const running = (kind: 'easy' | 'tempo', time: string, minutes = 60) => ({
    running: { monday: run(kind, time, minutes) },
  });
  it.each<[string, string | undefined, Parameters<typeof buildAthlete>[0], readonly number[]]>([
    ['at the time of the day', '07:00', {}, [7, 7.5]],
    ['at six in the evening where no time is known', undefined, {}, [18, 18.5]],
    ['before a run that leaves it room', '07:00', running('easy', '07:30'), [7, 7.5]],
    ['after the run that it would meet', '07:00', running('easy', '07:15'), [8.25, 8.75]],
    ['after a run that is not over', '18:00', running('tempo', '17:30'), [18.5, 19]],
    ['as soon as the run is over', '18:00', running('tempo', '17:00'), [18, 18.5]],
    [
      'before the easy run where lifting comes first',
      '07:00',
      { ...running('easy', '07:15'), policies: { sameDayOrder: 'lift-first' } },
      [6.75, 7.25],
    ],
    [
      'after the tempo all the same',
      '07:00',
      { ...running('tempo', '07:15'), policies: { sameDayOrder: 'lift-first' } },
      [8.25, 8.75],
    ],
  ])('%s', (_, time, sketch, hours) => {
    expect(start(time, sketch)).toEqual(hours);
  });
  it('not at all where it would end after midnight', () => {
    expect(start('23:30')).toEqual([23.5, 24]);
    expect(start('23:45')).toBeUndefined();
    expect(start('22:00', running('easy', '22:00', 120))).toBeUndefined();
  });
});
