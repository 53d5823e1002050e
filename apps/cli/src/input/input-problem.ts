/** Something wrong with what was handed in, said where it stands. */
export interface InputProblem {
  /** The file as the person named it, or the option. */
  readonly where: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
  /** The line that is meant, as it stands in the file. */
  readonly excerpt?: string;
  readonly text: string;
  /** What to write instead. */
  readonly suggestion?: string;
}

/** What could be read, or everything that is wrong with it; a value is there exactly when nothing is. */
export type Reading<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly InputProblem[] };

export function read<Value>(value: Value): Reading<Value> {
  return { value, problems: [] };
}

export function refused(...problems: readonly InputProblem[]): Reading<never> {
  return { problems };
}
