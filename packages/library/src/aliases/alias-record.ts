import { MOVEMENT_PATTERNS } from '@stridelift/engine';
import { kebabId } from '../exercise-record.ts';
import { describeValue, type Problem, type Refined } from '../problem.ts';
import { listOf, type Read, recordOf, wordOf } from '../readers.ts';
import type { AliasTable, AppAlias } from './app-aliases.ts';

/** What strength work outside our patterns is counted as. */
const OTHER_PATTERNS = ['arms', 'shoulders-isolation', 'chest-isolation', 'neck', 'cardio', 'other'];
const PATTERNS: ReadonlySet<string> = new Set([...MOVEMENT_PATTERNS, ...OTHER_PATTERNS]);
const MATCHES: ReadonlySet<string> = new Set(['exact', 'near', 'ambiguous', 'none']);

const readMatch = wordOf<AppAlias['match']>('match', MATCHES);

const readAlias: Read<AppAlias> = (value, path, problems) => {
  const match = (value as { readonly match?: unknown } | null)?.match;
  switch (match) {
    case 'ambiguous':
      return recordOf<AppAlias>(['match', 'readings'], ({ take }) => ({
        match,
        readings: take('readings', listOf(kebabId, 2)),
      }))(value, path, problems);
    case 'none':
      return recordOf<AppAlias>(['match', 'pattern'], ({ take }) => ({
        match,
        pattern: take('pattern', wordOf('pattern', PATTERNS)),
      }))(value, path, problems);
    default:
      return recordOf<AppAlias>(['match', 'exercise'], ({ take }) => ({
        match: take('match', readMatch) as 'exact' | 'near',
        exercise: take('exercise', kebabId),
      }))(value, path, problems);
  }
};

/** Turns an untrusted table of names into aliases; every problem is returned under the name that has it. */
export function refineAliases(input: unknown): Refined<AliasTable> {
  const problems: Problem[] = [];
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ path: '', expected: 'a table of names', found: describeValue(input) }] };
  }
  const table = Object.entries(input).map(([name, alias]) => [name, readAlias(alias, name, problems)] as const);
  return problems.length === 0 ? { ok: true, value: Object.fromEntries(table) } : { ok: false, problems };
}
