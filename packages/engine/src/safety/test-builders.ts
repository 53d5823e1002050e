import { epochDay } from '../calendar/epoch-day.ts';
import type { Athlete, CautionSite, Injury, Screening } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import type { EpochDay } from '../units/brands.ts';

/** The day on which the tests beside stand. */
export const TODAY: EpochDay = epochDay(2026, 11, 22);

/** A healthy, trained runner of unknown age who answered one health question, with only what a test cares about changed. */
export function runner(given: Partial<Athlete> = {}): Athlete {
  return {
    name: 'Sam',
    units: 'metric',
    timeZone: 'UTC',
    weekStartsOn: 'monday',
    lifting: 'trained',
    goal: { event: 'general' },
    races: [],
    places: {},
    week: {},
    running: {},
    runs: [],
    blockedDays: [],
    travel: [],
    policies: DEFAULT_POLICIES,
    injuries: [],
    screening: { chestPain: false },
    strength: [],
    tests: [],
    prefer: [],
    avoid: [],
    ...given,
  };
}

/** A runner who reaches this age in the year of {@link TODAY}. */
export function aged(age: number, given: Partial<Athlete> = {}): Athlete {
  return runner({ bornYear: 2026 - age, ...given });
}

export function answering(screening: Screening, given: Partial<Athlete> = {}): Athlete {
  return runner({ screening, ...given });
}

export function injured(site: CautionSite, status: Injury['status'], stage?: Injury['stage']): Injury {
  return { site, status, ...(stage !== undefined && { stage }) };
}

/** A bodyweight squat with only what a test cares about changed. */
export function exercise(given: Partial<Exercise> = {}): Exercise {
  const cue = { focus: 'form', text: 'Stand tall' } as const;
  return {
    id: 'an-exercise',
    name: 'An exercise',
    pattern: 'squat',
    jointActions: [],
    plane: 'sagittal',
    laterality: 'bilateral',
    contraction: 'dynamic',
    equipment: { groups: [], optionalLoads: [] },
    level: 1,
    lowerBodyFatigue: 1,
    impact: 0,
    cautionSites: [],
    muscles: [],
    loadType: 'bodyweight',
    tempo: '2-0-1-0',
    doseUnit: 'reps',
    why: '',
    cues: [cue, cue, cue],
    aliases: [],
    sources: [],
    fit: { category: '', name: '', categoryNumber: 0, nameNumber: 0, match: 'approximate' },
    ...given,
  };
}
