import type { Library, PlanItem } from '@stridelift/engine';
import { exerciseCode, isShownByName } from './exercise-code.ts';
import { textThatFits } from './fit-text.ts';
import {
  doseWords,
  effortWords,
  joinWords,
  loadWords,
  repsEnd,
  setEnd,
  setWords,
  type WatchUnits,
  weightWords,
} from './set-words.ts';
import type { WatchLayout } from './watch-layout.ts';
import type { WatchPart } from './watch-parts.ts';
import type { ExerciseStep, Purpose, RestStep, StepEnd, WatchStep } from './watch-step.ts';

/** What the steps of a part are written with. */
export interface StepDesk {
  readonly library: Library;
  readonly units: WatchUnits;
  readonly layout: WatchLayout;
  readonly rests: 'time' | 'lap';
}

/** D: seconds to turn over between the two sides of a timed hold. */
const CHANGE_SECONDS = 5;
/** Bytes of a name in a note, so that what is to be done has room after it in any script. */
const NAME_BYTES = 120;
const LAP: StepEnd = { kind: 'lap' };

/** Ramp sets first, then the sets, in rounds where there are several; exercises that take turns share their rounds. */
export function partSteps(part: WatchPart, desk: StepDesk): readonly WatchStep[] {
  const steps = part.items.flatMap((item) => rampSteps(item, desk));
  let from = 0;
  for (let open = part.items.filter(({ sets }) => sets > 0); open.length > 0; ) {
    const until = Math.min(...open.map(({ sets }) => sets));
    steps.push(...roundSteps(open, from, until - from, part.purpose, desk));
    open = open.filter(({ sets }) => sets > until);
    from = until;
  }
  return steps;
}

function roundSteps(
  items: readonly PlanItem[],
  from: number,
  rounds: number,
  purpose: Purpose,
  desk: StepDesk,
): readonly WatchStep[] {
  const round = items.flatMap((item) => {
    const isPlain = purpose !== 'work' && item.sets === 1;
    return [
      ...setSteps(item, isPlain ? '' : setWords(from, rounds, item.sets), purpose, desk),
      ...restSteps(item, desk),
    ];
  });
  return rounds === 1 ? round : [...round, { kind: 'repeat', steps: round.length, rounds }];
}

/**
 * One step a set. Repetitions of both sides are one step, since the lap button ends it when both are done; a hold is two, since only so does the
 * clock run for the second side too.
 */
function setSteps(item: PlanItem, label: string, purpose: Purpose, desk: StepDesk): readonly WatchStep[] {
  const end = setEnd(item);
  const load = item.load ? loadWords(item.load, desk.units) : '';
  const words = joinWords(label, doseWords(item), load);
  const step = exerciseStep(item, purpose, end, words, item.load?.kg, desk);
  if (end.kind !== 'time' || !item.perSide) return [step];
  const pause = purpose === 'work' ? desk.layout.pauseInWork : desk.layout.pauseInFrame;
  const change: readonly RestStep[] = pause
    ? [{ kind: 'rest', name: 'Change sides', end: { kind: 'time', seconds: CHANGE_SECONDS } }]
    : [];
  return [withSide(step, words, 'first side'), ...change, withSide(step, words, 'second side')];
}

function withSide(step: ExerciseStep, words: string, side: string): ExerciseStep {
  return { ...step, note: step.note.map((line) => (line === words ? joinWords(words, side) : line)) };
}

function exerciseStep(
  item: PlanItem,
  purpose: Purpose,
  end: StepEnd,
  words: string,
  kg: number | undefined,
  { library }: StepDesk,
): ExerciseStep {
  const code = exerciseCode(item.exercise, library);
  const effort = purpose === 'work' ? effortWords(item) : '';
  const name = isShownByName(code) ? '' : textThatFits(item.name, NAME_BYTES);
  const note = [name, words, effort, item.cues[0] ?? ''].filter((line) => line !== '');
  return {
    kind: 'exercise',
    purpose,
    name: item.name,
    ...(code ? { code } : {}),
    end,
    note,
    ...(kg === undefined ? {} : { kg }),
  };
}

/** The way up to the working load: a step each, and the lap button when the weight is changed. */
function rampSteps(item: PlanItem, desk: StepDesk): WatchStep[] {
  const ramp = item.rampSets ?? [];
  const side = item.perSide ? '/side' : '';
  const weightOf = ({ kg, percent }: (typeof ramp)[number]): string =>
    kg === undefined ? `${percent} % of the working weight` : weightWords(kg, desk.units);
  if (ramp.length === 0) return [];
  if (!desk.layout.rampSteps) {
    const sets = ramp.map((set) => `${set.reps}${side} × ${weightOf(set)}`).join(', ');
    return [exerciseStep(item, 'warm-up', LAP, `Ramp up: ${sets}`, undefined, desk)];
  }
  return ramp.flatMap((set, index) => {
    const words = joinWords(`Ramp up ${index + 1}/${ramp.length}`, `${set.reps}${side || ' reps'}`, weightOf(set));
    const step = exerciseStep(item, 'warm-up', repsEnd(set.reps), words, set.kg, desk);
    return [step, { kind: 'rest', name: 'Change the weight', end: LAP }];
  });
}

function restSteps({ restSeconds }: PlanItem, { rests }: StepDesk): readonly RestStep[] {
  if (restSeconds <= 0) return [];
  return [{ kind: 'rest', name: 'Rest', end: rests === 'lap' ? LAP : { kind: 'time', seconds: restSeconds } }];
}
