import { loadLibrary } from '@stridelift/library/node';
import { type AthleteSketch, at, buildAthlete, day, everyDay, kg, run } from '@stridelift/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditDays, priceOf } from '../audit/audit-days.ts';
import { addDays, formatDate } from '../calendar/epoch-day.ts';
import type { Plan, PlanSession } from '../model/plan.ts';
import { rulesFor } from '../rules/rule-book.ts';
import { auditPlan, sortFindings } from './audit-plan.ts';
import { daysOfPlan } from './plan-days.ts';
import { planSeason } from './plan-season.ts';

const library = loadLibrary();
const LIFTED = [{ exercise: 'back-squat', load: kg(70), reps: 5, rir: 2, day: day('2026-11-16') }];
const SIX_RUNS = {
  tuesday: run('intervals', '06:30', 60, 11),
  wednesday: run('easy', '06:30', 45, 8),
  thursday: run('tempo', '06:30', 60, 12),
  friday: run('easy', '06:30', 40, 7),
  saturday: run('easy', '08:00', 50, 9),
  sunday: run('long', '08:00', 130, 24),
};
const EVENINGS = everyDay(at('18:00', 45, 'gym'));

function planned(sketch: AthleteSketch = {}): Plan {
  const athlete = buildAthlete({ running: SIX_RUNS, week: EVENINGS, strength: LIFTED, ...sketch });
  const result = planSeason({ athlete, runs: [], library, asOf: day('2026-11-23') });
  if (result.kind === 'blocked') throw new Error('blocked');
  return result.plan;
}

const THREE_EASY = {
  running: {
    tuesday: run('easy', '07:00', 40, 6),
    thursday: run('easy', '07:00', 40, 6),
    saturday: run('long', '09:00', 60, 9),
  },
};
const RUNNERS: Readonly<Record<string, AthleteSketch>> = {
  'a marathoner with a gym': {},
  'a novice at home': { lifting: 'novice', ...THREE_EASY, strength: [], week: everyDay(at('18:30', 30, 'home')) },
  'four minis': { policies: { split: 'mini4' } },
  'days off running': { ...THREE_EASY, policies: { placement: 'off-days', frequency: 3 } },
  'spaced sessions': { policies: { placement: 'spaced' } },
  'lifting on the long-run day': { policies: { longRunLifting: 'allow', sameDayOrder: 'lift-first' } },
  'nothing on the long-run day': { policies: { longRunLifting: 'avoid-all', frequency: 4 } },
  'a runner of 66 without a race': { bornYear: 1960, goal: { event: 'general' }, ...THREE_EASY },
  'a runner of fifteen before a race': {
    bornYear: 2011,
    lifting: 'novice',
    strength: [],
    goal: { event: '5k', day: day('2027-03-13') },
    screening: { cleared: true, guardianConsent: true },
    running: {
      tuesday: run('intervals', '16:30', 45, 7),
      thursday: run('easy', '16:30', 35, 6),
      saturday: run('long', '09:00', 60, 10),
    },
    week: {
      monday: at('18:00', 45, 'gym'),
      wednesday: at('18:00', 45, 'gym'),
      friday: at('18:00', 45, 'gym'),
      sunday: at('10:00', 45, 'gym'),
    },
  },
  'weeks from Sunday, a rest day, a trip and blocked dates': {
    weekStartsOn: 'sunday',
    restDay: 'friday',
    blockedDays: [day('2026-12-24'), day('2026-12-25')],
    travel: [{ from: day('2027-01-18'), to: day('2027-01-31'), place: 'bands' }],
  },
  'evening runs at the hour of the gym': {
    running: {
      tuesday: run('intervals', '18:00', 55, 10),
      thursday: run('easy', '18:20', 50, 9),
      sunday: run('long', '08:00', 110, 20),
    },
  },
  'races of every kind': {
    races: [
      { event: '10k', day: day('2027-01-30'), priority: 'B' },
      { event: 'half', day: day('2027-03-28'), priority: 'C' },
      { event: '5k', day: day('2027-05-01'), priority: 'B' },
    ],
  },
};

describe.each(Object.entries(RUNNERS))('the plan of %s', (_, sketch) => {
  let plan: Plan;
  beforeAll(() => {
    plan = planned(sketch);
  });
  it('breaks no rule', () => {
    expect(auditPlan(plan).filter(({ level }) => level === 'hard')).toEqual([]);
  });
  it('has just the findings that it states', () => {
    const rules = new Set(rulesFor(daysOfPlan(plan).config).map(({ id }) => id));
    expect(auditPlan(plan)).toEqual(sortFindings(plan.findings.filter(({ rule }) => rules.has(rule))));
  });
  it('costs what it says', () => {
    const { days, config } = daysOfPlan(plan);
    const { hardMatches: hard, cost, lowerBound, optimal } = plan.schedule;
    expect(priceOf(auditDays(rulesFor(config), days))).toEqual({ hard, cost });
    expect({ lowerBound, optimal }).toEqual({ lowerBound: cost, optimal: true });
  });
});

it('a young runner’s leg sessions never stand on days in a row, over the end of a week neither', () => {
  const plan = planned(RUNNERS['a runner of fifteen before a race']);
  const legDays = plan.sessions.filter(({ legLoad }) => legLoad >= 2).map(({ date }) => day(date));
  const gaps = legDays.slice(1).map((at, index) => at - (legDays[index] as number));
  expect(legDays.length).toBeGreaterThan(20);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2);
  expect(plan.schedule.hardMatches).toBe(0);
});

it('a plan for a young runner that a person changed still answers to their age', () => {
  const plan = planned(RUNNERS['a runner of fifteen before a race']);
  const [first, second] = plan.sessions.filter(({ legLoad }) => legLoad >= 2) as [PlanSession, PlanSession];
  const next = formatDate(addDays(day(first.date), 1));
  const changed = {
    ...plan,
    sessions: plan.sessions.map((session) => (session === second ? { ...session, date: next } : session)),
  };
  expect(auditPlan(changed).map(({ rule }) => rule)).toContain('leg-sessions-leave-a-day');
});

describe('a plan changed by hand', () => {
  const plan = planned();
  const heavyTuesday = plan.sessions.find(({ date, legLoad }) => date === '2027-01-05' && legLoad === 3) as PlanSession;
  const moved = (session: PlanSession, date: string, sketch: Partial<PlanSession> = {}): Plan => ({
    ...plan,
    sessions: plan.sessions.map((other) => (other === session ? { ...session, date, ...sketch } : other)),
  });
  const hard = (changed: Plan) => auditPlan(changed).filter(({ level }) => level === 'hard');

  it('says what moving heavy legs to the eve of intervals breaks, before everything else', () => {
    const findings = auditPlan(moved(heavyTuesday, '2027-01-04'));
    expect(findings[0]).toMatchObject({ level: 'hard' });
    expect(findings.find(({ rule }) => rule === 'quality-run-no-heavy-legs-before')).toMatchObject({
      level: 'hard',
      dates: ['2027-01-04', '2027-01-05'],
      text: "Heavy legs on Monday only 12 h before Tuesday's intervals; 24 h are needed.",
      suggestion: 'Lift after the intervals instead.',
    });
  });
  it('says so too where the time of day is the change', () => {
    const [finding] = hard(moved(heavyTuesday, heavyTuesday.date, { at: '05:30' }));
    expect(finding?.text).toBe('Strength before the intervals on Tuesday; the run comes first.');
  });
  it('says which day has no time', () => {
    const closed = planned({ week: { tuesday: at('18:00', 45, 'gym'), thursday: at('18:00', 45, 'gym') } });
    const session = closed.sessions.find(({ date }) => date === '2027-01-05') as PlanSession;
    const sessions = closed.sessions.map((other) => (other === session ? { ...session, date: '2027-01-08' } : other));
    expect(hard({ ...closed, sessions }).map(({ text }) => text)).toContain(
      'Heavy legs on Friday, a day without time for strength.',
    );
  });
  it('says when a day holds two sessions, and reads the heavier', () => {
    const light = { ...heavyTuesday, id: 'light', legLoad: 1, impact: 0, title: 'Upper body' } as const;
    for (const sessions of [
      [...plan.sessions, light],
      [light, ...plan.sessions],
    ]) {
      const doubled = hard({ ...plan, sessions });
      expect(doubled.map(({ rule, dates }) => `${rule} ${dates}`)).toEqual(['one-session-a-day 2027-01-05']);
    }
  });
  it('misses a session that was taken out', () => {
    const short = { ...plan, sessions: plan.sessions.filter((session) => session !== heavyTuesday) };
    expect(auditPlan(short).map(({ text }) => text)).toContain(
      '1 of 2 sessions found no day in the week that ends on Sunday, 10 January.',
    );
  });
  it('is read from what others write: without races, parameters, doses and open days', () => {
    const { races: _, availability: __, ...others } = plan;
    const bare: Plan = {
      ...others,
      schedule: (({ parameters: ___, ...schedule }) => schedule)(plan.schedule),
      weeks: plan.weeks.map(({ dose: ____, ...week }) => week),
    };
    expect(hard(bare)).toEqual([]);
    const raceWeek = bare.sessions.map((session, index) =>
      index === 0 ? { ...heavyTuesday, date: formatDate(addDays(day('2027-04-18'), -2)) } : session,
    );
    expect(hard({ ...bare, sessions: raceWeek }).map(({ rule }) => rule)).toContain('race-last-heavy-legs');
  });
});

it('sorts hard findings first, then by date, then by rule', () => {
  const finding = (rule: string, level: 'hard' | 'soft' | 'note', ...dates: readonly string[]) => ({
    rule,
    level,
    dates,
    facts: {},
    text: '',
    sources: [],
  });
  const sorted = [
    finding('b', 'hard', '2027-01-02'),
    finding('a', 'soft'),
    finding('a', 'soft', '2027-01-01'),
    finding('b', 'soft', '2027-01-01'),
    finding('a', 'soft', '2027-01-02'),
    finding('a', 'note', '2026-01-01'),
  ];
  expect(sortFindings(sorted.toReversed())).toEqual(sorted);
});
