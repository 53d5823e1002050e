import { addDays, type EpochDay, type PlanInput } from '@stridelift/engine';
import { toEngineRuns } from '@stridelift/formats';
import type { Io } from '../io.ts';
import { type Reading, read } from './input-problem.ts';
import { type AskAboutPattern, proposePattern } from './propose-pattern.ts';
import { type AthleteInput, readAthlete } from './read-athlete.ts';
import { importAssumptions, openInputs, readRuns } from './read-runs.ts';
import { readDay } from './today.ts';

export interface PlanningFiles {
  readonly athlete: string;
  readonly runs: readonly string[];
  readonly asOf?: string;
  /** Whether the usual week of a history may stand for weekly running that the athlete file does not name; yes unless told. */
  readonly pattern?: boolean;
}

/** Imported repetitions without an end are read this far: the longest season and a little more. */
const DAYS_AHEAD = 110 * 7;

/** Everything that a season is planned from, or every problem of all its files at once. */
export async function readPlanning(
  io: Io,
  files: PlanningFiles,
  isWelcome?: AskAboutPattern,
): Promise<Reading<PlanInput>> {
  const day = files.asOf === undefined ? undefined : readDay('--as-of', files.asOf);
  const [athlete, inputs] = await Promise.all([readAthlete(io, files.athlete, day?.value), openInputs(io, files.runs)]);
  const runs = inputs.value === undefined ? inputs : await readRuns(inputs.value, calendarOptions(athlete.value));
  const problems = [...(day?.problems ?? []), ...athlete.problems, ...runs.problems];
  if (athlete.value === undefined || runs.value === undefined || problems.length > 0) return { problems };
  const taken = files.pattern === false ? undefined : await proposePattern(athlete.value, runs.value, isWelcome);
  return read({
    athlete: taken?.athlete ?? athlete.value.athlete,
    runs: toEngineRuns(runs.value),
    library: await io.loadLibrary(),
    asOf: athlete.value.asOf,
    assumptions: [
      ...athlete.value.assumptions,
      ...importAssumptions(runs.value),
      ...(taken === undefined ? [] : [taken.assumption]),
    ],
  });
}

/** How days of calendars are read; where the athlete file is wrong, only so that their own problems can be told with it. */
function calendarOptions(input: AthleteInput | undefined) {
  if (input === undefined) return { timeZone: 'UTC', weekStartsOn: 'monday' } as const;
  const { timeZone, weekStartsOn } = input.athlete;
  return { timeZone, weekStartsOn, ownRules: input.runRules, to: addDays(input.asOf, DAYS_AHEAD) as EpochDay };
}
