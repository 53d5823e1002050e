import { addDays, startOfWeek, type WeekStart } from '../calendar/epoch-day.ts';
import type { EpochDay } from '../units/brands.ts';
import { type CalendarRun, runMinutes } from './calendar-run.ts';
import type { RunCalendar } from './run-calendar.ts';

/** What a week of running adds up to. */
export interface RunWeek {
  readonly start: EpochDay;
  readonly km: number;
  readonly minutes: number;
  /** Against the week before, in percent; absent where that week has no distance. */
  readonly kmChangePct?: number;
  /** The runner's own lighter week: at least 15 % under the mean of the two before, and not the last before a race. */
  readonly cutBack: boolean;
  /** A race whose distance nobody told is in it; its kilometres are not counted, and nothing is made of them. */
  readonly hasUnknownRace: boolean;
  readonly runDays: number;
}

/** D: share of the weeks before under which a week is read as a cut-back. */
const CUT_BACK_FACTOR = 0.85;

/** Weekly totals from the week of `from` to the week of `to`; a missing distance counts by its minutes at 6 min/km. A week is cut back against the two before it (D). */
export function runWeeks(calendar: RunCalendar, weekStartsOn: WeekStart): RunWeek[] {
  const first = startOfWeek(calendar.from, weekStartsOn);
  const weeks: RunWeek[] = [];
  const totals = [weekTotal(calendar, addDays(first, -14)), weekTotal(calendar, addDays(first, -7))];
  for (let start = first; start <= calendar.to; start = addDays(start, 7)) {
    const total = weekTotal(calendar, start);
    const { km, minutes, runDays, race, hasUnknownRace } = total;
    const [twoBefore, before] = [totals.at(-2)?.km ?? 0, totals.at(-1)?.km ?? 0];
    const usual = twoBefore > 0 ? (twoBefore + before) / 2 : before;
    const isKnown = !hasUnknownRace && totals.at(-1)?.hasUnknownRace !== true;
    weeks.push({
      start,
      km: Math.round(km * 10) / 10,
      minutes: Math.round(minutes),
      ...(before > 0 && isKnown ? { kmChangePct: Math.round((km / before - 1) * 100) || 0 } : {}),
      cutBack: usual > 0 && km > 0 && !race && km <= CUT_BACK_FACTOR * usual,
      hasUnknownRace,
      runDays,
    });
    totals.push(total);
  }
  return weeks;
}

/** What a week of runs adds up to; 6 min/km where a distance is missing (C1, D). */
function weekTotal(calendar: RunCalendar, start: EpochDay) {
  let [km, minutes, runDays, race, hasUnknownRace] = [0, 0, 0, false, false];
  for (let offset = 0; offset < 7; offset += 1) {
    const runs = calendar.onDay(addDays(start, offset)).filter(isRunning);
    if (runs.length > 0) runDays += 1;
    for (const run of runs) {
      const isUnknown = run.kind === 'race' && run.km === undefined && run.minutes === undefined;
      km += isUnknown ? 0 : (run.km ?? runMinutes(run) / 6);
      hasUnknownRace ||= isUnknown;
      minutes += runMinutes(run);
      race ||= run.kind === 'race';
    }
  }
  return { km, minutes, runDays, race, hasUnknownRace };
}

/** Cross training loads the week but covers no distance. */
export function isRunning(run: CalendarRun): boolean {
  return run.kind !== 'cross' && run.kind !== 'rest';
}
