import type { Exercise, MovementPattern } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { ChoiceContext } from './choice-context.ts';
import { eventBonus } from './event-guarantees.ts';
import { runSpecificity } from './run-specificity.ts';

/** An exercise that the runner can do at a place, with what it is worth there in any slot. */
export interface Usable {
  readonly exercise: Exercise;
  /** Nearness to running, event, weakness, wishes and caution together. */
  readonly worth: number;
  /** Points of the best implement there. */
  readonly implement: number;
  readonly canBeHeavy: boolean;
  readonly canBeHalf: boolean;
  /** Nothing at the place can load the legs, not even this exercise. */
  readonly bare: boolean;
  /** Draws the shoulder blades back where nothing at the place can be pulled. */
  readonly standsForPull: boolean;
}

/** Points of the objective that depend on the runner and the place only (D). */
export const WORTH = { runSpecificity: 2, wish: 80, weakness: 15 } as const;

/** First choices that the founding documents and usual coaching agree on (D). */
const FAVOURITES: Readonly<Record<string, number>> = {
  'hex-bar-deadlift': 16,
  'goblet-squat': 12,
  'romanian-deadlift-dumbbell': 10,
  'split-squat': 8,
  'single-leg-glute-bridge': 8,
  'single-leg-calf-raise': 8,
  'push-up': 6,
  'one-arm-dumbbell-row': 6,
  'dead-bug': 6,
  'side-plank': 6,
  'bird-dog': 4,
  'ankle-rock': 24,
};

/** What an implement allows in a heavy phase (F, D). */
const LOAD_POINTS: ReadonlyMap<string, number> = new Map([
  ['hex-bar', 34],
  ['barbell', 30],
  ['smith', 28],
  ['safety-bar', 28],
  ['leg-press-machine', 26],
  ['dumbbell', 18],
  ['kettlebell', 18],
  ['cable', 14],
  ['cable-pulldown', 14],
  ['machine', 12],
  ['leg-curl-machine', 12],
  ['leg-extension-machine', 12],
  ['band', 6],
  ['mini-band', 5],
]);

/** Implements that can load the legs: those of 18 points and more (F, D). */
const LOADS_LEGS: readonly string[] = [...LOAD_POINTS].flatMap(([word, points]) => (points >= 18 ? [word] : []));

type UsableByPattern = Map<MovementPattern, readonly Usable[]>;

const known = new WeakMap<ChoiceContext, Map<string, UsableByPattern>>();

/** What can be done at a place: equipment, safety, loads that can be set up, the runner's own list of what to avoid. */
export function usableAt(place: Place, context: ChoiceContext): ReadonlyMap<MovementPattern, readonly Usable[]> {
  let places = known.get(context);
  if (!places) {
    places = new Map();
    known.set(context, places);
  }
  let usable = places.get(place.id);
  if (!usable) {
    usable = new Map();
    const hasPull = PULLS.some(
      (pattern) => usableOf(context.ofPattern.get(pattern) ?? [], place, context, true).length > 0,
    );
    for (const [pattern, exercises] of context.ofPattern) {
      usable.set(pattern, usableOf(exercises, place, context, hasPull));
    }
    places.set(place.id, usable);
  }
  return usable;
}

const PULLS: readonly MovementPattern[] = ['pull-horizontal', 'pull-vertical'];

function usableOf(
  exercises: readonly Exercise[],
  place: Place,
  context: ChoiceContext,
  hasPull: boolean,
): readonly Usable[] {
  const found: Usable[] = [];
  for (const exercise of exercises) {
    const usable = usableExercise(exercise, place, context, hasPull);
    if (usable) found.push(usable);
  }
  return found;
}

function usableExercise(
  exercise: Exercise,
  place: Place,
  context: ChoiceContext,
  hasPull: boolean,
): Usable | undefined {
  if (context.avoid.has(exercise.id) || !context.canDoAt(exercise, place)) return undefined;
  const verdict = context.verdictOf(exercise);
  if (!verdict.allowed || !context.canBeLoaded(exercise, place)) return undefined;
  const implement = bestImplement(exercise, place);
  if (implement === 0 && exercise.level > AWAY_LEVEL && !isJump(exercise) && context.isAway(place)) return undefined;
  const worth =
    WORTH.runSpecificity * runSpecificity(exercise) +
    eventBonus(context.event, exercise.id) +
    verdict.bonus -
    verdict.penalty +
    (FAVOURITES[exercise.id] ?? 0) +
    (context.prefer.has(exercise.id) ? WORTH.wish : 0) +
    (context.weakPatterns.has(exercise.pattern) ? WORTH.weakness : 0);
  return {
    exercise,
    worth,
    implement,
    canBeHeavy: context.canBeHeavy(exercise, place),
    canBeHalf: context.canBeHalf(exercise, place),
    bare: !LOADS_LEGS.some((word) => place.equipment.includes(word)),
    standsForPull: !hasPull && exercise.jointActions.includes('scap-ret'),
  };
}

/** D: a few days elsewhere are no time to learn something hard without a load; jumps have levels of their own. */
const AWAY_LEVEL = 3;

function isJump({ doseUnit }: Exercise): boolean {
  return doseUnit === 'contacts';
}

function bestImplement({ equipment }: Exercise, place: Place): number {
  let best = bestOf(equipment.optionalLoads, place);
  for (const group of equipment.groups) best = Math.max(best, bestOf(group, place));
  return best;
}

function bestOf(words: readonly string[], place: Place): number {
  let best = 0;
  for (const word of words) {
    const points = LOAD_POINTS.get(word) ?? 0;
    if (points > best && place.equipment.includes(word)) best = points;
  }
  return best;
}
