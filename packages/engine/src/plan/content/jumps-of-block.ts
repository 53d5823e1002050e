import type { Block } from '../../compose/choice-context.ts';
import { composeBlock, type FilledFrame, type RivalsOf } from '../../compose/compose-block.ts';
import { jumpFrame } from '../../compose/frames.ts';
import type { PlacedSession } from '../placed-session.ts';
import { ANYWHERE, type Filler, NO_RIVALS, NOTHING } from './filler.ts';
import { turnOf } from './session-kind.ts';

/** Jumps follow the level of their week: one choice for each level, kind and place. */
export function fillJumps(filler: Filler, sessions: readonly PlacedSession[], block: Block): void {
  const taken = new Map<string, Set<string>>();
  for (const session of sessions) {
    if (session.facts.impact === 0) continue;
    const { template, withJumps: key } = filler.kindOf(session);
    const { level, mostLevel } = session.dose.jumps;
    const place = filler.athlete.places[session.place] ?? ANYWHERE;
    const turn = turnOf(session);
    const sameWeek = `${level}|${place.id}|${session.dose.jumps.sessions > 1 ? '' : turn}`;
    const inUse = taken.get(sameWeek) ?? new Set<string>();
    taken.set(sameWeek, inUse);
    const known = filler.filled.get(key);
    if (known) {
      for (const { exercise } of known.slots) if (exercise) inUse.add(exercise.id);
      continue;
    }
    const before: RivalsOf = (_, slot) => {
      const last = filler.before.inTemplate(template, slot);
      return last ? { before: last } : NO_RIVALS;
    };
    const choose = (plyoLevel: number, without: ReadonlySet<string>) =>
      composeBlock(
        [jumpFrame(template, place, session.facts.legLoad, filler.athlete.goal.event, turn, block.code)],
        { ...block, plyoLevel, impact: session.facts.impact },
        filler.context,
        before,
        filler.memory,
        without,
      )[0] as FilledFrame;
    const frame = jumpFirst(
      firstWithAny([
        () => choose(level, inUse),
        () => choose(level, NOTHING),
        () => choose(mostLevel, inUse),
        () => choose(mostLevel, NOTHING),
      ]),
    );
    filler.filled.set(key, frame);
    for (const { slot, exercise } of frame.slots) {
      if (!exercise) continue;
      inUse.add(exercise.id);
      filler.before.keepInTemplate(template, slot, {
        exercise: exercise.id,
        heavy: false,
        legLoad: frame.frame.legLoad,
      });
    }
  }
}

/** The first that holds an exercise, else the last. */
function firstWithAny(ways: readonly (() => FilledFrame)[]): FilledFrame {
  let frame = (ways[0] as () => FilledFrame)();
  for (const way of ways.slice(1)) {
    if (frame.slots.some(({ exercise }) => exercise)) break;
    frame = way();
  }
  return frame;
}

/** A single jump stands in the first slot, the one that outlasts short sessions. */
function jumpFirst({ frame, slots }: FilledFrame): FilledFrame {
  const [first, second] = slots;
  if (!first || !second?.exercise || first.exercise) return { frame, slots };
  return { frame, slots: [{ slot: first.slot, exercise: second.exercise }, { slot: second.slot }] };
}
