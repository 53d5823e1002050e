/**
 * The exact scheduler.
 *
 * The calendar is a word of n days. Each day offers choices (a session of some weight, or none). Every rule is a deterministic
 * automaton over days; their product P has states s and moves s -> t(s, d, c) with an integer cost w(s, d, c) for choice c on day d.
 * A session with a hard match is no move at all, except on a fixed day, where it has happened and is counted. Leaving a day free is always a
 * move: what a fixed day breaks later on is counted there, so that every calendar has a schedule.
 *
 *   best(0, start) = 0
 *   best(d + 1, t) = min over s, c with t(s, d, c) = t of  best(d, s) + w(s, d, c)
 *
 * State: a tuple of small integers, one for each rule with a memory (hours since heavy legs, sessions so far this week, ...).
 * Only states that are alive on a day are kept, in the order in which they are met.
 *
 * Exact: rules look at the past only through their state, so two prefixes that reach the same state have the same futures,
 * and the cheaper one may stand for both. The cheapest end state therefore is the optimum over all words, its cost is its own
 * lower bound. Ties: the first found stays; choices are tried most wanted first, so earlier and heavier days win, every time.
 *
 * Work: days x alive states x choices table look-ups.
 */
import type { DayFacts } from '../rules/day-facts.ts';
import type { OpenDay } from './open-day.ts';
import { type DayClass, type Product, ROW_COST, ROW_HARD, ROW_NEXT, ROW_WIDTH } from './product.ts';

export interface Solution {
  /** Every day with the session chosen for it. */
  readonly days: readonly DayFacts[];
  /** Sum of the weights of all soft matches and notes. */
  readonly cost: number;
  /** Hard matches that fixed days force; zero otherwise. */
  readonly hard: number;
  readonly alive: number;
}

/** A hard match that could not be avoided outweighs any sum of soft ones. */
const HARD_COST = 1e9;

interface Layer {
  readonly states: number[];
  readonly cost: number[];
  readonly from: number[];
  readonly choice: number[];
}

/** The cheapest choice for every day under all rules of the product. */
export function solveSchedule(product: Product, days: readonly OpenDay[]): Solution {
  product.trim();
  const classes = days.map(product.classOf);
  const layers: Layer[] = [{ states: [product.start], cost: [0], from: [-1], choice: [-1] }];
  const slot: number[] = [];
  const stamp: number[] = [];
  let alive = 1;
  for (let day = 0; day < classes.length; day += 1) {
    const next = advance(product, classes[day] as DayClass, layers[day] as Layer, slot, stamp, day + 1);
    alive = Math.max(alive, next.states.length);
    layers.push(next);
  }
  return { ...trace(classes, layers), alive };
}

function advance(
  product: Product,
  dayClass: DayClass,
  layer: Layer,
  slot: number[],
  stamp: number[],
  now: number,
): Layer {
  const next: Layer = { states: [], cost: [], from: [], choice: [] };
  const width = dayClass.choices.length;
  for (let index = 0; index < layer.states.length; index += 1) {
    const row = product.row(dayClass, layer.states[index] as number);
    const base = layer.cost[index] as number;
    for (let choice = 0; choice < width; choice += 1) {
      const at = choice * ROW_WIDTH;
      const state = row[at + ROW_NEXT] as number;
      if (state < 0) continue;
      const cost = base + (row[at + ROW_COST] as number) + HARD_COST * (row[at + ROW_HARD] as number);
      if (stamp[state] !== now) {
        stamp[state] = now;
        slot[state] = next.states.length;
        next.states.push(state);
        next.cost.push(cost);
        next.from.push(index);
        next.choice.push(choice);
        continue;
      }
      const known = slot[state] as number;
      if (cost < (next.cost[known] as number)) {
        next.cost[known] = cost;
        next.from[known] = index;
        next.choice[known] = choice;
      }
    }
  }
  return next;
}

function trace(classes: readonly DayClass[], layers: readonly Layer[]): Omit<Solution, 'alive'> {
  const last = layers[layers.length - 1] as Layer;
  let best = 0;
  for (let index = 1; index < last.cost.length; index += 1) {
    if ((last.cost[index] as number) < (last.cost[best] as number)) best = index;
  }
  const total = last.cost[best] ?? 0;
  const days = new Array<DayFacts>(classes.length);
  for (let day = classes.length; day > 0; day -= 1) {
    const layer = layers[day] as Layer;
    days[day - 1] = (classes[day - 1] as DayClass).choices[layer.choice[best] as number] as DayFacts;
    best = layer.from[best] as number;
  }
  const hard = Math.round(total / HARD_COST) || 0;
  return { days, cost: total - hard * HARD_COST, hard };
}
