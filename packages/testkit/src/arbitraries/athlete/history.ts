import { type Exercise, type Grams, TESTS, type TestName } from '@stridelift/engine';
import fc from 'fast-check';
import { kg } from '../../build-athlete.ts';
import { known, maybe } from './chance.ts';

/** A known set, so many days before planning. */
export interface CountedLift {
  readonly exercise: string;
  readonly load: Grams;
  readonly reps: number;
  readonly rir?: number;
  readonly daysAgo: number;
}

export interface CountedTest {
  readonly test: TestName;
  readonly left?: number;
  readonly right?: number;
  readonly value?: number;
  readonly daysAgo: number;
}

export interface Wishes {
  readonly prefer: readonly string[];
  readonly avoid: readonly string[];
}

const SQUATS_AND_PULLS = ['back-squat', 'hex-bar-deadlift', 'goblet-squat', 'romanian-deadlift-dumbbell'];

/** Up to five known sets, from featherlight to strong, recent or forgotten. */
export function lifts(exercises: readonly Exercise[]): fc.Arbitrary<readonly CountedLift[]> {
  const loaded = exercises.filter(({ loadType }) => loadType === 'external').map(({ id }) => id);
  const lift = fc
    .record({
      exercise: fc.oneof(fc.constantFrom(...loaded), fc.constantFrom(...SQUATS_AND_PULLS)),
      load: fc.integer({ min: 1, max: 60 }).map((steps) => kg(steps * 2.5)),
      reps: fc.integer({ min: 1, max: 20 }),
      rir: maybe(fc.integer({ min: 0, max: 12 }).map((halves) => halves / 2)),
      daysAgo: fc.integer({ min: 0, max: 200 }),
    })
    .map(({ rir, ...rest }) => ({ ...rest, ...known({ rir }) }));
  return fc.array(lift, { maxLength: 5 });
}

/** Up to five tests, each once a day, with one value or one a side. */
export function tests(): fc.Arbitrary<readonly CountedTest[]> {
  const result = fc.integer({ min: 0, max: 120 }).map((halves) => halves / 2);
  const values = fc.oneof(
    fc.record({ left: result, right: result }),
    fc.record({ value: result }),
    fc.record({ left: result }),
  );
  const test = fc
    .record({ test: fc.constantFrom(...TESTS), values, daysAgo: fc.integer({ min: 0, max: 120 }) })
    .map(({ values, ...rest }) => ({ ...rest, ...values }));
  return fc.uniqueArray(test, { maxLength: 5, selector: ({ test, daysAgo }) => `${test} ${daysAgo}` });
}

/** Exercises to choose first and never to choose; now and then so many that a pattern is left empty. */
export function wishes(exercises: readonly Exercise[]): fc.Arbitrary<Wishes> {
  const ids = exercises.map(({ id }) => id);
  const avoid = fc.oneof(
    { weight: 5, arbitrary: fc.subarray(ids, { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.subarray(ids) },
  );
  return fc
    .record({ prefer: fc.subarray(ids, { maxLength: 6 }), avoid })
    .map(({ prefer, avoid }) => ({ prefer: prefer.filter((id) => !avoid.includes(id)), avoid }));
}
