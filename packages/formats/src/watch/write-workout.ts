import { type Library, type Plan, type PlanSession, parseDate } from '@stridelift/engine';
import { FitEncoder } from 'fit-file-parser/encoder';
import { stableNumber } from '../import/stable-id.ts';
import { exerciseTitles } from './exercise-code.ts';
import { exerciseTitle, type FitMessage, fileId, workout, workoutStep } from './fit-messages.ts';
import { sessionSteps } from './session-steps.ts';
import type { WatchOptions } from './watch-options.ts';
import type { WatchStep } from './watch-step.ts';
import { workoutName } from './workout-name.ts';

/** Version 1.0 of the protocol and the profile of the export that was looked at. */
const VERSIONS = { protocolVersion: 16, profileVersion: 2201 };

/**
 * A session of a plan as a FIT workout file: the same bytes for the same plan. The exercises of the library say what Garmin calls them.
 */
export function writeFitWorkout(
  session: PlanSession,
  plan: Plan,
  library: Library,
  options: WatchOptions = {},
): Uint8Array {
  return encodeWorkout(session, plan, sessionSteps(session, plan, library, options), options);
}

export function encodeWorkout(
  session: PlanSession,
  plan: Plan,
  steps: readonly WatchStep[],
  options: WatchOptions,
): Uint8Array {
  const messages: readonly FitMessage[] = [
    fileId(serialOf(session, options), fitSeconds(plan.asOf)),
    workout(workoutName(session, options), session.title, steps.length),
    ...steps.map((step, index) => workoutStep(step, index, plan.athlete.units)),
    ...exerciseTitles(steps).map(exerciseTitle),
  ];
  const encoder = new FitEncoder(VERSIONS);
  for (const { number, fields } of messages) encoder.writeMessage(number, [...fields]);
  return encoder.close();
}

/** A watch tells files apart by it: the same session is the same workout after a new plan, and its short version is another. */
function serialOf({ id }: PlanSession, { minutes }: WatchOptions): number {
  return stableNumber(minutes === undefined ? id : `${id}/${minutes}`);
}

const SECONDS_A_DAY = 86_400;
/** FIT counts from the last day of 1989. */
const FIT_EPOCH = 631_065_600;

/** Midnight in UTC of the day that the plan was made for: a file has no other clock. */
function fitSeconds(asOf: string): number {
  return Math.max(0, (parseDate(asOf) ?? 0) * SECONDS_A_DAY - FIT_EPOCH);
}
