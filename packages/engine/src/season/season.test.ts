import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../calendar/epoch-day.ts';
import type { Race } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';
import { layOutSeason } from './season.ts';
import type { Season, SeasonInput } from './season-model.ts';

function day(text: string): EpochDay {
  return parseDate(text) as EpochDay;
}

function race(event: Race['event'], date: string, priority: Race['priority'] = 'A'): Race {
  return { event, day: day(date), priority };
}

/** A novice on Monday 4 January 2027 without a race, unless told otherwise. */
function season(input: Partial<SeasonInput>): Season {
  return layOutSeason({
    asOf: day('2027-01-04'),
    weekStartsOn: 'monday',
    level: 'novice',
    event: 'general',
    races: [],
    phaseOrder: 'strength-power-endurance',
    injuries: [],
    ...input,
  });
}

/** The phases with their weeks: `A3 B1:2 ...`. */
function strip({ phases }: Season): string {
  return phases.map(({ code, start, end }) => `${code}${code.length > 1 ? ':' : ''}${(end - start + 1) / 7}`).join(' ');
}

function codes({ assumptions, notes }: Season): readonly string[] {
  return [...assumptions, ...notes].map(({ code }) => code);
}

describe('layOutSeason', () => {
  it.each([
    {
      why: 'builds to a marathon and shows the recovery after it',
      input: { asOf: day('2026-12-01'), event: 'marathon', goalDay: day('2027-04-18') },
      phases: 'A4 B1:4 B2:3 C3 D4 T2 R2',
    },
    {
      why: 'has no race: rolls on over sixteen weeks',
      input: { event: 'general' },
      phases: 'A4 B1:4 B2:3 C3 D2',
    },
    {
      why: 'has no race and a long horizon: repeats blocks first',
      input: { event: 'general', horizonWeeks: 36 },
      phases: 'A6 B1:3 B2:3 C3 R1 M4 A4 B1:4 B2:3 C3 D2',
    },
    {
      why: 'ends general training on the day that was set',
      input: { event: 'general', goalDay: day('2027-02-14') },
      phases: 'A3 B1:2 B2:1',
    },
    {
      why: 'gives a race event without a date general training',
      input: { event: '10k' },
      phases: 'A4 B1:4 B2:3 C3 D2',
    },
    {
      why: 'goes from one A race to the next, recovery first, and does not start from zero',
      input: { event: 'marathon', goalDay: day('2027-07-04'), races: [race('10k', '2027-03-28')] },
      phases: 'A3 B1:2 B2:2 C2 D2 T1 R1 A2 B1:2 B2:2 C2 D3 T2 R2',
    },
    {
      why: 'keeps the level of a novice who had no time for a foundation before the first race',
      input: { event: 'half', goalDay: day('2027-03-28'), races: [race('5k', '2027-01-16')] },
      phases: 'A1 T1 R1 A3 B1:2 B2:1 C2 T1 R2',
    },
    {
      why: 'treats the later of two close A races as the target and maintains in between',
      input: { event: 'marathon', goalDay: day('2027-05-16'), races: [race('half', '2027-04-25')], level: 'trained' },
      phases: 'A3 B1:4 B2:3 C3 D3 M1 T2 R2',
    },
    {
      why: 'maintains from the first to the last of a chain of close A races',
      input: {
        event: '10k',
        goalDay: day('2027-04-25'),
        races: [race('10k', '2027-03-21'), race('10k', '2027-04-04')],
        level: 'trained',
      },
      phases: 'A3 B1:3 B2:3 C2 M4 T1 R1',
    },
    {
      why: 'maintains while there is a race every week',
      input: {
        event: '5k',
        goalDay: day('2027-04-18'),
        races: ['2027-03-21', '2027-03-28', '2027-04-04'].map((date) => race('5k', date, 'C')),
      },
      phases: 'A3 B1:3 B2:2 C2 M3 D1 T1 R1',
    },
    {
      why: 'still recovers from a marathon nine days ago',
      input: { event: 'marathon', goalDay: day('2026-12-26') },
      phases: 'R1 A3 B1:4 B2:3 C3 D2',
    },
    {
      why: 'maintains and tapers when the next A race follows the last within three weeks',
      input: { event: '10k', goalDay: day('2027-01-16'), races: [race('10k', '2026-12-27')] },
      phases: 'M1 T1 R1',
    },
    {
      why: 'keeps the foundation of the preparatory block apart from the next one',
      input: { event: 'half', goalDay: day('2027-06-20') },
      phases: 'A6 A3 B1:4 B2:3 C4 D3 T1 R2',
    },
    {
      why: 'tapers only when the race is this week',
      input: { event: '10k', goalDay: day('2027-01-10') },
      phases: 'T1 R1',
    },
  ] as const)('$why', ({ input, phases }) => {
    expect(strip(season(input))).toBe(phases);
  });

  it('covers whole weeks from the week of asOf to the last day of the last one', () => {
    const sunday = season({
      asOf: day('2027-01-06'),
      weekStartsOn: 'sunday',
      event: '10k',
      goalDay: day('2027-02-27'),
    });
    expect([sunday.start, sunday.end].map(formatDate)).toEqual(['2027-01-03', '2027-03-06']);
    expect(sunday.weeks.map(({ start }) => formatDate(start)).slice(0, 2)).toEqual(['2027-01-03', '2027-01-10']);
  });

  it('counts phases by code and knows what each is there for', () => {
    const { phases } = season({ event: '5k', goalDay: day('2027-12-26') });
    expect(phases.map(({ id }) => id).slice(0, 6)).toEqual(['a-1', 'b1-1', 'b2-1', 'c-1', 'r-1', 'b1-2']);
    expect(phases[0]).toEqual({
      id: 'a-1',
      code: 'A',
      purpose: { kind: 'build', event: '5k' },
      familiar: false,
      start: day('2027-01-04'),
      end: day('2027-02-14'),
      sources: ['blagrove-hooper', 'acsm-2009', 'grgic-2018', 'founding-004', 'stridelift-default'],
    });
    expect(phases.findLast(({ code }) => code === 'A')?.familiar).toBe(true);
  });

  it('leaves one moderate week and race week before a marathon nineteen days away', () => {
    const { weeks } = season({
      asOf: day('2027-03-30'),
      event: 'marathon',
      goalDay: day('2027-04-18'),
      level: 'trained',
    });
    expect(weeks.slice(0, 3).map(({ code, taperOut, setMultiplier }) => [code, taperOut, setMultiplier])).toEqual([
      ['B1', undefined, 1],
      ['B1', 1, 0.6],
      ['T', 0, 0.2],
    ]);
  });

  it('records a B race as a mini-taper and a recovery without changing the phases', () => {
    const goal = { asOf: day('2026-12-01'), event: 'marathon', goalDay: day('2027-04-18') } as const;
    const half = race('half', '2027-02-28', 'B');
    const withHalf = season({ ...goal, races: [half] });
    expect(withHalf.phases).toEqual(season(goal).phases);
    const [, raceWeek, after] = withHalf.weeks.slice(11);
    expect(raceWeek).toMatchObject({ raceInWeek: half, miniTaper: { noHeavyLegsFrom: day('2027-02-23') } });
    expect(raceWeek?.taperOut).toBeUndefined();
    expect(after?.afterRace).toEqual({ event: 'half', day: half.day });
  });

  it('takes a goal that is also among the races once, as the goal', () => {
    const goal = { event: '10k', goalDay: day('2027-04-18') } as const;
    expect(season({ ...goal, races: [race('10k', '2027-04-18', 'B')] })).toEqual(season(goal));
  });

  it('tapers before each of two close A races', () => {
    const { weeks } = season({ event: 'marathon', goalDay: day('2027-04-18'), races: [race('half', '2027-03-28')] });
    expect(weeks.slice(10, 15).map(({ code, taperOut }) => `${code}${taperOut ?? ''}`)).toEqual([
      'D',
      'D0',
      'M',
      'T1',
      'T0',
    ]);
  });

  it('deloads in the weeks in which running is cut back', () => {
    const goal = { asOf: day('2026-12-01'), event: 'marathon', goalDay: day('2027-04-18') } as const;
    const cutBackWeeks = new Set(['2026-12-14', '2027-01-11', '2027-02-08', '2027-03-08'].map(day));
    const deloads = season({ ...goal, cutBackWeeks }).weeks.filter(({ deload }) => deload);
    expect(deloads.map(({ start, deloadWhy, setMultiplier }) => [formatDate(start), deloadWhy, setMultiplier])).toEqual(
      [
        ['2026-12-14', 'cut-back', 0.55],
        ['2027-01-11', 'cut-back', 0.55],
        ['2027-02-08', 'cut-back', 0.55],
        ['2027-03-08', 'cut-back', 0.55],
      ],
    );
  });

  it('counts anew after weeks away without heavy legs, where heavy legs were due', () => {
    const deloads = (away: string[]) =>
      season({ lightAwayWeeks: new Set(away.map(day)) }).weeks.flatMap(({ start, deload }) =>
        deload ? formatDate(start) : [],
      );
    expect(deloads([])).toEqual(['2027-01-25', '2027-02-22', '2027-03-22', '2027-04-19']);
    expect(deloads(['2027-03-01', '2027-03-08'])).toEqual(['2027-01-25', '2027-04-05']);
    // A foundation is no lighter with bands.
    expect(deloads(['2027-01-11'])).toEqual(deloads([]));
  });

  it('never deloads in a taper, in race week or in recovery', () => {
    const goal = { event: 'marathon', goalDay: day('2027-04-18') } as const;
    const everyWeek = new Set(Array.from({ length: 30 }, (_, week) => (day('2027-01-04') + 7 * week) as EpochDay));
    const { weeks } = season({ ...goal, cutBackWeeks: everyWeek });
    expect(weeks.filter(({ deload }) => deload).map(({ code }) => code)).toEqual(['A', 'B1', 'B2', 'D']);
  });

  it('tells a novice six weeks from a race that only foundation fits, and what comes after', () => {
    const late = season({ event: '10k', goalDay: day('2027-02-14') });
    expect(strip(late)).toBe('A5 T1 R1');
    expect(late.notes[0]?.text).toBe(
      '6 weeks until the 10 km race: new heavy lifting this close costs more in sore legs than it gives, and a gain you can measure takes 8 to 12 weeks. Until the race you lay the foundation. From 22 February 2027, when you are over the race, there is time for a full strength plan.',
    );
    expect(codes(season({ event: '10k', goalDay: day('2027-02-14'), level: 'trained' }))).toEqual([]);
    expect(codes(season({ event: '10k', goalDay: day('2027-01-10'), level: 'trained' }))).toEqual([]);
    expect(codes(season({ event: '10k', goalDay: day('2027-03-01') }))).toEqual([]);
  });

  it('plans the last 104 weeks before a race that is further away', () => {
    const far = season({ event: 'marathon', goalDay: day('2029-12-16') });
    expect(formatDate(far.start)).toBe('2027-12-20');
    expect(far.weeks.findIndex(({ raceInWeek }) => raceInWeek !== undefined)).toBe(103);
    expect(codes(far)).toEqual(['race-far-away']);
  });

  it.each([
    {
      why: 'starts on a Saturday',
      input: { asOf: day('2027-01-09'), horizonWeeks: 8 },
      said: ['short-first-week', 'no-race'],
    },
    { why: 'starts on a Friday', input: { asOf: day('2027-01-08'), horizonWeeks: 8 }, said: ['no-race'] },
    { why: 'has no date', input: { event: '10k' }, said: ['no-race-date', 'no-race'] },
    { why: 'lies behind', input: { event: '10k', goalDay: day('2026-11-01') }, said: ['goal-day-past', 'no-race'] },
    {
      why: 'comes with a later race beyond reach',
      input: { event: '10k', goalDay: day('2027-06-06'), races: [race('10k', '2029-06-03')] },
      said: ['race-not-planned-yet'],
    },
    {
      why: 'comes with a close one',
      input: { event: '10k', goalDay: day('2027-06-06'), races: [race('5k', '2027-05-30')] },
      said: ['races-close-together'],
    },
    {
      why: 'is one of many in a row',
      input: {
        event: '10k',
        goalDay: day('2027-06-06'),
        races: ['2027-05-09', '2027-05-16', '2027-05-23'].map((date) => race('5k', date, 'C')),
      },
      said: ['racing-every-week'],
    },
  ] as const)('says so when the race or plan $why', ({ input, said }) => {
    expect(codes(season(input))).toEqual(said);
  });
});

describe('a return from injury', () => {
  it('puts the ladder before foundation and eased basic strength', () => {
    const back = season({ event: 'return-from-injury', injuries: [{ site: 'achilles', status: 'recovering' }] });
    expect(strip(back)).toBe('RX:4 A4 B1:4 M4');
  });

  it('leaves a quarter of the sets of basic strength out, and no deload on the ladder', () => {
    const { weeks } = season({ event: 'return-from-injury', injuries: [{ site: 'calf', status: 'current' }] });
    expect(weeks.find(({ code, deload }) => code === 'B1' && !deload)?.setMultiplier).toBe(0.75);
    expect(weeks.filter(({ code, deload }) => code === 'RX' && deload)).toEqual([]);
  });

  it('is not cut short by races every week', () => {
    const injuries = [{ site: 'calf', status: 'recovering' }] as const;
    const races = ['2027-02-07', '2027-02-14', '2027-02-21'].map((date) => race('5k', date, 'C'));
    const back = { event: 'return-from-injury', injuries } as const;
    expect(strip(season({ ...back, races }))).toBe(strip(season(back)));
  });

  it('knows the lowest step of the ladder that is open, and the injuries that are', () => {
    const purposeOf = (injuries: SeasonInput['injuries']) =>
      season({ event: 'return-from-injury', injuries }).phases[0]?.purpose;
    expect(purposeOf([{ site: 'tibia-bsi', status: 'current' }])).toEqual({
      kind: 'return',
      open: { stage: 0, sites: ['tibia-bsi'] },
    });
    expect(
      purposeOf([
        { site: 'calf', status: 'recovering', stage: 3 },
        { site: 'foot-bsi', status: 'history' },
      ]),
    ).toEqual({ kind: 'return', open: { stage: 3, sites: ['calf'] } });
    expect(purposeOf([])).toEqual({ kind: 'return' });
  });

  it('builds towards no race, and says so', () => {
    const back = season({
      event: 'return-from-injury',
      injuries: [{ site: 'calf', status: 'recovering' }],
      races: [race('10k', '2027-03-07')],
    });
    expect(back.phases.map(({ code }) => code)).toEqual(['RX', 'A', 'B1', 'M']);
    expect(back.weeks.filter(({ taperOut }) => taperOut !== undefined)).toEqual([]);
    expect(codes(back)).toEqual(['return-length-estimated', 'no-race-until-returned']);
  });
});
