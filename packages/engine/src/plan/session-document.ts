import { formatClock } from '../calendar/clock.ts';
import { formatDate } from '../calendar/epoch-day.ts';
import type { ChoiceContext } from '../compose/choice-context.ts';
import type { FilledFrame } from '../compose/compose-block.ts';
import { ESSENTIAL_FROM, type Slot, type TemplateId, type Tier } from '../compose/slot.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import { LEG_PATTERNS } from '../model/movement-groups.ts';
import type { Place } from '../model/place.ts';
import type { BlockKind, PlanBlock, PlanItem, PlanSession, RampSet, Reason, SessionRole } from '../model/plan.ts';
import type { Policies } from '../model/policies.ts';
import { cuesFor } from '../prescribe/cues.ts';
import { type Draft, draftItem, type EffortBounds, MODERATE_PERCENT, secondsOfReps } from '../prescribe/draft.ts';
import { countsAsSet } from '../prescribe/fit/work.ts';
import { fitToMinutes } from '../prescribe/fit-to-minutes.ts';
import type { KnownStrength } from '../prescribe/lifter-strength.ts';
import type { LoadMemory, LoadStep } from '../prescribe/load-memory.ts';
import { type PlannedLoad, planLoad } from '../prescribe/plan-load.ts';
import { rampSets } from '../prescribe/ramp-sets.ts';
import { SHORT_MINUTES, shortVersion } from '../prescribe/short-versions.ts';
import { frameMinutes, type SessionFrameMinutes } from '../prescribe/time-model.ts';
import { countWeek, type WeeksDone, weeksBefore } from '../prescribe/weeks-done.ts';
import type { DayFacts, SessionFacts } from '../rules/day-facts.ts';
import type { Mutable } from '../units/mutable.ts';
import { ONE_LEG_CONTACT } from './contact-budget.ts';
import { type EasyBlocks, easyBlocks } from './easy-blocks.ts';
import type { PlacedSession } from './placed-session.ts';
import { isTooMuch, mustRest, NO_SHADOW, PROTECTED_DAYS } from './race-shadow.ts';
import { type StandingExercise, type StandingIn, standingExercises } from './standing-exercise.ts';

/** What the sessions of a runner are written with, season after season. */
export interface SessionDesk {
  readonly athlete: Athlete;
  readonly standingIn: StandingIn;
  readonly easy: EasyBlocks;
  readonly extraWarmUp: number;
  /** Repetitions that tests allow first sets without load, by exercise. */
  readonly testedStarts: ReadonlyMap<string, number>;
}

/** The desk, and what the sessions of one season remember of each other. */
export interface SessionWriter {
  readonly desk: SessionDesk;
  readonly memory: LoadMemory;
  readonly weeksDone: WeeksDone;
  /** The last full week of each exercise, wherever it was done; a deload has room for extras that nobody is used to. */
  readonly doneIn: Map<string, number>;
  /** The last week of each exercise, light ones too: done once, it is not new to the legs. */
  readonly metIn: Map<string, number>;
}

export function sessionDesk(
  athlete: Athlete,
  context: ChoiceContext,
  strengthOn: (exercise: Exercise, place: Place) => KnownStrength | undefined,
  extraWarmUp: number,
  testedStarts: ReadonlyMap<string, number>,
): SessionDesk {
  return {
    athlete,
    standingIn: standingExercises(context, strengthOn),
    easy: easyBlocks(context, athlete.policies),
    extraWarmUp,
    testedStarts,
  };
}

/** Begins a season at a desk: nothing is remembered yet. */
export function sessionWriter(desk: SessionDesk): SessionWriter {
  return { desk, memory: new Map(), weeksDone: new Map(), doneIn: new Map(), metIn: new Map() };
}

export interface SessionInput {
  readonly session: PlacedSession;
  readonly filled: FilledFrame;
  readonly template: TemplateId;
  readonly phaseId: string;
  readonly day: DayFacts;
  readonly bounds: EffortBounds;
  readonly maxSets: number;
  /** The first week back after a trip of a week or more. */
  readonly afterAway: boolean;
  /** Ground contacts that the session may hold, where it jumps. */
  readonly contacts: number;
  readonly maxLowerSets: number;
  /** Extra sets a session for patterns that tested weak. */
  readonly extraSets: ReadonlyMap<string, number>;
  readonly why: readonly Reason[];
}

const TITLES: Readonly<Record<TemplateId, string>> = {
  'squat-day': 'Strength A: squat and hinge',
  'hinge-day': 'Strength B: hinge and lunge',
  whole: 'Whole-body strength',
  'upper-trunk': 'Upper body and trunk',
  'upper-sides': 'Upper body and sides',
  'mini-squat': 'Mini: squat and calf',
  'mini-hinge': 'Mini: hinge and lunge',
  'mini-front': 'Mini: push, pull and trunk',
  'mini-back': 'Mini: back and sides',
  primer: 'Easy mobility and a few quick reps',
  mobility: 'Easy mobility and trunk',
  finisher: 'Finisher after the run',
  trunk: 'A few minutes for the trunk',
};

/**
 * Minutes around the work: who has just run is warm; a few minutes of trunk work need no warm-up. Stretching follows a
 * finisher (claim S2-58; D).
 */
const FRAMES: Readonly<Partial<Record<SessionRole, SessionFrameMinutes>>> = {
  finisher: { warmUp: 0, coolDown: 2 },
  trunk: { warmUp: 0, coolDown: 0 },
};

/** D: minutes of stretching after a primer, which stays short however long the day is open. */
const PRIMER_COOL_DOWN = 4;

/** Share of the contacts that the first of two jumping exercises gets (D). */
const JUMP_SHARE = 0.6;
/** D: contacts from which two exercises share them. */
const CONTACTS_FOR_TWO = 20;
/** D: where so few exercises are allowed, one of them jumps. */
const EXERCISES_FOR_TWO = 6;

function shareOf({ id }: Slot, contacts: number, two: boolean): number {
  if (!two) return contacts;
  const first = Math.round(contacts * JUMP_SHARE);
  return id === 'jump' ? first : contacts - first;
}

const HEAVY_ENDURANCE: ReadonlySet<string> = new Set(['D']);

/** Writes one session in full: sets, loads, rests, warm-up and cool-down, fitted to its minutes. */
export function writeSession(writer: SessionWriter, input: SessionInput): PlanSession {
  const { session, filled, template } = input;
  const { facts, dose } = session;
  const date = formatDate(session.day);
  const prescribed = prescribe(writer, input);
  const fitted = fitToMinutes(
    prescribed.map(({ draft }) => draft),
    frameOf(writer.desk, facts),
    {
      minutes: facts.minutes,
      maxExercises: input.bounds.caps.maxExercises,
      maxSets: input.maxSets,
      maxLowerSets: input.maxLowerSets,
    },
  );
  const { drafts } = fitted;
  const items: PlanItem[] = [];
  let [at, contacts, sets] = [0, 0, 0];
  for (const draft of drafts) {
    // Fitting leaves exercises out and never moves one, so that both lists can be walked together.
    while (prescribed[at]?.standing.slot !== draft.slot) at += 1;
    const { standing, planned } = prescribed[at] as Prescribed;
    if (planned) writer.memory.set(planned.step.key, planned.step);
    if (!dose.deload) writer.doneIn.set(standing.exercise.id, dose.index);
    writer.metIn.set(standing.exercise.id, dose.index);
    if (!planned && !dose.deload) countWeek(writer.weeksDone, standing.loadKey, dose.index);
    const ramp = rampOf(standing, planned, filled.frame.place, dose.code === 'B2');
    items.push(writeItem(standing, draft, `${date}-${draft.slot.id}`, planned, ramp, writer.desk.athlete.policies));
    contacts += draft.contacts ?? 0;
    sets += countsAsSet(draft) ? draft.sets : 0;
  }
  const twenty = shortVersion(drafts, SHORT_MINUTES.longer);
  const ten = shortVersion(twenty.drafts, SHORT_MINUTES.shorter);
  const idsOf = (short: readonly Draft[]) => short.map((draft) => items[drafts.indexOf(draft)]?.id as string);
  const blocks = fitted.warmUp === 0 ? [] : [warmUpOf(input, writer.desk, fitted.warmUp, date)];
  for (const block of workBlocks(drafts, items)) blocks.push(block);
  const coolDown = writer.desk.easy.coolDown(filled, fitted.coolDown, date);
  if (coolDown) blocks.push(coolDown);
  // Filled in field by field, in the order of the document: spreading what not every session has takes twenty times as long.
  const written = { id: `${date}-strength`, date, at: formatClock(facts.start) } as Mutable<PlanSession>;
  const before = runBefore(input.day, facts.start);
  if (before) {
    written.slot = 'after-run';
    written.gapHours = Math.max(0, Math.round((facts.start - before.end) / 6) / 10);
  } else written.slot = input.day.runs.length > 0 ? 'before-run' : 'standalone';
  written.place = session.place;
  written.phase = input.phaseId;
  written.role = facts.role;
  written.title = TITLES[template];
  written.minutes = fitted.minutes;
  written.availableMinutes = facts.minutes;
  if (facts.novel) written.novel = true;
  written.legLoad = facts.legLoad;
  written.impact = facts.impact;
  written.contacts = contacts;
  written.sets = sets;
  written.why = input.why;
  written.versions = { '20': idsOf(twenty.drafts), '10': idsOf(ten.drafts) };
  written.versionSets = { '20': twenty.sets, '10': ten.sets };
  written.blocks = blocks;
  return written;
}

function warmUpOf({ filled, session }: SessionInput, { easy }: SessionDesk, minutes: number, date: string): PlanBlock {
  return easy.warmUp(filled, minutes, { legs: session.facts.legLoad >= 2, landing: !session.shadow.noLanding }, date);
}

/** The last run of the day that starts before the session. */
export function runBefore({ runs }: DayFacts, start: number): DayFacts['runs'][number] | undefined {
  return runs.findLast((run) => run.start < start);
}

function frameOf({ athlete, extraWarmUp }: SessionDesk, { role, minutes }: SessionFacts): SessionFrameMinutes {
  const frame = FRAMES[role] ?? frameMinutes(minutes, extraWarmUp);
  const { warmUp } = frame;
  const coolDown = role === 'primer' ? Math.min(PRIMER_COOL_DOWN, frame.coolDown) : frame.coolDown;
  return { warmUp, coolDown: athlete.policies.cooldownStretch === 'off' ? 0 : coolDown };
}

/** An exercise of a session with sets, load and repetitions, before the clock has its say. */
interface Prescribed {
  readonly standing: StandingExercise;
  readonly draft: Draft;
  readonly planned: PlannedLoad | undefined;
}

function prescribe(writer: SessionWriter, input: SessionInput): readonly Prescribed[] {
  const { memory } = writer;
  const { athlete, standingIn } = writer.desk;
  const { session, filled, bounds, afterAway } = input;
  const { facts, dose } = session;
  const { place } = filled.frame;
  const all = allowedNow(writer, input, standingIn(filled));
  const jumping = facts.impact > 0 ? all.filter(({ slot }) => slot.tier === 'power').length : 0;
  const bothJumps =
    jumping === 2 && input.contacts >= CONTACTS_FOR_TWO && bounds.caps.maxExercises >= EXERCISES_FOR_TWO;
  const prescribed: Prescribed[] = [];
  for (const standing of all) {
    const { slot, exercise, strength } = standing;
    const jumps = slot.tier === 'power';
    if ((jumps && facts.impact === 0) || (slot.id === 'bound' && !bothJumps)) continue;
    const contacts = jumps ? shareOf(slot, input.contacts, bothJumps) : 0;
    const oneLeg = exercise.laterality === 'unilateral' ? ONE_LEG_CONTACT : 1;
    const asked = {
      slot,
      exercise,
      week: dose,
      legLoad: facts.legLoad,
      policies: athlete.policies,
      bounds: standing.within(bounds),
      heavyTouch:
        slot.tier === 'main' && HEAVY_ENDURANCE.has(dose.code) && isHeavyHere(input, memory.get(standing.loadKey)),
      contacts: Math.floor(contacts / oneLeg),
      hasLoad: strength !== undefined,
      weeksDone: weeksBefore(writer.weeksDone, standing.loadKey, dose.index),
      testedStart: writer.desk.testedStarts.get(exercise.id),
      extraSets: jumps || slot.tier === 'mobility' ? 0 : (input.extraSets.get(exercise.pattern) ?? 0),
    };
    const draft = draftItem(asked);
    const planned =
      strength &&
      planLoad({
        draft,
        place,
        strength,
        level: athlete.lifting,
        week: dose.index,
        memory,
        key: standing.loadKey,
        afterAway,
        deload: dose.deload,
        holds: dose.tapers || dose.raceWeek,
      });
    // Where even the lightest weight is too heavy, the set is one of the body alone and takes its repetitions from there.
    const really = strength && !planned ? draftItem({ ...asked, hasLoad: false }) : draft;
    prescribed.push({ standing, draft: planned?.reps ? withReps(really, planned.reps) : really, planned });
  }
  return prescribed;
}

/** In a deload the heavy lift keeps its few repetitions: many with the same lift would be new work, not less (B6). */
function isHeavyHere({ session: { facts, dose } }: SessionInput, before: LoadStep | undefined): boolean {
  if (facts.legLoad === 3) return true;
  return dose.deload && before !== undefined && (100 * before.grams) / before.strength >= MODERATE_PERCENT;
}

/** A session cannot do without these, and jumps have rules of their own. */
const NEEDED: ReadonlySet<Tier> = new Set(['main', 'secondary', 'calf', 'upper', 'trunk']);
/** D inside B5's 14 to 21 days: what was not done in so many weeks before is new. */
const KNOWN_WEEKS = 3;
/** V: for so long a lift that was done before leaves the legs less sore; that much a session may count on for what it cannot do without. */
const PROTECTED_WEEKS = PROTECTED_DAYS / 7;

/**
 * What may be done of what stands in a session: nothing that a race near by keeps out, nothing new for legs that are used to other work,
 * and nothing new that the session can do without once the race is near. Jumps have rules of their own.
 */
function allowedNow(
  { doneIn, metIn }: SessionWriter,
  { session }: SessionInput,
  standing: readonly StandingExercise[],
): readonly StandingExercise[] {
  const { dose, shadow, legsTrained } = session;
  const weeksSince = (weeks: ReadonlyMap<string, number>, { exercise }: StandingExercise): number =>
    dose.index - (weeks.get(exercise.id) ?? Number.NEGATIVE_INFINITY);
  const isKnown = (one: StandingExercise): boolean => weeksSince(doneIn, one) <= KNOWN_WEEKS;
  const isNewToLegs = (one: StandingExercise): boolean =>
    shadow.nothingNew &&
    legsTrained &&
    one.slot.neverNew !== true &&
    LEG_PATTERNS.has(one.exercise.pattern) &&
    weeksSince(metIn, one) > PROTECTED_WEEKS;
  const onlyKnown = (shadow.nothingNew || dose.tapers) && standing.some(isKnown);
  if (!onlyKnown && shadow === NO_SHADOW) return standing;
  const kept = standing.filter((one) => {
    const { slot, exercise } = one;
    if (mustRest(shadow, exercise) || isNewToLegs(one)) return false;
    if (slot.tier === 'power' || (slot.priority >= ESSENTIAL_FROM && NEEDED.has(slot.tier))) return true;
    return !isTooMuch(shadow, exercise) && (!onlyKnown || slot.neverNew === true || isKnown(one));
  });
  return kept.length > 0 ? kept : standing;
}

function withReps(draft: Draft, reps: NonNullable<Draft['reps']>): Draft {
  const raised: Mutable<Draft> = { ...draft };
  raised.reps = reps;
  raised.workSeconds = secondsOfReps(reps, draft.tempo, draft.perSide);
  return raised;
}

function rampOf(
  { slot, strength }: StandingExercise,
  planned: PlannedLoad | undefined,
  place: Place,
  maximal: boolean,
): readonly RampSet[] {
  if (!planned || !strength) return NO_RAMP;
  if (slot.tier === 'main') return rampSets(planned, place, strength, maximal ? 'maximal' : 'main');
  return slot.tier === 'secondary' ? rampSets(planned, place, strength, 'second') : NO_RAMP;
}

const NO_RAMP: readonly RampSet[] = [];

function writeItem(
  standing: StandingExercise,
  draft: Draft,
  id: string,
  planned: PlannedLoad | undefined,
  ramp: readonly RampSet[],
  { cueStyle }: Policies,
): PlanItem {
  const { exercise, slot } = standing;
  const words = standing.words();
  const item: Mutable<PlanItem> = {
    id,
    exercise: exercise.id,
    name: exercise.name,
    pattern: exercise.pattern,
    sets: draft.sets,
    perSide: draft.perSide,
    tempo: draft.tempo,
    restSeconds: draft.restSeconds,
    cues: cuesFor(exercise, planned?.load.percent, cueStyle),
    why: words.why,
    rules: words.rules,
    sources: words.sources,
    swaps: words.swaps,
  };
  if (draft.reps) item.reps = draft.reps;
  if (draft.seconds !== undefined) item.seconds = draft.seconds;
  if (draft.metres !== undefined) item.metres = draft.metres;
  if (draft.contacts !== undefined) item.contacts = draft.contacts;
  if (ramp.length > 0) item.rampSets = ramp;
  if (planned) item.load = planned.load;
  if (draft.reps && slot.tier !== 'mobility') item.rir = planned?.rir ?? draft.rir;
  return item;
}

/** One block a superset, one for what stands alone; in the order power, strength, accessory, core. A superset stands where its first exercise does. */
function workBlocks(drafts: readonly Draft[], items: readonly PlanItem[]): PlanBlock[] {
  const blocks: WorkBlock[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const [draft, item] = [drafts[index] as Draft, items[index] as PlanItem];
    const open = openFor(blocks, draft);
    if (open) open.items.push(item);
    else blocks.push(openBlock(draft, item));
  }
  return blocks.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

interface WorkBlock {
  readonly kind: BlockKind;
  readonly superset?: string;
  readonly items: PlanItem[];
}

function openFor(blocks: readonly WorkBlock[], { superset, slot }: Draft): WorkBlock | undefined {
  for (const block of blocks) {
    const isOpen = superset ? block.superset === superset : block.superset === undefined && block.kind === slot.block;
    if (isOpen) return block;
  }
  return undefined;
}

function openBlock({ superset, slot }: Draft, item: PlanItem): WorkBlock {
  return superset ? { kind: slot.block, superset, items: [item] } : { kind: slot.block, items: [item] };
}

const KINDS: readonly BlockKind[] = ['warm-up', 'power', 'strength', 'accessory', 'core', 'cool-down'];
