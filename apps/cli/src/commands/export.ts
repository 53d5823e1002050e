import type { Plan } from '@stridelift/engine';
import { EXPORT_WORDS, type ExportFormat, exportFormat } from '../export/export-formats.ts';
import { MissingPart } from '../export/missing-part.ts';
import type { PagesBy } from '../format-names.ts';
import { type InputProblem, type Reading, read, refused } from '../input/input-problem.ts';
import { nearestWord } from '../input/nearest-word.ts';
import { given } from '../input/read-document.ts';
import { readInput } from '../input/read-file.ts';
import { readPlan } from '../input/read-plan.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { writeDocument, writeFile } from '../output/write-document.ts';

export interface ExportCommandOptions {
  readonly to: string;
  readonly out?: string;
  readonly by?: PagesBy;
}

/** Writes a plan in a form to take away. */
export async function exportPlan(io: Io, name: string, options: ExportCommandOptions): Promise<ExitCode> {
  const format = readFormat(options);
  const file = await readInput(io, name);
  const plan = file.value === undefined ? file : readPlan(file.value);
  const problems = [...format.problems, ...plan.problems];
  if (format.value === undefined || plan.value === undefined || problems.length > 0) {
    printProblems(io, problems);
    return 2;
  }
  const unwritten = await write(io, format.value, plan.value, options);
  if (unwritten.length > 0) printProblems(io, unwritten);
  return unwritten.length > 0 ? 2 : 0;
}

function readFormat({ to, out, by }: ExportCommandOptions): Reading<ExportFormat> {
  const format = exportFormat(to);
  if (format === undefined) {
    const text = `${JSON.stringify(to)} is not a format, expected one of ${EXPORT_WORDS.join(', ')}`;
    return refused({ where: '--to', text, ...given({ suggestion: nearestWord(to, EXPORT_WORDS) }) });
  }
  const problems: InputProblem[] = [];
  if (by !== undefined && format.paged !== true) {
    problems.push({ where: '--by', text: `${to} has no pages; leave --by out, or write print or pdf` });
  }
  if (out === undefined && format.content === 'binary') problems.push(needsFile(format));
  return problems.length > 0 ? { problems } : read(format);
}

function needsFile({ ending }: ExportFormat): InputProblem {
  const text = 'what is asked for is not text that can stand on a screen: it needs a file';
  return { where: '--out', text, suggestion: `--out plan.${ending}` };
}

async function write(
  io: Io,
  format: ExportFormat,
  plan: Plan,
  { out, by = 'week' }: ExportCommandOptions,
): Promise<readonly InputProblem[]> {
  const library = await io.loadLibrary();
  try {
    if (format.content === 'text') return await writeDocument(io, await format.write(plan, { library, by }), out);
    return out === undefined
      ? [needsFile(format)]
      : await writeFile(io, await format.write(plan, { library, by }), out);
  } catch (error) {
    if (error instanceof MissingPart) return [{ where: '--to', text: error.message }];
    throw error;
  }
}
