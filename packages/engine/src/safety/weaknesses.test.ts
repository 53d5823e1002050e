import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/epoch-day.ts';
import { TESTS, type TestName } from '../model/athlete.ts';
import { TODAY } from './test-builders.ts';
import { WEAKNESS_MAP } from './weakness-map.ts';
import { activeWeaknesses, type ScoredTest, type Weakness } from './weaknesses.ts';

const scored = (test: TestName, given: Partial<ScoredTest> = {}): ScoredTest => ({
  test,
  priority: 'none',
  asymmetry: 'ok',
  ...given,
});
const find = (...scores: readonly ScoredTest[]): readonly Weakness[] => activeWeaknesses(scores, [], TODAY, 2);

describe('weaknesses from tests', () => {
  test.each<[string, ScoredTest, Partial<Weakness> | undefined]>([
    [
      'a high one gets two sets',
      scored('single-leg-calf-raise', { priority: 'high' }),
      { id: 'calf', extraSets: 2, weeks: 4 },
    ],
    ['a moderate one gets one set', scored('plank', { priority: 'moderate' }), { id: 'trunk', extraSets: 1 }],
    ['none is none', scored('plank'), undefined],
    ['a side to watch is none', scored('plank', { asymmetry: 'watch', weakerSide: 'left' }), undefined],
    [
      'a side to target gets one set',
      scored('single-leg-calf-raise', { asymmetry: 'target', weakerSide: 'left' }),
      { extraSets: 1, side: 'left' },
    ],
    [
      'both: two sets, on that side',
      scored('single-leg-calf-raise', { priority: 'high', asymmetry: 'target', weakerSide: 'right' }),
      { extraSets: 2, side: 'right' },
    ],
    [
      'a high one without a target names no side',
      scored('single-leg-calf-raise', { priority: 'high', asymmetry: 'watch', weakerSide: 'left' }),
      { extraSets: 2 },
    ],
  ])('%s', (_, score, expected) => {
    const [found] = find(score);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
    expect(found !== undefined && 'side' in found).toBe(expected !== undefined && 'side' in expected);
  });

  test.each<[TestName, string[]]>([
    ['single-leg-calf-raise', ['calf-plantarflexion', 'foot-ankle']],
    ['single-leg-hamstring-bridge', ['knee-flexion', 'hinge']],
    ['single-leg-glute-bridge', ['hinge']],
    ['single-leg-sit-to-stand', ['squat', 'step', 'knee-extension']],
    ['wall-sit', ['squat', 'step', 'knee-extension']],
    ['chair-stand-30s', ['squat', 'step', 'knee-extension']],
    ['side-lying-hip-abduction', ['hip-abduction', 'core-anti-lateral-flexion']],
    ['single-leg-squat-quality', ['hip-abduction', 'core-anti-lateral-flexion']],
    ['plank', ['core-anti-extension', 'core-anti-rotation']],
    ['side-plank', ['core-anti-lateral-flexion']],
    ['single-leg-balance', ['balance']],
    ['y-balance', ['balance']],
    ['knee-to-wall', ['mobility-dynamic', 'stretch-static']],
    ['countermovement-jump', ['plyometric-bilateral', 'plyometric-unilateral']],
    ['push-up', ['push-horizontal', 'push-vertical', 'pull-horizontal', 'pull-vertical']],
  ])('%s aims at its patterns', (name, patterns) => {
    expect(find(scored(name, { priority: 'high' }))[0]?.patterns).toEqual(patterns);
  });

  test('are three at most, deficits before sides, running first', () => {
    const found = find(
      scored('push-up', { priority: 'moderate' }),
      scored('single-leg-calf-raise', { asymmetry: 'target', weakerSide: 'left' }),
      scored('side-plank', { priority: 'high' }),
      scored('plank', { priority: 'high' }),
    );
    expect(found.map(({ id }) => id)).toEqual(['lateral-trunk', 'trunk', 'upper']);
  });

  test('count once where two tests show the same', () => {
    const found = find(
      scored('wall-sit', { priority: 'moderate' }),
      scored('single-leg-sit-to-stand', { priority: 'high' }),
    );
    expect(found.map(({ test, extraSets }) => [test, extraSets])).toEqual([['single-leg-sit-to-stand', 2]]);
  });

  test('count the worse of two tests that show the same, whichever the row names first', () => {
    const found = find(
      scored('wall-sit', { priority: 'high' }),
      scored('single-leg-sit-to-stand', { priority: 'moderate' }),
    );
    expect(found.map(({ test, extraSets }) => [test, extraSets])).toEqual([['wall-sit', 2]]);
  });

  test('put a high one before a moderate one with a side to target', () => {
    const found = find(
      scored('single-leg-calf-raise', { priority: 'moderate', asymmetry: 'target', weakerSide: 'left' }),
      scored('plank', { priority: 'high' }),
    );
    expect(found.map(({ id }) => id)).toEqual(['trunk', 'calf']);
  });

  test('name the first test of a row where two are as weak', () => {
    const tests = (['chair-stand-30s', 'wall-sit', 'single-leg-sit-to-stand'] as const).map((name) =>
      scored(name, { priority: 'high' }),
    );
    expect(find(...tests).map(({ test }) => test)).toEqual(['single-leg-sit-to-stand']);
  });

  test('go by the latest of several results, and by none of the future', () => {
    const weak = scored('plank', { priority: 'high' });
    const fine = scored('plank');
    const on = (score: ScoredTest, daysAgo: number): ScoredTest => ({ ...score, day: addDays(TODAY, -daysAgo) });
    expect(find(weak, fine)).toEqual([]);
    expect(find(fine, weak)).toHaveLength(1);
    expect(find(on(fine, 1), on(weak, 90))).toEqual([]);
    expect(find(on(weak, 1), on(fine, 90))).toHaveLength(1);
    expect(find(on(weak, 0))).toHaveLength(1);
    expect(find(on(weak, -1))).toEqual([]);
    expect(find(on(weak, 1), fine)).toHaveLength(1);
    expect(find(on(fine, 1), weak)).toEqual([]);
  });

  test('in spring wait until jumping is open', () => {
    const weak = [scored('rsi', { priority: 'high' })];
    expect(activeWeaknesses(weak, [], TODAY, -1)).toEqual([]);
    expect(activeWeaknesses(weak, [], TODAY, 0)).toHaveLength(1);
    expect(activeWeaknesses([scored('plank', { priority: 'high' })], [], TODAY, -1)).toHaveLength(1);
  });

  test.each([
    [41, false],
    [42, true],
    [100, true],
  ])('from a test %s days old ask for a new one: %s', (daysAgo, retestDue) => {
    const tests = [{ test: 'plank', value: 30, day: addDays(TODAY, -daysAgo) } as const];
    expect(activeWeaknesses([scored('plank', { priority: 'high' })], tests, TODAY, 2)[0]?.retestDue).toBe(retestDue);
  });

  test.each<[string, readonly [TestName, number][], boolean]>([
    [
      'the latest test',
      [
        ['plank', 60],
        ['plank', 3],
      ],
      false,
    ],
    [
      'the test of today',
      [
        ['plank', 60],
        ['plank', 0],
      ],
      false,
    ],
    [
      'no test of the future',
      [
        ['plank', 60],
        ['plank', -3],
      ],
      true,
    ],
    [
      'no other test',
      [
        ['plank', 60],
        ['push-up', 3],
      ],
      true,
    ],
    ['nothing where no test has a day', [], false],
  ])('go by %s', (_, done, retestDue) => {
    const tests = done.map(([test, ago]) => ({ test, value: 30, day: addDays(TODAY, -ago) }));
    expect(activeWeaknesses([scored('plank', { priority: 'high' })], tests, TODAY, 2)[0]?.retestDue).toBe(retestDue);
  });

  test('exist for every test, each in one row', () => {
    expect(WEAKNESS_MAP.flatMap(({ tests }) => tests).toSorted()).toEqual(TESTS.toSorted());
  });

  test.each<[Partial<ScoredTest>, number, string]>([
    [
      { priority: 'high', asymmetry: 'target', weakerSide: 'left' },
      0,
      'has room to grow. Two extra sets a week for the left side for four weeks.',
    ],
    [{ priority: 'moderate' }, 0, 'has room to grow. One extra set a week for four weeks.'],
    [
      { asymmetry: 'target', weakerSide: 'right' },
      0,
      'differs between the sides. One extra set a week for the right side for four weeks.',
    ],
    [{ priority: 'high' }, 50, 'has room to grow. Two extra sets a week for four weeks. Time to test it again.'],
  ])('of %j, tested %s days ago, are told kindly', (given, daysAgo, words) => {
    const tests = [{ test: 'single-leg-calf-raise', left: 9, right: 9, day: addDays(TODAY, -daysAgo) } as const];
    const [weak] = activeWeaknesses([scored('single-leg-calf-raise', given)], tests, TODAY, 2);
    expect(weak?.text).toBe(`Your calf strength ${words}`);
  });
});
