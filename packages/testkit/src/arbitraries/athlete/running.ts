import { type PatternRun, RUN_KINDS, type RunKind, WEEKDAYS, type Weekday } from '@stridelift/engine';
import fc from 'fast-check';
import { known, maybe } from './chance.ts';
import { timeOfDay } from './strength-week.ts';

/** A run of an imported or listed calendar, its day counted from the day of planning. */
export interface CountedRun extends PatternRun {
  readonly inDays: number;
  readonly title?: string;
}

/** No run to one on every day of the week. */
export function runningPattern(): fc.Arbitrary<Readonly<Partial<Record<Weekday, PatternRun>>>> {
  return fc
    .tuple(fc.subarray([...WEEKDAYS]), fc.array(patternRun(), { minLength: 7, maxLength: 7 }))
    .map(([days, runs]) => Object.fromEntries(days.map((day, index) => [day, runs[index]!])));
}

/** Single runs around the day of planning, some of them past. */
export function singleRuns(most: number): fc.Arbitrary<readonly CountedRun[]> {
  return fc.array(
    fc
      .record({ run: patternRun(), inDays: fc.integer({ min: -50, max: 250 }), title: maybe(fc.constant('Club run')) })
      .map(({ run, inDays, title }) => ({ ...run, inDays, ...known({ title }) })),
    { maxLength: most },
  );
}

/** Each week of a plan is this much of its first; the fourth is lighter. */
const BUILDING = [1, 1.1, 1.2, 0.8];

/** The calendar of a coach or an app: the same up to fourteen runs, two on some days, week after week. */
export function importedCalendar(): fc.Arbitrary<readonly CountedRun[]> {
  const week = fc.array(fc.record({ run: patternRun(), day: fc.nat(6) }), { minLength: 1, maxLength: 14 });
  return fc
    .record({
      week,
      from: fc.integer({ min: -6, max: 8 }),
      weeks: fc.integer({ min: 1, max: 30 }),
      builds: fc.boolean(),
    })
    .map(({ week, from, weeks, builds }) =>
      Array.from({ length: weeks }, (_, index) =>
        week.map(({ run, day }) => ({
          ...(builds ? longer(run, BUILDING[index % BUILDING.length]!) : run),
          inDays: 7 * (from + index) + day,
        })),
      ).flat(),
    );
}

function longer(run: PatternRun, factor: number): PatternRun {
  const { km, minutes } = run;
  return {
    ...run,
    ...(km === undefined ? {} : { km: Math.round(10 * factor * km) / 10 }),
    ...(minutes === undefined ? {} : { minutes: Math.round(factor * minutes) }),
  };
}

/** Mostly easy, as running is; with or without distance, time and clock. */
function patternRun(): fc.Arbitrary<PatternRun> {
  const kind = fc.oneof(
    { weight: 2, arbitrary: fc.constant<RunKind>('easy') },
    { weight: 3, arbitrary: fc.constantFrom(...RUN_KINDS) },
  );
  return fc
    .record({
      kind,
      km: maybe(fc.integer({ min: 4, max: 84 }).map((halves) => halves / 2)),
      minutes: maybe(fc.integer({ min: 10, max: 240 })),
      at: maybe(timeOfDay()),
    })
    .map(({ kind, km, minutes, at }) => (kind === 'rest' ? { kind } : { kind, ...known({ km, minutes, at }) }));
}
