import { describe, expect, it, test } from 'vitest';
import type { PhaseCode } from '../model/plan.ts';
import type { Purpose } from '../season/season-model.ts';
import type { EpochDay } from '../units/brands.ts';
import { type NoHeavyReason, type PhaseContent, phaseWords } from './phase-words.ts';

const MONDAY = 20_780 as EpochDay;
const GENERAL: Purpose = { kind: 'build', event: 'general' };
const MARATHON: Purpose = { kind: 'build', event: 'marathon' };
const HEAVY = {
  sessions: 8,
  fullWeeks: 4,
  legWeeks: 4,
  heavyWeeks: 4,
  jumps: true,
  mainReps: { min: 3, max: 6, moreElsewhere: false },
  heavyInSeason: true,
  heavyLater: true,
};
const LIMITED = { ...HEAVY, heavyWeeks: 0, jumps: false, heavyInSeason: false, heavyLater: false };

function words(code: PhaseCode, purpose: Purpose, content: PhaseContent, reason: NoHeavyReason = 'limits') {
  const phase = { id: 'x', code, purpose, familiar: true, start: MONDAY, end: (MONDAY + 27) as EpochDay, sources: [] };
  return phaseWords(phase, content, reason);
}

describe('a phase is told by what it holds', () => {
  test.each<readonly [string, PhaseCode, PhaseContent, RegExp, RegExp]>([
    ['jumps where there are some', 'C', HEAVY, /fast lifts and jumps/, /without jumps/],
    ['none where there are none', 'C', LIMITED, /without jumps/, /and jumps/],
    ['heavy loads where there are some', 'B2', HEAVY, /few repetitions with heavy loads/, /not heavy/],
    ['none where there are none', 'B2', LIMITED, /not heavy: within your limits/, /few repetitions/],
    ['heavy days in one week of four', 'B2', { ...HEAVY, heavyWeeks: 1 }, /One of them holds heavy days/, /not heavy/],
    ['one heavy lift a week', 'D', HEAVY, /One heavy lift a week stays in/, /undefined/],
    ['no heavy lift where there is none', 'D', LIMITED, /longer sets/, /heavy/],
    [
      'one week of several with a heavy lift',
      'D',
      { ...HEAVY, heavyWeeks: 1 },
      /One of them still has a heavy lift/,
      /a week/,
    ],
    ['some weeks with a heavy lift', 'D', { ...HEAVY, heavyWeeks: 3 }, /3 of them still have a heavy lift/, /a week/],
    [
      'the repetitions that stand there',
      'B1',
      { ...HEAVY, mainReps: { min: 8, max: 12, moreElsewhere: false } },
      /of 8 to 12:/,
      /six|too light/,
    ],
    [
      'more of them where the weights run out',
      'B1',
      { ...HEAVY, mainReps: { min: 6, max: 8, moreElsewhere: true } },
      /of 6 to 8:.*too light for that, more repetitions/,
      /undefined/,
    ],
    ['no heavier lifting where none follows', 'B1', LIMITED, /hard enough/, /heavier/],
    ['a foundation for heavy weeks', 'A', HEAVY, /heavy weeks/, /harder weeks/],
    ['a foundation where nothing heavy follows', 'A', LIMITED, /harder weeks/, /heavy/],
    ['maintenance with heavy legs', 'M', HEAVY, /Heavy legs once a week hold/, /no day/],
    ['maintenance without', 'M', LIMITED, /no day for heavy legs/, /hold your strength/],
  ])('%s', (_, code, content, says, never) => {
    const { why } = words(code, GENERAL, content);
    expect(why).toMatch(says);
    expect(why).not.toMatch(never);
  });

  test.each<readonly [NoHeavyReason, RegExp]>([
    ['limits', /within your limits/],
    ['choice', /you chose/],
    ['place', /where you train/],
    ['days', /no day/],
  ])('says why nothing is heavy: %s', (reason, says) => {
    expect(words('B2', GENERAL, LIMITED, reason).why).toMatch(says);
  });

  it('is named by what it holds', () => {
    expect(words('B2', GENERAL, HEAVY).name).toBe('Maximal strength');
    expect(words('B2', GENERAL, LIMITED).name).toBe('Strength');
    expect(words('D', GENERAL, HEAVY).name).toBe('Strength endurance');
    expect(words('D', MARATHON, HEAVY).name).toBe('Race-specific endurance');
  });
});

describe('a taper', () => {
  it('names the day of the last heavy legs, where there are any', () => {
    const lastHeavy = { day: MONDAY, daysBefore: 17 };
    expect(words('T', MARATHON, { ...LIMITED, lastHeavy }).why).toContain('is on 23 November 2026, 17 days before it.');
    expect(words('T', MARATHON, LIMITED).why).not.toContain('heavy');
  });
});

describe('a recovery', () => {
  const recover: Purpose = { kind: 'recover', event: '10k' };
  it('names the first day of leg work, or says that none comes yet', () => {
    expect(words('R', recover, { ...HEAVY, firstLegs: { daysAfter: 4 } }).why).toContain('for the legs from day 4');
    expect(words('R', recover, HEAVY).why).toContain('none yet for the legs');
  });

  it('speaks of heavy work only to those who have some', () => {
    expect(words('R', recover, HEAVY).why).toContain('heavy work comes after that');
    expect(words('R', recover, LIMITED).why).not.toContain('heavy');
  });
});

describe('a way back', () => {
  const open = (bone: boolean): Purpose => ({
    kind: 'return',
    open: { stage: 2, sites: [bone ? 'tibia-bsi' : 'calf'] },
  });
  it('says at which step it is and what opens the next', () => {
    const { why } = words('RX', open(false), LIMITED);
    expect(why).toContain('at step 2 of 5: exercises on both legs or arms');
    expect(why).toContain('When the sides differ by at most 30 %, set the next step in your profile and plan again.');
  });

  it('waits for a clinician where it is a bone', () => {
    expect(words('RX', open(true), LIMITED).why).toMatch(/a clinician has cleared you/);
  });

  it.each(['A', 'B1', 'M'] as const)('promises nothing of phase %s while the injury is open', (code) => {
    const { name, why } = words(code, open(true), LIMITED);
    expect(name).toContain('once the steps are passed');
    expect(why).toContain('pencilled in');
    expect(why).not.toMatch(/basic strength|behind you|won back/);
  });

  it('goes on as before where no injury is open', () => {
    expect(words('B1', { kind: 'return' }, LIMITED).why).toContain('basic strength with fewer sets');
  });
});
