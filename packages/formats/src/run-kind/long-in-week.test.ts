import type { EpochDay } from '@stridelift/engine';
import { parseDate } from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import { classifyRun } from './classify-run.ts';
import { parseKm } from './distance.ts';
import type { RunInWeek } from './long-in-week.ts';
import { findLongRuns } from './long-in-week.ts';

const MONDAY = parseDate('2026-09-07') as EpochDay;

function kinds(...week: readonly (readonly [weekday: number, title: string])[]): readonly string[] {
  const runs = week.map(([weekday, title]): RunInWeek => {
    const km = parseKm(title);
    return { day: (MONDAY + weekday) as EpochDay, told: classifyRun({ title }), ...(km === undefined ? {} : { km }) };
  });
  return findLongRuns(runs, 'monday').map((run) => run.told.label);
}

describe('a run that only says how far it goes', () => {
  it('is long where it clearly is the longest of its week', () => {
    expect(kinds([0, '5 km'], [1, '6 km'], [3, '10 km'])).toEqual(['unspecified_run', 'unspecified_run', 'long']);
  });

  it('is long on a weekend from 1.5 times the median', () => {
    const others = [
      [0, '6 km'],
      [1, '6 km'],
      [2, '8 km run'],
      [4, '6 km'],
    ] as const;
    expect(kinds(...others, [6, '9 km'])[4]).toBe('long');
    expect(kinds(...others, [3, '9 km'])[4]).toBe('unspecified_run');
    expect(kinds(...others, [6, '8.9 km'])[4]).toBe('unspecified_run');
  });

  it('is not long beside a run that says it is, or a race', () => {
    expect(kinds([0, '5 km'], [2, '20 km'], [6, 'Long run 12 km'])[1]).toBe('unspecified_run');
    expect(kinds([0, '5 km'], [2, '20 km'], [6, '10 km race'])[1]).toBe('unspecified_run');
  });

  it('needs a week of at least three runs; rides do not count', () => {
    expect(kinds([0, '5 km'], [2, '20 km'])).not.toContain('long');
    expect(kinds([0, '5 km'], [2, '20 km'], [3, 'Bike 6 km'])).not.toContain('long');
  });

  it('never overrules a title that says what it is', () => {
    expect(kinds([0, '5 km'], [1, '5 km'], [2, 'Easy 20 km'])[2]).toBe('easy');
  });

  it('is an assumption', () => {
    const long = findLongRuns(
      [3, 4, 12].map((km, index) => ({
        day: (MONDAY + index) as EpochDay,
        km,
        told: classifyRun({ title: `${km} km` }),
      })),
      'monday',
    )[2];
    expect(long?.told).toMatchObject({ kind: 'long', sure: 0.6, how: 'longest run of its week' });
  });
});
