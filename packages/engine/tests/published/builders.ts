import type { Exercise } from '../../src/model/exercise.ts';
import type { Place } from '../../src/model/place.ts';

/** An exercise record with only what a test cares about filled in. */
export function exerciseWith(given: Partial<Exercise> & { readonly id: string }): Exercise {
  const cue = { focus: 'form', text: 'Stand tall' } as const;
  return {
    name: given.id,
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
    loadType: 'external',
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

/** An exercise that needs one word of each group, such as `needs('back-squat', ['barbell'], ['rack'])`. */
export function needs(id: string, ...groups: readonly (readonly string[])[]): Exercise {
  return exerciseWith({ id, equipment: { groups, optionalLoads: [] } });
}

/** A place where these stand, nothing more being known. */
export function placeWith(equipment: readonly string[], known: Partial<Place> = {}): Place {
  return { id: 'gym', equipment, ...known };
}
