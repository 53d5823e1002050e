import type { PlanItem } from '@stridelift/engine';
import type { Units } from '@stridelift/formats/words';
import {
  doseText,
  effortText,
  ending,
  loadText,
  rampText,
  restText,
  sentence,
  tempoText,
} from '@stridelift/formats/words';

/** An exercise in words, the same on every page; empty where there is nothing to say. */
export interface ItemView {
  readonly name: string;
  /** `3 × 6 to 8 each side with 14 kg in each hand` */
  readonly dose: string;
  /** When to stop, how fast, how long to rest. */
  readonly how: string;
  readonly ramp: string;
  readonly cues: readonly string[];
  readonly why: string;
  readonly sources: readonly string[];
  /** Where the load comes from. */
  readonly basis: string;
}

export function itemView(item: PlanItem, units: Units): ItemView {
  const { load } = item;
  const ramp = rampText(item, units);
  return {
    name: item.name,
    dose: load === undefined ? doseText(item) : `${doseText(item)} with ${loadText(load, units)}`,
    how: sentence([effortText(item), tempoText(item), restText(item)]),
    ramp: ramp === '' ? '' : `Lighter sets first: ${ramp}.`,
    cues: item.cues.map(ending),
    why: ending(item.why),
    sources: item.sources,
    basis: load === undefined ? '' : ending(load.basis),
  };
}
