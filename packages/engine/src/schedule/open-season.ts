import { addDays, WEEKDAYS, weekdayOf } from '../calendar/epoch-day.ts';
import type { WeekDose } from '../dose/week-dose.ts';
import type { Athlete, Availability, Race } from '../model/athlete.ts';
import type { Scale3 } from '../model/exercise.ts';
import type { Closed, DayFacts, RaceFacts, RunFacts, SessionFacts, WeekFacts } from '../rules/day-facts.ts';
import type { RuleConfig } from '../rules/rule-config.ts';
import type { RunCalendar } from '../running/run-calendar.ts';
import type { PlyoLevelMax } from '../safety/plyo-levels.ts';
import type { EpochDay } from '../units/brands.ts';
import { raceFacts, runFacts, tomorrowFacts } from './calendar-facts.ts';
import type { OpenDay } from './open-day.ts';
import { sessionOptions } from './session-options.ts';

export interface OpenSeasonInput {
  readonly athlete: Athlete;
  readonly asOf: EpochDay;
  readonly calendar: RunCalendar;
  readonly races: readonly Race[];
  readonly doses: readonly WeekDose[];
  readonly config: RuleConfig;
  /** How heavy the legs can be worked at a place: 3 where something heavy stands. */
  readonly legLoadAt: (place: string) => Scale3;
  /** Whether some jump of the level or below can be done at a place. */
  readonly canJumpAt: (place: string, level: PlyoLevelMax) => boolean;
  /** Whether anything is left there for a session that spares the legs. */
  readonly canBeLightAt: (place: string) => boolean;
}

/** A day with the place its session would be at. */
export interface OpenSeasonDay extends OpenDay {
  readonly day: EpochDay;
  readonly place: string;
}

/** Sessions start on the quarter hour, in minutes (D). */
const QUARTER = 15;
/** Minutes of a day, by definition (M). */
const MINUTES_A_DAY = 1440;
/** D: strength without a time of day is taken as an evening session. */
export const STRENGTH_AT = 1080;
/** Minutes of strength that the day of the long run takes at most (A2, C1; D). */
const LONG_RUN_DAY_MINUTES = 20;
/** Minutes that a day is open for at most (D). */
export const MOST_MINUTES = 240;
/** Minutes that are enough for the trunk (claim S0-35; D). */
const LEAST_MINUTES = 5;
/** D: a session that starts this soon after a run finds the runner still warm. */
const STILL_WARM_MINUTES = 15;
const NO_RUNS: readonly RunFacts[] = [];
const NO_OPTIONS: readonly SessionFacts[] = [];

/** Lays out every day of the season, from the first day of its first week, with the sessions that could stand on it. */
export function openSeason(input: OpenSeasonInput): OpenSeasonDay[] {
  const { doses, calendar } = input;
  const first = (doses[0] as WeekDose).start;
  const count = doses.length * 7;
  const runs = Array.from({ length: count + 1 }, (_, index) => runFacts(calendar.onDay(addDays(first, index))));
  const races = raceFacts(input.races, input.config, first, count);
  return doses.flatMap((dose, weekIndex) => {
    const from = weekIndex * 7;
    const runFreeDays = runs.slice(from, from + 7).filter((day) => day.length === 0).length;
    const week = weekFacts(dose, runFreeDays);
    return Array.from({ length: 7 }, (_, weekday) => {
      const index = from + weekday;
      return openDay(input, addDays(first, index), dose, week, runs, index, races[index] as RaceFacts);
    });
  });
}

function openDay(
  input: OpenSeasonInput,
  day: EpochDay,
  dose: WeekDose,
  week: WeekFacts,
  runs: readonly (readonly RunFacts[])[],
  index: number,
  race: RaceFacts,
): OpenSeasonDay {
  const today = runs[index] as readonly RunFacts[];
  const { availability, closed } = openingOf(input.athlete, day, input.asOf);
  const place = travelPlace(input.athlete, day) ?? availability?.place ?? '';
  const long = today.some((run) => run.long) && input.config.policies.longRunLifting !== 'allow';
  const available = availability ? Math.min(availability.minutes, long ? LONG_RUN_DAY_MINUTES : MOST_MINUTES) : 0;
  const minutes = Math.min(available, dose.minutes);
  const start = availability ? startOf(availability, today, minutes, input.config) : 0;
  const tooLate = start + minutes > MINUTES_A_DAY;
  const shut = closed ?? (minutes < LEAST_MINUTES || tooLate ? 'no-time' : undefined);
  const facts: DayFacts = {
    firstOfWeek: index % 7 === 0,
    lastOfWeek: index % 7 === 6,
    runs: today,
    minutes: shut ? 0 : minutes,
    race,
    week,
    tomorrow: tomorrowFacts(runs[index + 1] ?? NO_RUNS),
  };
  if (shut) return { day, place, facts: { closed: shut, ...facts }, options: NO_OPTIONS };
  const options = sessionOptions({
    dose,
    minutes,
    start,
    maxLegLoad: input.legLoadAt(place),
    canJump: input.canJumpAt(place, dose.jumps.level),
    canBeLight: input.canBeLightAt(place),
    stillWarm: today.some((run) => start >= run.end && start - run.end <= STILL_WARM_MINUTES),
  });
  return { day, place, facts, options: stripImpossible(options, long) };
}

/** On the day of the long run only what the rules can accept is offered, which keeps the search small. */
function stripImpossible(options: readonly SessionFacts[], long: boolean): readonly SessionFacts[] {
  return long ? options.filter((option) => option.legLoad < 2) : options;
}

/** Whether strength is possible on a day at all, and if not why. Days before `asOf` are past. */
function openingOf(
  athlete: Athlete,
  day: EpochDay,
  asOf: EpochDay,
): { readonly availability?: Availability; readonly closed?: Closed } {
  const weekday = WEEKDAYS[weekdayOf(day)];
  const availability = weekday && athlete.week[weekday];
  if (day < asOf || !availability) return { closed: 'no-time' };
  if (athlete.blockedDays.includes(day)) return { closed: 'blocked' };
  if (weekday === athlete.restDay) return { closed: 'rest-day' };
  return { availability };
}

/** The place of a trip, while it lasts. */
function travelPlace(athlete: Athlete, day: EpochDay): string | undefined {
  return athlete.travel.find((trip) => trip.from <= day && day <= trip.to)?.place;
}

/** A run that would overlap the session comes first and the session follows it, unless lifting first was chosen and the run is easy. */
function startOf(
  availability: Availability,
  runs: readonly RunFacts[],
  minutes: number,
  { policies }: RuleConfig,
): number {
  const length = Math.ceil(minutes / QUARTER) * QUARTER;
  let start = Math.floor((availability.at ?? STRENGTH_AT) / QUARTER) * QUARTER;
  const overlapped = runs.filter((run) => run.start < start + length && run.end > start);
  const first = overlapped[0];
  if (policies.sameDayOrder === 'lift-first' && first && overlapped.every((run) => !run.quality && !run.long)) {
    const before = first.start - length;
    if (before >= 0 && runs.every((run) => run.end <= before || run.start >= before + length)) return before;
  }
  for (const run of runs) if (run.start < start + length && run.end > start) start = run.end;
  return start;
}

function weekFacts(dose: WeekDose, runFreeDays: number): WeekFacts {
  return {
    sessions: dose.sessions,
    heavy: dose.heavy,
    legs: dose.legs,
    jumps: dose.jumps.sessions,
    legsMax: dose.legsMax,
    runFreeDays,
  };
}
