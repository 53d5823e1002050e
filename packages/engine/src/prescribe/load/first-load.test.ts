import { describe, expect, test } from 'vitest';
import { exerciseWith, needs, placeWith } from '../../../tests/published/builders.ts';
import { firstLoad } from './first-load.ts';
import { firstSessionStep } from './first-session-step.ts';
import { gramsOf } from './kilograms.ts';

const goblet = needs('goblet-squat', ['dumbbell', 'kettlebell']);
const backSquat = needs('back-squat', ['barbell'], ['rack']);
const gym = placeWith(['barbell', 'rack', 'dumbbell', 'kettlebell']);
const man = { bodyMass: gramsOf(70), sex: 'male', age: 30 } as const;

describe('the first load', () => {
  test('is a share of body mass', () => {
    expect(firstLoad(goblet, man, gym)).toMatchObject({
      total: gramsOf(10.5),
      each: gramsOf(10.5),
      belowLightest: false,
      assumed: [],
    });
  });

  test('is half the sum in each of two hands', () => {
    expect(firstLoad(needs('dumbbell-squat', ['dumbbell']), man, gym)).toMatchObject({
      total: gramsOf(14),
      each: gramsOf(7),
    });
  });

  test.each([
    ['a woman', { ...man, sex: 'female' }, 8.4],
    ['sixty years', { ...man, age: 60 }, 8.4],
    ['forty-five years', { ...man, age: 45 }, 9.975],
    ['ninety years', { ...man, age: 90 }, 6.3],
    ['after a break', { ...man, returning: true }, 8.4],
    ['sex not given', { bodyMass: gramsOf(70), age: 30 }, 8.4],
  ] as const)('is lighter for %s', (_, lifter, kg) => {
    expect(firstLoad(goblet, lifter, gym)?.total).toBe(gramsOf(kg));
  });

  test('uses the smaller factor for a woman’s upper body', () => {
    const press = exerciseWith({
      ...needs('close-grip-bench-press', ['barbell', 'dumbbell']),
      pattern: 'push-horizontal',
    });
    expect(firstLoad(press, { ...man, sex: 'female' }, placeWith(['dumbbell']))?.total).toBe(gramsOf(12.6));
  });

  test('says what it rests on and what was assumed', () => {
    const found = firstLoad(goblet, { sex: 'female', age: 50, returning: true }, gym);
    expect(found?.basis).toBe(
      'A cautious first guess: 15 % of body weight (not known, so 55 kg), times 0.8 for women, times 0.9 for age 50, times 0.8 after a break. The first sets correct it.',
    );
    expect(found?.assumed).toEqual(['body-mass']);
    expect(firstLoad(goblet, {}, gym)?.assumed).toEqual(['body-mass', 'sex', 'age']);
  });

  test('is the empty bar where the bar alone is heavier, and names the lighter exercise', () => {
    const found = firstLoad(backSquat, { bodyMass: gramsOf(60), sex: 'female', age: 30 }, gym);
    expect(found).toMatchObject({ total: gramsOf(20), belowLightest: true, instead: 'goblet-squat' });
  });

  test('falls back to the record’s easier exercise', () => {
    const lunge = exerciseWith({ ...needs('barbell-reverse-lunge', ['barbell']), regression: 'deficit-reverse-lunge' });
    expect(firstLoad(lunge, man, gym)).toMatchObject({ belowLightest: true, instead: 'deficit-reverse-lunge' });
  });

  test('moves to the implement that can be light enough', () => {
    const press = exerciseWith({
      ...needs('close-grip-overhead-press', ['barbell', 'dumbbell']),
      pattern: 'push-vertical',
    });
    expect(firstLoad(press, man, gym)?.implement.kind).toBe('dumbbell');
    expect(firstLoad(press, { ...man, bodyMass: gramsOf(120) }, gym)?.implement.kind).toBe('barbell');
  });

  test('counts the lightest pair of dumbbells as both together', () => {
    const found = firstLoad(
      needs('dumbbell-squat', ['dumbbell']),
      { ...man, bodyMass: gramsOf(50) },
      placeWith(['dumbbell'], { dumbbells: [gramsOf(6)] }),
    );
    expect(found).toMatchObject({ total: gramsOf(12), each: gramsOf(6), belowLightest: true });
  });

  test('takes the default of its pattern for an exercise in no table', () => {
    expect(firstLoad(needs('some-new-squat', ['dumbbell']), man, gym)?.total).toBe(gramsOf(10.5));
  });

  test('is none where nothing can be loaded', () => {
    expect(firstLoad(goblet, man, placeWith(['band']))).toBeUndefined();
  });
});

describe('a first session', () => {
  test.each([
    [5, 'lower', 0, 10],
    [6, 'upper', 2, 5],
    [5, 'lower', 3, 0],
    [4, 'lower', 0, 0],
    [1, 'lower', 0, -10],
    [0, 'upper', 3, -10],
  ] as const)('with %s left, %s body, raised %s times: %s %%', (rir, half, raises, percent) => {
    expect(firstSessionStep(rir, half, raises)).toBe(percent);
  });
});
