import type { Exercise, Scale3 } from '../model/exercise.ts';
import { assign } from './assign.ts';
import { type Block, type ChoiceContext, levelCap } from './choice-context.ts';
import { continuity, type Rivals, timelessScore } from './score.ts';
import type { Frame, Slot, TemplateId } from './slot.ts';
import { usableAt } from './usable-at.ts';

export interface FilledSlot {
  readonly slot: Slot;
  /** Absent where nothing is left for the slot. */
  readonly exercise?: Exercise;
}

export interface FilledFrame {
  readonly frame: Frame;
  readonly slots: readonly FilledSlot[];
}

/** Finds what the same slot held elsewhere. */
export type RivalsOf = (template: TemplateId, slot: Slot, legLoad: Scale3) => Rivals;

/** Who could fill a slot, and how well, by kind of session and slot: kept by the caller for as long as the context lives. */
export type CandidateMemory = Map<string, Map<string, readonly Candidate[]>>;

/** Which of its candidates a slot may take. */
export type Among = (slot: Slot, candidates: readonly Candidate[], template: TemplateId) => readonly Candidate[];

export interface Candidate {
  readonly exercise: Exercise;
  readonly points: number;
}

/**
 * Fills all frames of a block together, so that no exercise stands twice in a week and the sum of points is largest;
 * what is `taken` stands in the same week already, and `among` may leave some out.
 * One assignment problem, solved exactly.
 */
export function composeBlock(
  frames: readonly Frame[],
  block: Block,
  context: ChoiceContext,
  rivalsOf: RivalsOf,
  memory: CandidateMemory = new Map(),
  taken: ReadonlySet<string> = NONE_TAKEN,
  among: Among = (_, candidates) => candidates,
): FilledFrame[] {
  const rows = frames.flatMap((frame) => {
    const candidatesOf = candidatesIn(frame, block, context, memory);
    return frame.slots.map((slot) => ({ frame, slot, possible: among(slot, candidatesOf(slot), frame.template) }));
  });
  const columns: Exercise[] = [];
  const columnOf = new Map<Exercise, number>();
  for (const { possible } of rows) {
    for (const { exercise } of possible) {
      if (columnOf.has(exercise) || taken.has(exercise.id)) continue;
      columnOf.set(exercise, columns.length);
      columns.push(exercise);
    }
  }
  const points = rows.map(({ frame, slot, possible }) => {
    const rivals = rivalsOf(frame.template, slot, frame.legLoad);
    const row = new Array<number | undefined>(columns.length);
    for (const { exercise, points: timeless } of possible) {
      const column = columnOf.get(exercise);
      if (column !== undefined) row[column] = timeless + continuity(slot, exercise.id, block, rivals);
    }
    return row;
  });
  const answer = assign(points, columns.length);
  let at = 0;
  return frames.map((frame) => ({
    frame,
    slots: frame.slots.map((slot) => {
      const exercise = columns[answer[at++] as number];
      return exercise ? { slot, exercise } : { slot };
    }),
  }));
}

const NONE_TAKEN: ReadonlySet<string> = new Set();

/** Finds everything that could fill a slot of a frame, with its points. */
export function candidatesIn(
  frame: Frame,
  block: Block,
  context: ChoiceContext,
  memory: CandidateMemory,
): (slot: Slot) => readonly Candidate[] {
  const kind = `${frame.template}|${frame.place.id}|${frame.legLoad}|${block.code}|${levelCap(context, block)}|${block.plyoLevel}|${block.impact}`;
  let ofKind = memory.get(kind);
  if (!ofKind) {
    ofKind = new Map();
    memory.set(kind, ofKind);
  }
  const known = ofKind;
  return (slot) => {
    const key = keyOf(slot);
    let found = known.get(key);
    if (!found) {
      found = findCandidates(slot, frame, block, context);
      known.set(key, found);
    }
    return found;
  };
}

function findCandidates(slot: Slot, frame: Frame, block: Block, context: ChoiceContext): readonly Candidate[] {
  const found: Candidate[] = [];
  const usable = usableAt(frame.place, context);
  for (const pattern of slot.patterns) {
    for (const candidate of usable.get(pattern) ?? []) {
      const points = timelessScore(slot, candidate, frame.legLoad, block, context);
      if (points !== undefined) found.push({ exercise: candidate.exercise, points });
    }
  }
  return found;
}

const slotKeys = new WeakMap<Slot, string>();

/** Slots of one template that look for the same thing. */
function keyOf(slot: Slot): string {
  let key = slotKeys.get(slot);
  if (key === undefined) {
    key = `${slot.id}|${slot.patterns.join()}|${slot.wants?.anyOf?.join() ?? ''}`;
    slotKeys.set(slot, key);
  }
  return key;
}
