/** Rounding to equipment by evidence C5 (D): steps, lists, plates a side, pounds; nothing a gym cannot set up. */
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import type { Implement, ImplementKind } from '../../src/prescribe/load/implement.ts';
import { gramsOf, kilogramsOf } from '../../src/prescribe/load/kilograms.ts';
import { loadableWeights } from '../../src/prescribe/load/loadable-weights.ts';
import { roundLoad } from '../../src/prescribe/load/rounding.ts';
import { placeWith } from './builders.ts';

function implementWith(kind: ImplementKind): Implement {
  return { kind, equipment: kind, hands: 1, optional: false };
}

function lightest(kind: ImplementKind, count: number, place: Place = placeWith([])): readonly number[] {
  return loadableWeights(place, implementWith(kind)).slice(0, count).map(kilogramsOf);
}

const metric = placeWith([], { bar: gramsOf(20), plates: [20, 10, 5, 2.5, 1.25].map(gramsOf) });
const roundedPounds = placeWith([], { bar: gramsOf(20.4), plates: [20.4, 15.9, 11.3, 4.5, 2.3, 1.1].map(gramsOf) });

describe('steps where nothing is listed', () => {
  test.each([
    ['barbell', [20, 22.5, 25, 27.5]],
    ['dumbbell', [2, 4, 6, 8, 10, 12.5, 15]],
    ['kettlebell', [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 32]],
    ['machine', [5, 10, 15]],
    ['cable', [5, 10, 15]],
    ['medicine-ball', [2, 3, 4, 5, 6, 8, 10]],
  ] as const)('%s', (kind, weights) => {
    expect(lightest(kind, weights.length)).toEqual(weights);
  });

  test('a bar moves in 1.25 kg with micro plates, a stack in 2.5 kg with an add-on', () => {
    expect(lightest('barbell', 3, placeWith([], { plates: [5, 2.5, 1.25, 0.625].map(gramsOf) }))).toEqual([
      20, 21.25, 22.5,
    ]);
    expect(lightest('cable', 3, placeWith([], { stackStep: gramsOf(2.5) }))).toEqual([2.5, 5, 7.5]);
  });
});

describe('plates on each side', () => {
  test.each([
    [metric, 20, []],
    [metric, 60, [20]],
    [metric, 62.5, [20, 1.25]],
    [metric, 77.5, [20, 5, 2.5, 1.25]],
    [metric, 100, [20, 20]],
    [metric, 142.5, [20, 20, 20, 1.25]],
    [roundedPounds, 61.2, [20.4]],
    [roundedPounds, 102, [20.4, 20.4]],
    [roundedPounds, 83.8, [20.4, 11.3]],
    [roundedPounds, 29.6, [2.3, 2.3]],
  ] as const)('%#: %s', (place, kg, plates) => {
    expect(roundLoad(gramsOf(kg), place, implementWith('barbell'), 'nearest')).toEqual({
      load: gramsOf(kg),
      plates: plates.map(gramsOf),
    });
  });
});

test('numbers stay as they were entered: a 24 kg bell is 24, a 20.4 kg plate 20.4', () => {
  const place = placeWith([], { kettlebells: [gramsOf(24)], plates: [gramsOf(20.4)], bar: gramsOf(15) });
  expect(roundLoad(gramsOf(24), place, implementWith('kettlebell'), 'nearest')?.load).toBe(24_000);
  expect(roundLoad(gramsOf(60), place, implementWith('barbell'), 'nearest')?.plates?.map(kilogramsOf)).toEqual([20.4]);
});

test('no weight on a quarter-kilogram grid changes on its way in and out', () => {
  for (let quarter = 0; quarter <= 2000; quarter += 1) expect(kilogramsOf(gramsOf(quarter / 4))).toBe(quarter / 4);
});
