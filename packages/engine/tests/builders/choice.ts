import type { Athlete, EpochDay, Exercise, Library, Place } from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { type AthleteSketch, buildAthlete, day, kg } from '@stridelift/testkit';
import type { Block, ChoiceContext } from '../../src/compose/choice-context.ts';
import { frameFor } from '../../src/compose/frames.ts';
import type { Frame, TemplateId } from '../../src/compose/slot.ts';
import { type RunnerContext, runnerContext } from '../../src/plan/runner-context.ts';
import { safetyLimits } from '../../src/safety/limits.ts';

export const library: Library = loadLibrary();
export const AS_OF: EpochDay = day('2026-11-23');

/** What stands in a well-furnished gym, every word of the vocabulary that carries an exercise. */
export const FULL_GYM: Place = {
  id: 'full-gym',
  equipment: [
    ...new Set(library.exercises.flatMap(({ equipment }) => [...equipment.groups.flat(), ...equipment.optionalLoads])),
  ],
};

export function contextOf(athlete: Athlete): RunnerContext {
  return runnerContext(athlete, library, AS_OF, safetyLimits(athlete, AS_OF));
}

/** A set of five that opens the bar and tells how strong the legs are. */
export const SQUATTED: Athlete['strength'] = [
  { exercise: 'back-squat', load: kg(70), reps: 5, rir: 2, day: day('2026-11-16') },
];

/** The choice of exercises of a runner told in a few words: advanced and used to the bar unless told otherwise. */
export function choiceFor(sketch: AthleteSketch = {}): ChoiceContext {
  return contextOf(buildAthlete({ lifting: 'advanced', strength: SQUATTED, ...sketch })).choice;
}

export function exerciseOf(id: string): Exercise {
  const found = library.byId.get(id);
  if (!found) throw new Error(`no exercise ${id}`);
  return found;
}

/** A block late in the season, so that only what a test names holds anything back. */
export function blockOf(given: Partial<Block> = {}): Block {
  return { code: 'B2', fromWeek: 12, plyoLevel: -1, impact: 0, ...given };
}

export function frameOf(
  template: TemplateId,
  place: Place,
  given: Partial<Parameters<typeof frameFor>[0]> = {},
): Frame {
  return frameFor({
    template,
    place,
    legLoad: 3,
    event: 'general',
    balance: false,
    pelvicFloor: false,
    weakPatterns: [],
    ...given,
  });
}
