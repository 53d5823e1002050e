import type { LoggedSet } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import type { NumberedSet } from './numbered-set.ts';

const isSame = (a: NumberedSet, b: NumberedSet): boolean =>
  a.order === b.order &&
  a.set.name === b.set.name &&
  a.set.setType === b.set.setType &&
  a.set.reps === b.set.reps &&
  a.set.weight === b.set.weight &&
  a.set.unit === b.set.unit &&
  a.set.seconds === b.set.seconds &&
  a.set.metres === b.set.metres &&
  a.set.rpe === b.set.rpe;

/** After how many sets everything comes again, with the same numbers in the same places; all of them where nothing does. */
function periodOf(sets: readonly NumberedSet[]): number {
  const [first] = sets;
  for (let period = 1; first && period <= sets.length / 2; period += 1) {
    if (sets.length % period !== 0 || !isSame(first, sets[period] as NumberedSet)) continue;
    if (sets.every((set, at) => at < period || isSame(set, sets[at - period] as NumberedSet))) return period;
  }
  return sets.length;
}

/** The sets of a workout once, where the file holds the whole of it several times. */
export function withoutRepeats(
  sets: readonly NumberedSet[],
  line: number | undefined,
  issues: IssueList,
): readonly LoggedSet[] {
  const period = periodOf(sets);
  if (period < sets.length) {
    issues.add({
      code: 'lift-workout-repeated',
      severity: 'info',
      ...(line === undefined ? {} : { line }),
      text: `The file holds this workout ${sets.length / period} times, set for set; it counts once.`,
      done: 'skipped',
    });
  }
  return sets.slice(0, period).map(({ set }) => set);
}
