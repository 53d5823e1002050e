import { describe, expect, it } from 'vitest';
import type { Race } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';
import type { SeasonFrame } from './season-frame.ts';
import { taperSetFactor, taperWeeks } from './taper.ts';

describe('taperSetFactor', () => {
  it.each([
    { weeks: 1, factors: [0.2] },
    { weeks: 2, factors: [0.2, 0.6] },
    { weeks: 3, factors: [0.2, 0.4, 0.6] },
  ])('leaves $factors of the sets in $weeks weeks of taper, race week first', ({ weeks, factors }) => {
    expect(factors.map((_, weeksOut) => taperSetFactor(weeksOut, weeks))).toEqual(factors);
  });
});

describe('taperWeeks', () => {
  const race = (event: Race['event'], week: number): Race => ({ event, priority: 'A', day: (7 * week) as EpochDay });
  /** Week, weeks before the race, share of the sets. */
  const told = (...groups: readonly (readonly Race[])[]): readonly (readonly number[])[] => {
    const frame: SeasonFrame = { start: 0 as EpochDay, races: groups.flat(), groups, notPlanned: [] };
    return [...taperWeeks(frame)]
      .map(([week, { weeksOut, setFactor }]) => [week, weeksOut, setFactor])
      .toSorted(([a = 0], [b = 0]) => a - b);
  };

  it.each<[string, readonly (readonly Race[])[], readonly (readonly number[])[]]>([
    [
      'two before a marathon',
      [[race('marathon', 9)]],
      [
        [8, 1, 0.6],
        [9, 0, 0.2],
      ],
    ],
    ['only those there are', [[race('marathon', 0)]], [[0, 0, 0.2]]],
    [
      'before each race of a season',
      [[race('10k', 4)], [race('10k', 9)]],
      [
        [4, 0, 0.2],
        [9, 0, 0.2],
      ],
    ],
    [
      'that of the nearer race where two overlap, whichever comes first',
      [[race('10k', 8), race('marathon', 9)]],
      [
        [8, 0, 0.2],
        [9, 0, 0.2],
      ],
    ],
    [
      'the same the other way round',
      [[race('marathon', 9), race('10k', 8)]],
      [
        [8, 0, 0.2],
        [9, 0, 0.2],
      ],
    ],
  ])('are %s', (_, groups, expected) => {
    expect(told(...groups)).toEqual(expected);
  });
});
