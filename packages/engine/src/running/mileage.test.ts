import { buildAthlete, day } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/epoch-day.ts';
import type { Run } from '../model/run.ts';
import { MILEAGE_RULES, mileageFindings } from './mileage.ts';
import { buildRunCalendar } from './run-calendar.ts';
import type { RunWeek } from './run-weeks.ts';

const AS_OF = day('2026-11-23');
const run = (at: number, km?: number, kind: Run['kind'] = 'easy'): Run => ({
  id: `run-${at}`,
  day: addDays(AS_OF, at),
  kind,
  source: 'imported',
  ...(km === undefined ? {} : { km }),
});
const calendar = (runs: readonly Run[]) =>
  buildRunCalendar(buildAthlete({ goal: { event: 'general' } }), runs, AS_OF, addDays(AS_OF, 69));
/** `[level, kilometres, per cent over]` of each single run that is far. */
const single = (...runs: readonly Run[]) =>
  mileageFindings(calendar(runs), [], AS_OF, 'off').map(({ level, facts }) => [
    level,
    facts['km'],
    facts['percentOver'],
  ]);
/** Five weeks of runs of 10 km, so that the thirty days before are known. */
const KNOWN = [-42, -35, -28, -21, -14, -7].map((at) => run(at, 10));

describe('a single run', () => {
  it.each<[string, readonly Run[], readonly unknown[]]>([
    ['is fine a tenth over the longest', [run(0, 11)], []],
    ['is noted beyond', [run(0, 11.1)], [['note', 11.1, 11]]],
    ['is noted up to thirty per cent', [run(0, 13)], [['note', 13, 30]]],
    ['costs a finding beyond', [run(0, 13.1)], [['soft', 13.1, 31]]],
    ['is measured by the longest, not the last', [run(-3, 20), run(-1, 5), run(0, 22)], []],
    ['is measured by planned runs as well', [run(0, 11), run(7, 12), run(14, 13)], []],
    [
      'is not measured by runs of its own day',
      [run(0, 20, 'tempo'), { ...run(0, 21), id: 'second' }],
      [
        ['soft', 20, 100],
        ['soft', 21, 110],
      ],
    ],
    ['remembers a run of thirty days before', [run(-30, 20), run(0, 20)], []],
    ['has forgotten one of thirty-one', [run(-31, 20), run(0, 20)], [['soft', 20, 100]]],
    ['may be a race', [run(0, 21.1, 'race')], []],
    ['is not a ride', [run(0, 60, 'cross')], []],
    ['has no word about the past', [run(-1, 20)], []],
    ['needs a distance', [run(0)], []],
  ])('%s', (_, runs, expected) => {
    expect(single(...KNOWN, ...runs)).toEqual(expected);
  });
  it('below five kilometres is too short to speak of', () => {
    const short = [-42, -28, -14, -1].map((at) => run(at, 3));
    expect(single(...short, run(0, 4.9))).toEqual([]);
    expect(single(...short, run(0, 5))).toEqual([['soft', 5, 67]]);
  });
  it('is not judged before thirty days of running are known', () => {
    expect(single(run(0, 10), run(29, 24))).toEqual([]);
    expect(single(run(0, 10), run(30, 24))).toEqual([['soft', 24, 140]]);
  });
  it('is said in a sentence, with what would be fine', () => {
    const [finding] = mileageFindings(calendar([...KNOWN, run(0, 15)]), [], AS_OF, 'off');
    expect(finding).toEqual({
      rule: 'run-not-far-over-the-longest',
      level: 'soft',
      dates: ['2026-11-23'],
      facts: { km: 15, longestKm: 10, percentOver: 50 },
      text: 'The run of 15 km is 50 % longer than the longest of the 30 days before (10 km). In 5,205 runners such jumps went with more injuries.',
      sources: ['frandsen-2025'],
      suggestion: 'Up to 11 km keeps within a tenth.',
    });
  });
});

const weeks = (kms: readonly number[], cutBack: readonly number[] = [], from = 0): readonly RunWeek[] =>
  kms.map((km, index) => ({
    start: addDays(AS_OF, 7 * (index + from)),
    km,
    minutes: km * 6,
    cutBack: cutBack.includes(index),
    hasUnknownRace: false,
    runDays: 3,
  }));
const found = (given: readonly RunWeek[], policy: 'soft' | 'hard' | 'off' = 'off') =>
  mileageFindings(calendar([]), given, AS_OF, policy).map(({ rule, level, dates, facts }) => ({
    rule,
    level,
    dates,
    facts,
  }));

describe('two weeks', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['may grow by thirty per cent', [30, 30, 39], []],
    ['are noted beyond', [30, 30, 39.4], [31]],
    ['are measured over two weeks, not one', [30, 60, 30], []],
    ['have no word after a week off', [0, 30, 40], []],
  ])('%s: %j', (_, kms, expected) => {
    expect(found(weeks(kms)).map(({ facts }) => facts['percent'])).toEqual(expected);
  });
  it('are not measured from a cut-back week', () => {
    expect(found(weeks([30, 30, 45], [0]))).toEqual([]);
  });
  it('have no word about weeks that are over', () => {
    expect(found(weeks([30, 30, 45], [], -3))).toEqual([]);
    expect(found(weeks([30, 30, 45], [], -2))).toHaveLength(1);
  });
  it('say how much, with both weeks', () => {
    expect(found(weeks([30, 30, 45]))).toEqual([
      {
        rule: 'two-weeks-not-a-third-more',
        level: 'note',
        dates: ['2026-12-07'],
        facts: { percent: 50, km: 45, beforeKm: 30 },
      },
    ]);
  });
});

describe('strength before mileage', () => {
  const gate = (kms: readonly number[], policy: 'soft' | 'hard' | 'off' = 'soft') =>
    found(weeks(kms), policy).filter(({ rule }) => rule === 'strong-before-more-mileage');
  it.each<[string, readonly number[], readonly unknown[]]>([
    ['lets the average grow by a fifth', [30, 30, 48], []],
    ['speaks beyond', [30, 30, 49], [{ percent: 21, weeks: 2 }]],
    ['speaks of the first such week', [30, 30, 60, 60], [{ percent: 33, weeks: 2 }]],
    ['looks at four weeks', [30, 30, 30, 60], [{ percent: 25, weeks: 3 }]],
    ['has nothing to say after four weeks of strength', [30, 30, 30, 30, 90], []],
    ['has nothing to say where nobody runs', [0, 0, 30], []],
    ['has nothing to say of one week', [30], []],
  ])('%s: %j', (_, kms, expected) => {
    expect(gate(kms).map(({ facts }) => facts)).toEqual(expected);
  });
  it('is as strict as the runner chose', () => {
    const levels = (['soft', 'hard', 'off'] as const).map((policy) => gate([30, 30, 60], policy)[0]?.level);
    expect(levels).toEqual(['soft', 'hard', undefined]);
  });
  it('is said with the week it speaks of', () => {
    const finding = mileageFindings(calendar([]), weeks([30, 30, 60]), AS_OF, 'soft').find(
      ({ level }) => level === 'soft',
    );
    expect(finding).toMatchObject({
      dates: ['2026-12-07'],
      text: 'Your average week grows by 33 % after 2 weeks of strength. Coaches like four weeks of strength first; trials are mixed on whether it prevents injuries.',
      suggestion: 'Hold the mileage for the first four weeks, or choose mileageGate: off.',
    });
  });
});

it('speaks by the rules that are listed, and by no others', () => {
  const all = mileageFindings(calendar([...KNOWN, run(0, 20)]), weeks([30, 30, 60]), AS_OF, 'hard');
  expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set(MILEAGE_RULES.map(({ id }) => id)));
});
