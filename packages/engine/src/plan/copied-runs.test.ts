import { day } from '@stridelift/testkit';
import { expect, it } from 'vitest';
import { marathoner, seasonOf } from '../../tests/builders/season.ts';
import type { Run } from '../model/run.ts';

const said = (sketch = {}) =>
  seasonOf(marathoner(sketch)).assumptions.filter(({ code }) => code === 'usual-runs-around-race');
const easy = (date: string): Run => ({ id: date, day: day(date), kind: 'easy', minutes: 30, source: 'listed' });
const datesBetween = (from: string, to: string): Run[] => {
  const runs: Run[] = [];
  for (let at = day(from); at <= day(to); at = (at + 1) as typeof at)
    runs.push({ ...easy(from), id: `${at}`, day: at });
  return runs;
};

it('says that the runs around a goal race are copied from the usual week', () => {
  expect(said().map(({ text }) => text)).toEqual([
    'The runs shown in the days before and after your marathon on 18 April 2027 are copied from your usual week; they are no advice. Enter what you will really run, and the strength work follows it.',
  ]);
});

it('says nothing where the calendar names them', () => {
  const runs = [...datesBetween('2027-04-12', '2027-04-17'), ...datesBetween('2027-04-19', '2027-04-25')];
  expect(said({ runs })).toEqual([]);
});

it('says nothing of smaller races', () => {
  expect(said({ races: [{ event: '10k', day: day('2027-01-30'), priority: 'B' }] })).toHaveLength(1);
});
