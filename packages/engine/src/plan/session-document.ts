import { formatClock } from '../calendar/clock.ts';
import { formatDate } from '../calendar/epoch-day.ts';
import type { ChoiceContext, Verdict } from '../compose/choice-context.ts';
import type { FilledFrame } from '../compose/compose-block.ts';
import type { Slot, TemplateId } from '../compose/slot.ts';
import { coolDownFor, type WarmUp, warmUpFor } from '../compose/warm-up.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { BlockKind, PlanBlock, PlanItem, PlanSession, Reason, SessionRole } from '../model/plan.ts';
import { cuesFor } from '../prescribe/cues.ts';
import { type Draft, draftItem, type EffortBounds, secondsOfReps } from '../prescribe/draft.ts';
import { countsAsSet, fitToMinutes } from '../prescribe/fit-to-minutes.ts';
import type { KnownStrength } from '../prescribe/lifter-strength.ts';
import { isLoadable, type LoadMemory, type PlannedLoad, planLoad, rampSets } from '../prescribe/plan-load.ts';
import { shortVersion } from '../prescribe/short-versions.ts';
import { frameMinutes, type SessionFrameMinutes } from '../prescribe/time-model.ts';
import { countWeek, type WeeksDone, weeksBefore } from '../prescribe/weeks-done.ts';
import type { DayFacts } from '../rules/day-facts.ts';
import type { Mutable } from '../units/mutable.ts';
import type { WordsOf } from './item-document.ts';
import type { PlacedSession } from './placed-session.ts';

/** What every session of the season is written with. */
export interface SessionWriter {
  readonly athlete: Athlete;
  readonly context: ChoiceContext;
  readonly wordsOf: WordsOf;
  readonly strengthOn: (exercise: Exercise, place: Place) => KnownStrength | undefined;
  readonly memory: LoadMemory;
  readonly weeksDone: WeeksDone;
  readonly extraWarmUp: number;
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
  primer: 'Primer before the race',
  mobility: 'Easy mobility and trunk',
  finisher: 'Finisher after the run',
  trunk: 'A few minutes for the trunk',
};

/** Who has just run is warm; a few minutes of trunk work need no warm-up. Stretching follows a finisher (claim S2-58). */
const FRAMES: Readonly<Partial<Record<SessionRole, SessionFrameMinutes>>> = {
  finisher: { warmUp: 0, coolDown: 2 },
  trunk: { warmUp: 0, coolDown: 0 },
};

/** C19, B4: one leg's contact counts one and a half. */
const ONE_LEG_CONTACT = 1.5;
const JUMP_SHARE = 0.6;
/** D: fewer contacts are one exercise. */
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
  const place = filled.frame.place;
  const date = formatDate(session.day);
  const id = `${date}-strength`;
  const { drafts, loads } = draftsOf(writer, input, place);
  const usual = FRAMES[facts.role] ?? frameMinutes(facts.minutes, writer.extraWarmUp);
  const frame = writer.athlete.policies.cooldownStretch === 'off' ? { ...usual, coolDown: 0 } : usual;
  const fitted = fitToMinutes(drafts, frame, {
    minutes: facts.minutes,
    maxExercises: input.bounds.caps.maxExercises,
    maxSets: input.maxSets,
    maxLowerSets: input.maxLowerSets,
  });
  const items = new Map<Draft, PlanItem>();
  const maximal = dose.code === 'B2';
  for (const draft of fitted.drafts) {
    const load = loads.get(draft.slot);
    if (load) writer.memory.set(load.planned.step.key, load.planned.step);
    if (!dose.deload) countWeek(writer.weeksDone, placeKey(draft.exercise, place), dose.index);
    items.set(draft, writeItem(writer, draft, `${date}-${draft.slot.id}`, place, load, maximal));
  }
  const twenty = shortVersion(fitted.drafts, 20);
  const ten = shortVersion(twenty.drafts, 10);
  const idsOf = (short: readonly Draft[]) => short.map((draft) => items.get(draft)?.id as string);
  return {
    id,
    date,
    at: formatClock(facts.start),
    ...slotOf(input.day, facts.start),
    place: session.place,
    phase: input.phaseId,
    role: facts.role,
    title: TITLES[template],
    minutes: fitted.minutes,
    availableMinutes: facts.minutes,
    ...(facts.novel ? { novel: true } : {}),
    legLoad: facts.legLoad,
    impact: facts.impact,
    contacts: fitted.drafts.reduce((sum, draft) => sum + (draft.contacts ?? 0), 0),
    sets: fitted.drafts.reduce((sum, draft) => sum + (countsAsSet(draft) ? draft.sets : 0), 0),
    why: input.why,
    versions: { '20': idsOf(twenty.drafts), '10': idsOf(ten.drafts) },
    versionSets: { '20': twenty.sets, '10': ten.sets },
    blocks: [
      ...(fitted.warmUp === 0 ? [] : [warmUpBlock(writer, template, place, fitted.warmUp, facts.legLoad >= 2, date)]),
      ...workBlocks(fitted.drafts, items),
      ...coolDownBlock(writer, template, place, fitted.coolDown, date),
    ],
  };
}

function placeKey({ id }: Exercise, place: Place): string {
  return `${id}@${place.id}`;
}

/** The stage of a way back from injury bounds its own exercises further (D5). */
function boundsFor(bounds: EffortBounds, verdict: Verdict): EffortBounds {
  if (!verdict.allowed || (verdict.maxPercent === undefined && verdict.minRir === undefined)) return bounds;
  return {
    ...bounds,
    maxPercent: Math.min(bounds.maxPercent, verdict.maxPercent ?? 100),
    minRir: Math.max(bounds.minRir, verdict.minRir ?? 0),
  };
}

interface SlotLoad {
  readonly planned: PlannedLoad;
  readonly strength: KnownStrength;
}

function withReps(draft: Draft, reps: NonNullable<Draft['reps']>): Draft {
  return { ...draft, reps, workSeconds: secondsOfReps(reps, draft.tempo, draft.perSide) };
}

/** The exercises of a session with sets, loads and repetitions, before the clock has its say. */
function draftsOf(
  writer: SessionWriter,
  input: SessionInput,
  place: Place,
): { readonly drafts: readonly Draft[]; readonly loads: ReadonlyMap<Slot, SlotLoad> } {
  const loads = new Map<Slot, SlotLoad>();
  const { session, filled, bounds } = input;
  const { facts, dose } = session;
  const usable = filled.slots.filter(({ slot }) => slot.tier !== 'power' || facts.impact > 0);
  const jumping = usable.filter(({ slot, exercise }) => slot.tier === 'power' && exercise).length;
  const bothJumps =
    jumping === 2 && input.contacts >= CONTACTS_FOR_TWO && bounds.caps.maxExercises >= EXERCISES_FOR_TWO;
  const drafts: Draft[] = [];
  for (const { slot, exercise } of usable) {
    if (!exercise) continue;
    const strength = isLoadable(exercise) ? writer.strengthOn(exercise, place) : undefined;
    if (slot.id === 'bound' && !bothJumps) continue;
    const contacts = slot.tier === 'power' ? shareOf(slot, input.contacts, bothJumps) : 0;
    const oneLeg = exercise.laterality === 'unilateral' ? ONE_LEG_CONTACT : 1;
    const draft = draftItem({
      slot,
      exercise,
      week: dose,
      legLoad: facts.legLoad,
      policies: writer.athlete.policies,
      bounds: boundsFor(bounds, writer.context.verdictOf(exercise)),
      heavyTouch: slot.tier === 'main' && facts.legLoad === 3 && HEAVY_ENDURANCE.has(dose.code),
      contacts: Math.floor(contacts / oneLeg),
      hasLoad: strength !== undefined,
      weeksDone: weeksBefore(writer.weeksDone, placeKey(exercise, place), dose.index),
      extraSets: slot.tier === 'power' || slot.tier === 'mobility' ? 0 : (input.extraSets.get(exercise.pattern) ?? 0),
    });
    const planned =
      strength &&
      planLoad({
        draft,
        place,
        strength,
        level: writer.athlete.lifting,
        week: dose.index,
        memory: writer.memory,
        afterAway: input.afterAway,
      });
    if (planned && strength) loads.set(slot, { planned, strength });
    drafts.push(planned?.reps ? withReps(draft, planned.reps) : draft);
  }
  return { drafts, loads };
}

function writeItem(
  writer: SessionWriter,
  draft: Draft,
  id: string,
  place: Place,
  load: SlotLoad | undefined,
  maximal: boolean,
): PlanItem {
  const { exercise, slot } = draft;
  const words = writer.wordsOf(slot, exercise, place);
  const planned = load?.planned;
  const ramp = load && slot.tier === 'main' ? rampSets(load.planned, place, load.strength, maximal) : [];
  const item: Mutable<PlanItem> = {
    id,
    exercise: exercise.id,
    name: exercise.name,
    pattern: exercise.pattern,
    sets: draft.sets,
    perSide: draft.perSide,
    tempo: draft.tempo,
    restSeconds: draft.restSeconds,
    cues: cuesFor(exercise, planned?.load.percent, writer.athlete.policies.cueStyle),
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
function workBlocks(drafts: readonly Draft[], items: ReadonlyMap<Draft, PlanItem>): PlanBlock[] {
  const blocks: { kind: BlockKind; superset?: string; items: PlanItem[] }[] = [];
  for (const draft of drafts) {
    const { superset, slot } = draft;
    const open = blocks.find((block) =>
      superset ? block.superset === superset : block.superset === undefined && block.kind === slot.block,
    );
    const item = items.get(draft) as PlanItem;
    if (open) open.items.push(item);
    else blocks.push({ kind: slot.block, ...(superset ? { superset } : {}), items: [item] });
  }
  return blocks.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const KINDS: readonly BlockKind[] = ['warm-up', 'power', 'strength', 'accessory', 'core', 'cool-down'];

function slotOf(day: DayFacts, start: number): Pick<PlanSession, 'slot' | 'gapHours'> {
  const before = day.runs.findLast((run) => run.start < start);
  if (before) return { slot: 'after-run', gapHours: Math.max(0, Math.round((start - before.end) / 6) / 10) };
  return { slot: day.runs.length > 0 ? 'before-run' : 'standalone' };
}

/** Warm-up and stretches carry no load. */
function easyItem(
  exercise: Exercise,
  id: string,
  seconds: number,
  why: string,
  part: EasyPart,
  style: CueStyle,
): PlanItem {
  const item: Mutable<PlanItem> = {
    id,
    exercise: exercise.id,
    name: exercise.name,
    pattern: exercise.pattern,
    sets: 1,
    perSide: exercise.laterality === 'unilateral',
    tempo: exercise.tempo,
    restSeconds: 0,
    cues: cuesFor(exercise, undefined, style),
    why,
    rules: part.rules,
    sources: part.sources,
    swaps: NONE,
  };
  if (exercise.doseUnit === 'seconds') item.seconds = seconds;
  else item.reps = EASY_REPS;
  return item;
}

const NONE: readonly string[] = [];

type CueStyle = Athlete['policies']['cueStyle'];

interface EasyPart {
  readonly rules: readonly string[];
  readonly sources: readonly string[];
}

/** B8: the order of a warm-up; stretches for range and comfort only (A2, C18). */
const WARM_UP: EasyPart = { rules: ['warm-up-ramp'], sources: ['jeffreys-2007', 'founding-004'] };
const COOL_DOWN: EasyPart = { rules: ['cool-down-stretch'], sources: ['warneke-2025', 'founding-004'] };
const EASY_REPS = { min: 8, max: 10 } as const;

const RAMP_WORDS: readonly (readonly [keyof WarmUp, string])[] = [
  ['raise', 'Raises the pulse and warms the legs.'],
  ['activate', 'Wakes up what the first lift needs.'],
  ['mobilise', 'Opens the range that the session uses.'],
  ['potentiate', 'Readies the legs for speed.'],
];

function warmUpBlock(
  { context, athlete }: SessionWriter,
  template: TemplateId,
  place: Place,
  minutes: number,
  legs: boolean,
  date: string,
): PlanBlock {
  const style = athlete.policies.cueStyle;
  const warmUp = warmUpFor(template, place, minutes, legs, context);
  let count = 0;
  return {
    kind: 'warm-up',
    items: RAMP_WORDS.flatMap(([part, why]) =>
      warmUp[part].map((exercise) => {
        count += 1;
        return easyItem(exercise, `${date}-warm-up-${count}`, part === 'raise' ? 60 : 20, why, WARM_UP, style);
      }),
    ),
  };
}

function coolDownBlock(
  { context, athlete }: SessionWriter,
  template: TemplateId,
  place: Place,
  minutes: number,
  date: string,
): PlanBlock[] {
  if (minutes === 0 || athlete.policies.cooldownStretch === 'off') return [];
  const stretches = coolDownFor(template, place, minutes, context);
  if (stretches.length === 0) return [];
  return [
    {
      kind: 'cool-down',
      items: stretches.map((exercise, index) =>
        easyItem(
          exercise,
          `${date}-cool-down-${index + 1}`,
          30,
          'Keeps range and feels good; no more is promised.',
          COOL_DOWN,
          athlete.policies.cueStyle,
        ),
      ),
    },
  ];
}
