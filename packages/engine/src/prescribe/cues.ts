import type { Exercise } from '../model/exercise.ts';
import type { Policies } from '../model/policies.ts';

/** Percent of the maximum above which, as in ballistic work, attention on the outside gives more force (A2, C19; V Grgic 2021). */
const EXTERNAL_FROM_PERCENT = 60;

const cache = new WeakMap<Exercise, { readonly external: readonly string[]; readonly internal: readonly string[] }>();

/** The cues of an exercise, the one that fits its load first. */
export function cuesFor(
  exercise: Exercise,
  percent: number | undefined,
  style: Policies['cueStyle'],
): readonly string[] {
  let ordered = cache.get(exercise);
  if (!ordered) {
    const by = (first: 'external' | 'internal') =>
      [...exercise.cues]
        .sort((a, b) => (a.focus === first ? 0 : 1) - (b.focus === first ? 0 : 1))
        .map(({ text }) => text);
    ordered = { external: by('external'), internal: by('internal') };
    cache.set(exercise, ordered);
  }
  if (style !== 'auto') return ordered[style];
  const external = exercise.contraction === 'ballistic' || (percent ?? 0) > EXTERNAL_FROM_PERCENT;
  return external ? ordered.external : ordered.internal;
}
