import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../model/place.ts';
import type { Grams } from '../../units/brands.ts';
import type { Implement, ImplementKind } from './implement.ts';
import { gramsOf, kilogramsOf } from './kilograms.ts';
import { loadableWeights } from './loadable-weights.ts';
import { roundingMode, roundLoad } from './rounding.ts';

function implementWith(kind: ImplementKind): Implement {
  return { kind, equipment: kind, hands: 1, optional: false };
}

const gym: Place = { id: 'gym', equipment: [] };

function rounded(kg: number, kind: ImplementKind, mode: 'down' | 'nearest', place: Place = gym): number | undefined {
  const found = roundLoad(gramsOf(kg), place, implementWith(kind), mode);
  return found && kilogramsOf(found.load);
}

describe('a load that the place can set up', () => {
  test.each([
    ['barbell', 61, 60, 60],
    ['barbell', 61.4, 60, 62.5],
    ['barbell', 61.25, 60, 60],
    ['dumbbell', 7.9, 6, 8],
    ['dumbbell', 11.5, 10, 12.5],
    ['kettlebell', 27, 24, 28],
    ['machine', 58, 55, 60],
    ['cable', 12.5, 10, 10],
    ['medicine-ball', 7.5, 6, 8],
    ['hex-bar', 27, 25, 27.5],
    ['hex-bar', 21, 25, 25],
    ['safety-bar', 21, 25, 25],
    ['smith', 17, 20, 20],
  ] as const)('on a %s for %s kg is %s down, %s nearest', (kind, target, down, nearest) => {
    expect(rounded(target, kind, 'down')).toBe(down);
    expect(rounded(target, kind, 'nearest')).toBe(nearest);
  });

  test('uses the bar and plates of the place, and names them', () => {
    const home: Place = { id: 'home', equipment: [], bar: gramsOf(15), plates: [10, 5].map(gramsOf) };
    expect(roundLoad(gramsOf(50), home, implementWith('barbell'), 'nearest')).toEqual({
      load: gramsOf(45),
      plates: [10, 5].map(gramsOf),
    });
  });

  test('uses the dumbbells of the place', () => {
    expect(rounded(9, 'dumbbell', 'nearest', { ...gym, dumbbells: [12, 4].map(gramsOf) })).toBe(12);
  });

  test('uses the step of the stacks there', () => {
    expect(rounded(13, 'cable', 'nearest', { ...gym, stackStep: gramsOf(2.5) })).toBe(12.5);
  });

  test('is the lightest below the lightest, and says so', () => {
    expect(roundLoad(gramsOf(12), gym, implementWith('barbell'), 'down')).toEqual({
      load: gramsOf(20),
      plates: [],
      limit: 'lightest',
    });
  });

  test('is the heaviest above the heaviest, and says so', () => {
    expect(roundLoad(gramsOf(40), gym, implementWith('kettlebell'), 'nearest')).toEqual({
      load: gramsOf(32),
      limit: 'heaviest',
    });
  });

  test('is the empty bar where there are no plates', () => {
    expect(rounded(60, 'barbell', 'nearest', { ...gym, plates: [] })).toBe(20);
  });

  test('is none where nothing is owned', () => {
    expect(rounded(10, 'dumbbell', 'down', { ...gym, dumbbells: [] })).toBeUndefined();
  });

  test.each([
    ['novice', false, 'down'],
    ['trained', true, 'down'],
    ['trained', false, 'nearest'],
    ['advanced', false, 'nearest'],
  ] as const)('rounds for %s, by reserve %s, %s', (level, byRir, mode) => {
    expect(roundingMode(level, byRir)).toBe(mode);
  });
});

const kinds: readonly ImplementKind[] = [
  'barbell',
  'hex-bar',
  'smith',
  'safety-bar',
  'dumbbell',
  'kettlebell',
  'machine',
  'cable',
  'medicine-ball',
];
const weights = fc.uniqueArray(
  fc.integer({ min: 1, max: 400 }).map((step) => (step * 100) as Grams),
  { minLength: 1, maxLength: 5 },
);
const places: fc.Arbitrary<Place> = fc
  .record(
    {
      bar: fc.integer({ min: 50, max: 250 }).map((step) => (step * 100) as Grams),
      plates: weights,
      dumbbells: weights,
      kettlebells: weights,
    },
    { requiredKeys: [] },
  )
  .map((known) => ({ id: 'gym', equipment: [], ...known }));
const targets = fc.integer({ min: 0, max: 400_000 }).map((grams) => grams as Grams);

describe('whatever a place owns', () => {
  test('every rounded load can be set up there, its plates included', () => {
    fc.assert(
      fc.property(
        places,
        targets,
        fc.constantFrom(...kinds),
        fc.constantFrom('down', 'nearest'),
        (place, target, kind, mode) => {
          const implement = implementWith(kind);
          const found = roundLoad(target, place, implement, mode);
          const all = loadableWeights(place, implement);
          if (!found) throw new Error('nothing to load');
          expect(all).toContain(found.load);
          if (found.plates) {
            const onTheBar = found.plates.reduce((total, plate) => total + plate, 0);
            expect((all[0] as Grams) + 2 * onTheBar).toBe(found.load);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('rounding down never exceeds the target unless all is heavier, and misses nothing between', () => {
    fc.assert(
      fc.property(places, targets, fc.constantFrom(...kinds), (place, target, kind) => {
        const found = roundLoad(target, place, implementWith(kind), 'down');
        const all = loadableWeights(place, implementWith(kind));
        expect(found?.load).toBe(all.findLast((weight) => weight <= target) ?? all[0]);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing loadable is nearer than the nearest', () => {
    fc.assert(
      fc.property(places, targets, fc.constantFrom(...kinds), (place, target, kind) => {
        const found = roundLoad(target, place, implementWith(kind), 'nearest')?.load as Grams;
        const distance = Math.abs(found - target);
        const nearer = loadableWeights(place, implementWith(kind)).filter(
          (weight) => Math.abs(weight - target) < distance,
        );
        expect(nearer).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
