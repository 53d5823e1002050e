import { expect, test } from 'vitest';
import { addDays } from '../../calendar/epoch-day.ts';
import type { Athlete } from '../../model/athlete.ts';
import type { Finding } from '../../model/finding.ts';
import { screen } from '../screening.ts';
import { answering, injured, runner, TODAY } from '../test-builders.ts';
import { withRunsThatWait } from './runs-that-wait.ts';

const told = (athlete: Athlete, ...daysAhead: readonly number[]): readonly Finding[] =>
  withRunsThatWait(
    screen(athlete, TODAY).findings,
    daysAhead.map((days) => addDays(TODAY, days)),
  );
const NOT_PASSED = answering({ postnatalWeeks: 14, postnatalTestsPassed: false });

test.each<[string, Athlete, string]>([
  ['the tests after a birth are not passed', NOT_PASSED, 'screening-postnatal'],
  ['twelve weeks are not over', answering({ postnatalWeeks: 9, postnatalTestsPassed: true }), 'screening-postnatal'],
  ['a bone is under stress', runner({ injuries: [injured('tibia-bsi', 'current')] }), 'bone-stress-current'],
])('while %s, runs in the calendar are told as hard, by their dates', (_, athlete, rule) => {
  expect(told(athlete, 2, 5)).toMatchObject([{ rule, level: 'hard', dates: ['2026-11-24', '2026-11-27'] }]);
  expect(told(athlete)).toMatchObject([{ rule, level: 'soft', dates: [] }]);
});

test.each<[string, Athlete]>([
  ['the tests are passed', answering({ postnatalWeeks: 14, postnatalTestsPassed: true })],
  ['the bone recovers', runner({ injuries: [injured('tibia-bsi', 'recovering')] })],
  ['blood pressure is watched', answering({ controlledBloodPressure: true })],
])('where %s, runs change nothing', (_, athlete) => {
  expect(told(athlete, 2, 5)).toEqual(told(athlete));
});

test.each<[readonly number[], string]>([
  [[2], 'running on 24 November 2026; those'],
  [[5, 2], 'running on 24 November 2026 and 27 November 2026; those'],
  [[2, 2, 5, 9, 12], 'running on 24 November 2026, 27 November 2026, 1 December 2026 and 4 December 2026; those'],
  [[2, 5, 9, 12, 16], 'running on 24 November 2026, 27 November 2026, 1 December 2026 and 2 more days; those'],
])('the sentence names the first of the runs of day %j', (days, text) => {
  expect(told(NOT_PASSED, ...days)[0]?.text).toContain(text);
});
