import {
  type Athlete,
  addDays,
  formatDate,
  type Plan,
  type PlanSession,
  planSeason,
  type StrengthRecord,
  WEEKDAYS,
  weekdayOf,
} from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { at, BANDS, buildAthlete, day, everyDay, kg, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';

/** What a good coach would do: the twelve worked weeks, by their numbers. */
const library = loadLibrary();
const lifted = (date: string): StrengthRecord[] => [
  { exercise: 'back-squat', load: kg(70), reps: 5, rir: 2, day: day(date) },
];
const LIFTED = lifted('2026-11-16');

function plan(athlete: Athlete, asOf = '2026-11-23'): Plan {
  const result = planSeason({ athlete, runs: [], library, asOf: day(asOf) });
  if (result.kind === 'blocked') throw new Error(result.findings.map(({ text }) => text).join(' '));
  return result.plan;
}

const weekdayName = (session: PlanSession) => WEEKDAYS[weekdayOf(day(session.date))] as string;

/** `{ tuesday: 3, thursday: 3 }`: leg load by weekday in the week that starts on a date. */
function legLoads(of: Plan, weekStart: string): Record<string, number> {
  const end = formatDate(addDays(day(weekStart), 7));
  const sessions = of.sessions.filter(({ date }) => date >= weekStart && date < end);
  return Object.fromEntries(sessions.map((session) => [weekdayName(session), session.legLoad]));
}

function weeksOfPhase(of: Plan, code: string): string[] {
  const phases = of.season.phases.filter((phase) => phase.code === code).map(({ id }) => id);
  return of.weeks.filter((week) => phases.includes(week.phase) && !week.deload).map(({ start }) => start);
}

const SIX_RUNS = {
  tuesday: run('intervals', '06:30', 60, 11),
  wednesday: run('easy', '06:30', 45, 8),
  thursday: run('tempo', '06:30', 60, 12),
  friday: run('easy', '06:30', 40, 7),
  saturday: run('easy', '08:00', 50, 9),
  sunday: run('long', '08:00', 130, 24),
};
const marathonBuilder = (sketch = {}) =>
  buildAthlete({ running: SIX_RUNS, week: everyDay(at('18:00', 45, 'gym')), strength: LIFTED, ...sketch });

describe('1. marathon build, trained, six runs, gym every evening', () => {
  const season = plan(marathonBuilder());
  it.each(weeksOfPhase(season, 'B2'))('lifts heavy after the hard runs on Tuesday and Thursday, week of %s', (week) => {
    expect(legLoads(season, week)).toEqual({ tuesday: 3, thursday: 3 });
  });
});

describe('2. first 5K, novice, three runs, home, evenings Mon Wed Fri', () => {
  const athlete = (frequency: 2 | 3) =>
    buildAthlete({
      lifting: 'novice',
      goal: { event: '5k', day: day('2027-02-27') },
      running: {
        tuesday: run('easy', '07:00', 30, 4),
        thursday: run('easy', '07:00', 30, 4),
        saturday: run('long', '09:00', 45, 6),
      },
      week: { monday: at('18:30', 30, 'home'), wednesday: at('18:30', 30, 'home'), friday: at('18:30', 30, 'home') },
      policies: { frequency },
    });
  it('takes Monday and Wednesday', () => {
    const season = plan(athlete(2));
    for (const { start } of season.weeks.slice(0, 3)) {
      expect(Object.keys(legLoads(season, start))).toEqual(['monday', 'wednesday']);
    }
  });
  it('makes a third session on Friday trunk and upper body only', () => {
    const season = plan(athlete(3));
    const { friday } = legLoads(season, season.weeks[0]?.start ?? '');
    expect(friday).toBeLessThan(2);
  });
});

describe('3. four minis, 10K, lunch breaks Mon to Fri, six runs', () => {
  const season = plan(
    buildAthlete({
      goal: { event: '10k', day: day('2027-03-21') },
      running: {
        monday: run('easy', '07:00', 40, 7),
        tuesday: run('intervals', '07:00', 55, 10),
        wednesday: run('easy', '07:00', 45, 8),
        thursday: run('tempo', '07:00', 55, 10),
        friday: run('easy', '07:00', 35, 6),
        sunday: run('long', '08:00', 95, 17),
      },
      week: {
        monday: at('12:30', 20, 'gym'),
        tuesday: at('12:30', 20, 'gym'),
        wednesday: at('12:30', 20, 'gym'),
        thursday: at('12:30', 20, 'gym'),
        friday: at('12:30', 20, 'gym'),
      },
      strength: LIFTED,
      policies: { split: 'mini4' },
    }),
  );
  it.each(weeksOfPhase(season, 'B2'))(
    'puts legs on Tuesday and Thursday, the rest on Monday and Friday, week of %s',
    (week) => {
      expect(legLoads(season, week)).toEqual({ monday: 1, tuesday: 3, thursday: 3, friday: 1 });
    },
  );
});

describe('4. only Monday and Wednesday 20:00, key runs at 06:00 the mornings after', () => {
  const season = plan(
    buildAthlete({
      running: {
        tuesday: run('intervals', '06:00', 55, 10),
        thursday: run('tempo', '06:00', 55, 11),
        saturday: run('easy', '08:00', 50, 9),
        sunday: run('long', '08:00', 120, 22),
      },
      week: { monday: at('20:00', 45, 'gym'), wednesday: at('20:00', 45, 'gym') },
      strength: LIFTED,
    }),
  );
  it.each(weeksOfPhase(season, 'B2'))('has no heavy legs, week of %s', (week) => {
    const loads = legLoads(season, week);
    expect(Object.keys(loads)).toEqual(['monday', 'wednesday']);
    expect(Math.max(...Object.values(loads))).toBeLessThan(3);
  });
  it('says which single change would open a day', () => {
    const notes = season.weeks.flatMap((week) => week.notes).join(' ');
    expect(notes).toMatch(/An hour on .*(Tuesday|Thursday)/);
  });
});

describe('5. ultra, hills on Tuesday evening, two long runs, gym Mon Wed Fri', () => {
  const season = plan(
    buildAthlete({
      goal: { event: 'ultra', day: day('2027-05-02') },
      running: {
        tuesday: run('hills', '17:30', 60, 9),
        thursday: run('easy', '07:00', 50, 8),
        saturday: run('long', '07:00', 150, 22),
        sunday: run('long', '07:00', 120, 18),
      },
      week: { monday: at('18:00', 45, 'gym'), wednesday: at('18:00', 45, 'gym'), friday: at('18:00', 45, 'gym') },
      strength: LIFTED,
      policies: { frequency: 3 },
    }),
  );
  it.each(weeksOfPhase(season, 'B2'))(
    'is heavy on Wednesday, at most moderate on Monday, light on Friday, week of %s',
    (week) => {
      const { monday, wednesday, friday } = legLoads(season, week);
      expect(wednesday).toBe(3);
      expect(monday ?? 0).toBeLessThan(3);
      expect(friday ?? 0).toBeLessThan(2);
    },
  );
});

describe('6. race in nineteen days, marathon on Sunday', () => {
  const season = plan(marathonBuilder({ strength: lifted('2027-03-25') }), '2027-03-30');
  const before = (from: string, to: string) => season.sessions.filter(({ date }) => date >= from && date <= to);
  it('has its last heavy legs no later than Thursday of the week before last', () => {
    const heavy = season.sessions.filter(({ legLoad, date }) => legLoad === 3 && date < '2027-04-18');
    expect(heavy.every(({ date }) => date <= '2027-04-08')).toBe(true);
    expect(heavy.length).toBeGreaterThan(0);
  });
  it('has one moderate session of fewer sets in the week before', () => {
    const week = before('2027-04-05', '2027-04-11');
    expect(week.map(({ legLoad }) => legLoad)).toEqual([2]);
  });
  it('ends with one short primer by Wednesday of race week', () => {
    const week = before('2027-04-12', '2027-04-18');
    expect(week.length).toBeLessThanOrEqual(1);
    expect(week.every(({ date, legLoad }) => date <= '2027-04-14' && legLoad < 2)).toBe(true);
  });
});

describe('7. a 10K on a Saturday inside a marathon block', () => {
  const season = plan(marathonBuilder({ races: [{ event: '10k', day: day('2027-01-30'), priority: 'B' }] }));
  it('changes no phase', () => {
    expect(season.season.phases).toEqual(plan(marathonBuilder()).season.phases);
  });
  it('has no heavy legs in the last five days, and again from day five', () => {
    const heavy = season.sessions.filter(({ legLoad }) => legLoad === 3).map(({ date }) => date);
    expect(heavy.filter((date) => date >= '2027-01-25' && date < '2027-02-04')).toEqual([]);
    expect(heavy.some((date) => date >= '2027-02-04' && date <= '2027-02-12')).toBe(true);
  });
  it('does light trunk work from the second day on', () => {
    const soon = season.sessions.filter(({ date }) => date > '2027-01-30' && date < '2027-02-02');
    expect(soon.every(({ legLoad }) => legLoad < 2)).toBe(true);
  });
});

describe('8. a fortnight away with bands', () => {
  const travel = [{ from: day('2027-01-18'), to: day('2027-01-31'), place: 'bands' }];
  const season = plan(marathonBuilder({ travel }));
  const away = season.sessions.filter(({ date }) => date >= '2027-01-18' && date <= '2027-01-31');
  it('keeps the days and uses what is there', () => {
    expect(away.map(weekdayName)).toEqual(['tuesday', 'thursday', 'tuesday', 'thursday']);
    expect(away.every(({ place }) => place === BANDS.id)).toBe(true);
  });
  it('loads nothing that bands do not give', () => {
    const loads = away.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.filter(({ load }) => load)));
    expect(loads).toEqual([]);
  });
  it('comes back at or below the old loads', () => {
    const squat = (from: string, to: string) =>
      season.sessions
        .filter(({ date }) => date >= from && date <= to)
        .flatMap(({ blocks }) => blocks.flatMap(({ items }) => items))
        .filter(({ exercise, load }) => exercise === 'back-squat' && load)
        .map(({ load }) => load?.kg ?? 0);
    const [before, after] = [squat('2027-01-04', '2027-01-17'), squat('2027-02-01', '2027-02-07')];
    if (before.length > 0 && after.length > 0) expect(after[0]).toBeLessThanOrEqual(Math.max(...before));
  });
});

describe('9. running cut back every fourth week', () => {
  it('deloads in the same week, never the week after', () => {
    const cutBack = ['2026-12-14', '2027-01-11', '2027-02-08', '2027-03-08'];
    const light = cutBack.flatMap((week) =>
      [1, 2, 3, 4, 5, 6].map((offset) => ({
        id: `cut-${week}-${offset}`,
        day: addDays(day(week), offset),
        kind: 'easy' as const,
        minutes: 30,
        km: 5,
        source: 'listed' as const,
      })),
    );
    const season = plan(marathonBuilder({ runs: light }));
    const deloads = season.weeks.filter(({ deload }) => deload).map(({ start }) => start);
    expect(deloads).toEqual(cutBack);
  });
});

describe("10. Tuesday's session missed", () => {
  const season = plan(marathonBuilder({ strength: lifted('2027-01-14') }), '2027-01-20');
  it('makes Thursday the heavy day, and never stacks Wednesday or two on Thursday', () => {
    const loads = legLoads(season, '2027-01-18');
    expect(loads['wednesday']).toBeUndefined();
    expect(loads['friday'] ?? 0).toBeLessThan(3);
    expect(Object.keys(loads)).toContain('thursday');
  });
});

describe('11. novice, gym Tue and Sat, long run Sunday, race in six weeks', () => {
  const season = plan(
    buildAthlete({
      lifting: 'novice',
      goal: { event: '10k', day: day('2027-01-03') },
      running: {
        tuesday: run('easy', '07:00', 40, 6),
        thursday: run('easy', '07:00', 40, 6),
        sunday: run('long', '09:00', 75, 11),
      },
      week: { tuesday: at('18:00', 45, 'gym'), saturday: at('10:00', 45, 'gym') },
    }),
  );
  it('is foundation only', () => {
    expect(new Set(season.season.phases.filter(({ start }) => start < '2027-01-03').map(({ code }) => code))).toEqual(
      new Set(['A', 'T']),
    );
  });
  it('keeps Saturday without legs and never heavy', () => {
    const saturdays = season.sessions.filter(
      (session) => weekdayName(session) === 'saturday' && session.date < '2027-01-03',
    );
    expect(saturdays.every(({ legLoad }) => legLoad < 2)).toBe(true);
    expect(season.sessions.every(({ legLoad }) => legLoad < 3)).toBe(true);
  });
  it('says that eight to twelve weeks are needed', () => {
    expect(season.findings.map(({ text }) => text).join(' ')).toMatch(/8 to 12 weeks/);
  });
});

describe('12. masters 66, no race, three easy runs', () => {
  const season = plan(
    buildAthlete({
      bornYear: 1960,
      goal: { event: 'general' },
      lifting: 'trained',
      running: {
        tuesday: run('easy', '09:00', 40, 6),
        thursday: run('easy', '09:00', 40, 6),
        saturday: run('easy', '09:00', 45, 7),
      },
      week: everyDay(at('17:00', 45, 'gym')),
      strength: LIFTED,
    }),
  );
  it('has two sessions at least 48 hours apart on days without a run', () => {
    for (const { start } of season.weeks.slice(0, 12)) {
      const days = season.sessions.filter(({ date }) => date >= start && date < formatDate(addDays(day(start), 7)));
      expect(days.length).toBe(2);
      expect(days.every((session) => !['tuesday', 'thursday', 'saturday'].includes(weekdayName(session)))).toBe(true);
      expect(day(days[1]?.date ?? '') - day(days[0]?.date ?? '')).toBeGreaterThanOrEqual(2);
    }
  });
  it('balances in every session and keeps jumps low', () => {
    const patterns = season.sessions
      .filter(({ phase }) => !phase.startsWith('r'))
      .map(({ blocks }) => blocks.flatMap(({ items }) => items.map(({ pattern }) => pattern)));
    expect(patterns.every((list) => list.includes('balance'))).toBe(true);
    expect(season.sessions.every(({ impact }) => impact <= 2)).toBe(true);
  });
  it('deloads every third or fourth week', () => {
    const deloads = season.weeks.flatMap(({ deload }, index) => (deload ? [index] : []));
    const gaps = deloads.slice(1).map((week, index) => week - (deloads[index] as number));
    expect(gaps.every((gap) => gap === 3 || gap === 4)).toBe(true);
  });
});
