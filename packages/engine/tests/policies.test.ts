import { type Athlete, addDays, type Plan, type PlanSession, POLICY_OPTIONS, type Policies } from '@stridelift/engine';
import { type AthleteSketch, at, day, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { AS_OF } from './builders/choice.ts';
import { fullWeeks, seasonWith, weekdayName, weeksOf } from './builders/season.ts';

/**
 * Every option of every policy (A2) does what it says: a group for each policy, a test for each option. Here the policies that move
 * sessions in the calendar; `policies-in-a-session.test.ts` has those that change what a session holds.
 */

const weekdaysOf = (sessions: readonly PlanSession[]): string[] => [...new Set(sessions.map(weekdayName))].sort();

it('every option has a test of its own, below or in policies-in-a-session.test.ts', () => {
  const tested = {
    longRunLifting: ['avoid-heavy', 'avoid-all', 'allow'],
    placement: ['auto', 'off-days', 'hard-days', 'spaced', 'alternate-days'],
    phaseOrder: ['strength-power-endurance', 'endurance-strength-power', 'mixed'],
    intensityPolicy: ['evidence', 'verywell-endurance', 'tra-3-5x5-10', 'acsm-endurance-15plus'],
    heavyLifting: ['allowed', 'off'],
    plyo: ['graded', 'experienced-only', 'off'],
    painPolicy: ['strict', 'graded', 'rehab-monitored'],
    mileageGate: ['soft', 'hard', 'off'],
    cueStyle: ['auto', 'internal', 'external'],
    sameDayOrder: ['run-first', 'lift-first', 'auto'],
    split: ['full', 'mini4'],
    cooldownStretch: ['on', 'off'],
  };
  expect(POLICY_OPTIONS).toEqual(tested);
});

describe('longRunLifting: strength on the day of the long run', () => {
  /** Sunday is the day of the long run, and one of two days with time. */
  const season = (longRunLifting: Policies['longRunLifting']): Plan =>
    seasonWith({ longRunLifting }, { week: { wednesday: at('18:00', 45, 'gym'), sunday: at('16:00', 45, 'gym') } });
  const onSundays = (plan: Plan): PlanSession[] => plan.sessions.filter((session) => weekdayName(session) === 'sunday');

  it('avoid-heavy: at most twenty minutes without legs, and no heavy legs in the day after', () => {
    const plan = season('avoid-heavy');
    const sundays = onSundays(plan);
    expect(sundays.length).toBeGreaterThan(10);
    for (const { minutes, legLoad, impact } of sundays) {
      expect(minutes).toBeLessThanOrEqual(20);
      expect([legLoad < 2, impact]).toEqual([true, 0]);
    }
    const mondays = seasonWith(
      { longRunLifting: 'avoid-heavy' },
      { week: { monday: at('07:00', 45, 'gym'), wednesday: at('18:00', 45, 'gym') } },
    );
    expect(mondays.sessions.filter((session) => weekdayName(session) === 'monday' && session.legLoad === 3)).toEqual(
      [],
    );
  });

  it('avoid-all: nothing', () => {
    const plan = season('avoid-all');
    expect(onSundays(plan)).toEqual([]);
    expect(plan.sessions.length).toBeGreaterThan(10);
    expect(plan.schedule.droppedSessions.length).toBeGreaterThan(0);
  });

  it('allow: leg work may stand there, as long as it takes', () => {
    const sundays = onSundays(season('allow'));
    expect(sundays.some(({ legLoad }) => legLoad >= 2)).toBe(true);
    expect(sundays.some(({ minutes }) => minutes > 20)).toBe(true);
  });
});

describe('placement: where strength stands in the running week', () => {
  /** Hard runs on Tuesday and Thursday. */
  const TWO_HARD: Athlete['running'] = {
    tuesday: run('intervals', '06:30', 60, 11),
    thursday: run('tempo', '06:30', 60, 12),
    saturday: run('easy', '08:00', 45, 8),
    sunday: run('long', '08:00', 110, 20),
  };
  /** One hard run on Wednesday; Monday, Thursday and Sunday are free, and heavy legs there meet no key run. */
  const ONE_HARD: Athlete['running'] = {
    tuesday: run('easy', '06:30', 45, 8),
    wednesday: run('intervals', '06:30', 60, 11),
    friday: run('easy', '06:30', 45, 8),
    saturday: run('long', '08:00', 110, 20),
  };
  const season = (placement: Policies['placement'], running = ONE_HARD, sketch: AthleteSketch = {}): Plan =>
    seasonWith({ placement }, { running, ...sketch });
  const novice: AthleteSketch = { lifting: 'novice', strength: [] };
  const legDays = (plan: Plan): string[] =>
    weekdaysOf(fullWeeks(plan).flatMap(({ sessions }) => sessions.filter(({ legLoad }) => legLoad >= 2)));
  const onRunDays = (plan: Plan): string[] => {
    const runDays = new Set(plan.runs.map(({ date }) => date));
    return fullWeeks(plan).flatMap(({ sessions }) =>
      sessions.map(({ date }) => date).filter((date) => runDays.has(date)),
    );
  };
  /** Hours between a session and the nearest run, on average. */
  const hoursFromRuns = (plan: Plan): number => {
    const hour = (date: string, time = '', minutes = 0): number =>
      day(date) * 24 + Number(time.slice(0, 2)) + Number(time.slice(3)) / 60 + minutes / 60;
    const nearest = fullWeeks(plan)
      .flatMap(({ sessions }) => sessions)
      .map(({ date, at: time, availableMinutes }) =>
        Math.min(
          ...plan.runs.map((other) =>
            Math.max(
              hour(other.date, other.at) - hour(date, time, availableMinutes),
              hour(date, time) - hour(other.date, other.at, other.minutes),
            ),
          ),
        ),
      );
    return nearest.reduce((sum, hours) => sum + hours, 0) / nearest.length;
  };

  it('auto: after the hard runs for a lifter with four runs, on other days for a beginner or with fewer', () => {
    expect(season('auto', TWO_HARD).schedule.parameters?.placement).toBe('hard-days');
    expect(legDays(season('auto', TWO_HARD))).toEqual(['thursday', 'tuesday']);
    const beginner = season('auto', ONE_HARD, novice);
    expect(beginner.schedule.parameters?.placement).toBe('alternate-days');
    // In the first two weeks new leg work keeps two days from key runs, which comes before any wish (B7).
    expect(onRunDays(beginner).filter((date) => date >= '2026-12-07')).toEqual([]);
    const { saturday: _, ...threeRuns } = TWO_HARD;
    expect(season('auto', threeRuns).schedule.parameters?.placement).toBe('alternate-days');
  });

  it('off-days: on days without a run', () => {
    const plan = season('off-days');
    expect(plan.schedule.parameters?.placement).toBe('off-days');
    expect(onRunDays(plan)).toEqual([]);
  });

  it('hard-days: after the hard runs, also for a beginner, so that easy days stay easy', () => {
    expect(legDays(season('hard-days', TWO_HARD))).toEqual(['thursday', 'tuesday']);
    expect(legDays(season('hard-days'))).toContain('wednesday');
    const beginner = season('hard-days', TWO_HARD, novice);
    expect(beginner.schedule.parameters?.placement).toBe('hard-days');
    expect(onRunDays(beginner).length).toBeGreaterThan(0);
    for (const { date, slot } of season('hard-days').sessions) {
      if (onRunDays(season('hard-days')).includes(date)) expect(slot).toBe('after-run');
    }
  });

  it('spaced: as many hours from runs as the week gives, never fewer than with another choice', () => {
    const hours = hoursFromRuns(season('spaced'));
    expect(hours).toBeGreaterThan(hoursFromRuns(season('hard-days')));
    for (const other of ['auto', 'off-days', 'alternate-days'] as const) {
      expect(hours).toBeGreaterThanOrEqual(hoursFromRuns(season(other)));
    }
  });

  it('alternate-days: run days and strength days take turns', () => {
    const plan = season('alternate-days');
    expect(plan.schedule.parameters?.placement).toBe('alternate-days');
    expect(onRunDays(plan)).toEqual([]);
    const days = fullWeeks(plan).flatMap(({ sessions }) => sessions.map(({ date }) => day(date)));
    expect(days.filter((today) => days.includes(addDays(today, 1)))).toEqual([]);
  });
});

describe('phaseOrder: the order of strength, power and endurance', () => {
  const codes = (phaseOrder: Policies['phaseOrder']): string[] =>
    seasonWith({ phaseOrder })
      .season.phases.filter(({ start }) => start < '2027-04-18')
      .map(({ code }) => code);
  const weeksByCode = (phaseOrder: Policies['phaseOrder']): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { code } of weeksOf(seasonWith({ phaseOrder }))) {
      const kind = code.startsWith('B') ? 'B' : code;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  };

  it('strength-power-endurance: towards the race strength turns into power and power into endurance', () => {
    expect(codes('strength-power-endurance')).toEqual(['A', 'B1', 'B2', 'C', 'D', 'T']);
  });

  it('endurance-strength-power: the classical order, with as many weeks of each', () => {
    expect(codes('endurance-strength-power')).toEqual(['A', 'D', 'B1', 'B2', 'C', 'T']);
    expect(weeksByCode('endurance-strength-power')).toEqual(weeksByCode('strength-power-endurance'));
  });

  it('mixed: strength, power and endurance in short turns, with as many weeks of each', () => {
    const turns = codes('mixed');
    expect(turns.filter((code) => code === 'D').length).toBeGreaterThan(1);
    expect(turns.indexOf('D')).toBeLessThan(turns.lastIndexOf('B2'));
    expect(weeksByCode('mixed')).toEqual(weeksByCode('strength-power-endurance'));
  });
});

describe('mileageGate: more mileage before four weeks of strength', () => {
  /** From the third week on every run is half as long again. */
  const growing: Athlete['runs'] = Array.from({ length: 8 * 3 }, (_, index) => ({
    id: `growing-${index}`,
    day: addDays(AS_OF, Math.floor(index / 3) * 7 + [1, 3, 5][index % 3]!),
    kind: 'easy',
    km: index < 6 ? 6 : 10,
    minutes: index < 6 ? 36 : 60,
    source: 'listed',
  }));
  const gate = (mileageGate: Policies['mileageGate']) =>
    seasonWith({ mileageGate }, { running: {}, runs: growing }).findings.filter(
      ({ rule }) => rule === 'strong-before-more-mileage',
    );
  const others = (mileageGate: Policies['mileageGate']) =>
    seasonWith({ mileageGate }, { running: {}, runs: growing }).findings.filter(
      ({ rule }) => rule !== 'strong-before-more-mileage',
    );

  it('soft: a word of caution, with how weak the evidence is', () => {
    expect(gate('soft')).toMatchObject([{ level: 'soft', text: expect.stringMatching(/trials are mixed/) }]);
  });

  it('hard: a finding that stands in the way', () => {
    expect(gate('hard')).toMatchObject([{ level: 'hard' }]);
  });

  it('off: silence about it, and about nothing else', () => {
    expect(gate('off')).toEqual([]);
    expect(others('off')).toEqual(others('soft'));
    expect(others('off').length).toBeGreaterThan(0);
  });
});

describe('sameDayOrder: run or lift first on one day', () => {
  /** Mornings are for lifting, evenings for running: easy on Tuesday, a tempo on Thursday. */
  const season = (sameDayOrder: Policies['sameDayOrder']): Plan =>
    seasonWith(
      { sameDayOrder, placement: 'hard-days' },
      {
        running: {
          tuesday: run('easy', '18:00', 40, 6),
          thursday: run('tempo', '18:00', 50, 9),
          sunday: run('long', '08:00', 100, 17),
        },
        week: { tuesday: at('06:30', 45, 'gym'), thursday: at('06:30', 45, 'gym') },
      },
    );
  const days = (plan: Plan): string[] => weekdaysOf(plan.sessions);
  const found = (plan: Plan): string[] =>
    [...new Set(plan.findings.map(({ rule }) => rule))].filter((rule) => rule.endsWith('-run-before-strength'));

  it('run-first: nothing before a key run, and a word about lifting before an easy one', () => {
    const plan = season('run-first');
    expect(days(plan)).toEqual(['tuesday']);
    expect(found(plan)).toEqual(['easy-run-before-strength']);
  });

  it('lift-first: strength before either, and no word about it', () => {
    const plan = season('lift-first');
    expect(days(plan)).toEqual(['thursday', 'tuesday']);
    expect(plan.sessions.every(({ slot }) => slot === 'before-run')).toBe(true);
    expect(found(plan)).toEqual([]);
  });

  it('auto: the key run comes first, before an easy one lifting is fine', () => {
    const plan = season('auto');
    expect(days(plan)).toEqual(['tuesday']);
    expect(found(plan)).toEqual([]);
  });

  it('of any kind never lets a session and a run overlap', () => {
    for (const sameDayOrder of POLICY_OPTIONS.sameDayOrder) {
      const plan = seasonWith(
        { sameDayOrder },
        { running: { tuesday: run('easy', '18:00', 40, 6), thursday: run('tempo', '18:20', 50, 9) } },
      );
      const minutesOf = (time = '') => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      for (const session of plan.sessions) {
        const [start, end] = [minutesOf(session.at), minutesOf(session.at) + session.minutes];
        for (const { date, at: time, minutes = 0 } of plan.runs) {
          if (date === session.date) expect(minutesOf(time) >= end || minutesOf(time) + minutes <= start).toBe(true);
        }
      }
    }
  });
});

describe('frequency: sessions a week while building up', () => {
  it.each([1, 2, 3, 4] as const)('%i', (frequency) => {
    const plan = seasonWith({ frequency });
    const building = weeksOf(plan).filter(({ code }) => ['A', 'B1', 'B2', 'C'].includes(code));
    expect(building.length).toBeGreaterThan(8);
    for (const { week, sessions } of building) expect([week.target, sessions.length]).toEqual([frequency, frequency]);
    for (const { week } of weeksOf(plan)) expect(week.sessions).toBeLessThanOrEqual(frequency);
  });
});
