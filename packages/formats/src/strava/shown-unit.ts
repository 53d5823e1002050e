const METRES_A_KM = 1000;
const METRES_A_MILE = 1609.344;
/** Shown distances are rounded to a hundredth, which a short one feels most. */
const NEAR = 0.05;
/** On foot and on wheels: a median speed above this shows that the number is in metres. Mark D. */
const FASTEST_KM_A_SECOND = 0.02;

export interface ShownDistance {
  readonly shown: number;
  readonly metres?: number;
  readonly seconds?: number;
}

/** What one of the shown distances is in metres, and whether the file itself says so. */
export interface ShownUnit {
  readonly metres: number;
  readonly isMeasured: boolean;
}

const median = (values: readonly number[]): number | undefined => values.toSorted((a, b) => a - b)[values.length >> 1];

/**
 * The unit of the distances that people see: where rows give both, their ratio; else the speed, which tells metres from kilometres, and
 * not kilometres from miles.
 */
export function shownUnit(rows: readonly ShownDistance[]): ShownUnit {
  const both = rows.filter(({ shown, metres }) => shown > 0 && metres !== undefined && metres > 0);
  const ratio = median(both.map(({ shown, metres }) => (metres as number) / shown));
  const known = [METRES_A_KM, METRES_A_MILE, 1].find(
    (unit) => ratio !== undefined && Math.abs(ratio / unit - 1) < NEAR,
  );
  if (known !== undefined) return { metres: known, isMeasured: true };
  const timed = rows.filter(({ shown, seconds }) => shown > 0 && seconds !== undefined && seconds > 0);
  const speed = median(timed.map(({ shown, seconds }) => shown / (seconds as number)));
  const isMetres = speed !== undefined && speed > FASTEST_KM_A_SECOND;
  return { metres: isMetres ? 1 : METRES_A_KM, isMeasured: isMetres };
}
