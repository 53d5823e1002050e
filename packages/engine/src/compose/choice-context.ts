import type { Event, LiftingLevel } from '../model/athlete.ts';
import type { Exercise, MovementPattern, Scale3 } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { PhaseCode } from '../model/plan.ts';

/** What safety says of an exercise for this runner. */
export type Verdict =
  | {
      readonly allowed: true;
      readonly bonus: number;
      readonly penalty: number;
      /** Bounds of the stage of a way back from injury (D5). */
      readonly maxPercent?: number;
      readonly minRir?: number;
      readonly reps?: { readonly min: number; readonly max: number };
      /** No faster than this, where the exercise has a tempo at all. */
      readonly tempo?: string;
      /** Longest hold of it, where it has a bound of its own. */
      readonly maxSeconds?: number;
    }
  | { readonly allowed: false; readonly reason: { readonly rule: string; readonly text: string } };

/** Everything the choice of exercises depends on, the same for the whole season. */
export interface ChoiceContext {
  readonly exercises: readonly Exercise[];
  readonly ofPattern: ReadonlyMap<MovementPattern, readonly Exercise[]>;
  readonly byId: ReadonlyMap<string, Exercise>;
  readonly event: Event;
  readonly lifting: LiftingLevel;
  readonly verdictOf: (exercise: Exercise) => Verdict;
  readonly canDoAt: (exercise: Exercise, place: Place) => boolean;
  /** Whether the lightest load that can be set up at the place is light enough to begin with. */
  readonly canBeLoaded: (exercise: Exercise, place: Place) => boolean;
  /** Whether the place can load it to 80 % of what the runner could lift. */
  readonly canBeHeavy: (exercise: Exercise, place: Place) => boolean;
  /** Whether the place can load it to half of what the runner could lift; true where it carries no load. */
  readonly canBeHalf: (exercise: Exercise, place: Place) => boolean;
  readonly spineLoadedBarbell: boolean;
  /** A place of a trip, where the runner does not train in other weeks. */
  readonly isAway: (place: Place) => boolean;
  /** Highest level of jumping the runner may reach, -1 for none. */
  readonly plyoLevel: number;
  readonly prefer: ReadonlySet<string>;
  readonly avoid: ReadonlySet<string>;
  readonly weakPatterns: ReadonlySet<MovementPattern>;
}

/** The part of the season that keeps its exercises. */
export interface Block {
  readonly code: PhaseCode;
  /** 0-based season week in which it begins. */
  readonly fromWeek: number;
  /** Highest plyometric level and impact its jumps may have. */
  readonly plyoLevel: number;
  readonly impact: Scale3;
}

/** D: complexity grows with time under the bar; records of level 4 and 5 are for those who lift already. */
export function levelCap(context: ChoiceContext, block: Block): number {
  if (context.lifting === 'advanced') return 5;
  if (context.lifting === 'trained') return 4;
  if (block.code === 'A' || block.code === 'RX' || block.fromWeek < 4) return 2;
  return 3;
}
