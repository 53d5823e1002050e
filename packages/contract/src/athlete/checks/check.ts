import { type EpochDay, parseDate } from '@stridelift/engine';
import type { Problem, ProblemPath } from '../../problems/problem.ts';
import { type Fields, fieldOf } from '../../problems/read-value.ts';
import type { Vocabulary } from '../vocabulary.ts';

export interface CheckContext {
  readonly vocabulary: Vocabulary;
  readonly asOf?: EpochDay;
}

/**
 * Looks at what spans several fields or needs a vocabulary. Fields are read as they stand, since others may be wrong:
 * whatever cannot be read is passed over, the schema has spoken of it.
 */
export type Check = (file: Fields, context: CheckContext) => readonly Problem[];

export interface Entry {
  readonly path: ProblemPath;
  readonly value: unknown;
}

/** The entries of a list, each with its path; none when there is no list. */
export function listEntries(parent: unknown, name: string, path: ProblemPath = []): readonly Entry[] {
  const list = fieldOf(parent, name);
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ path: [...path, name, index], value })) : [];
}

export function textOf(parent: unknown, name: string): string | undefined {
  const value = fieldOf(parent, name);
  return typeof value === 'string' ? value : undefined;
}

export function dayOf(parent: unknown, name: string): EpochDay | undefined {
  const text = textOf(parent, name);
  return text === undefined ? undefined : parseDate(text);
}
