import type { ChoiceContext } from '../compose/choice-context.ts';
import type { FilledFrame } from '../compose/compose-block.ts';
import { coolDownFor, type WarmUp, type WarmUpAim, warmUpFor } from '../compose/warm-up.ts';
import type { Exercise } from '../model/exercise.ts';
import type { PlanBlock, PlanItem } from '../model/plan.ts';
import type { Policies } from '../model/policies.ts';
import { cuesFor } from '../prescribe/cues.ts';
import type { Mutable } from '../units/mutable.ts';

/** Writes the warm-up and the cool-down of a session; all but the dates in their ids is worked out once for a season. */
export interface EasyBlocks {
  readonly warmUp: (filled: FilledFrame, minutes: number, aim: WarmUpAim, date: string) => PlanBlock;
  /** None where there is no time for it, or where the runner wants none. */
  readonly coolDown: (filled: FilledFrame, minutes: number, date: string) => PlanBlock | undefined;
}

type CueStyle = Policies['cueStyle'];

export function easyBlocks(context: ChoiceContext, policies: Policies): EasyBlocks {
  const style = policies.cueStyle;
  const warmUp = onceEach((filled, minutes, aim) => warmUpItems(filled, minutes, aim, context, style));
  const coolDown = onceEach(({ frame }, minutes) => coolDownItems(frame, minutes, context, style));
  return {
    warmUp: (filled, minutes, aim, date) => ({ kind: 'warm-up', items: dated(warmUp(filled, minutes, aim), date) }),
    coolDown: (filled, minutes, date) => {
      if (minutes === 0 || policies.cooldownStretch === 'off') return undefined;
      const items = coolDown(filled, minutes, ANY_AIM);
      return items.length === 0 ? undefined : { kind: 'cool-down', items: dated(items, date) };
    },
  };
}

/** Stretches ask for neither. */
const ANY_AIM: WarmUpAim = { legs: false, landing: false };

type ItemsOf = (filled: FilledFrame, minutes: number, aim: WarmUpAim) => readonly PlanItem[];

function onceEach(ask: ItemsOf): ItemsOf {
  const known = new WeakMap<FilledFrame, { minutes: number; aim: WarmUpAim; items: readonly PlanItem[] }[]>();
  return (filled, minutes, aim) => {
    let answers = known.get(filled);
    if (!answers) {
      answers = [];
      known.set(filled, answers);
    }
    let answer = answers.find(
      (other) => other.minutes === minutes && other.aim.legs === aim.legs && other.aim.landing === aim.landing,
    );
    if (!answer) {
      answer = { minutes, aim, items: ask(filled, minutes, aim) };
      answers.push(answer);
    }
    return answer.items;
  };
}

/** Items whose ids still lack their date. */
function dated(items: readonly PlanItem[], date: string): readonly PlanItem[] {
  return items.map((item) => {
    const copy: Mutable<PlanItem> = { ...item };
    copy.id = `${date}-${item.id}`;
    return copy;
  });
}

/** B8: the order of a warm-up; stretches for range and comfort only (A2, C18). */
const WARM_UP: EasyPart = { rules: ['warm-up-ramp'], sources: ['jeffreys-2007', 'founding-004'] };
const COOL_DOWN: EasyPart = { rules: ['cool-down-stretch'], sources: ['warneke-2025', 'founding-004'] };
/** Repetitions of a drill in the warm-up (B8, D). */
const EASY_REPS = { min: 8, max: 10 } as const;
const NONE: readonly string[] = [];

const RAMP_WORDS: readonly (readonly [keyof WarmUp, string])[] = [
  ['raise', 'Raises the pulse and warms you up.'],
  ['activate', 'Wakes up what the first lift needs.'],
  ['mobilise', 'Opens the range that the session uses.'],
  ['potentiate', 'Readies the legs for speed.'],
];
const STRETCH_WORDS = 'Keeps range and feels good; no more is promised.';

/** D: seconds of a drill of eight to ten repetitions, most of them on both sides, with the way to the next. */
const DRILL_SECONDS = 45;
/**
 * Seconds of easy movement that open a warm-up, at least: B8 has two to four minutes; less only where the whole warm-up
 * has no more (D).
 */
const LEAST_RAISE_SECONDS = 60;
/** Seconds of easy movement that open a warm-up, at most (B8, D). */
const MOST_RAISE_SECONDS = 240;

/** Seconds are told in steps of so many (D). */
const STEP_SECONDS = 30;
/** Seconds that a hold of the warm-up takes, beside what raises the pulse (B8, D). */
const HOLD_SECONDS = 20;
/** Seconds of a stretch: B8 has 20 to 30 (D). */
const STRETCH_SECONDS = 30;

/** Seconds of each drill that raises the pulse: together what the others leave of the minutes, in half minutes. */
function raiseSeconds(minutes: number, { raise, activate, mobilise, potentiate }: WarmUp): number {
  const drills = activate.length + mobilise.length + potentiate.length;
  const left = Math.floor((minutes * 60 - drills * DRILL_SECONDS) / STEP_SECONDS) * STEP_SECONDS;
  const together = Math.min(MOST_RAISE_SECONDS, Math.max(LEAST_RAISE_SECONDS, left));
  return Math.floor(together / Math.max(1, raise.length) / STEP_SECONDS) * STEP_SECONDS;
}

function warmUpItems(
  { frame: { template, place }, slots }: FilledFrame,
  minutes: number,
  aim: WarmUpAim,
  context: ChoiceContext,
  style: CueStyle,
): readonly PlanItem[] {
  const held = new Set(slots.flatMap(({ exercise }) => exercise?.id ?? []));
  const warmUp = warmUpFor(template, place, minutes, aim, context, held);
  const seconds = raiseSeconds(minutes, warmUp);
  let count = 0;
  return RAMP_WORDS.flatMap(([part, why]) =>
    warmUp[part].map((exercise) => {
      count += 1;
      const timed = part === 'raise' ? seconds : secondsOf(exercise, HOLD_SECONDS);
      return easyItem(exercise, `warm-up-${count}`, timed, why, WARM_UP, style);
    }),
  );
}

function coolDownItems(
  { template, place }: FilledFrame['frame'],
  minutes: number,
  context: ChoiceContext,
  style: CueStyle,
): readonly PlanItem[] {
  return coolDownFor(template, place, minutes, context).map((exercise, index) =>
    easyItem(exercise, `cool-down-${index + 1}`, secondsOf(exercise, STRETCH_SECONDS), STRETCH_WORDS, COOL_DOWN, style),
  );
}

interface EasyPart {
  readonly rules: readonly string[];
  readonly sources: readonly string[];
}

/** The time of what is held; nothing for what is counted. */
function secondsOf({ doseUnit }: Exercise, seconds: number): number | undefined {
  return doseUnit === 'seconds' ? seconds : undefined;
}

/** Warm-up and stretches carry no load. What raises the pulse is timed, whatever it is counted by elsewhere. */
function easyItem(
  exercise: Exercise,
  id: string,
  seconds: number | undefined,
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
    perSide: takesEachSide(exercise, seconds !== undefined),
    tempo: exercise.tempo,
    restSeconds: 0,
    cues: cuesFor(exercise, undefined, style),
    why,
    rules: part.rules,
    sources: part.sources,
    swaps: NONE,
  };
  if (seconds === undefined) item.reps = EASY_REPS;
  else item.seconds = seconds;
  return item;
}

/** Repetitions are counted on each side wherever there are two; a march or a hold that takes the sides by turns is timed once. */
function takesEachSide({ laterality }: Exercise, timed: boolean): boolean {
  return timed ? laterality === 'unilateral' : laterality !== 'bilateral';
}
