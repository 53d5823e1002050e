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
 * Work: days x alive states x choices table look-ups, where a layer (the alive states of a day in their order, each with what it costs more than
 * the first) is met for the first time; then one look-up a day. A step depends on the layer and the class of the day and on nothing
 * else, the same cost added to all states moves no minimum and no tie, and so it is kept (layers.ts). What a calendar repeats is solved
 * once, and a calendar with one run moved costs the days from the run to where the layers are the old ones again.
 */
import type { DayFacts } from '../rules/day-facts.ts';
import type { DayClass } from './day-classes.ts';
import { HARD_COST, type LayerStep } from './layers.ts';
import type { OpenDay } from './open-day.ts';
import type { Product } from './product.ts';

export interface Solution {
  /** Every day with the session chosen for it. */
  readonly days: readonly DayFacts[];
  /** Sum of the weights of all soft matches and notes. */
  readonly cost: number;
  /** Hard matches that fixed days force; zero otherwise. */
  readonly hard: number;
  readonly alive: number;
}

/** The cheapest choice for every day under all rules of the product. */
export function solveSchedule(product: Product, days: readonly OpenDay[]): Solution {
  product.trim();
  const { layers, classOf } = product;
  const classes: DayClass[] = [];
  const steps: LayerStep[] = [];
  let layer = layers.first;
  let [total, alive] = [0, 1];
  for (const day of days) {
    const dayClass = classOf(day);
    const step = layers.step(layer, dayClass);
    classes.push(dayClass);
    steps.push(step);
    layer = step.next;
    total += step.added;
    alive = Math.max(alive, layer.states.length);
  }
  const best = cheapest(layer.costs);
  total += layer.costs[best] as number;
  const hard = Math.round(total / HARD_COST) || 0;
  return { days: trace(classes, steps, best), cost: total - hard * HARD_COST, hard, alive };
}

/** Index of the least cost, the first of those that are the same. */
function cheapest(costs: Float64Array): number {
  let best = 0;
  for (let index = 1; index < costs.length; index += 1) {
    if ((costs[index] as number) < (costs[best] as number)) best = index;
  }
  return best;
}

/** The choices that led to a state of the last layer. */
function trace(classes: readonly DayClass[], steps: readonly LayerStep[], last: number): DayFacts[] {
  const days = new Array<DayFacts>(classes.length);
  let index = last;
  for (let day = classes.length - 1; day >= 0; day -= 1) {
    const { choices } = classes[day] as DayClass;
    const via = (steps[day] as LayerStep).via[index] as number;
    index = Math.floor(via / choices.length);
    days[day] = choices[via - index * choices.length] as DayFacts;
  }
  return days;
}
