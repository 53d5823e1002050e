import type { Exercise } from '../../model/exercise.ts';
import { LISTED_START_LOADS, PATTERN_START_SHARES, RELATED_START_LOADS } from './start-load-table.ts';

export interface StartLoad {
  /** Of body mass, both hands together. */
  readonly share: number;
  /** `listed` in C4, `related` to a listed exercise, or the default of its pattern. */
  readonly from: 'listed' | 'related' | 'pattern';
  readonly lighter?: string;
}

/** The first load of an exercise as a share of body mass: listed in C4, else by its nearest relative, else by its pattern (D). */
export function startLoad(exercise: Exercise): StartLoad {
  const listed = LISTED_START_LOADS[exercise.id];
  if (listed) return { from: 'listed', ...listed };
  const related = RELATED_START_LOADS[exercise.id];
  const like = related && LISTED_START_LOADS[related[0]];
  if (like) return { from: 'related', share: like.share * related[1] };
  const byPattern = PATTERN_START_SHARES[exercise.pattern];
  return { from: 'pattern', share: exercise.laterality === 'bilateral' ? byPattern.both : byPattern.one };
}

/**
 * Whether whoever does `other` carries at least as much on `exercise`, by what its first load is taken from (D): more than the relative, or the
 * same by a lift that is no harder to learn.
 */
export function carriesAsMuch(exercise: Exercise, other: Exercise): boolean {
  const [like, times] = RELATED_START_LOADS[exercise.id] ?? [];
  return like === other.id && times !== undefined && (times > 1 || (times === 1 && exercise.level <= other.level));
}
