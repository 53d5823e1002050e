import { addDays, type EpochDay, type Plan, planSeason } from '@stridelift/engine';
import { toEngineRuns } from '@stridelift/formats';
import type { PlanFormat } from '../format-names.ts';
import { type AthleteInput, readAthlete } from '../input/read-athlete.ts';
import { importAssumptions, readInputs, readRuns } from '../input/read-runs.ts';
import { readDay } from '../input/today.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { withProgress } from '../output/progress.ts';
import { citedTextOptions, textOptions } from '../output/text-options.ts';
import { writeDocument } from '../output/write-document.ts';
import { renderPlan } from '../render/plan.ts';
import { renderBlocked } from '../render/text/blocked.ts';

export interface PlanOptions {
  readonly runs: readonly string[];
  readonly asOf?: string;
  readonly format: PlanFormat;
  readonly out?: string;
}

/** Imported repetitions without an end are read this far: the longest season and a little more. */
const DAYS_AHEAD = 110 * 7;

/** Plans the season of an athlete around the runs of any number of calendars. */
export async function plan(io: Io, athleteFile: string, options: PlanOptions): Promise<ExitCode> {
  const day = options.asOf === undefined ? undefined : readDay('--as-of', options.asOf);
  const [athlete, files] = await Promise.all([readAthlete(io, athleteFile, day?.value), readInputs(io, options.runs)]);
  const runs = files.value === undefined ? files : readRuns(files.value, calendarOptions(athlete.value));
  const problems = [...(day?.problems ?? []), ...athlete.problems, ...runs.problems];
  if (athlete.value === undefined || runs.value === undefined || problems.length > 0) {
    printProblems(io, problems);
    return 2;
  }
  const input = athlete.value;
  const document = runs.value;
  const result = await withProgress(io, 'Planning', async () =>
    planSeason({
      athlete: input.athlete,
      runs: toEngineRuns(document),
      library: await io.loadLibrary(),
      asOf: input.asOf,
      assumptions: [...input.assumptions, ...importAssumptions(document)],
    }),
  );
  if (result.kind === 'blocked') {
    io.stderr(renderBlocked(result.findings, textOptions(io, 'stderr')));
    return 1;
  }
  return write(io, result.plan, options);
}

async function write(io: Io, made: Plan, { format, out }: PlanOptions): Promise<ExitCode> {
  const options = await citedTextOptions(io);
  const text = await renderPlan(made, format, out === undefined ? options : { sources: options.sources });
  const problems = await writeDocument(io, text, out);
  if (problems.length > 0) printProblems(io, problems);
  return problems.length > 0 ? 2 : 0;
}

/** How days of calendars are read; where the athlete file is wrong, only so that their own problems can be told with it. */
function calendarOptions(input: AthleteInput | undefined) {
  if (input === undefined) return { timeZone: 'UTC', weekStartsOn: 'monday' } as const;
  const { timeZone, weekStartsOn } = input.athlete;
  return { timeZone, weekStartsOn, to: addDays(input.asOf, DAYS_AHEAD) as EpochDay };
}
