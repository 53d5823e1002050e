import type { ChoiceContext } from '../../compose/choice-context.ts';
import type { CandidateMemory, FilledFrame } from '../../compose/compose-block.ts';
import type { Rivals } from '../../compose/score.ts';
import type { Athlete } from '../../model/athlete.ts';
import type { MovementPattern, Scale3 } from '../../model/exercise.ts';
import type { Place } from '../../model/place.ts';
import type { PlacedSession } from '../placed-session.ts';
import type { SlotMemory } from '../slot-memory.ts';
import type { PlacedSeason, SessionKind } from './session-kind.ts';

export interface ContentInput extends PlacedSeason {
  readonly athlete: Athlete;
  readonly context: ChoiceContext;
  readonly balance: boolean;
  readonly pelvicFloor: boolean;
  /** Nothing may get harder from block to block. */
  readonly steady: boolean;
  readonly weakPatterns: readonly MovementPattern[];
}

/** What a slot held in the block before. */
export interface HeldBefore {
  readonly exercise: string;
  readonly easier?: ReadonlySet<string>;
  readonly heavy: boolean;
  readonly legLoad: Scale3;
}

/** Everything that is carried from block to block while a season is filled. */
export interface Filler extends ContentInput {
  readonly kindOf: (session: PlacedSession) => SessionKind;
  readonly memory: CandidateMemory;
  readonly before: SlotMemory<HeldBefore>;
  /** Exercises of the last phase that was no taper; a recovery adds its own. */
  known: ReadonlySet<string>;
  readonly filled: Map<string, FilledFrame>;
}

export const ANYWHERE: Place = { id: 'anywhere', equipment: [] };
export const NOTHING: ReadonlySet<string> = new Set();
export const NO_RIVALS: Rivals = {};
