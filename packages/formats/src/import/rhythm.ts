import type { EpochDay, Weekday, WeekStart } from '@stridelift/engine';
import { addDays, formatClock, formatDate, startOfWeek, WEEKDAYS, weekdayName } from '@stridelift/engine';
import { median } from '../median.ts';
import { demandOf } from '../run-kind/label.ts';
import type { Writable } from '../writable.ts';
import type { Rhythm, UsualDay } from './import-document.ts';
import { HISTORY, isOnFoot, recentWeeks, type WeekOfRuns } from './recent-weeks.ts';
import type { Session } from './session.ts';
import { usualTime } from './usual-time.ts';

/** From where on something is a habit, mark D. */
const HABIT = {
  /** A day that so many of the weeks have. */
  dayShare: 0.5,
  /** Of the runs of a day. */
  qualityShare: 0.5,
  /** The longest run of the week falls on the day. */
  longShare: 0.5,
  trendWeeks: { least: 4, most: 8 },
  /** A week so much under the mean of the two before is lighter on purpose. */
  cutBack: 0.85,
  longestOfDays: 30,
  /** For runs that only give a time. */
  minutesPerKm: 6,
} as const;

const kmOf = ({ km, minutes }: Session): number => km ?? (minutes ?? 0) / HABIT.minutesPerKm;
const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** How a runner trains of late, from finished runs alone; undefined where they are too few to show it. */
export function findRhythm(sessions: readonly Session[], weekStartsOn: WeekStart): Rhythm | undefined {
  const done = sessions.filter((session) => !session.planned && isOnFoot(session));
  const weeks = recentWeeks(done, weekStartsOn);
  if (weeks.length < HISTORY.leastWeeks) return undefined;
  const last = weeks.at(-1)?.runs.at(-1) as Session;
  const runDays = usualDays(weeks, last.day);
  const whole = wholeWeeks(done, weeks, runDays, weekStartsOn);
  const rhythm: Writable<Rhythm> = {
    weeks: weeks.length,
    from: formatDate(weeks[0]?.runs[0]?.day as EpochDay),
    to: formatDate(last.day),
    runDays,
    qualityDays: runDays.filter(({ weekday }) => isQualityDay(weeks, weekday)).map(({ weekday }) => weekday),
    kmPerWeek: round(median(whole.map(({ km }) => km))),
    cutBackWeeks: cutBacks(whole).map(formatDate),
  };
  const longRunDay = dayOfLongRun(weeks);
  if (longRunDay !== undefined) rhythm.longRunDay = longRunDay;
  const trend = trendOf(whole);
  if (trend !== undefined) rhythm.trendPctPerWeek = trend;
  const recent = done.filter(({ day }) => day > addDays(last.day, -HABIT.longestOfDays));
  const longestKm = Math.max(0, ...recent.map(({ km }) => km ?? 0));
  const longestMinutes = Math.max(0, ...recent.map(({ minutes }) => minutes ?? 0));
  if (longestKm > 0) rhythm.longestKm = round(longestKm);
  if (longestMinutes > 0) rhythm.longestMinutes = Math.round(longestMinutes);
  return rhythm;
}

const onWeekday = ({ runs }: WeekOfRuns, weekday: Weekday): readonly Session[] =>
  runs.filter(({ day }) => weekdayName(day) === weekday);

/** The days that at least half of the weeks have; of the last week only the days that have come. */
function usualDays(weeks: readonly WeekOfRuns[], lastDay: EpochDay): readonly UsualDay[] {
  return WEEKDAYS.flatMap((weekday): UsualDay[] => {
    const possible = weeks.filter(({ start }) => dayIn(start, weekday) <= lastDay);
    const runs = weeks.flatMap((week) => onWeekday(week, weekday));
    const share = possible.length === 0 ? 0 : new Set(runs.map(({ day }) => day)).size / possible.length;
    if (share < HABIT.dayShare) return [];
    const at = usualTime(runs.flatMap((run) => run.at ?? []));
    return [{ weekday, share: round(share, 2), ...(at === undefined ? {} : { at: formatClock(at) }) }];
  });
}

/** The day of a week that is a weekday. */
function dayIn(start: EpochDay, weekday: Weekday): EpochDay {
  const offset = [0, 1, 2, 3, 4, 5, 6].find((days) => weekdayName(addDays(start, days)) === weekday) as number;
  return addDays(start, offset);
}

function isQualityDay(weeks: readonly WeekOfRuns[], weekday: Weekday): boolean {
  const runs = weeks.flatMap((week) => onWeekday(week, weekday));
  const quality = runs.filter(({ told }) => demandOf(told.label) === 'quality').length;
  return runs.length > 0 && quality >= HABIT.qualityShare * runs.length;
}

/** The weekday of the longest run, where it is the same in at least half of the weeks that have several runs. */
function dayOfLongRun(weeks: readonly WeekOfRuns[]): Weekday | undefined {
  const compared = weeks.filter(({ runs }) => runs.length > 1 && runs.some((run) => kmOf(run) > 0));
  const days = compared.map(({ runs }) =>
    weekdayName([...runs].sort((a, b) => kmOf(b) - kmOf(a) || a.day - b.day)[0]?.day as EpochDay),
  );
  return WEEKDAYS.map((weekday) => ({ weekday, count: days.filter((day) => day === weekday).length }))
    .filter(({ count }) => count > 0 && count >= HABIT.longShare * days.length)
    .sort((a, b) => b.count - a.count)[0]?.weekday;
}

interface WeekTotal {
  readonly start: EpochDay;
  readonly km: number;
  readonly hasRace: boolean;
}

/**
 * Totals of the weeks up to the last that is over, those without a run too; the last week counts once the last usual day of running
 * in it has come.
 */
function wholeWeeks(
  done: readonly Session[],
  weeks: readonly WeekOfRuns[],
  usual: readonly UsualDay[],
  weekStartsOn: WeekStart,
): readonly WeekTotal[] {
  const [first, last] = [weeks[0] as WeekOfRuns, weeks.at(-1) as WeekOfRuns];
  const lastDay = last.runs.at(-1)?.day as EpochDay;
  const isOver = usual.every(({ weekday }) => dayIn(last.start, weekday) <= lastDay);
  const totals = new Map<EpochDay, { km: number; hasRace: boolean }>();
  for (const run of done) {
    const start = startOfWeek(run.day, weekStartsOn);
    const total = totals.get(start) ?? { km: 0, hasRace: false };
    totals.set(start, { km: total.km + kmOf(run), hasRace: total.hasRace || run.told.kind === 'race' });
  }
  const whole: WeekTotal[] = [];
  for (let { start } = first; start <= last.start; start = addDays(start, 7))
    if (start < last.start || isOver) whole.push({ start, km: 0, hasRace: false, ...totals.get(start) });
  return whole;
}

/** Lighter weeks between heavier ones: the runner's own easing off, not a break, a race or the end of what is known. */
function cutBacks(weeks: readonly WeekTotal[]): readonly EpochDay[] {
  return weeks.flatMap(({ start, km, hasRace }, index) => {
    const [before, twoBefore] = [weeks[index - 1]?.km ?? 0, weeks[index - 2]?.km ?? 0];
    if (before === 0 || twoBefore === 0 || km === 0 || hasRace) return [];
    return km <= (HABIT.cutBack * (before + twoBefore)) / 2 ? [start] : [];
  });
}

/** Per cent of the usual week that a week gains on the one before: the middle of all slopes, which single odd weeks do not move. */
function trendOf(weeks: readonly WeekTotal[]): number | undefined {
  const last = weeks.slice(-HABIT.trendWeeks.most);
  const mean = last.reduce((sum, { km }) => sum + km, 0) / last.length;
  if (last.length < HABIT.trendWeeks.least || mean === 0) return undefined;
  const slopes = last.flatMap((one, index) =>
    last.slice(index + 1).map((other, gap) => (other.km - one.km) / (gap + 1)),
  );
  return round((median(slopes) / mean) * 100) || 0;
}
