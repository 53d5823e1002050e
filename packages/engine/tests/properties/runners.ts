import type { Library } from '@stridelift/engine';
import {
  goodHealth,
  healthAnswers,
  importedCalendar,
  injuries,
  lifts,
  otherRaces,
  type Planning,
  plannings,
  singleRuns,
} from '@stridelift/testkit';
import fc from 'fast-check';

/** A kind of random runner, of which every kind is tested by a file of its own, so that all cores have something to do. */
export interface Runners {
  readonly name: string;
  readonly seed: number;
  readonly of: (library: Library) => fc.Arbitrary<Planning>;
}

export const ANY_RUNNER: Runners = { name: 'any runner', seed: 1, of: (library) => plannings(library) };

export const TENDER_RUNNER: Runners = {
  name: 'runners with something to be careful of',
  seed: 2,
  of: (library) =>
    plannings(library, {
      injuries: injuries(1, 4),
      screening: fc.oneof(fc.constant({ cleared: true, guardianConsent: true }), healthAnswers()),
    }),
};

export const BUSY_RUNNER: Runners = {
  name: 'runners with a full calendar',
  seed: 3,
  of: (library) => plannings(library, { imported: importedCalendar(), listed: singleRuns(20), races: otherRaces() }),
};

export const NEW_RUNNER: Runners = {
  name: 'people new to lifting, from 13 to 85',
  seed: 4,
  of: (library) =>
    plannings(library, {
      lifting: fc.constant('novice'),
      age: fc.oneof(fc.integer({ min: 13, max: 20 }), fc.integer({ min: 20, max: 85 })),
      screening: goodHealth(),
      strength: fc.oneof(fc.constant([]), lifts(library.exercises)),
    }),
};

export const STRONG_RUNNER: Runners = {
  name: 'runners who lift already',
  seed: 5,
  of: (library) =>
    plannings(library, {
      lifting: fc.constantFrom('trained', 'advanced'),
      injuries: fc.constant([]),
      screening: goodHealth(),
      strength: lifts(library.exercises),
    }),
};
