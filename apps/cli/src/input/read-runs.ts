import { join, resolve } from 'node:path';
import type { Assumption, EpochDay, WeekStart } from '@stridelift/engine';
import {
  type FileToImport,
  type ImportDocument,
  type ImportProgress,
  importFiles,
  mayHoldTraining,
  type OwnRule,
} from '@stridelift/formats';
import type { Io } from '../io.ts';
import { type InputProblem, type Reading, read, refused } from './input-problem.ts';
import { given, textLines } from './read-document.ts';
import { openInput } from './read-file.ts';

export interface RunsOptions {
  readonly timeZone: string;
  readonly weekStartsOn: WeekStart;
  readonly to?: EpochDay;
  readonly withDetails?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly ownRules?: readonly OwnRule[];
}

/**
 * Opens the files that a person named, and those of a folder that by their ending may hold training; what is missing or unreadable is
 * told together.
 */
export async function openInputs(io: Io, names: readonly string[]): Promise<Reading<readonly FileToImport[]>> {
  const readings = await Promise.all([...new Set(names)].map((name) => openFileOrFolder(io, name)));
  const problems = readings.flatMap((reading) => reading.problems);
  return problems.length > 0 ? { problems } : read(readings.flatMap((reading) => reading.value ?? []));
}

async function openFileOrFolder(io: Io, name: string): Promise<Reading<readonly FileToImport[]>> {
  const listed = await io.listFolder(resolve(io.cwd, name));
  if (listed === undefined) {
    const { value, problems } = await openInput(io, name);
    return value === undefined ? { problems } : read([value]);
  }
  const readable = listed.filter(mayHoldTraining);
  if (readable.length === 0)
    return refused({ where: name, text: 'this folder holds no file of a kind that can be read' });
  const readings = await Promise.all(readable.map((file) => openInput(io, join(name, file))));
  const problems = readings.flatMap((reading) => reading.problems);
  return problems.length > 0 ? { problems } : read(readings.flatMap((reading) => reading.value ?? []));
}

/** Sets what the files hold side by side; a file of which nothing could be read is a problem. */
export async function readRuns(files: readonly FileToImport[], options: RunsOptions): Promise<Reading<ImportDocument>> {
  const document = await importFiles(files, options);
  const problems: InputProblem[] = [];
  for (const file of document.files) {
    const refused = file.issues.filter(({ severity, done }) => severity === 'error' && done === 'refused');
    const content = files.find(({ name }) => name === file.name)?.content;
    for (const { line, column, text, suggestion } of refused) {
      const excerpt = line === undefined || content === undefined ? undefined : await lineOf(content, line);
      problems.push({ where: file.name, ...given({ line, column, excerpt, suggestion }), text });
    }
  }
  return problems.length > 0 ? { problems } : read(document);
}

async function lineOf(content: FileToImport['content'], line: number): Promise<string | undefined> {
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
  return textLines(bytes)[line - 1];
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
