import { expect, test } from 'vitest';
import { weeksOf } from '../../tests/builders/dose.ts';
import type { Race } from '../model/athlete.ts';
import type { SeasonWeek } from '../season/season-model.ts';
import type { EpochDay } from '../units/brands.ts';
import { hasHeavyDay } from './heavy-days.ts';

/** Monday of the middle of three weeks. */
const [BEFORE, WEEK, AFTER] = weeksOf('M', 'M', 'M') as [SeasonWeek, SeasonWeek, SeasonWeek];
const dayOf = (offset: number): EpochDay => (WEEK.start + offset) as EpochDay;
const after = (event: Race['event'], offset: number) => ({ afterRace: { event: event as '10k', day: dayOf(offset) } });
const goal = (event: Race['event'], offset: number): Pick<SeasonWeek, 'raceInWeek'> => ({
  raceInWeek: { event, day: dayOf(offset), priority: 'A' },
});

test.each<readonly [string, Partial<SeasonWeek>, Partial<SeasonWeek>, boolean]>([
  ['without a race', {}, {}, true],
  ['after a 10 km race on the Sunday before: from Friday', after('10k', -1), {}, true],
  ['after a half marathon on the Sunday before: not yet', after('half', -1), {}, false],
  ['after a half marathon eight days before Monday', after('half', -8), {}, true],
  ['before a half marathon on the Sunday after next: until Saturday', {}, goal('half', 13), true],
  ['between half marathons eight days before and thirteen after', after('half', -8), goal('half', 13), true],
  ['before a marathon on the Sunday after next: until Thursday', {}, goal('marathon', 13), true],
  ['before an ultra on the Sunday after next: Monday is the last day', {}, goal('ultra', 13), true],
  ['before an ultra on the Saturday after next: no day is left', {}, goal('ultra', 12), false],
  [
    'before and after a smaller race',
    { miniTaper: { event: '10k', day: dayOf(6), noHeavyLegsFrom: dayOf(1) } },
    {},
    true,
  ],
  ['in its last days', { miniTaper: { event: '10k', day: dayOf(7), noHeavyLegsFrom: dayOf(0) } }, {}, false],
])('a week has a day for heavy legs %s: %s', (_, given, next, expected) => {
  const week = { ...WEEK, ...given };
  expect(hasHeavyDay(week, [BEFORE, week, { ...AFTER, ...next }])).toBe(expected);
});
