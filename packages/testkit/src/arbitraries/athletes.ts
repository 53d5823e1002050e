import {
  type Athlete,
  addDays,
  calendarDate,
  type EpochDay,
  formatDate,
  LIFTING_LEVELS,
  type Library,
  type PatternRun,
  type Run,
  type RunSource,
  WEEKDAYS,
} from '@stridelift/engine';
import fc from 'fast-check';
import { day, kg } from '../build-athlete.ts';
import { known, maybe } from './athlete/chance.ts';
import { injuries, screening } from './athlete/health.ts';
import { lifts, tests, wishes } from './athlete/history.ts';
import { places } from './athlete/places.ts';
import { runnerPolicies } from './athlete/runner-policies.ts';
import { type CountedRun, importedCalendar, runningPattern, singleRuns } from './athlete/running.ts';
import { blockedDays, goals, otherRaces, trips } from './athlete/season-dates.ts';
import { strengthWeek } from './athlete/strength-week.ts';

/** A runner, the runs of their calendar, and the day on which the plan is made. */
export interface Planning {
  readonly athlete: Athlete;
  readonly runs: readonly Run[];
  readonly asOf: EpochDay;
}

/** What a random runner is made of; days are counted from the day of planning, so that it can move alone. */
type Parts = ReturnType<typeof usualParts>;
type Sketch = { readonly [Name in keyof Parts]: Parts[Name] extends fc.Arbitrary<infer Value> ? Value : never };

const A_MONDAY = day('2026-11-23');

/** Any day of some years, so that leap days, turns of the year and every weekday are among them. */
export function planningDays(): fc.Arbitrary<EpochDay> {
  return fc.integer({ min: -1200, max: 1200 }).map((days) => addDays(A_MONDAY, days));
}

/**
 * Any runner whom the athlete file can describe, with an imported calendar and a day of planning. `parts` replace what a
 * runner is made of, where a test wants more of something.
 */
export function plannings({ exercises }: Library, parts: Partial<Parts> = {}): fc.Arbitrary<Planning> {
  return fc.record({ ...usualParts(exercises), ...parts }).map((sketch) => planningOf(sketch as Sketch));
}

/** Any runner whom the athlete file can describe. */
export function athletes(library: Library, parts: Partial<Parts> = {}): fc.Arbitrary<Athlete> {
  return plannings(library, parts).map(({ athlete }) => athlete);
}

function usualParts(exercises: Library['exercises']) {
  return {
    asOf: planningDays(),
    age: maybe(fc.oneof(fc.integer({ min: 18, max: 64 }), fc.integer({ min: 13, max: 85 })), 6),
    sex: maybe(fc.constantFrom(...(['female', 'male', 'unspecified'] as const)), 6),
    bodyMass: maybe(
      fc.integer({ min: 350, max: 1300 }).map((hundreds) => kg(hundreds / 10)),
      4,
    ),
    units: fc.constantFrom(...(['metric', 'imperial'] as const)),
    timeZone: fc.constantFrom('Europe/Berlin', 'UTC', 'Pacific/Apia', 'America/St_Johns'),
    weekStartsOn: fc.constantFrom(...(['monday', 'sunday'] as const)),
    lifting: fc.constantFrom(...LIFTING_LEVELS),
    goal: goals(),
    races: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: otherRaces() }),
    places: places(),
    week: strengthWeek(),
    running: runningPattern(),
    listed: fc.oneof(fc.constant([]), singleRuns(10)),
    imported: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: importedCalendar() },
      { weight: 1, arbitrary: singleRuns(40) },
    ),
    restDay: maybe(fc.constantFrom(...WEEKDAYS), 2),
    blockedDays: fc.oneof(fc.constant([]), blockedDays()),
    trips: fc.oneof(fc.constant([]), trips()),
    policies: runnerPolicies(),
    injuries: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: injuries(1, 3) }),
    screening: screening(),
    strength: fc.oneof(fc.constant([]), lifts(exercises)),
    tests: fc.oneof(fc.constant([]), tests()),
    wishes: fc.oneof(fc.constant({ prefer: [], avoid: [] }), wishes(exercises)),
  };
}

function planningOf(sketch: Sketch): Planning {
  const { asOf, age, goal, places, races } = sketch;
  const from = (days: number): EpochDay => addDays(asOf, days);
  const names = Object.keys(places);
  const placeAt = (where: number): string => names[where % names.length]!;
  const { sex, bodyMass, restDay } = sketch;
  const bornYear = age === undefined ? undefined : calendarDate(asOf).year - age;
  const athlete: Athlete = {
    name: 'Any runner',
    ...known({ bornYear, sex, bodyMass, restDay }),
    units: sketch.units,
    timeZone: sketch.timeZone,
    weekStartsOn: sketch.weekStartsOn,
    lifting: sketch.lifting,
    goal: { event: goal.event, ...(goal.inDays === undefined ? {} : { day: from(goal.inDays) }) },
    races: races
      .filter(({ inDays }) => inDays !== goal.inDays)
      .map(({ inDays, ...race }) => ({ ...race, day: from(inDays) })),
    places,
    week: Object.fromEntries(
      Object.entries(sketch.week).map(([weekday, { where, ...time }]) => [weekday, { ...time, place: placeAt(where) }]),
    ),
    running: sketch.running,
    runs: datedRuns(sketch.listed, asOf, 'listed'),
    blockedDays: sketch.blockedDays.map(from),
    travel: sketch.trips.map(({ inDays, days, where }) => ({
      from: from(inDays),
      to: from(inDays + days - 1),
      place: placeAt(where),
    })),
    policies: sketch.policies,
    injuries: sketch.injuries,
    screening: sketch.screening,
    strength: sketch.strength.map(({ daysAgo, ...lift }) => ({ ...lift, day: from(-daysAgo) })),
    tests: sketch.tests.map(({ daysAgo, ...test }) => ({ ...test, day: from(-daysAgo) })),
    ...sketch.wishes,
  };
  return { athlete, runs: datedRuns(sketch.imported, asOf, 'imported'), asOf };
}

/** Runs by date, then time, with ids as readers give them. */
function datedRuns(counted: readonly CountedRun[], asOf: EpochDay, source: RunSource): Run[] {
  const onDay = new Map<EpochDay, number>();
  return counted
    .toSorted((a, b) => a.inDays - b.inDays || (a.at ?? -1) - (b.at ?? -1))
    .map(({ inDays, ...run }: CountedRun): Run & PatternRun => {
      const when = addDays(asOf, inDays);
      const count = (onDay.get(when) ?? 0) + 1;
      onDay.set(when, count);
      const id = `${source}-${formatDate(when)}${count === 1 ? '' : `-${count}`}`;
      return { ...run, id, day: when, source };
    });
}
