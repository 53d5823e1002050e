import { athletes, BANDS, GYM, HOME } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { choiceFor, contextOf, exerciseOf, FULL_GYM, library } from '../../tests/builders/choice.ts';
import type { Exercise } from '../model/exercise.ts';
import { safetyOf } from '../safety/exercise-safety.ts';
import { safetyLimits } from '../safety/limits.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import { canDoAt } from './equipment-at.ts';
import { swapsFor } from './swaps.ts';

const AS_OF = 20_780 as Parameters<typeof safetyLimits>[1];
const context = choiceFor();

describe('the swaps of an exercise', () => {
  test.each([
    ['goblet-squat', 'gym', GYM, ['dumbbell-squat', 'bodyweight-squat']],
    ['push-up', 'home', HOME, ['kneeling-push-up', 'close-grip-push-up']],
    ['band-row', 'bands', BANDS, ['band-pull-apart', 'face-pull']],
  ] as const)('%s at %s', (id, _, place, some) => {
    const swaps = swapsFor(exerciseOf(id), place, context);
    expect(some.filter((other) => !swaps.includes(other))).toEqual([]);
  });

  it('are at most four, the nearest first, never itself', () => {
    for (const exercise of library.exercises) {
      const swaps = swapsFor(exercise, FULL_GYM, context);
      expect(swaps.length).toBeLessThanOrEqual(4);
      expect(swaps).not.toContain(exercise.id);
      expect(new Set(swaps).size).toBe(swaps.length);
    }
    const [nearest] = swapsFor(exerciseOf('lateral-lunge'), HOME, context);
    expect(exerciseOf(nearest as string)).toMatchObject({ laterality: 'alternating', plane: 'frontal' });
  });

  it('leave out what the runner avoids', () => {
    const without = choiceFor({ avoid: ['dumbbell-squat'] });
    expect(swapsFor(exerciseOf('goblet-squat'), GYM, without)).not.toContain('dumbbell-squat');
  });

  it('are none where nothing else is left', () => {
    const alone = choiceFor({ avoid: library.exercises.filter(({ id }) => id !== 'push-up').map(({ id }) => id) });
    expect(swapsFor(exerciseOf('push-up'), GYM, alone)).toEqual([]);
  });
});

/** What a swap must share with the exercise it stands in for. */
const KEPT: readonly (readonly [string, (swap: Exercise, exercise: Exercise) => boolean])[] = [
  ['pattern', (swap, { pattern }) => swap.pattern === pattern],
  ['kind of effort', (swap, { contraction }) => swap.contraction === contraction],
  ['unit of its dose', (swap, { doseUnit }) => swap.doseUnit === doseUnit],
  ['level, at most one more', (swap, { level }) => swap.level <= level + 1],
  ['load on the legs', (swap, { lowerBodyFatigue }) => swap.lowerBodyFatigue <= lowerBodyFatigue],
  ['impact', (swap, { impact }) => swap.impact <= impact],
  ['level of jumping', (swap, { id }) => (plyoLevelOf(swap.id) ?? -1) <= (plyoLevelOf(id) ?? -1)],
];

describe('whatever the runner and the place', () => {
  it('swaps keep pattern, effort, equipment and limits', () => {
    fc.assert(
      fc.property(athletes(library), fc.constantFrom(...library.exercises), (athlete, exercise) => {
        const place = Object.values(athlete.places)[0] ?? HOME;
        const limits = safetyLimits(athlete, AS_OF);
        const { choice } = contextOf(athlete);
        for (const swap of swapsFor(exercise, place, choice).map(exerciseOf)) {
          const lost = KEPT.filter(([, isKept]) => !isKept(swap, exercise)).map(([what]) => what);
          expect({ swap: swap.id, lost }).toEqual({ swap: swap.id, lost: [] });
          expect(canDoAt(swap, place)).toBe(true);
          expect(athlete.avoid).not.toContain(swap.id);
          expect(choice.canBeLoaded(swap, place)).toBe(true);
          expect(safetyOf(limits, swap).allowed).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
