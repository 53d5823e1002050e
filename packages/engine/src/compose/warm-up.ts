import type { Exercise } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import type { ChoiceContext } from './choice-context.ts';
import type { TemplateId } from './slot.ts';

/** Jeffreys' RAMP: raise, activate, mobilise, potentiate (B8). Ids in the order in which they are tried. */
const RAISE: readonly string[] = ['marching-in-place', 'boxing-footwork'];
/** For those whose legs may bear no weight by turns: two of them, so that none gets long. */
const RAISE_OFF_THE_FEET: readonly string[] = ['arm-circle', 'dead-bug', 'glute-bridge', 'cat-cow'];
const POTENTIATE: readonly string[] = ['skipping-drill-a', 'snap-down', 'bodyweight-squat'];

type Lean = 'squat' | 'hinge' | 'upper';

const ACTIVATE: Readonly<Record<Lean, readonly string[]>> = {
  squat: ['glute-bridge', 'clamshell', 'bird-dog', 'fire-hydrant'],
  hinge: ['bird-dog', 'hip-hinge-drill', 'glute-bridge', 'quadruped-hip-extension'],
  upper: ['scapular-push-up', 'prone-y-t-w', 'bird-dog', 'cow-pose'],
};
const MOBILISE: Readonly<Record<Lean, readonly string[]>> = {
  squat: ['ankle-rock', 'hip-circle', 'leg-swing-side', 'hip-90-90-switch'],
  hinge: ['leg-swing-front', 'inchworm', 'worlds-greatest-stretch', 'cat-cow'],
  upper: ['thoracic-rotation', 'arm-circle', 'cat-cow', 'hip-circle'],
};
const STRETCH: Readonly<Record<Lean, readonly string[]>> = {
  squat: [
    'calf-stretch-straight',
    'quad-stretch',
    'hip-flexor-stretch',
    'glute-stretch',
    'hamstring-stretch',
    'adductor-stretch',
  ],
  hinge: [
    'hamstring-stretch',
    'calf-stretch-bent',
    'glute-stretch',
    'childs-pose',
    'hip-flexor-stretch',
    'quad-stretch',
  ],
  upper: [
    'chest-doorway-stretch',
    'childs-pose',
    'lying-spinal-twist',
    'hip-flexor-stretch',
    'glute-stretch',
    'calf-stretch-straight',
  ],
};

const LEAN: Readonly<Record<TemplateId, Lean>> = {
  'squat-day': 'squat',
  'hinge-day': 'hinge',
  whole: 'squat',
  'upper-trunk': 'upper',
  'upper-sides': 'upper',
  'mini-squat': 'squat',
  'mini-hinge': 'hinge',
  'mini-front': 'upper',
  'mini-back': 'upper',
  primer: 'squat',
  mobility: 'hinge',
  finisher: 'hinge',
  trunk: 'upper',
};

export interface WarmUp {
  readonly raise: readonly Exercise[];
  readonly activate: readonly Exercise[];
  readonly mobilise: readonly Exercise[];
  readonly potentiate: readonly Exercise[];
}

/** What a warm-up leads to. */
export interface WarmUpAim {
  readonly legs: boolean;
  /** False in the days after a race in which nothing may land (B5). */
  readonly landing: boolean;
}

/**
 * The warm-up that fits a kind of session: short ones keep raise and one drill, sessions with leg work potentiate. What the session itself
 * holds is no warm-up for it (B8, D).
 */
export function warmUpFor(
  template: TemplateId,
  place: Place,
  minutes: number,
  { legs, landing }: WarmUpAim,
  context: ChoiceContext,
  held: ReadonlySet<string> = NOTHING_HELD,
): WarmUp {
  if (minutes === 0) return NO_WARM_UP;
  const lean = LEAN[template];
  const taken = new Set(held);
  const pick = (ids: readonly string[], count: number): readonly Exercise[] => {
    const picked = usable(
      ids.filter((id) => !taken.has(id)),
      count,
      place,
      context,
      landing,
    );
    for (const { id } of picked) taken.add(id);
    return picked;
  };
  const onTheFeet = pick(RAISE, minutes >= 7 ? 2 : 1);
  const raisesItself = RAISE.some((id) => held.has(id));
  return {
    raise: onTheFeet.length > 0 || raisesItself ? onTheFeet : pick(RAISE_OFF_THE_FEET, 2),
    activate: pick(ACTIVATE[lean], minutes <= 3 ? 0 : 1),
    mobilise: pick(MOBILISE[lean], minutes <= 4 ? 1 : 2),
    potentiate: legs && minutes >= 5 ? pick(POTENTIATE, 1) : [],
  };
}

const NOTHING_HELD: ReadonlySet<string> = new Set();
const NO_WARM_UP: WarmUp = { raise: [], activate: [], mobilise: [], potentiate: [] };

/** Stretches of a cool-down at most: B8 has four to six, a minute each with both sides and the way to the next (D). */
const MOST_STRETCHES = 6;

/** Static stretches after the session, for range and comfort only (A2, C18). */
export function coolDownFor(
  template: TemplateId,
  place: Place,
  minutes: number,
  context: ChoiceContext,
): readonly Exercise[] {
  return usable(STRETCH[LEAN[template]], Math.min(MOST_STRETCHES, Math.floor(minutes)), place, context);
}

function usable(
  ids: readonly string[],
  count: number,
  place: Place,
  context: ChoiceContext,
  landing = true,
): readonly Exercise[] {
  const found: Exercise[] = [];
  for (const id of ids) {
    if (found.length >= count) break;
    const exercise = context.byId.get(id);
    if (!exercise || context.avoid.has(id) || !context.canDoAt(exercise, place)) continue;
    if (!landing && exercise.impact > 0) continue;
    if ((plyoLevelOf(id) ?? -1) > context.plyoLevel) continue;
    if (context.verdictOf(exercise).allowed) found.push(exercise);
  }
  return found;
}
