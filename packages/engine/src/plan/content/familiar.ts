import type { Among } from '../../compose/compose-block.ts';
import { ESSENTIAL_FROM, type Slot, type TemplateId } from '../../compose/slot.ts';
import type { Scale3 } from '../../model/exercise.ts';
import { lowersSlowly } from '../race-shadow.ts';
import type { Filler } from './filler.ts';
import type { CountedFrame } from './frames-of-block.ts';

/**
 * A slot that a session needs takes something known, and something new rather than nothing; any other what it held before or nothing. Slow
 * lowering, which leaves soreness behind, is the last choice.
 */
export function onlyKnown(
  known: ReadonlySet<string>,
  heldBefore: (template: TemplateId, slot: Slot) => string | undefined,
): Among {
  return (slot, candidates, template) => {
    if (slot.neverNew) return candidates;
    const familiar = candidates.filter(({ exercise }) => known.has(exercise.id) && !lowersSlowly(exercise));
    if (slot.priority >= ESSENTIAL_FROM) return familiar.length > 0 ? familiar : candidates;
    const before = heldBefore(template, slot);
    return familiar.filter(({ exercise }) => exercise.id === before);
  };
}

/** A taper may keep the heaviest lift of the phase before it, at the load that its sessions allow. */
export function asBefore({ before }: Filler, { frame, sessions }: CountedFrame): CountedFrame {
  const main = frame.slots.find(({ tier }) => tier === 'main');
  const known = main && before.anywhere(frame.template, main);
  if (!known || frame.legLoad < 2) return { frame, sessions };
  return { frame: { ...frame, legLoad: Math.max(frame.legLoad, known.legLoad) as Scale3 }, sessions };
}
