import type { Block, ChoiceContext } from '../compose/choice-context.ts';
import {
  type Among,
  type CandidateMemory,
  candidatesIn,
  composeBlock,
  type FilledFrame,
  type FilledSlot,
  type RivalsOf,
} from '../compose/compose-block.ts';
import { frameFor, jumpFrame, templateFor } from '../compose/frames.ts';
import { repeatEssentials } from '../compose/repeat-essentials.ts';
import { isHeavyBlock, type Rivals } from '../compose/score.ts';
import { ESSENTIAL_FROM, type Frame, type Slot, type TemplateId } from '../compose/slot.ts';
import { WHATEVER_IS_LEFT } from '../compose/templates.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Exercise, MovementPattern, Scale3 } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { PhaseCode } from '../model/plan.ts';
import type { Season } from '../season/season-model.ts';
import type { PlacedSession } from './placed-session.ts';
import { lowersSlowly } from './race-shadow.ts';
import { type SlotMemory, slotMemory } from './slot-memory.ts';

export interface ContentInput {
  readonly athlete: Athlete;
  readonly season: Season;
  readonly placed: readonly PlacedSession[];
  readonly context: ChoiceContext;
  readonly balance: boolean;
  readonly pelvicFloor: boolean;
  readonly weakPatterns: readonly MovementPattern[];
}

/** What each session holds: found by block, kind and place, so that a block keeps its lifts and progress can be seen. */
export interface SeasonContent {
  readonly frameOf: (session: PlacedSession) => FilledFrame;
  readonly templateOf: (session: PlacedSession) => TemplateId;
}

/** What a session shares with others of the season: its template and place in its phase, and its jumps too. */
interface SessionKind {
  readonly template: TemplateId;
  readonly frame: string;
  readonly withJumps: string;
}

/** What a slot held in the block before. */
interface HeldBefore {
  readonly exercise: string;
  readonly easier?: ReadonlySet<string>;
  readonly heavy: boolean;
  readonly legLoad: Scale3;
}

interface Filler extends ContentInput {
  readonly kindOf: (session: PlacedSession) => SessionKind;
  readonly memory: CandidateMemory;
  readonly before: SlotMemory<HeldBefore>;
  /** Exercises of the last phase that was no taper. */
  known: ReadonlySet<string>;
  readonly filled: Map<string, FilledFrame>;
}

const ANYWHERE: Place = { id: 'anywhere', equipment: [] };

/**
 * What the choice of exercises looks at in the sessions of a season, as text: for one runner, equal texts give equal content. Days and hours
 * are not in it, so that a session that only moves keeps its exercises.
 */
export function contentAsked(input: ContentInput): string {
  const { season, placed } = input;
  const blockOf = blockFinder(input);
  const asked = placed.map((session) => {
    const { dose, facts } = session;
    const { mostLevel, sessions } = dose.jumps;
    const { withJumps } = sessionKind(session, blockOf(session));
    return `${withJumps}|${facts.legLoad}|${facts.impact}|${mostLevel}|${sessions}|${dose.code}|${dose.index - dose.weekInPhase}`;
  });
  return [season.phases.map(({ code }) => code).join(), ...asked].join('\n');
}

/** Chooses the exercises of the season, block by block. */
export function fillSeason(input: ContentInput): SeasonContent {
  const kinds = new WeakMap<PlacedSession, SessionKind>();
  const blockOf = blockFinder(input);
  const kindOf = (session: PlacedSession): SessionKind => {
    let kind = kinds.get(session);
    if (!kind) {
      kind = sessionKind(session, blockOf(session));
      kinds.set(session, kind);
    }
    return kind;
  };
  const filler: Filler = {
    ...input,
    kindOf,
    memory: new Map(),
    before: slotMemory(),
    known: NOTHING,
    filled: new Map(),
  };
  sessionsByBlock(input, blockOf).forEach((sessions, phase) => {
    if (sessions.length > 0) fillBlock(filler, sessions, blockFor(input, phase, sessions), phase);
  });
  const known = new Map<string, FilledFrame>();
  const frameOf = (session: PlacedSession): FilledFrame => {
    const kind = kindOf(session);
    let frame = known.get(kind.withJumps);
    if (!frame) {
      frame = withJumps(filler, session, kind);
      known.set(kind.withJumps, frame);
    }
    return frame;
  };
  return { frameOf, templateOf: (session) => kindOf(session).template };
}

function sessionKind(session: PlacedSession, block: number): SessionKind {
  const { dose, facts, ordinal, legSessions, place } = session;
  const template = templateFor({ role: facts.role, legLoad: facts.legLoad, ordinal, legSessions });
  const frame = `${block}|${template}|${place}`;
  const jumps = facts.impact > 0 ? `${dose.jumps.level}${turnOf(session)}` : '';
  return { template, frame, withJumps: `${frame}|${jumps}` };
}

/** Index of the phase whose exercises a session holds. */
type BlockFinder = (session: PlacedSession) => number;

/** Phases that follow each other with new lifts. */
const BUILDING: ReadonlySet<PhaseCode> = new Set(['A', 'B1', 'B2', 'C', 'D']);

/** A deload that opens a phase keeps the exercises of the one before: new lifts are no rest (B6, B7). */
function blockFinder({ season, placed }: ContentInput): BlockFinder {
  const trained = new Set(placed.map(({ dose }) => dose.phase));
  const builds = (phase: number) => BUILDING.has(season.phases[phase]?.code as PhaseCode) && trained.has(phase);
  return ({ dose }) => {
    const { phase } = dose;
    const opens = dose.deload && dose.weekInPhase === 0 && builds(phase) && builds(phase - 1);
    return opens ? phase - 1 : phase;
  };
}

function sessionsByBlock({ season, placed }: ContentInput, blockOf: BlockFinder): readonly PlacedSession[][] {
  const blocks = season.phases.map((): PlacedSession[] => []);
  for (const session of placed) blocks[blockOf(session)]?.push(session);
  return blocks;
}

/** Jumps of a week with two sessions take turns between them, else between weeks. */
function turnOf({ dose, ordinal }: PlacedSession): number {
  return (dose.jumps.sessions > 1 ? ordinal : dose.weekInPhase) % 2;
}

function withJumps({ filled }: Filler, session: PlacedSession, kind: SessionKind): FilledFrame {
  const base = filled.get(kind.frame) as FilledFrame;
  const jumps = session.facts.impact > 0 ? filled.get(kind.withJumps) : undefined;
  return jumps ? { frame: base.frame, slots: [...jumps.slots, ...base.slots] } : base;
}

function blockFor({ season }: ContentInput, phase: number, sessions: readonly PlacedSession[]): Block {
  const { dose } = sessions[0] as PlacedSession;
  const code = season.phases[phase]?.code ?? dose.code;
  return { code, fromWeek: dose.index - dose.weekInPhase, plyoLevel: -1, impact: 0 };
}

/**
 * The usual frames of the block are filled first and together. Others follow with the lifts of the usual ones where they can: a week that
 * holds one session for the whole body, a trip to another place.
 */
function fillBlock(filler: Filler, sessions: readonly PlacedSession[], block: Block, phase: number): void {
  const tapers = block.code === 'T' && filler.known.size > 0;
  const frames = framesOf(filler, sessions).map((counted) => (tapers ? asBefore(filler, counted) : counted));
  const usual = usualFrames(frames);
  const before: RivalsOf = (template, slot, legLoad) => {
    const known = filler.before.anywhere(template, slot);
    // The lift of a lighter session is no reason to keep it where the legs are loaded for real.
    return known && (tapers || known.legLoad >= legLoad) ? { before: known } : NO_RIVALS;
  };
  const heldBefore = (template: TemplateId, slot: Slot) => filler.before.anywhere(template, slot)?.exercise;
  const among = tapers ? onlyKnown(filler.known, heldBefore) : undefined;
  const held = composeBlock(usual, block, filler.context, before, filler.memory, NOTHING, among);
  const now = slotMemory<string>();
  for (const { frame, slots } of held) remember(filler, block, now, frame, slots);
  keep(filler, sessions, held, phase, among);
  const inUse = idsOf(held);
  const others = frames.map(({ frame }) => frame).filter((frame) => !usual.includes(frame));
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
  if (block.code !== 'T') filler.known = inUse;
  fillJumps(filler, sessions, block);
}

/**
 * A slot that a session needs takes something known, and something new rather than nothing; any other what it held before or nothing. Slow
 * lowering, which leaves soreness behind, is the last choice.
 */
function onlyKnown(
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
function asBefore({ before }: Filler, { frame, sessions }: CountedFrame): CountedFrame {
  const main = frame.slots.find(({ tier }) => tier === 'main');
  const known = main && before.anywhere(frame.template, main);
  if (!known || frame.legLoad < 2) return { frame, sessions };
  return { frame: { ...frame, legLoad: Math.max(frame.legLoad, known.legLoad) as Scale3 }, sessions };
}

function isPrimer(frames: readonly Frame[]): boolean {
  return frames.every(({ template }) => template === 'primer');
}

function idsOf(frames: readonly FilledFrame[]): Set<string> {
  return new Set(frames.flatMap(({ slots }) => slots.flatMap(({ exercise }) => (exercise ? [exercise.id] : []))));
}

/** `whole` stands in weeks without the two leg days and may hold their lifts; everything else shares its weeks with what the place holds. */
function sameWeekGroups(
  frames: readonly Frame[],
  held: readonly FilledFrame[],
): readonly (readonly [readonly Frame[], ReadonlySet<string>])[] {
  const replaces = (template: TemplateId) =>
    template === 'whole' || template === 'squat-day' || template === 'hinge-day';
  const idsAt = (place: Place, counts: (template: TemplateId) => boolean) =>
    new Set(
      held
        .filter(({ frame }) => frame.place === place && counts(frame.template))
        .flatMap(({ slots }) => slots.flatMap(({ exercise }) => (exercise ? [exercise.id] : []))),
    );
  const whole = frames.filter(({ template }) => template === 'whole');
  const rest = frames.filter(({ template }) => template !== 'whole' && template !== 'primer');
  const groups: [readonly Frame[], ReadonlySet<string>][] = [];
  for (const frame of frames) if (frame.template === 'primer') groups.push([[frame], NOTHING]);
  for (const frame of whole) groups.push([[frame], idsAt(frame.place, (template) => !replaces(template))]);
  const first = rest[0];
  if (first) groups.push([rest, idsAt(first.place, (template) => template !== 'whole')]);
  return groups;
}

/** Jumps follow the level of their week: one choice for each level, kind and place. */
function fillJumps(filler: Filler, sessions: readonly PlacedSession[], block: Block): void {
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
        [jumpFrame(template, place, session.facts.legLoad, filler.athlete.goal.event, turn)],
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

const NOTHING: ReadonlySet<string> = new Set();
const NO_RIVALS: Rivals = {};

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

interface CountedFrame {
  readonly frame: Frame;
  readonly sessions: readonly PlacedSession[];
}

/** Every kind of session of the block at every place, with the sessions that will hold it. */
function framesOf(filler: Filler, sessions: readonly PlacedSession[]): CountedFrame[] {
  const groups = new Map<string, PlacedSession[]>();
  for (const session of sessions) {
    const { frame } = filler.kindOf(session);
    const known = groups.get(frame);
    if (known) known.push(session);
    else groups.set(frame, [session]);
  }
  return [...groups.values()].map((ofKind) => {
    const first = ofKind[0] as PlacedSession;
    const frame = frameFor({
      template: filler.kindOf(first).template,
      place: filler.athlete.places[first.place] ?? ANYWHERE,
      legLoad: Math.max(...ofKind.map(({ facts }) => facts.legLoad)) as Scale3,
      event: filler.athlete.goal.event,
      balance: filler.balance,
      pelvicFloor: filler.pelvicFloor,
      weakPatterns: filler.weakPatterns,
    });
    return { frame, sessions: ofKind };
  });
}

/** Each kind of session where it stands most often; the single whole-body session only where it is the rule. */
function usualFrames(frames: readonly CountedFrame[]): readonly Frame[] {
  const best = new Map<TemplateId, CountedFrame>();
  for (const counted of frames) {
    const known = best.get(counted.frame.template);
    if (!known || counted.sessions.length > known.sessions.length) best.set(counted.frame.template, counted);
  }
  const count = (template: TemplateId) => best.get(template)?.sessions.length ?? 0;
  const wholeIsRare = count('squat-day') + count('hinge-day') > count('whole');
  const splitIsRare = !wholeIsRare && count('whole') > 0;
  const primerIsRare = best.size > 1;
  return [...best.values()]
    .map(({ frame }) => frame)
    .filter(({ template }) => !(template === 'primer' && primerIsRare))
    .filter(({ template }) => !(template === 'whole' && wholeIsRare))
    .filter(({ template }) => !((template === 'squat-day' || template === 'hinge-day') && splitIsRare));
}
