import type { Problem } from '@stridelift/contract';
import { readDocument } from '@stridelift/formats';
import type { InputProblem } from './input-problem.ts';
import type { InputFile } from './read-file.ts';

/** A parsed YAML or JSON file, and the way back from what is wrong with a value to the line that holds it. */
export interface OwnDocument {
  /** Undefined where the text itself cannot be read. */
  readonly value: unknown;
  /** What is wrong with the text; a field given twice leaves a value all the same. */
  readonly problems: readonly InputProblem[];
  readonly problemAt: (problem: Problem) => InputProblem;
}

/**
 * Parses one of our own files. What a program wrote is parsed as JSON, a hundred times as fast and without a bound on its
 * size; where that fails, or something is wrong with what it holds, the slower reader says where.
 */
export function readOwnDocument(file: InputFile): OwnDocument {
  const json = parseJson(file);
  if (json === undefined) return readCarefully(file);
  let careful: OwnDocument | undefined;
  return {
    value: json,
    problems: [],
    problemAt: (problem) => {
      careful ??= readCarefully(file);
      return careful.problemAt(problem);
    },
  };
}

function readCarefully({ name, bytes }: InputFile): OwnDocument {
  const { value, issues, locate } = readDocument(bytes, name);
  const lines = textLines(bytes);
  const problem = (found: Partial<InputProblem> & { readonly text: string }): InputProblem => {
    const excerpt = found.line === undefined ? undefined : lines[found.line - 1];
    return { where: name, ...found, ...(excerpt === undefined ? {} : { excerpt }) };
  };
  return {
    value,
    problems: issues
      .filter((issue) => issue.severity === 'error')
      .map(({ line, column, text, suggestion }) => problem({ ...given({ line, column, suggestion }), text })),
    problemAt: ({ path, text, suggestion }) => problem({ ...locate(path), ...given({ suggestion }), text }),
  };
}

function parseJson({ bytes }: InputFile): unknown {
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The lines of a file as an editor counts them. */
export function textLines(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
}

type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** The fields that have a value. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
}
