import { type ImportDocument, importFiles } from '@stridelift/formats';
import type { TextOrJson } from '../format-names.ts';
import { exerciseNames } from '../input/exercise-names.ts';
import { openInputs } from '../input/read-runs.ts';
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
}

/** Shows what is read from files, so that it can be put right before anything is planned around it. */
export async function importAll(io: Io, names: readonly string[], options: ImportCommandOptions): Promise<ExitCode> {
  const files = await openInputs(io, names);
  if (files.value === undefined) {
    printProblems(io, files.problems);
    return 2;
  }
  const { value } = files;
  const { weightUnit } = options;
  const named = await exerciseNames(io);
  const document = await withImportProgress(io, (onProgress) =>
    importFiles(value, {
      timeZone: io.timeZone,
      weekStartsOn: 'monday',
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

function hasRefused({ issues }: ImportDocument): boolean {
  return issues.some(({ severity, done }) => severity === 'error' && done === 'refused');
}
