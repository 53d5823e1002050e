import { readdirSync, readFileSync } from 'node:fs';
import { type Athlete, DEFAULT_POLICIES, formatClock, formatDate } from '@stridelift/engine';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ASSUMPTION_CODES, type RefinedAthlete, refineAthlete } from '../src/index.ts';
import { AS_OF, VOCABULARY } from './vocabulary.ts';

const FOLDER = new URL('./good-athletes/', import.meta.url);

function refine(name: string): RefinedAthlete & { readonly athlete: Athlete } {
  const refined = refineAthlete(parse(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8')), VOCABULARY, AS_OF);
  expect(refined.problems).toEqual([]);
  return { ...refined, athlete: refined.athlete as Athlete };
}

function assumed({ assumptions }: RefinedAthlete): readonly string[] {
  return assumptions.map(({ code }) => code);
}

describe('a right athlete file', () => {
  test('as in the contract is taken over word for word', () => {
    const refined = refine('as-in-the-contract');
    const { athlete } = refined;
    expect(athlete).toMatchObject({ name: 'Sam', bornYear: 1988, sex: 'female', bodyMass: 62_000, lifting: 'novice' });
    expect(athlete.goal.event).toBe('marathon');
    expect(athlete.goal.day).toBeDefined();
    expect(athlete.places['gym']).toMatchObject({ id: 'gym', bar: 20_000, plates: [20_000, 10_000, 5000, 2500, 1250] });
    expect(athlete.places['gym']?.dumbbells?.[0]).toBe(4000);
    expect(athlete.week.wednesday).toEqual({ minutes: 30, at: 7 * 60, place: 'home' });
    expect(athlete.running.tuesday).toEqual({ kind: 'intervals', km: 10, minutes: 55, at: 7 * 60 });
    expect(athlete.running.sunday).toEqual({ kind: 'long', km: 24 });
    expect(athlete.runs).toHaveLength(1);
    expect(athlete.runs[0]).toMatchObject({ id: 'listed-2026-12-06', kind: 'race', source: 'listed' });
    expect(athlete.travel.map(({ from, to }) => [formatDate(from), formatDate(to)])).toEqual([
      ['2027-01-10', '2027-01-17'],
    ]);
    expect(athlete.policies).toEqual(DEFAULT_POLICIES);
    expect(athlete.injuries).toEqual([{ site: 'achilles', side: 'left', status: 'recovering' }]);
    expect(athlete.strength[0]).toMatchObject({ exercise: 'back-squat', load: 60_000, reps: 5, rir: 2 });
    expect(athlete.tests[0]).toMatchObject({ test: 'single-leg-calf-raise', left: 18, right: 24 });
    expect(assumed(refined)).toEqual(['policies-absent']);
  });

  test('of two lines is enough, and every gap that was filled is told', () => {
    const refined = refine('shortest');
    expect(refined.athlete).toMatchObject({
      name: 'Runner',
      units: 'metric',
      timeZone: 'UTC',
      weekStartsOn: 'monday',
      lifting: 'novice',
      goal: { event: 'general' },
      week: {},
      places: {},
      policies: DEFAULT_POLICIES,
    });
    expect(assumed(refined)).toEqual([
      'name-absent',
      'units-absent',
      'time-zone-absent',
      'week-start-absent',
      'lifting-absent',
      'screening-absent',
      'policies-absent',
      'week-empty',
    ]);
  });

  test('with days and no places trains at home, for an ordinary session', () => {
    const refined = refine('days-without-places');
    expect(refined.athlete.places).toEqual({ home: { id: 'home', equipment: [] } });
    expect(refined.athlete.week.monday).toEqual({ minutes: 20, at: 19 * 60 + 30, place: 'home' });
    expect(refined.athlete.week.friday).toEqual({ minutes: 20, place: 'home' });
    expect(assumed(refined)).toEqual(
      expect.arrayContaining(['places-absent', 'day-minutes-absent', 'run-length-absent']),
    );
    expect(assumed(refined).filter((code) => code === 'day-minutes-absent')).toHaveLength(1);
  });

  test('with one place needs not name it, and may carry a date for a goal without a race', () => {
    const refined = refine('one-place');
    expect(refined.athlete.week.saturday?.place).toBe('garage');
    expect(refined.athlete.races[0]?.priority).toBe('B');
    const codes = ['equipment-absent', 'day-place-absent', 'race-priority-absent'];
    expect(assumed(refined)).toEqual(expect.arrayContaining(codes));
  });

  test('with every optional field keeps them, in the order of the calendar', () => {
    const { athlete, runRules } = refine('every-optional-field');
    expect(runRules).toEqual([
      { titleContains: 'Club', weekday: 'tuesday', kind: 'intervals' },
      { from: 18 * 60, to: 20 * 60 + 30, kind: 'easy' },
    ]);
    expect(athlete.name).toBe('Zoë Łukasik');
    expect(athlete.bodyMass).toBe(70_400);
    expect(athlete.races.map(({ day }) => formatDate(day))).toEqual(['2027-01-30', '2027-03-06']);
    expect(athlete.places['Büro 2']).toMatchObject({ kettlebells: [8000, 16_000, 24_000], stackStep: 2500 });
    expect(athlete.runs.map(({ id }) => id)).toEqual(['listed-2026-12-05', 'listed-2026-12-12', 'listed-2026-12-12-2']);
    expect(athlete.runs.map(({ kind }) => kind)).toEqual(['rest', 'hills', 'easy']);
    expect(athlete.blockedDays.map(formatDate)).toEqual(['2026-12-31', '2027-01-01']);
    expect(formatClock(athlete.week.tuesday?.at ?? 0)).toBe('12:15');
    expect(athlete.restDay).toBe('friday');
    expect(athlete.policies).toMatchObject({ plyo: 'off', cooldownStretch: 'off', frequency: 3, sessionMinutes: 45 });
    expect(athlete.injuries).toEqual([{ site: 'shin', status: 'recovering', stage: 3 }]);
    expect(athlete.screening).toEqual({ heartCondition: false, chestPain: false, medicine: false, redsIndicators: 0 });
    expect(athlete.tests.map(({ value, left }) => [value, left])).toEqual([
      [92.5, undefined],
      [undefined, 94],
    ]);
  });

  test('of someone who comes back says that no injury is protected when none is open', () => {
    expect(assumed(refine('coming-back'))).toContain('injury-absent');
  });

  test('with an injury of unknown status takes it as current', () => {
    const refined = refine('injury-without-status');
    expect(refined.athlete.injuries[0]?.status).toBe('current');
    expect(assumed(refined)).toContain('injury-status-absent');
    expect(assumed(refined)).not.toContain('injury-absent');
  });

  test('leaves absent fields absent', () => {
    const { athlete } = refine('shortest');
    expect(Object.values(athlete)).not.toContain(undefined);
    expect('bornYear' in athlete || 'restDay' in athlete || 'day' in athlete.goal).toBe(false);
  });
});

test('every assumption of the catalogue is made for some right file, with a whole sentence', () => {
  const names = readdirSync(FOLDER).map((name) => name.replace('.yaml', ''));
  const made = names.flatMap((name) => refine(name).assumptions);
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect([...new Set(made.map(({ code }) => code))].sort()).toEqual(Object.keys(ASSUMPTION_CODES).sort());
  for (const { text } of made) expect(text).toMatch(/^[A-Z].*\.$/);
});
