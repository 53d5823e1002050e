import type { Library, Plan, PlanSession } from '@stridelift/engine';
import { partSteps, type StepDesk } from './part-steps.ts';
import { doseWords } from './set-words.ts';
import { LAYOUTS, MOST_STEPS, type WatchLayout } from './watch-layout.ts';
import type { WatchOptions } from './watch-options.ts';
import { type WatchContent, type WatchPart, watchContent } from './watch-parts.ts';
import type { ExerciseCode, ExerciseStep, Purpose, StepEnd, WatchStep } from './watch-step.ts';

/** The steps of a session: in as much detail as fits, and at most 50. */
export function sessionSteps(
  session: PlanSession,
  plan: Plan,
  library: Library,
  options: WatchOptions = {},
): readonly WatchStep[] {
  const content = watchContent(session, options);
  const deskOf = (layout: WatchLayout): StepDesk => ({
    library,
    units: plan.athlete.units,
    layout,
    rests: options.rests ?? 'time',
  });
  let parts: readonly (readonly WatchStep[])[] = [];
  for (const layout of LAYOUTS) {
    parts = stepsByPart(content, deskOf(layout));
    if (parts.flat().length <= MOST_STEPS) break;
  }
  const steps = parts.flat();
  if (steps.length === 0) return [allInOne('work', session.title, ['As in your plan'], LAP)];
  return steps.length <= MOST_STEPS ? steps : whatFits(parts);
}

const LAP: StepEnd = { kind: 'lap' };
/** Garmin's own category for a warm-up as a whole. */
const WARM_UP_CODE: ExerciseCode = { category: 31, name: undefined, family: 'Warm-up' };

function stepsByPart({ parts, warmUp }: WatchContent, desk: StepDesk): readonly (readonly WatchStep[])[] {
  const { warmUpSteps, coolDownSteps } = desk.layout;
  const isIn = (purpose: Purpose) => (part: WatchPart) => part.purpose === purpose;
  const frame = (purpose: 'warm-up' | 'cool-down', ownSteps: boolean): readonly (readonly WatchStep[])[] => {
    const inside = parts.filter(isIn(purpose));
    return ownSteps ? inside.map((part) => partSteps(part, desk)) : listed(purpose, inside);
  };
  const short = warmUp
    ? [[allInOne('warm-up', 'Warm-up', [warmUp.names.join(', ')], { kind: 'time', seconds: warmUp.seconds })]]
    : [];
  return [
    ...short,
    ...frame('warm-up', warmUpSteps),
    ...parts.filter(isIn('work')).map((part) => partSteps(part, desk)),
    ...frame('cool-down', coolDownSteps),
  ];
}

function listed(purpose: 'warm-up' | 'cool-down', parts: readonly WatchPart[]): readonly (readonly WatchStep[])[] {
  const lines = parts.flatMap(({ items }) => items).map((item) => `${item.name}, ${doseWords(item)}`);
  if (lines.length === 0) return [];
  return [[allInOne(purpose, purpose === 'warm-up' ? 'Warm-up' : 'Cool-down', lines, LAP)]];
}

function allInOne(purpose: Purpose, name: string, note: readonly string[], end: StepEnd): ExerciseStep {
  const step: ExerciseStep = { kind: 'exercise', purpose, name, end, note };
  return purpose === 'warm-up' ? { ...step, code: WARM_UP_CODE } : step;
}

/** Whole exercises as long as there is room, then one step that names those that had none. */
function whatFits(parts: readonly (readonly WatchStep[])[]): readonly WatchStep[] {
  const kept: WatchStep[] = [];
  const left: string[] = [];
  for (const part of parts) {
    if (left.length === 0 && kept.length + part.length < MOST_STEPS) kept.push(...part);
    else for (const step of part) if (step.kind === 'exercise' && !left.includes(step.name)) left.push(step.name);
  }
  return [...kept, allInOne('work', 'Rest of the plan', ['Go on as in your plan:', left.join(', ')], LAP)];
}
