import {
  type Athlete,
  type Availability,
  type ClockMinutes,
  DEFAULT_POLICIES,
  type EpochDay,
  type Grams,
  type PatternRun,
  type Place,
  type Policies,
  parseClock,
  parseDate,
  type RunKind,
  type Weekday,
} from '@stridelift/engine';

/** A date as an epoch day; throws where the test wrote one that does not exist. */
export function day(text: string): EpochDay {
  const found = parseDate(text);
  if (found === undefined) throw new Error(`not a date: ${text}`);
  return found;
}

export function clock(text: string): ClockMinutes {
  const found = parseClock(text);
  if (found === undefined) throw new Error(`not a time: ${text}`);
  return found;
}

export const kg = (kilograms: number): Grams => Math.round(kilograms * 1000) as Grams;

export const GYM: Place = {
  id: 'gym',
  equipment: ['barbell', 'rack', 'bench', 'hex-bar', 'dumbbell', 'cable', 'leg-curl-machine', 'box', 'step'],
  bar: kg(20),
  plates: [20, 10, 5, 2.5, 1.25].map(kg),
  dumbbells: [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24].map(kg),
};
export const BANDS: Place = { id: 'bands', equipment: ['band', 'mini-band'] };
export const HOME: Place = { id: 'home', equipment: [] };

/** `at('18:00', 45, 'gym')` */
export function at(time: string, minutes: number, place: string): Availability {
  return { at: clock(time), minutes, place };
}

/** `run('intervals', '06:30', 55, 10)`: minutes, then kilometres. */
export function run(kind: RunKind, time: string, minutes: number, km?: number): PatternRun {
  return { kind, at: clock(time), minutes, ...(km === undefined ? {} : { km }) };
}

export type AthleteSketch = Partial<Omit<Athlete, 'policies'>> & { readonly policies?: Partial<Policies> };

/** A complete athlete from the few words that a test is about: trained, screened, with a gym, marathon goal unless told otherwise. */
export function buildAthlete({ policies, ...sketch }: AthleteSketch = {}): Athlete {
  return {
    name: 'Test runner',
    bornYear: 1990,
    sex: 'female',
    bodyMass: kg(62),
    units: 'metric',
    timeZone: 'Europe/Berlin',
    weekStartsOn: 'monday',
    lifting: 'trained',
    goal: { event: 'marathon', day: day('2027-04-18') },
    races: [],
    places: { gym: GYM, home: HOME, bands: BANDS },
    week: {},
    running: {},
    runs: [],
    blockedDays: [],
    travel: [],
    injuries: [],
    screening: { cleared: true },
    strength: [],
    tests: [],
    prefer: [],
    avoid: [],
    ...sketch,
    policies: { ...DEFAULT_POLICIES, ...policies },
  };
}

/** Every weekday the same. */
export function everyDay<Value>(value: Value): Record<Weekday, Value> {
  return {
    monday: value,
    tuesday: value,
    wednesday: value,
    thursday: value,
    friday: value,
    saturday: value,
    sunday: value,
  };
}
