import type { DayClass } from './day-classes.ts';
import { ROW_COST, ROW_HARD, ROW_NEXT, ROW_WIDTH, type RowTable } from './row-table.ts';
import { tupleTable } from './tuple-table.ts';

/** A hard match that could not be avoided outweighs any sum of soft ones. */
export const HARD_COST = 1e9;

/** The states alive after a day, in the order in which they are met, with what each costs more than the first. */
export interface Layer {
  readonly id: number;
  readonly states: Int32Array;
  readonly costs: Float64Array;
  /** Another layer with the same hash. */
  readonly sameHash: Layer | undefined;
}

/** A day's step from one layer to the next. */
export interface LayerStep {
  readonly next: Layer;
  /** What the first state of the next layer costs more than the first of the layer before. */
  readonly added: number;
  /** How each state of the next layer is reached at the least cost: index of the state before x choices of the day + choice. */
  readonly via: Int32Array;
}

export interface Layers {
  readonly first: Layer;
  readonly step: (layer: Layer, dayClass: DayClass) => LayerStep;
  /** States in all layers that are kept. */
  readonly size: () => number;
}

/**
 * Layers of the scheduler's recurrence, each kept once and numbered, and the steps between them, each worked out once.
 * Days add the same to all costs of a layer or to none, so that a layer is known by the differences of its costs: a calendar that repeats itself
 * runs through the same layers, and one that differs in a few days soon comes back to them.
 */
export function layersOf(rows: RowTable, start: number): Layers {
  const byHash = new Map<number, Layer>();
  const stepIds = tupleTable(2);
  const steps: LayerStep[] = [];
  const pair = new Int32Array(2);
  let layerCount = 0;
  let kept = 0;

  /** The layer in the making. `slots` says where a state stands in it, if `states` agrees, so that nothing must be cleared between days. */
  let slots = new Int32Array(256);
  let states = new Int32Array(64);
  let costs = new Float64Array(64);
  let via = new Int32Array(64);

  const interned = (count: number): Layer => {
    const base = costs[0] as number;
    let hash = count;
    for (let index = 0; index < count; index += 1) {
      costs[index] = (costs[index] as number) - base;
      hash = Math.imul(hash ^ (states[index] as number), 0x01000193);
      hash = Math.imul(hash ^ (costs[index] as number), 0x01000193);
      hash ^= hash >>> 13;
    }
    const first = byHash.get(hash);
    for (let known = first; known; known = known.sameHash) if (isSame(known, states, costs, count)) return known;
    const layer = { id: layerCount, states: states.slice(0, count), costs: costs.slice(0, count), sameHash: first };
    byHash.set(hash, layer);
    layerCount += 1;
    kept += count;
    return layer;
  };

  const advance = (layer: Layer, dayClass: DayClass): LayerStep => {
    const width = dayClass.choices.length;
    const most = layer.states.length * width;
    if (most > states.length) {
      [states, costs, via] = [new Int32Array(2 * most), new Float64Array(2 * most), new Int32Array(2 * most)];
    }
    let count = 0;
    for (let index = 0; index < layer.states.length; index += 1) {
      const at = rows.at(dayClass, layer.states[index] as number);
      const cells = rows.cells();
      const base = layer.costs[index] as number;
      for (let choice = 0; choice < width; choice += 1) {
        const cell = at + choice * ROW_WIDTH;
        const state = cells[cell + ROW_NEXT] as number;
        if (state < 0) continue;
        const cost = base + (cells[cell + ROW_COST] as number) + HARD_COST * (cells[cell + ROW_HARD] as number);
        if (state >= slots.length) slots = widened(slots, state + 1);
        const slot = slots[state] as number;
        if (slot >= count || states[slot] !== state) {
          slots[state] = count;
          states[count] = state;
          costs[count] = cost;
          via[count] = index * width + choice;
          count += 1;
        } else if (cost < (costs[slot] as number)) {
          costs[slot] = cost;
          via[slot] = index * width + choice;
        }
      }
    }
    const added = costs[0] as number;
    kept += count;
    return { added, next: interned(count), via: via.slice(0, count) };
  };

  states[0] = start;
  const first = interned(1);
  return {
    first,
    step: (layer, dayClass) => {
      pair[0] = layer.id;
      pair[1] = dayClass.id;
      const id = stepIds.intern(pair);
      const known = steps[id];
      if (known) return known;
      const made = advance(layer, dayClass);
      steps.push(made);
      return made;
    },
    size: () => kept,
  };
}

function isSame(layer: Layer, states: Int32Array, costs: Float64Array, count: number): boolean {
  if (layer.states.length !== count) return false;
  for (let index = 0; index < count; index += 1) {
    if (layer.states[index] !== states[index] || layer.costs[index] !== costs[index]) return false;
  }
  return true;
}

function widened(slots: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(least, 2 * slots.length));
  wider.set(slots);
  return wider;
}
