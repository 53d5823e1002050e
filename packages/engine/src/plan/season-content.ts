import type { Block, ChoiceContext } from '../compose/choice-context.ts';
import {
  type Among,
  candidatesIn,
  composeBlock,
  type FilledFrame,
  type FilledSlot,
  type RivalsOf,
} from '../compose/compose-block.ts';
import { repeatEssentials } from '../compose/repeat-essentials.ts';
import { isHeavyBlock } from '../compose/score.ts';
import type { Frame, Slot, TemplateId } from '../compose/slot.ts';
import { WHATEVER_IS_LEFT } from '../compose/templates.ts';
import type { Exercise } from '../model/exercise.ts';
import type { PhaseCode } from '../model/plan.ts';
import { asBefore, onlyKnown } from './content/familiar.ts';
import { type ContentInput, type Filler, NO_RIVALS, NOTHING } from './content/filler.ts';
import { type CountedFrame, framesOf, idsOf, sameWeekGroups, usualFrames } from './content/frames-of-block.ts';
import { fillJumps } from './content/jumps-of-block.ts';
import {
  type BlockFinder,
  blockFinder,
  type PlacedSeason,
  type SessionKind,
  sessionKind,
  sessionsByBlock,
} from './content/session-kind.ts';
import type { PlacedSession } from './placed-session.ts';
import { type SlotMemory, slotMemory } from './slot-memory.ts';

/** What each session holds: found by block, kind and place, so that a block keeps its lifts and progress can be seen. */
export interface SeasonContent {
  readonly frameOf: (session: PlacedSession) => FilledFrame;
  readonly templateOf: (session: PlacedSession) => TemplateId;
  /** The same content for sessions that stand elsewhere and ask for nothing else. */
  readonly placedAs: (placed: PlacedSeason) => SeasonContent;
}

/**
 * What the choice of exercises looks at in the sessions of a season, as text: for one runner, equal texts give equal content. Days and hours
 * are not in it, so that a session that only moves keeps its exercises.
 */
export function contentAsked(input: ContentInput): string {
  const { season, placed } = input;
  const blockOf = blockFinder(input);
  const asked = placed.map((session) => {
    const { dose, facts, shadow, legsTrained } = session;
    const { mostLevel, sessions } = dose.jumps;
    const { withJumps } = sessionKind(session, blockOf(session));
    return `${withJumps}|${facts.legLoad}|${facts.impact}|${mostLevel}|${sessions}|${dose.code}|${dose.index - dose.weekInPhase}|${shadow.nothingNew && legsTrained}|${shadow.nothingNew}`;
  });
  return [season.phases.map(({ code }) => code).join(), ...asked].join('\n');
}

/** Chooses the exercises of the season, block by block. */
export function fillSeason(input: ContentInput): SeasonContent {
  const blockOf = blockFinder(input);
  const filler: Filler = {
    ...input,
    kindOf: kindFinder(blockOf),
    memory: new Map(),
    before: slotMemory(),
    known: NOTHING,
    filled: new Map(),
  };
  sessionsByBlock(input, blockOf).forEach((sessions, phase) => {
    if (sessions.length > 0) fillBlock(filler, sessions, blockFor(input, phase, sessions), phase);
  });
  return contentOf(filler.filled, new Map(), input);
}

/** Reads what was filled for sessions as they are placed; `known` are the frames with their jumps, by kind. */
function contentOf(filled: Filler['filled'], known: Map<string, FilledFrame>, placed: PlacedSeason): SeasonContent {
  const kindOf = kindFinder(blockFinder(placed));
  const frameOf = (session: PlacedSession): FilledFrame => {
    const kind = kindOf(session);
    let frame = known.get(kind.withJumps);
    if (!frame) {
      frame = withJumps(filled, session, kind);
      known.set(kind.withJumps, frame);
    }
    return frame;
  };
  return {
    frameOf,
    templateOf: (session) => kindOf(session).template,
    placedAs: (other) => contentOf(filled, known, other),
  };
}

function kindFinder(blockOf: BlockFinder): (session: PlacedSession) => SessionKind {
  const kinds = new WeakMap<PlacedSession, SessionKind>();
  return (session) => {
    let kind = kinds.get(session);
    if (!kind) {
      kind = sessionKind(session, blockOf(session));
      kinds.set(session, kind);
    }
    return kind;
  };
}

function withJumps(filled: Filler['filled'], session: PlacedSession, kind: SessionKind): FilledFrame {
  const base = filled.get(kind.frame) as FilledFrame;
  const jumps = session.facts.impact > 0 ? filled.get(kind.withJumps) : undefined;
  return jumps ? { frame: base.frame, slots: [...jumps.slots, ...base.slots] } : base;
}

/** Phases that ask for less than the one before, whatever the runner may do. */
const EASING: ReadonlySet<PhaseCode> = new Set(['T', 'R']);

/** Where nothing may get harder every block chooses as a way back does. */
function blockFor({ season, steady }: ContentInput, phase: number, sessions: readonly PlacedSession[]): Block {
  const { dose } = sessions[0] as PlacedSession;
  const own = season.phases[phase]?.code ?? dose.code;
  const code = steady && !EASING.has(own) ? 'RX' : own;
  return { code, fromWeek: dose.index - dose.weekInPhase, plyoLevel: -1, impact: 0 };
}

/**
 * The usual frames of the block are filled first and together. Others follow with the lifts of the usual ones where they can: a week that
 * holds one session for the whole body, a trip to another place.
 */
function fillBlock(filler: Filler, sessions: readonly PlacedSession[], block: Block, phase: number): void {
  const tapers = block.code === 'T' && filler.known.size > 0;
  const frames = framesOf(filler, sessions).map((counted) => (tapers ? asBefore(filler, counted) : counted));
  const takesNothingNew = tapers || (filler.known.size > 0 && sessions.every(({ shadow }) => shadow.nothingNew));
  const late = takesNothingNew ? [] : frames.filter(comesTooLate).map(({ frame }) => frame);
  const usual = usualFrames(frames.filter(({ frame }) => !late.includes(frame)));
  const before: RivalsOf = (template, slot, legLoad) => {
    const known = filler.before.anywhere(template, slot);
    // The lift of a lighter session is no reason to keep it where the legs are loaded for real.
    return known && (tapers || known.legLoad >= legLoad) ? { before: known } : NO_RIVALS;
  };
  const heldBefore = (template: TemplateId, slot: Slot) => filler.before.anywhere(template, slot)?.exercise;
  const among = takesNothingNew ? onlyKnown(filler.known, heldBefore) : undefined;
  const held = composeBlock(usual, block, filler.context, before, filler.memory, NOTHING, among);
  const now = slotMemory<string>();
  for (const { frame, slots } of held) remember(filler, block, now, frame, slots);
  keep(filler, sessions, held, phase, among);
  const inUse = idsOf(held);
  const others = frames.map(({ frame }) => frame).filter((frame) => !usual.includes(frame) && !late.includes(frame));
  const same: RivalsOf = (template, slot) => {
    const known = now.anywhere(template, slot);
    return known ? { usual: known } : NO_RIVALS;
  };
  for (const place of new Set(others.map((frame) => frame.place))) {
    const there = others.filter((frame) => frame.place === place);
    for (const [group, taken] of sameWeekGroups(there, held)) {
      // A primer stands alone in its week and holds what its phase has made familiar.
      const mine = isPrimer(group) ? onlyKnown(tapers ? filler.known : inUse, heldBefore) : among;
      const others = composeBlock(group, block, filler.context, same, filler.memory, taken, mine);
      for (const id of idsOf(others)) inUse.add(id);
      keep(filler, sessions, others, phase, mine);
    }
  }
  for (const frame of late) {
    const familiar = onlyKnown(new Set([...filler.known, ...inUse]), heldBefore);
    keep(
      filler,
      sessions,
      composeBlock([frame], block, filler.context, same, filler.memory, NOTHING, familiar),
      phase,
      familiar,
    );
  }
  if (block.code !== 'T') filler.known = block.code === 'R' ? new Set([...filler.known, ...inUse]) : inUse;
  fillJumps(filler, sessions, block);
}

/** A kind of leg session that first stands where a race is too near for new work repeats what others of the block hold. */
function comesTooLate({ sessions: [first] }: CountedFrame): boolean {
  return first !== undefined && first.facts.legLoad >= 2 && first.shadow.nothingNew && first.legsTrained;
}

function isPrimer(frames: readonly Frame[]): boolean {
  return frames.every(({ template }) => template === 'primer');
}

function remember(
  filler: Filler,
  block: Block,
  now: SlotMemory<string>,
  frame: Frame,
  slots: readonly FilledSlot[],
): void {
  const heavy = isHeavyBlock(block);
  for (const { slot, exercise } of slots) {
    if (!exercise) continue;
    now.keep(frame.template, slot, exercise.id);
    const easier = easierThan(exercise, filler.context);
    filler.before.keep(frame.template, slot, { exercise: exercise.id, easier, heavy, legLoad: frame.legLoad });
  }
}

/** The regressions that lead up to an exercise. */
function easierThan(exercise: Exercise, { byId }: ChoiceContext): ReadonlySet<string> {
  const easier = new Set<string>();
  for (let id = exercise.regression; id !== undefined && !easier.has(id); id = byId.get(id)?.regression) easier.add(id);
  return easier;
}

function keep(
  filler: Filler,
  sessions: readonly PlacedSession[],
  frames: readonly FilledFrame[],
  phase: number,
  among: Among = (_, candidates) => candidates,
): void {
  for (const filled of frames.map((frame) => complete(filler, sessions, frame, phase, among)))
    filler.filled.set(`${phase}|${filled.frame.template}|${filled.frame.place.id}`, filled);
}

/** No session stands empty, and none lacks an essential while one exercise for it is left. */
function complete(
  filler: Filler,
  sessions: readonly PlacedSession[],
  filled: FilledFrame,
  phase: number,
  among: Among,
): FilledFrame {
  const block = blockFor(filler, phase, sessions);
  if (filled.slots.some(({ exercise }) => exercise)) {
    const candidatesOf = candidatesIn(filled.frame, block, filler.context, filler.memory);
    const slots = repeatEssentials(filled.slots, (slot) => among(slot, candidatesOf(slot), filled.frame.template));
    return { frame: filled.frame, slots };
  }
  const rest = { ...filled.frame, slots: WHATEVER_IS_LEFT };
  return composeBlock([rest], block, filler.context, () => ({}))[0] ?? filled;
}
