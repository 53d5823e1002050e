import type { Assumption, Athlete } from '@stridelift/engine';
import type { AssumptionCode } from './assumption-codes.ts';
import type { AthleteFile } from './athlete-file.ts';
import { optional } from './optional.ts';
import { toInjuries, toRaces, toStrength, toTests } from './to-history.ts';
import { type Assume, toPlaces, toWeek } from './to-places.ts';
import { toPolicies } from './to-policies.ts';
import { toRunning, toRuns } from './to-runs.ts';
import { toDay, toGrams } from './typed-values.ts';

export interface AthleteWithAssumptions {
  readonly athlete: Athlete;
  readonly assumptions: readonly Assumption[];
}

/** The engine's athlete from a file that is right, and everything that was assumed on the way. */
export function toAthlete(file: AthleteFile): AthleteWithAssumptions {
  const assumptions: Assumption[] = [];
  const assume: Assume = (code, text) => {
    assumptions.push({ code, text });
  };
  const orElse = <Value>(value: Value | undefined, fallback: Value, code: AssumptionCode, text: string): Value => {
    if (value === undefined) assume(code, text);
    return value ?? fallback;
  };
  const name = orElse(file.name, 'Runner', 'name-absent', 'No name is given: the plan says Runner.');
  const units = orElse(file.units, 'metric', 'units-absent', 'No units are given: metric is assumed.');
  const timeZone = orElse(file.timeZone, 'UTC', 'time-zone-absent', 'No time zone is given: UTC is assumed.');
  const weekStartsOn = orElse(
    file.weekStartsOn,
    'monday',
    'week-start-absent',
    'No first day of the week is given: Monday is assumed.',
  );
  const lifting = orElse(
    file.lifting,
    'novice',
    'lifting-absent',
    'No experience with strength training is given: novice, the gentlest start, is assumed.',
  );
  const screening = orElse(
    file.screening,
    {},
    'screening-absent',
    'The health questions are not answered: the plan cannot take them into account.',
  );
  const policies = toPolicies(file, assume);
  const places = toPlaces(file, assume);
  const athlete: Athlete = {
    name,
    ...optional('bornYear', file.bornYear),
    ...optional('sex', file.sex),
    ...optional('bodyMass', file.bodyMassKg === undefined ? undefined : toGrams(file.bodyMassKg)),
    units,
    timeZone,
    weekStartsOn,
    lifting,
    goal: {
      event: file.goal.event,
      ...optional('day', file.goal.date === undefined ? undefined : toDay(file.goal.date)),
    },
    races: toRaces(file, assume),
    places,
    week: toWeek(file, places, policies.sessionMinutes, assume),
    running: toRunning(file, assume),
    runs: toRuns(file, assume),
    ...optional('restDay', file.restDay),
    blockedDays: (file.blockedDates ?? []).map(toDay).sort((a, b) => a - b),
    travel: (file.travel ?? [])
      .map(({ from, to, place }) => ({ from: toDay(from), to: toDay(to), place }))
      .sort((a, b) => a.from - b.from),
    policies,
    injuries: toInjuries(file, assume),
    screening,
    strength: toStrength(file),
    tests: toTests(file),
    prefer: file.prefer ?? [],
    avoid: file.avoid ?? [],
  };
  return { athlete, assumptions };
}
