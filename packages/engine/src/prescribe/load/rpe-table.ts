/**
 * Percent of the one-repetition maximum from repetitions and repetitions in reserve (evidence C2 and C3).
 *
 * The published chart depends only on n = reps + RIR, in half steps from 1 to 16, so one vector holds it all (C2, V).
 * It is low for long sets: 12 repetitions with 2 in reserve come out at 62.6 %, where the rule for the endurance band
 * says 68 % by Epley, 100 / (1 + n / 30) (C3). From n = 7.5 Epley lies above the chart, so a plain switch anywhere
 * past 9.5 would raise the load as repetitions rise. The handover is therefore a straight line (D):
 *
 *   n up to 10    the chart, as far as C1 trusts equations in repetitions
 *   10 to 14      a line from the chart's 73.9 to Epley's 68.2
 *   14 and more   Epley, which gives C3's five numbers and agrees with C2's own rule past 16
 *
 * All three pieces fall strictly and meet at their ends, so more repetitions or more in reserve never mean more load.
 */
const CHART: readonly number[] = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9, 72.3,
  70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9, 58.6, 57.2,
];
/** Repetitions, done and left, at which the published chart ends (C2, V). */
const CHART_END = 16;
/** Repetitions, done and left, up to which the chart holds alone (C3, D). */
const HANDOVER_START = 10;
/** Repetitions, done and left, from which Epley holds alone (C3, D). */
const HANDOVER_END = 14;

/** Epley: percent of the maximum from repetitions done and left (C1, V). */
function epleyPercent(n: number): number {
  return 100 / (1 + n / 30);
}

function between(position: number, from: number, to: number): number {
  return from + position * (to - from);
}

function chartAt(n: number): number {
  const index = (n - 1) * 2;
  const below = Math.floor(index);
  const start = CHART[below] as number;
  return between(index - below, start, CHART[below + 1] ?? start);
}

/** Percent (0 to 100) of the one-repetition maximum exactly as the RPE chart prints it, Epley past reps + RIR = 16 (C2, V). */
export function chartPercent(reps: number, rir: number): number {
  const n = Math.max(1, reps + rir);
  return n > CHART_END ? epleyPercent(n) : chartAt(n);
}

/** Percent (0 to 100) of the one-repetition maximum to load for `reps` with `rir` left over (C2 V, C3 V; the handover D). */
export function percentOfMax(reps: number, rir: number): number {
  const n = Math.max(1, reps + rir);
  if (n <= HANDOVER_START) return chartAt(n);
  if (n >= HANDOVER_END) return epleyPercent(n);
  const position = (n - HANDOVER_START) / (HANDOVER_END - HANDOVER_START);
  return between(position, chartAt(HANDOVER_START), epleyPercent(HANDOVER_END));
}

/** Repetitions in reserve of an effort rating: RPE 10 is none, 6 is four (C2, V; below 6 D). */
export function repsInReserveOf(rpe: number): number {
  return 10 - Math.min(10, Math.max(1, rpe));
}

/** Effort rating, 1 to 10, of repetitions in reserve: two left is RPE 8 (C2, V; below RPE 6 D). */
export function rpeOf(rir: number): number {
  return 10 - Math.min(9, Math.max(0, rir));
}

/** Past this a set is no longer strength work, and the search for repetitions stops (D). */
const MOST_REPS = 100;

/** The most whole repetitions that a load of `percent` (0 to 100) allows with `rir` left over; 0 when not even one (C2, C3). */
export function repsAt(percent: number, rir: number): number {
  let reps = 0;
  while (reps < MOST_REPS && percentOfMax(reps + 1, rir) >= percent) reps += 1;
  return reps;
}
