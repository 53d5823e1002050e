import type { Exercise } from '../model/exercise.ts';
import { assign } from './assign.ts';
import type { Block, ChoiceContext } from './choice-context.ts';
import { type Rivals, score } from './score.ts';
import type { Frame, Slot, TemplateId } from './slot.ts';

export interface FilledSlot {
  readonly slot: Slot;
  /** Absent where nothing is left for the slot. */
  readonly exercise?: Exercise;
}

export interface FilledFrame {
  readonly frame: Frame;
  readonly slots: readonly FilledSlot[];
}

/** Finds what the same slot held elsewhere: `frame` is the index of its frame. */
export type RivalsOf = (template: TemplateId, slot: Slot) => Rivals;

/**
 * Fills all frames of a block together, so that no exercise stands twice in a week and the sum of points is largest.
 * One assignment problem, solved exactly.
 */
export function composeBlock(
  frames: readonly Frame[],
  block: Block,
  context: ChoiceContext,
  rivalsOf: RivalsOf,
): FilledFrame[] {
  const rows = frames.flatMap((frame) => frame.slots.map((slot) => ({ frame, slot })));
  const columns: Exercise[] = [];
  const columnOf = new Map<string, number>();
  const points = rows.map(({ frame, slot }) => {
    const row = new Map<number, number>();
    const rivals = rivalsOf(frame.template, slot);
    const candidates = slot.patterns.flatMap((pattern) => context.ofPattern.get(pattern) ?? []);
    for (const exercise of candidates) {
      const value = score(slot, exercise, frame, block, context, rivals);
      if (value === undefined) continue;
      let column = columnOf.get(exercise.id);
      if (column === undefined) {
        column = columns.length;
        columnOf.set(exercise.id, column);
        columns.push(exercise);
      }
      row.set(column, value);
    }
    return row;
  });
  const answer = assign(rows.length, columns.length, (row, column) => points[row]?.get(column));
  let at = 0;
  return frames.map((frame) => ({
    frame,
    slots: frame.slots.map((slot) => {
      const exercise = columns[answer[at++] as number];
      return exercise ? { slot, exercise } : { slot };
    }),
  }));
}
