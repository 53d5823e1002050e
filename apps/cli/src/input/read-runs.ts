import type { Assumption, EpochDay, WeekStart } from '@stridelift/engine';
import { type ImportDocument, importFiles } from '@stridelift/formats';
import type { Io } from '../io.ts';
import { type InputProblem, type Reading, read } from './input-problem.ts';
import { given, textLines } from './read-document.ts';
import { type InputFile, readInput } from './read-file.ts';

export interface RunsOptions {
  readonly timeZone: string;
  readonly weekStartsOn: WeekStart;
  readonly to?: EpochDay;
}

/** Reads the files that a person named; what is missing or unreadable is told together. */
export async function readInputs(io: Io, names: readonly string[]): Promise<Reading<readonly InputFile[]>> {
  const readings = await Promise.all([...new Set(names)].map((name) => readInput(io, name)));
  const problems = readings.flatMap((reading) => reading.problems);
  return problems.length > 0 ? { problems } : read(readings.flatMap((reading) => reading.value ?? []));
}

/** Sets what the files hold side by side; a file of which nothing could be read is a problem. */
export function readRuns(files: readonly InputFile[], options: RunsOptions): Reading<ImportDocument> {
  const document = importFiles(files, options);
  const problems = document.files.flatMap((file) => {
    const named = files.find(({ name }) => name === file.name);
    return file.issues
      .filter(({ severity, done }) => severity === 'error' && done === 'refused')
      .map(({ line, column, text, suggestion }): InputProblem => {
        const excerpt = line === undefined || named === undefined ? undefined : textLines(named.bytes)[line - 1];
        return { where: file.name, ...given({ line, column, excerpt, suggestion }), text };
      });
  });
  return problems.length > 0 ? { problems } : read(document);
}

/** What was read in a way that the runner should know of, and what was left out. */
export function importAssumptions(document: ImportDocument): readonly Assumption[] {
  const said = document.issues.map(({ code, file, text }) => ({
    code,
    text: file === undefined ? text : `${file}: ${text}`,
  }));
  const lifts = document.strength.length;
  if (lifts === 0) return said;
  const text =
    lifts === 1
      ? 'The strength session in the imported files is not planned around.'
      : `The ${lifts} strength sessions in the imported files are not planned around.`;
  return [...said, { code: 'imported-strength-left-out', text }];
}
