import type { Place } from '../../model/place.ts';
import type { Grams } from '../../units/brands.ts';
import { type BarKind, type Implement, isBar } from './implement.ts';
import { gramsOf, kilogramsOf } from './kilograms.ts';
import { type SideSums, sideSums } from './plates.ts';

/** What can be set up with an implement: the weight of one, ascending. */
export interface Loadable {
  readonly weights: readonly Grams[];
  /** Per side of the bar, heaviest first; undefined where there are no plates. */
  readonly platesFor: ((weight: Grams) => readonly Grams[]) | undefined;
  /** The same in kilograms, worked out once for each weight. */
  readonly plateKilograms: ((weight: Grams) => readonly number[]) | undefined;
}

/** Bars of unknown weight (C5: 20 or 15 kg, hex bar 20 to 25 kg): the heavier, so that an empty bar is never under-stated (D). */
const BAR: Readonly<Record<BarKind, Grams>> = {
  barbell: gramsOf(20),
  smith: gramsOf(20),
  'hex-bar': gramsOf(25),
  'safety-bar': gramsOf(25),
};

/** Where plates are not listed: a step of 2.5 kg on the bar (C5, D). */
const PLATES: readonly Grams[] = [25, 20, 15, 10, 5, 2.5, 1.25].map(gramsOf);

function steps(from: number, to: number, by: number): Grams[] {
  const count = Math.floor((to - from) / by + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => gramsOf(from + index * by));
}

/** Where nothing is listed (C5, D); the upper ends are what a usual gym has (D). */
const DUMBBELLS: readonly Grams[] = [...steps(2, 10, 2), ...steps(12.5, 50, 2.5)];
/** Kettlebells where none are listed, in grams (C5, D). */
const KETTLEBELLS: readonly Grams[] = [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 32].map(gramsOf);
/** Medicine balls where none are listed, in grams (D). */
const MEDICINE_BALLS: readonly Grams[] = [2, 3, 4, 5, 6, 8, 10].map(gramsOf);
/** Step of a weight stack, in grams (C5, D). */
const STACK_STEP = gramsOf(5);
/** The heaviest of a usual stack, in grams (D). */
const STACK_END = { machine: gramsOf(300), cable: gramsOf(100) } as const;

function ascending(weights: readonly Grams[]): readonly Grams[] {
  return [...new Set(weights)].filter((weight) => weight > 0).sort((a, b) => a - b);
}

function stack(step: Grams, end: Grams): readonly Grams[] {
  return Array.from({ length: Math.floor(end / step) }, (_, index) => ((index + 1) * step) as Grams);
}

function withPlates(bar: Grams, side: SideSums): Loadable {
  const platesFor = (weight: Grams): readonly Grams[] => side.platesFor(((weight - bar) / 2) as Grams);
  const known = new Map<Grams, readonly number[]>();
  const plateKilograms = (weight: Grams): readonly number[] => {
    let plates = known.get(weight);
    if (!plates) {
      plates = platesFor(weight).map(kilogramsOf);
      known.set(weight, plates);
    }
    return plates;
  };
  return { weights: side.sums.map((sum) => (bar + 2 * sum) as Grams), platesFor, plateKilograms };
}

function without(weights: readonly Grams[]): Loadable {
  return { weights: ascending(weights), platesFor: undefined, plateKilograms: undefined };
}

function compute(place: Place, kind: Implement['kind']): Loadable {
  if (isBar(kind)) return withPlates(place.bar ?? BAR[kind], sideSums(place.plates ?? PLATES));
  switch (kind) {
    case 'dumbbell':
      return without(place.dumbbells ?? DUMBBELLS);
    case 'kettlebell':
      return without(place.kettlebells ?? KETTLEBELLS);
    case 'medicine-ball':
      return without(MEDICINE_BALLS);
    case 'machine':
    case 'cable':
      return without(stack(place.stackStep ?? STACK_STEP, STACK_END[kind]));
  }
}

/** A place is plain data that never changes, so what can be loaded there is worked out once. */
const known = new WeakMap<Place, Map<Implement['kind'], Loadable>>();

/** What can be loaded on the implement at the place, with the plates of each weight (C5, D). */
export function loadable(place: Place, implement: Implement): Loadable {
  let atPlace = known.get(place);
  if (!atPlace) {
    atPlace = new Map();
    known.set(place, atPlace);
  }
  let found = atPlace.get(implement.kind);
  if (!found) {
    found = compute(place, implement.kind);
    atPlace.set(implement.kind, found);
  }
  return found;
}

/** The weights in grams, ascending, that one implement can have at the place, bar included, one hand's where it takes two (C5, D). */
export function loadableWeights(place: Place, implement: Implement): readonly Grams[] {
  return loadable(place, implement).weights;
}
