import { startOfWeek, type WeekStart } from '../calendar/epoch-day.ts';
import type { Assumption } from '../model/plan.ts';
import type { Run, RunKind } from '../model/run.ts';
import type { EpochDay } from '../units/brands.ts';

/** A run with its place on the clock and what it asks of the legs. */
export interface CalendarRun extends Run {
  /** Minutes since midnight. */
  readonly start: number;
  /** Minutes since midnight; past 1440 when it ends after midnight. */
  readonly end: number;
  /** Intervals, tempo, hills or a race. */
  readonly quality: boolean;
  /** Long by C1: 90 minutes, 1.5 times the median of four weeks, or the week's longest with a quarter of its distance. */
  readonly long: boolean;
  /** The start is our assumption. */
  readonly startAssumed: boolean;
}

/** Numbers of C1 (V) and our assumptions where a calendar is silent (D). */
const RUN_DEFAULTS = {
  longMinutes: 90,
  longTimesMedian: 1.5,
  longShareOfWeek: 0.25,
  /** The longest run of a week counts by its share only when it stands out from the second longest. */
  longOverSecond: 1.1,
  medianDays: 28,
  startMinutes: 420,
  longStartMinutes: 480,
  minutesPerKm: 6,
  minutes: 45,
} as const;

const QUALITY: ReadonlySet<RunKind> = new Set(['intervals', 'tempo', 'hills', 'race']);
const NOT_RUNNING: ReadonlySet<RunKind> = new Set(['cross', 'rest']);

/** Adds clock times, quality and long to runs; says what was assumed. */
export function describeRuns(
  runs: readonly Run[],
  weekStartsOn: WeekStart,
): { runs: CalendarRun[]; assumptions: Assumption[] } {
  const sorted = [...runs].sort((a, b) => a.day - b.day || (a.at ?? 0) - (b.at ?? 0) || compareText(a.id, b.id));
  const long = longRuns(sorted, weekStartsOn);
  const described = sorted.map((run, index) => describeRun(run, long[index] === true));
  described.sort((a, b) => a.day - b.day || a.start - b.start);
  return { runs: described, assumptions: clockAssumptions(sorted) };
}

/** Adds clock times and quality to a run that is known to be long or not. */
export function describeRun(run: Run, long: boolean): CalendarRun {
  const assumed = long ? RUN_DEFAULTS.longStartMinutes : RUN_DEFAULTS.startMinutes;
  const start = run.at ?? assumed;
  const end = start + Math.round(runMinutes(run));
  const quality = QUALITY.has(run.kind);
  const startAssumed = run.at === undefined;
  // An object spread last is copied ten times as fast as one spread first; what a run already says of itself is overwritten after.
  const described: Mutable<CalendarRun> = { start, end, quality, long, startAssumed, ...run };
  described.start = start;
  described.end = end;
  described.quality = quality;
  described.long = long;
  described.startAssumed = startAssumed;
  return described;
}

type Mutable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

/** Minutes of a run: as told, else from its distance at an easy pace, else a usual run. */
export function runMinutes(run: Pick<Run, 'minutes' | 'km'>): number {
  return run.minutes ?? (run.km === undefined ? RUN_DEFAULTS.minutes : run.km * RUN_DEFAULTS.minutesPerKm);
}

/** Which of the sorted runs are long, in one pass over a sliding window of four weeks. */
function longRuns(sorted: readonly Run[], weekStartsOn: WeekStart): boolean[] {
  const minutes = sorted.map(runMinutes);
  const weeks = sorted.map((run) => startOfWeek(run.day, weekStartsOn));
  const leaders = weekLeaders(sorted, weeks);
  const isRun = sorted.map(({ kind }) => !NOT_RUNNING.has(kind));
  let first = 0;
  return sorted.map((run, index) => {
    while ((sorted[first] as Run).day <= run.day - RUN_DEFAULTS.medianDays) first += 1;
    if (!isRun[index]) return false;
    if (run.kind === 'long') return true;
    if ((minutes[index] as number) >= RUN_DEFAULTS.longMinutes) return true;
    if (run.kind === 'recovery' || run.kind === 'walk-run') return false;
    if (standsOverMedian(isRun, minutes, first, index)) return true;
    return leaders.get(weeks[index] as EpochDay) === index;
  });
}

/** Whether a run lasts 1.5 times the median of the runs before it; counted first, because the median itself is rarely needed. From the fifth run on (C1, D). */
function standsOverMedian(
  isRun: readonly boolean[],
  minutes: readonly number[],
  first: number,
  index: number,
): boolean {
  const limit = (minutes[index] as number) / RUN_DEFAULTS.longTimesMedian;
  let [runs, longer] = [0, 0];
  for (let at = first; at < index; at += 1) {
    if (!isRun[at]) continue;
    runs += 1;
    if ((minutes[at] as number) > limit) longer += 1;
  }
  if (runs < 4 || 2 * longer > runs) return false;
  if (2 * longer < runs - 1) return true;
  const before = minutes.slice(first, index).filter((_, at) => isRun[first + at]);
  return limit >= median(before);
}

/** For each week the run that stands out by its share of the week's distance, where there is one. */
function weekLeaders(sorted: readonly Run[], weeks: readonly EpochDay[]): Map<EpochDay, number> {
  const leaders = new Map<EpochDay, number>();
  let index = 0;
  while (index < sorted.length) {
    const week = weeks[index] as EpochDay;
    let [total, best, second, leader] = [0, 0, 0, -1];
    for (; index < sorted.length && weeks[index] === week; index += 1) {
      const run = sorted[index] as Run;
      const km = NOT_RUNNING.has(run.kind) ? 0 : (run.km ?? 0);
      total += km;
      if (km > best) [second, best, leader] = [best, km, index];
      else if (km > second) second = km;
    }
    const standsOut = best >= RUN_DEFAULTS.longShareOfWeek * total && best >= RUN_DEFAULTS.longOverSecond * second;
    if (leader >= 0 && second > 0 && standsOut) leaders.set(week, leader);
  }
  return leaders;
}

function clockAssumptions(runs: readonly Run[]): Assumption[] {
  const untimed = runs.filter((run) => run.at === undefined).length;
  const unmeasured = runs.filter(
    (run) => run.minutes === undefined && run.km === undefined && run.kind !== 'race',
  ).length;
  const unclear = runs.filter((run) => run.kind === 'other').length;
  const assumptions: Assumption[] = [];
  if (untimed > 0) {
    assumptions.push({
      code: 'run-time-assumed',
      text: `${count(untimed, 'run has', 'runs have')} no time of day: taken as 07:00, long runs as 08:00.`,
    });
  }
  if (unmeasured > 0) {
    assumptions.push({
      code: 'run-length-assumed',
      text: `${count(unmeasured, 'run has', 'runs have')} neither distance nor minutes: taken as ${RUN_DEFAULTS.minutes} minutes.`,
    });
  }
  if (unclear > 0) {
    assumptions.push({
      code: 'run-kind-unclear',
      text: `${count(unclear, 'run', 'runs')} could not be told apart by title: taken as easy.`,
    });
  }
  return assumptions;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Code-unit order, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
