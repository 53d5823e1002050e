import type { ChoiceContext } from '../compose/choice-context.ts';
import type { FilledFrame, FilledSlot } from '../compose/compose-block.ts';
import type { Slot } from '../compose/slot.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { EffortBounds } from '../prescribe/draft.ts';
import type { KnownStrength } from '../prescribe/lifter-strength.ts';
import { loadKey } from '../prescribe/load-memory.ts';
import { isLoadable } from '../prescribe/plan-load.ts';
import { type ItemWords, itemWordsFor } from './item-document.ts';

/** An exercise in its slot, with what holds for it in every session of the block. */
export interface StandingExercise {
  readonly slot: Slot;
  readonly exercise: Exercise;
  /** Absent where the exercise carries no load there. */
  readonly strength: KnownStrength | undefined;
  /** Under which its load and its weeks are remembered. */
  readonly loadKey: string;
  readonly words: () => ItemWords;
  /** The stage of a way back from injury bounds its own exercises further (D5). */
  readonly within: (bounds: EffortBounds) => EffortBounds;
}

/** Finds the exercises of a frame, worked out once for a season. */
export type StandingIn = (filled: FilledFrame) => readonly StandingExercise[];

export function standingExercises(
  context: ChoiceContext,
  strengthOn: (exercise: Exercise, place: Place) => KnownStrength | undefined,
): StandingIn {
  const wordsOf = itemWordsFor(context);
  const stand = (slot: Slot, exercise: Exercise, place: Place): StandingExercise => ({
    slot,
    exercise,
    strength: isLoadable(exercise) ? strengthOn(exercise, place) : undefined,
    loadKey: loadKey(exercise, place),
    words: once(() => wordsOf(slot, exercise, place)),
    within: boundsOf(context, exercise),
  });
  const slots = new WeakMap<FilledSlot, StandingExercise>();
  const frames = new WeakMap<FilledFrame, readonly StandingExercise[]>();
  return (filled) => {
    let standing = frames.get(filled);
    if (!standing) {
      const { place } = filled.frame;
      standing = filled.slots.flatMap((filledSlot) => {
        const { slot, exercise } = filledSlot;
        if (!exercise) return [];
        const known = slots.get(filledSlot) ?? stand(slot, exercise, place);
        slots.set(filledSlot, known);
        return known;
      });
      frames.set(filled, standing);
    }
    return standing;
  };
}

function boundsOf(context: ChoiceContext, exercise: Exercise): StandingExercise['within'] {
  const verdict = context.verdictOf(exercise);
  if (!verdict.allowed) return unchanged;
  const { maxPercent = 100, minRir = 0, reps, tempo, maxSeconds } = verdict;
  const isBounded = maxPercent < 100 || minRir > 0 || reps || tempo !== undefined || maxSeconds !== undefined;
  if (!isBounded) return unchanged;
  return (bounds) => ({
    ...bounds,
    ...(reps && { stageReps: reps }),
    ...(tempo && { slowTempo: tempo }),
    ...(maxSeconds !== undefined && { maxSeconds }),
    maxPercent: Math.min(bounds.maxPercent, maxPercent),
    minRir: Math.max(bounds.minRir, minRir),
  });
}

function once<Answer>(ask: () => Answer): () => Answer {
  let answer: Answer | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

function unchanged(bounds: EffortBounds): EffortBounds {
  return bounds;
}
