import { at, buildAthlete, day, everyDay } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import type { Athlete } from '../model/athlete.ts';
import { lightAwayWeeks } from './light-away-weeks.ts';

const MONDAY = day('2026-11-23');
const legLoadAt = (place: string) => (place === 'gym' ? 3 : 2);
const weeks = (from: string, to: string, given: Partial<Athlete> = {}, place = 'bands') =>
  lightAwayWeeks(
    {
      ...buildAthlete({ week: everyDay(at('18:00', 45, 'gym')), travel: [{ from: day(from), to: day(to), place }] }),
      ...given,
    },
    legLoadAt,
    MONDAY,
  );

describe('a week away is a rest from heavy legs', () => {
  it.each([
    ['where all of it is spent with bands', weeks('2026-11-30', '2026-12-06'), ['2026-11-30']],
    ['both of a fortnight', weeks('2026-11-30', '2026-12-13'), ['2026-11-30', '2026-12-07']],
    ['not where some day is at home', weeks('2026-11-30', '2026-12-05'), []],
    [
      'where the days at home have no time for strength',
      weeks('2026-11-30', '2026-12-04', { week: { monday: at('18:00', 45, 'gym'), thursday: at('18:00', 45, 'gym') } }),
      ['2026-11-30'],
    ],
    ['not in another gym', weeks('2026-11-30', '2026-12-06', {}, 'gym'), []],
    [
      'not where home has no more than bands',
      weeks('2026-11-30', '2026-12-06', { week: everyDay(at('18:00', 45, 'home')) }),
      [],
    ],
  ] as const)('%s', (_, found, expected) => {
    expect([...found]).toEqual(expected.map(day));
  });
});
