import { athletes, HOME } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AS_OF, choiceFor, contextOf, FULL_GYM, library } from '../../tests/builders/choice.ts';
import { safetyOf } from '../safety/exercise-safety.ts';
import { safetyLimits } from '../safety/limits.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import { ON_ONE_LEG, WEIGHT_THROUGH_THE_LEGS } from '../safety/postures.ts';
import { canDoAt } from './equipment-at.ts';
import type { TemplateId } from './slot.ts';
import { TEMPLATES } from './templates.ts';
import { coolDownFor, type WarmUp, warmUpFor } from './warm-up.ts';

const LEGS = { legs: true, landing: true };

const templates = Object.keys(TEMPLATES) as TemplateId[];
const context = choiceFor();
const counts = ({ raise, activate, mobilise, potentiate }: WarmUp): number[] =>
  [raise, activate, mobilise, potentiate].map(({ length }) => length);

describe('the warm-up (B8: raise, activate, mobilise, potentiate)', () => {
  test.each<readonly [number, boolean, readonly number[]]>([
    [2, true, [1, 0, 1, 0]],
    [3, true, [1, 0, 1, 0]],
    [4, true, [1, 1, 1, 0]],
    [5, true, [1, 1, 2, 1]],
    [8, true, [2, 1, 2, 1]],
    [5, false, [1, 1, 2, 0]],
  ])('of %i minutes, legs to follow %s, has %j drills', (minutes, legs, expected) => {
    expect(counts(warmUpFor('squat-day', HOME, minutes, { legs, landing: true }, context))).toEqual(expected);
  });

  it.each(templates)('of %s never stretches statically and never repeats a drill', (template) => {
    const { raise, activate, mobilise, potentiate } = warmUpFor(template, FULL_GYM, 6, LEGS, context);
    const drills = [...raise, ...activate, ...mobilise, ...potentiate];
    expect(drills.filter(({ pattern }) => pattern === 'stretch-static')).toEqual([]);
    expect(new Set(drills).size).toBe(drills.length);
  });

  it.each(templates)('of %s keeps a bone under stress off the feet and still raises the pulse', (template) => {
    const bone = choiceFor({ injuries: [{ site: 'tibia-bsi', status: 'current' }] });
    const { raise, activate, mobilise, potentiate } = warmUpFor(template, FULL_GYM, 6, LEGS, bone);
    const drills = [...raise, ...activate, ...mobilise, ...potentiate];
    expect(raise).toHaveLength(2);
    expect(drills.filter(({ id }) => WEIGHT_THROUGH_THE_LEGS.has(id) || ON_ONE_LEG.has(id))).toEqual([]);
    expect(new Set(drills).size).toBe(drills.length);
  });

  it('holds nothing that the session itself holds', () => {
    const held = new Set(['skipping-drill-a', 'glute-bridge', 'ankle-rock', 'marching-in-place']);
    const { raise, activate, mobilise, potentiate } = warmUpFor('squat-day', FULL_GYM, 6, LEGS, context, held);
    const ids = [...raise, ...activate, ...mobilise, ...potentiate].map(({ id }) => id);
    expect(ids.filter((id) => held.has(id))).toEqual([]);
    expect(ids).toHaveLength(5);
  });

  it('readies the legs without a jump where jumping is not open', () => {
    const potentiate = (sketch: Parameters<typeof choiceFor>[0]) =>
      warmUpFor('whole', HOME, 6, LEGS, choiceFor(sketch)).potentiate.map(({ id }) => id);
    expect(potentiate({})).toEqual(['skipping-drill-a']);
    expect(potentiate({ policies: { plyo: 'off' } })).toEqual(['bodyweight-squat']);
    expect(potentiate({ lifting: 'novice', policies: { plyo: 'experienced-only' } })).toEqual(['bodyweight-squat']);
  });
});

describe('the cool-down', () => {
  test.each([
    [0, 0],
    [2, 2],
    [4, 4],
    [6, 6],
    [8, 6],
  ])('of %i minutes has %i stretches', (minutes, stretches) => {
    expect(coolDownFor('upper-trunk', FULL_GYM, minutes, context)).toHaveLength(stretches);
  });

  it.each(templates)('of %s is static stretching only (C18)', (template) => {
    const stretches = coolDownFor(template, FULL_GYM, 4, context);
    expect(stretches.length).toBeGreaterThan(0);
    expect(stretches.filter(({ pattern }) => pattern !== 'stretch-static')).toEqual([]);
  });
});

describe('whatever the runner and the place', () => {
  it('warm-up and cool-down hold only what is allowed, possible and not avoided', () => {
    fc.assert(
      fc.property(
        athletes(library),
        fc.constantFrom(...templates),
        fc.integer({ min: 2, max: 10 }),
        (athlete, template, minutes) => {
          const place = Object.values(athlete.places)[0] ?? HOME;
          const limits = safetyLimits(athlete, AS_OF);
          const { choice, plyoLevel } = contextOf(athlete);
          const { raise, activate, mobilise, potentiate } = warmUpFor(template, place, minutes, LEGS, choice);
          const all = [
            ...raise,
            ...activate,
            ...mobilise,
            ...potentiate,
            ...coolDownFor(template, place, minutes, choice),
          ];
          const wrong = all.filter(
            (exercise) =>
              !safetyOf(limits, exercise).allowed ||
              !canDoAt(exercise, place) ||
              athlete.avoid.includes(exercise.id) ||
              (plyoLevelOf(exercise.id) ?? -1) > plyoLevel,
          );
          expect(wrong.map(({ id }) => id)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
