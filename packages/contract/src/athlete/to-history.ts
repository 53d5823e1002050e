import type { Injury, Race, StrengthRecord, TestResult } from '@stridelift/engine';
import type { AthleteFile } from './athlete-file.ts';
import { optional } from './optional.ts';
import type { Assume } from './to-places.ts';
import { toDay, toGrams } from './typed-values.ts';

export function toRaces(file: AthleteFile, assume: Assume): readonly Race[] {
  const races = (file.races ?? []).map((race) => {
    if (race.priority === undefined) {
      assume(
        'race-priority-absent',
        `The ${race.event} on ${race.date} has no priority: B, a race on the way, is assumed.`,
      );
    }
    return {
      event: race.event,
      day: toDay(race.date),
      priority: race.priority ?? ('B' as const),
      ...optional('title', race.title),
    };
  });
  return races.sort((a, b) => a.day - b.day);
}

export function toInjuries(file: AthleteFile, assume: Assume): readonly Injury[] {
  const injuries = (file.injuries ?? []).map((injury) => {
    if (injury.status === undefined) {
      assume(
        'injury-status-absent',
        `The status of ${injury.site} is not given: current, the careful reading, is assumed.`,
      );
    }
    return {
      site: injury.site,
      ...optional('side', injury.side),
      status: injury.status ?? ('current' as const),
      ...optional('stage', injury.stage),
    };
  });
  if (file.goal.event === 'return-from-injury' && injuries.every((injury) => injury.status === 'history')) {
    assume(
      'injury-absent',
      'The goal is to return from injury, but no current or recovering injury is listed: nothing is protected.',
    );
  }
  return injuries;
}

export function toStrength(file: AthleteFile): readonly StrengthRecord[] {
  return (file.strength ?? []).map((set) => ({
    exercise: set.exercise,
    load: toGrams(set.kg),
    reps: set.reps,
    ...optional('rir', set.rir),
    day: toDay(set.date),
  }));
}

export function toTests(file: AthleteFile): readonly TestResult[] {
  return (file.tests ?? []).map((test) => ({
    test: test.test,
    ...optional('left', test.left),
    ...optional('right', test.right),
    ...optional('value', test.value),
    day: toDay(test.date),
  }));
}
