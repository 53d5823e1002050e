import type { Grams } from '../units/brands.ts';

/** What every place has (equipment vocabulary of the library). */
export const EVERYWHERE: readonly string[] = ['none', 'floor', 'wall', 'doorway', 'towel', 'chair'];

/** A place to train and what stands there; loads only where they are known. */
export interface Place {
  readonly id: string;
  readonly equipment: readonly string[];
  readonly bar?: Grams;
  /** Plate sizes owned; at least one pair of each is assumed. */
  readonly plates?: readonly Grams[];
  readonly dumbbells?: readonly Grams[];
  readonly kettlebells?: readonly Grams[];
  /** Step of weight stacks; 5 kg where unknown, 2.5 kg with a pin add-on. */
  readonly stackStep?: Grams;
}
