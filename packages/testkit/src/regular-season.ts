import { DEFAULT_POLICIES, GAP_HOURS, type OpenDay, type RuleConfig, type RunFacts } from '@stridelift/engine';
import { RACE_LIMITS } from './arbitraries/rule-config.ts';
import { openDaysOf, type WeekDose } from './calendar/calendar-sketch.ts';
import { runFacts } from './calendar/run-facts.ts';
import { type DaySessions, SESSION_KINDS } from './calendar/session-options.ts';

/** The choices of a runner who left everything as it was and lifts on days off. */
export const REGULAR_CONFIG: RuleConfig = {
  policies: DEFAULT_POLICIES,
  placement: 'off-days',
  hours: GAP_HOURS,
  races: RACE_LIMITS,
  fatigueHalfLifeHours: 24,
  legDaysBetween: 0,
};

const BLOCK_WEEKS = 8;
const DELOAD_EVERY = 4;
const OPEN_WEEKDAYS: ReadonlySet<number> = new Set([0, 2, 4]);
const EVENING: DaySessions = { start: 18 * 60, minutes: 45, jumpImpact: 2, kinds: SESSION_KINDS };

/**
 * A season as many have it: four runs a week whose lengths change, three evenings for strength (Monday, Wednesday, Friday),
 * three sessions a week in blocks with lighter weeks, and a marathon on the last day.
 */
export function regularSeason(weeks: number): readonly OpenDay[] {
  const days = Array.from({ length: weeks * 7 + 1 }, (_, day) => day);
  const sketch = {
    runs: days.map(runsOf),
    sessions: days.map(() => EVENING),
    minutes: days.map(() => 45),
    closed: days.map(() => 'no-time' as const),
    weeks: Array.from({ length: weeks }, (_, week) => ({ dose: doseOf(week), novel: week % BLOCK_WEEKS < 2 })),
    races: [{ day: weeks * 7 - 1, event: 'marathon' as const, goal: true, start: 10 * 60 }],
    open: new Set(days.filter((day) => OPEN_WEEKDAYS.has(day % 7))),
    fixed: new Map(),
  };
  return openDaysOf(sketch, weeks * 7);
}

function doseOf(week: number): WeekDose {
  const deload = week % DELOAD_EVERY === DELOAD_EVERY - 1;
  const jumps = week < BLOCK_WEEKS ? 0 : 1;
  return deload
    ? { sessions: 2, heavy: 1, legs: 1, legsMax: 2, jumps: 0 }
    : { sessions: 3, heavy: 1, legs: 2, legsMax: 3, jumps };
}

/** Tuesday intervals or hills, Wednesday easy, Thursday tempo or easy, Sunday long. */
function runsOf(day: number): readonly RunFacts[] {
  const week = Math.floor(day / 7);
  const step = 15 * (week % DELOAD_EVERY);
  switch (day % 7) {
    case 1:
      return [runFacts(week % 2 === 0 ? 'intervals' : 'hills', 7 * 60, 45 + step / 3)];
    case 2:
      return [runFacts('easy', 7 * 60, 30 + step)];
    case 3:
      return [runFacts(week % 3 === 2 ? 'easy' : 'tempo', 18 * 60, 45)];
    case 6:
      return [runFacts('long', 8 * 60, 90 + step)];
    default:
      return [];
  }
}
