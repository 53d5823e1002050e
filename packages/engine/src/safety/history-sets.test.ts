import { expect, it, test } from 'vitest';
import type { Injury } from '../model/athlete.ts';
import { oldTrouble } from './history-sets.ts';

const of = (...told: readonly (readonly [Injury['site'], Injury['status']])[]) =>
  oldTrouble(told.map(([site, status]) => ({ site, status })));

it('counts a knee of old once, whichever side it was', () => {
  expect(of(['knee-pfp', 'history'], ['knee-pfp', 'history'])).toEqual(['knee-pfp']);
});

test.each([
  ['trouble elsewhere', of(['achilles', 'history'])],
  ['a knee that recovers', of(['knee-pfp', 'recovering'])],
  ['an old hip while a knee still hurts', of(['hip-fai', 'history'], ['itb', 'current'])],
  ['nothing', of()],
])('asks for no more after %s', (_, sites) => {
  expect(sites).toEqual([]);
});
