import { describe, expect, it, test } from 'vitest';
import { weekDose } from '../../tests/builders/dose.ts';
import { draftInput, FREE, slotOfTier } from '../../tests/builders/prescribe.ts';
import { exerciseWith } from '../../tests/published/builders.ts';
import type { Exercise } from '../model/exercise.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import { type Draft, type DraftInput, draftItem, secondsOfReps } from './draft.ts';
import { loadCaps } from './load/novice-caps.ts';

const drafted = (given: Partial<DraftInput> = {}): Draft => draftItem(draftInput(given));
const lift = (given: Partial<Exercise> = {}): Exercise => exerciseWith({ id: 'lift', ...given });
const B1 = { sets: 3, reps: { min: 6, max: 8 }, rir: 3 };

describe('the sets, repetitions and effort of an exercise', () => {
  it('follow its phase and tier', () => {
    expect(drafted()).toMatchObject({ ...B1, restSeconds: 120, tempo: '2-0-1-0', maxPercent: 80, perSide: false });
  });

  it('are those of the stage of a way back where a load is lifted (D5)', () => {
    const reps = (hasLoad: boolean) =>
      drafted({ slot: slotOfTier('calf'), hasLoad, bounds: { ...FREE, stageReps: { min: 8, max: 10 } } });
    expect(reps(true)).toMatchObject({ reps: { min: 8, max: 10 }, mostReps: 10 });
    expect(reps(false).reps).not.toEqual({ min: 8, max: 10 });
  });

  it('go no faster than a tender site asks, and keep a tempo that is slower already', () => {
    const calf = (tempo: string): string =>
      drafted({
        slot: slotOfTier('calf'),
        exercise: lift({ tempo }),
        bounds: { ...FREE, slowTempo: '3-0-3-0' },
      }).tempo;
    expect([calf('2-1-1-0'), calf('3-1-2-0'), calf('4-1-2-0'), calf('hold')]).toEqual([
      '3-0-3-0',
      '3-1-2-0',
      '4-1-2-0',
      'hold',
    ]);
  });

  test.each<readonly [string, Partial<DraftInput>, Partial<Draft>]>([
    [
      'a deload halves the sets and leaves two more in reserve',
      { week: weekDose('B1', { deload: true, setFactor: 0.5, rirPlus: 2 }) },
      { sets: 2, rir: 5 },
    ],
    ['a taper cuts the sets and keeps the effort', { week: weekDose('B1', { setFactor: 0.4 }) }, { sets: 1, rir: 3 }],
    ['one set is left whatever is cut', { week: weekDose('B1', { setFactor: 0.2 }) }, { sets: 1 }],
    [
      'the lighter of two leg days has a set less, one more in reserve, below 80 %',
      { legLoad: 2, week: weekDose('B1', { heavy: 1 }) },
      { sets: 2, rir: 4, maxPercent: 78 },
    ],
    ['without a heavy day in the week it only stays below 80 %', { legLoad: 2 }, { ...B1, maxPercent: 78 }],
    [
      'somebody new does two sets with four left, up to 60 %',
      { bounds: { ...FREE, caps: loadCaps(0, 'novice') } },
      { sets: 2, rir: 4, maxPercent: 60 },
    ],
    ['a limit on effort holds', { bounds: { ...FREE, minRir: 5 } }, { rir: 5 }],
    ['a limit on load holds', { bounds: { ...FREE, maxPercent: 65 } }, { maxPercent: 65 }],
    ['a limit on sets holds', { bounds: { ...FREE, maxSets: 2 } }, { sets: 2 }],
    [
      'few repetitions become the fewest allowed',
      { bounds: { ...FREE, minReps: 8, maxReps: 12 } },
      { reps: { min: 8, max: 8 }, mostReps: 12 },
    ],
    [
      'many become the most allowed',
      { week: weekDose('A'), bounds: { ...FREE, minReps: 8, maxReps: 12 } },
      { reps: { min: 12, max: 12 } },
    ],
    ['a weak pattern gets its extra set', { extraSets: 1 }, { sets: 4 }],
    [
      'but not in a deload',
      { extraSets: 1, week: weekDose('B1', { deload: true, setFactor: 0.5, rirPlus: 2 }) },
      { sets: 2 },
    ],
    ['nor past the caps', { extraSets: 2, bounds: { ...FREE, caps: loadCaps(0, 'novice') } }, { sets: 2 }],
    ['rests end where longer ones are of no use', { bounds: { ...FREE, maxRestSeconds: 90 } }, { restSeconds: 90 }],
    [
      'and stay shorter without a load',
      { hasLoad: false, bounds: { ...FREE, maxRestSeconds: 90 } },
      { restSeconds: 75 },
    ],
    ['without a load rests stay short', { hasLoad: false }, { restSeconds: 75 }],
    [
      'without a load a main lift begins its ladder, slowly (C6)',
      { hasLoad: false },
      { reps: { min: 8, max: 10 }, tempo: '3-1-1-0' },
    ],
    [
      'from where a test of it says',
      { hasLoad: false, testedStart: 13, slot: slotOfTier('calf') },
      { reps: { min: 11, max: 13 } },
    ],
    ['and climbs it week by week', { hasLoad: false, weeksDone: 3 }, { reps: { min: 11, max: 13 }, tempo: '3-1-1-0' }],
    [
      'but not in a deload',
      { hasLoad: false, weeksDone: 3, week: weekDose('B1', { deload: true }) },
      { reps: { min: 10, max: 12 } },
    ],
    [
      'on it goes while loads are fast: the body alone is done under control',
      { hasLoad: false, weeksDone: 2, week: weekDose('C') },
      { reps: { min: 10, max: 12 }, tempo: '2-0-1-0' },
    ],
    [
      'where the runner chose the repetitions it is not hurried through them',
      {
        hasLoad: false,
        week: weekDose('C'),
        policies: { ...DEFAULT_POLICIES, intensityPolicy: 'tra-3-5x5-10' },
      },
      { reps: { min: 8, max: 13 }, tempo: '2-0-1-0' },
    ],
    [
      'from 65 on it moves fast without a load too, a few times',
      { hasLoad: false, weeksDone: 4, week: weekDose('C'), bounds: { ...FREE, lightAndFast: true } },
      { reps: { min: 3, max: 5 }, rir: 5, tempo: 'explosive' },
    ],
    [
      'in a primer it is quick',
      { hasLoad: false, weeksDone: 4, week: weekDose('C', { raceWeek: true }) },
      { reps: { min: 6, max: 6 }, tempo: '1-0-X-0' },
    ],
    ['an explosive set stays short however light it is', { week: weekDose('C') }, { tempo: 'explosive', mostReps: 6 }],
    [
      'one that must be long is done under control',
      { week: weekDose('C'), bounds: { ...FREE, minReps: 8, maxReps: 12 } },
      { reps: { min: 8, max: 8 }, tempo: '2-0-1-0', mostReps: 12 },
    ],
    [
      'inside what age allows',
      { hasLoad: false, weeksDone: 3, bounds: { ...FREE, maxReps: 12 } },
      { reps: { min: 11, max: 12 } },
    ],
    [
      'the heavy lift of an endurance week',
      { heavyTouch: true, week: weekDose('D', { heavy: 1 }) },
      { sets: 2, reps: { min: 3, max: 5 }, maxPercent: 90 },
    ],
    [
      'from 65 on power is light and fast',
      { week: weekDose('C'), bounds: { ...FREE, lightAndFast: true } },
      { maxPercent: 60, tempo: 'explosive' },
    ],
    ['and strength is not', { bounds: { ...FREE, lightAndFast: true } }, { maxPercent: 80, tempo: '2-0-1-0' }],
  ])('%s', (_, given, expected) => {
    expect(drafted(given)).toMatchObject(expected);
  });

  it('may rise to 20 repetitions where the weights are light, to the top of the range where the runner chose one', () => {
    expect(drafted().mostReps).toBe(20);
    expect(drafted({ policies: { ...DEFAULT_POLICIES, intensityPolicy: 'tra-3-5x5-10' } }).mostReps).toBe(10);
  });
});

describe('the unit of an exercise', () => {
  test.each<readonly [string, Partial<Exercise>, Partial<DraftInput>, Partial<Draft>]>([
    ['repetitions: 7 of 3 seconds', {}, {}, { workSeconds: 21 }],
    ['repetitions each side count twice', { laterality: 'unilateral' }, {}, { perSide: true, workSeconds: 42 }],
    ['alternating sides are sides too', { laterality: 'alternating' }, {}, { perSide: true, workSeconds: 42 }],
    [
      'a walk that takes the feet by turns is walked once',
      { doseUnit: 'metres', laterality: 'alternating', tempo: 'controlled' },
      { slot: slotOfTier('calf') },
      { metres: 30, perSide: false, workSeconds: 30 },
    ],
    [
      'a hold that takes the legs by turns is timed once',
      { doseUnit: 'seconds', laterality: 'alternating', tempo: 'hold' },
      { slot: slotOfTier('trunk') },
      { seconds: 30, perSide: false, workSeconds: 30 },
    ],
    [
      'a hold with a bound of its own',
      { doseUnit: 'seconds', tempo: 'hold', laterality: 'unilateral' },
      { slot: slotOfTier('balance'), bounds: { ...FREE, maxSeconds: 15 } },
      { seconds: 15, workSeconds: 30 },
    ],
    ['a hold', { doseUnit: 'seconds', tempo: 'hold' }, { slot: slotOfTier('trunk') }, { seconds: 30, workSeconds: 30 }],
    [
      'a hold each side',
      { doseUnit: 'seconds', tempo: 'hold', laterality: 'unilateral' },
      { slot: slotOfTier('trunk') },
      { seconds: 30, workSeconds: 60 },
    ],
    [
      'a carry of 30 metres',
      { doseUnit: 'metres', tempo: 'controlled' },
      { slot: slotOfTier('trunk') },
      { metres: 30, workSeconds: 30 },
    ],
    [
      'full jumps, six a set',
      { doseUnit: 'contacts' },
      { slot: slotOfTier('power'), contacts: 18 },
      { contacts: 18, sets: 3, workSeconds: 6 },
    ],
    [
      'quick hops, a dozen a set',
      { id: 'ankle-pogo', doseUnit: 'contacts' },
      { slot: slotOfTier('power'), contacts: 36 },
      { contacts: 36, sets: 3, workSeconds: 12 },
    ],
    [
      'contacts in four sets at most',
      { doseUnit: 'contacts', tempo: 'explosive' },
      { slot: slotOfTier('power'), contacts: 100 },
      { contacts: 100, sets: 4 },
    ],
    [
      'at least one contact',
      { doseUnit: 'contacts', tempo: 'explosive' },
      { slot: slotOfTier('power'), contacts: 0 },
      { contacts: 1, sets: 1 },
    ],
  ])('%s', (_, exercise, given, expected) => {
    expect(drafted({ exercise: lift(exercise), ...given })).toMatchObject(expected);
  });

  it('is the only one that is told', () => {
    const told = (doseUnit: Exercise['doseUnit']) =>
      (['reps', 'seconds', 'metres', 'contacts'] as const).filter(
        (unit) => drafted({ exercise: lift({ doseUnit }) })[unit] !== undefined,
      );
    for (const doseUnit of ['reps', 'seconds', 'metres', 'contacts'] as const)
      expect(told(doseUnit)).toEqual([doseUnit]);
  });

  it('has fewer repetitions a side than both together where they are many, so that a set ends', () => {
    const foundation = (laterality: Exercise['laterality']) =>
      drafted({ week: weekDose('A'), exercise: lift({ laterality }) }).reps;
    expect(foundation('bilateral')).toEqual({ min: 12, max: 15 });
    expect(foundation('unilateral')).toEqual({ min: 10, max: 12 });
  });
});

describe('tempo', () => {
  test.each([
    ['2-0-1-0', '3-1-1-0', 'of a lift is that of the phase'],
    ['hold', 'hold', 'of a hold is its own'],
    ['explosive', 'explosive', 'of a swing is its own'],
    ['controlled', 'controlled', 'of a carry is its own'],
  ])('%s becomes %s: it %s', (own, expected) => {
    expect(drafted({ week: weekDose('A'), exercise: lift({ tempo: own }) }).tempo).toBe(expected);
  });

  it('in a taper is the exercise’s own', () => {
    expect(drafted({ week: weekDose('T'), exercise: lift({ tempo: '3-0-1-0' }) }).tempo).toBe('3-0-1-0');
  });
});

describe('seconds of a set', () => {
  it('are the middle of the range times the tempo, rounded', () => {
    expect(secondsOfReps({ min: 5, max: 6 }, '2-0-1-0', false)).toBe(17);
    expect(secondsOfReps({ min: 8, max: 12 }, '3-1-1-0', true)).toBe(100);
  });
});
