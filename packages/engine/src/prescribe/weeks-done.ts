/** In how many weeks an exercise has stood at a place, and the last of them. */
export interface WeekCount {
  readonly weeks: number;
  readonly last: number;
}

/** The weeks of every exercise, by exercise and place. */
export type WeeksDone = Map<string, WeekCount>;

/** Weeks before `week` in which it stood. */
export function weeksBefore(done: WeeksDone, key: string, week: number): number {
  const known = done.get(key);
  if (!known) return 0;
  return known.last === week ? known.weeks - 1 : known.weeks;
}

/** Counts `week` once, however often the exercise stands in it. */
export function countWeek(done: WeeksDone, key: string, week: number): void {
  const known = done.get(key);
  if (known?.last !== week) done.set(key, { weeks: (known?.weeks ?? 0) + 1, last: week });
}
