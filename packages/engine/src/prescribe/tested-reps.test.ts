import { day } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { exerciseOf } from '../../tests/builders/choice.ts';
import type { TestResult } from '../model/athlete.ts';
import { startsFromTests } from './tested-reps.ts';

const CALF: TestResult = { test: 'single-leg-calf-raise', left: 24, right: 20, day: day('2026-11-01') };
const starts = (...tests: readonly TestResult[]) => [...startsFromTests(tests, day('2026-11-23'))];

describe('where repetitions begin after a test', () => {
  it('two thirds of what the weaker side did, for raises with the knee straight and bent', () => {
    expect(starts(CALF)).toEqual([
      ['single-leg-calf-raise', 13],
      ['bent-knee-single-leg-calf-raise', 13],
    ]);
  });

  it('the latest test counts, none of the future, and one value speaks for itself', () => {
    const push: TestResult = { test: 'push-up', value: 30, day: day('2026-11-10') };
    expect(starts(push, { ...push, value: 10, day: day('2026-01-10') })).toEqual([['push-up', 20]]);
    expect(starts({ ...push, day: day('2026-12-10') })).toEqual([]);
  });

  it('a test of something else says nothing', () => {
    expect(starts({ test: 'single-leg-hop', left: 180, right: 178, day: day('2026-11-01') })).toEqual([]);
  });

  it('the exercises exist and carry no load of their own', () => {
    const all = (
      ['single-leg-calf-raise', 'single-leg-hamstring-bridge', 'single-leg-glute-bridge', 'push-up'] as const
    )
      .flatMap((test) => starts({ test, value: 10, day: day('2026-11-01') }))
      .map(([id]) => exerciseOf(id).loadType);
    expect([all.length, new Set(all)]).toEqual([5, new Set(['bodyweight'])]);
  });
});
