import type { Candidate, FilledSlot } from './compose-block.ts';
import { ESSENTIAL_FROM, type Slot } from './slot.ts';

/** A session without calf, push, pull or trunk is worse than an exercise that stands twice in a week. */
export function repeatEssentials(
  slots: readonly FilledSlot[],
  candidatesOf: (slot: Slot) => readonly Candidate[],
): readonly FilledSlot[] {
  if (slots.every(({ slot, exercise }) => exercise || slot.priority < ESSENTIAL_FROM)) return slots;
  const held = new Set(slots.map(({ exercise }) => exercise));
  return slots.map((filled) => {
    const { slot, exercise } = filled;
    if (exercise || slot.priority < ESSENTIAL_FROM || slot.tier === 'power') return filled;
    const free = candidatesOf(slot).filter(({ exercise }) => !held.has(exercise) && isWorthTwice(slot, exercise));
    const best = free.reduce<Candidate | undefined>(
      (top, other) => (top && top.points >= other.points ? top : other),
      undefined,
    );
    if (!best) return filled;
    held.add(best.exercise);
    return { slot, exercise: best.exercise };
  });
}

/** Once a week is enough of what only stands in for a pull. */
function isWorthTwice({ tier, patterns }: Slot, { pattern }: Candidate['exercise']): boolean {
  return tier !== 'upper' || patterns.indexOf(pattern) < 2;
}
