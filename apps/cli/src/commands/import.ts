import { type ImportDocument, importFiles } from '@stridelift/formats';
import type { TextOrJson } from '../format-names.ts';
import { exerciseNames } from '../input/exercise-names.ts';
import { type AthleteInput, readAthlete } from '../input/read-athlete.ts';
import { openInputs, type RunsOptions } from '../input/read-runs.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { withImportProgress } from '../output/progress.ts';
import { textOptions } from '../output/text-options.ts';
import { renderImport } from '../render/import.ts';

export interface ImportCommandOptions {
  readonly format: TextOrJson;
  /** Each activity of an export, not only its overview. */
  readonly details?: boolean;
  /** Of weights whose file does not say it. */
  readonly weightUnit?: 'kg' | 'lb';
  readonly athlete?: string;
}

/** Shows what is read from files, so that it can be put right before anything is planned around it. */
export async function importAll(io: Io, names: readonly string[], options: ImportCommandOptions): Promise<ExitCode> {
  const [files, athlete] = await Promise.all([
    openInputs(io, names),
    options.athlete === undefined ? undefined : readAthlete(io, options.athlete),
  ]);
  const problems = [...files.problems, ...(athlete?.problems ?? [])];
  if (files.value === undefined || problems.length > 0) {
    printProblems(io, problems);
    return 2;
  }
  const { value } = files;
  const { weightUnit } = options;
  const named = await exerciseNames(io);
  const document = await withImportProgress(io, (onProgress) =>
    importFiles(value, {
      ...runsOptions(io, athlete?.value),
      withDetails: options.details === true,
      exerciseNames: named,
      ...(weightUnit === undefined ? {} : { weightUnit }),
      ...(onProgress ? { onProgress } : {}),
    }),
  );
  io.stdout(
    options.format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : renderImport(document, textOptions(io)),
  );
  return hasRefused(document) ? 2 : 0;
}

function runsOptions(io: Io, input: AthleteInput | undefined): RunsOptions {
  if (input === undefined) return { timeZone: io.timeZone, weekStartsOn: 'monday' };
  const { timeZone, weekStartsOn } = input.athlete;
  return { timeZone, weekStartsOn, ownRules: input.runRules };
}

function hasRefused({ issues }: ImportDocument): boolean {
  return issues.some(({ severity, done }) => severity === 'error' && done === 'refused');
}
