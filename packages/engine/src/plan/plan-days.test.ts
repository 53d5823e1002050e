import { loadLibrary } from '@stridelift/library/node';
import { at, buildAthlete, day, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { addDays, formatDate } from '../calendar/epoch-day.ts';
import type { Plan, PlanRun, PlanSession } from '../model/plan.ts';
import { daysOfPlan } from './plan-days.ts';
import { planSeason } from './plan-season.ts';

const result = planSeason({
  athlete: buildAthlete({
    goal: { event: '10k', day: day('2027-01-17') },
    running: { tuesday: run('intervals', '06:30', 60, 11), sunday: run('long', '08:00', 100, 16) },
    week: { monday: at('18:00', 25, 'gym'), wednesday: at('07:10', 45, 'gym'), thursday: at('18:00', 45, 'gym') },
    restDay: 'thursday',
    blockedDays: [day('2026-12-02')],
  }),
  runs: [],
  library: loadLibrary(),
  asOf: day('2026-11-23'),
});
const PLAN = (result as { readonly plan: Plan }).plan;
/** The facts of a date, under a changed plan. */
const on = (date: string, changed: Partial<Plan> = {}) => {
  const { first, days } = daysOfPlan({ ...PLAN, ...changed });
  return days[day(date) - first];
};
const SESSION = PLAN.sessions.find(({ date }) => date === '2026-12-09') as PlanSession;
/** A session as its day has it. */
const read = (session: PlanSession) => on(session.date, { sessions: [session] })?.session;

describe('a plan read as a calendar', () => {
  it('has every day of every week of its season', () => {
    const { first, days } = daysOfPlan(PLAN);
    expect(formatDate(first)).toBe(PLAN.season.start);
    expect(days).toHaveLength(7 * PLAN.weeks.length);
    expect(days.map(({ firstOfWeek }) => firstOfWeek).indexOf(true, 1)).toBe(7);
  });
  it('has its runs at their time, and each day its tomorrow', () => {
    expect(on('2026-12-08')?.runs).toEqual([
      { what: 'run', kind: 'intervals', quality: true, long: false, start: 390, end: 450 },
    ]);
    expect(on('2026-12-07')?.tomorrow.quality).toBe(true);
    expect(on('2026-12-12')?.tomorrow.long).toBe(true);
    expect(on('2026-12-08')?.week.runFreeDays).toBe(5);
  });
  it('has its sessions on the quarter hour, with the minutes set aside for them', () => {
    expect(read({ ...SESSION, at: '07:10', availableMinutes: 40 })).toMatchObject({
      start: 435,
      end: 480,
      minutes: 40,
      novel: SESSION.novel === true,
    });
    expect(read((({ at: _, ...session }) => session)(SESSION))?.start).toBe(1080);
  });
  it('has its races', () => {
    expect(on('2027-01-10')?.race.ahead).toEqual([{ daysTo: 7, event: '10k', goal: true }]);
  });
  it('asks of each week what the plan asked', () => {
    const week = PLAN.weeks[2];
    expect(on('2026-12-09')?.week).toMatchObject({ sessions: week?.target, ...week?.dose });
  });
  it('knows which days are open', () => {
    const open = (date: string, changed: Partial<Plan> = {}) => {
      const { closed, minutes } = on(date, { sessions: [], ...changed }) ?? {};
      return [closed, minutes];
    };
    expect(open('2026-12-09')).toEqual([undefined, 45]);
    expect(open('2026-12-07')).toEqual([undefined, 25]);
    expect(open('2026-12-02')[0]).toBe('blocked');
    expect(open('2026-12-10')[0]).toBe('rest-day');
    expect(open('2026-12-11')).toEqual(['no-time', 0]);
  });
  it('takes days for open where the plan does not say', () => {
    const { availability: _, ...silent } = PLAN;
    expect(daysOfPlan(silent).days.filter(({ closed }) => closed)).toEqual([]);
  });
});

describe('a plan of somebody else', () => {
  const { races: _, availability: __, ...bare } = PLAN;
  const race = (date: string, km: number): PlanRun => ({
    id: date,
    date,
    kind: 'race',
    km,
    source: 'listed',
    quality: true,
    long: false,
  });
  it('has its goal for a race, and the races among its runs', () => {
    const { first, days } = daysOfPlan({ ...bare, runs: [...bare.runs, race('2026-12-13', 5)] });
    expect(days[day('2027-01-16') - first]?.race.ahead).toEqual([{ daysTo: 1, event: '10k', goal: true }]);
    expect(days[day('2026-12-12') - first]?.race.ahead).toEqual([{ daysTo: 1, event: '5k', goal: false }]);
  });
  it('has no goal race where its goal is none', () => {
    const { days } = daysOfPlan({ ...bare, goal: { event: 'general' }, runs: [] });
    expect(days.filter(({ race }) => race.ahead.length > 0)).toEqual([]);
  });
  it('asks of a week just what it holds', () => {
    const weeks = PLAN.weeks.map(({ dose: ___, ...week }) => week);
    const { first, days } = daysOfPlan({
      ...bare,
      weeks,
      sessions: [
        { ...SESSION, date: '2026-12-07', legLoad: 3, impact: 0 },
        { ...SESSION, date: '2026-12-09', legLoad: 2, impact: 1 },
        { ...SESSION, date: '2026-12-10', legLoad: 1, impact: 0 },
      ],
    });
    const index = day('2026-12-07') - first;
    expect(days[index]?.week).toMatchObject({ heavy: 1, legs: 2, jumps: 1, legsMax: 7 });
    expect(days[index + 7]?.week).toMatchObject({ heavy: 0, legs: 0, jumps: 0 });
  });
  it('takes the minutes that a session lasts', () => {
    const { availableMinutes: ___, ...session } = SESSION;
    expect(read({ ...session, minutes: 33 })).toMatchObject({ minutes: 33 });
  });
  it('follows hard days unless it says where strength goes', () => {
    const schedule = (({ parameters: ___, ...rest }) => rest)(PLAN.schedule);
    expect(daysOfPlan({ ...bare, schedule }).config.placement).toBe('hard-days');
    const policies = { ...bare.policies, placement: 'spaced' } as const;
    expect(daysOfPlan({ ...bare, schedule, policies }).config.placement).toBe('spaced');
  });
});

describe('two sessions of one day', () => {
  it('are read as the heavier', () => {
    const light = { ...SESSION, id: 'light', legLoad: 1 } as const;
    const heavy = { ...SESSION, id: 'heavy', legLoad: 3 } as const;
    expect(on(SESSION.date, { sessions: [light, heavy] })?.session?.legLoad).toBe(3);
    expect(on(SESSION.date, { sessions: [heavy, light] })?.session?.legLoad).toBe(3);
  });
});

it('sessions before and after the season are no part of it', () => {
  const outside = [-1, 7 * PLAN.weeks.length].map((offset) => ({
    ...SESSION,
    date: formatDate(addDays(day(PLAN.season.start), offset)),
  }));
  expect(daysOfPlan({ ...PLAN, sessions: outside }).days.filter(({ session }) => session)).toEqual([]);
});
