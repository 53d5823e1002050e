import { describe, expect, test } from 'vitest';
import type { Athlete, CautionSite, InjuryStatus } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import { CAUTION_MAP } from './caution-map.ts';
import { type ExerciseSafety, safetyOf } from './exercise-safety.ts';
import { safetyLimits } from './limits.ts';
import { SITE_POINTS } from './site-advice.ts';
import { answering, exercise, injured, runner, TODAY } from './test-builders.ts';

const asked = (athlete: Athlete, given: Partial<Exercise>): ExerciseSafety =>
  safetyOf(safetyLimits(athlete, TODAY), exercise(given));
const ruleFor = (athlete: Athlete, given: Partial<Exercise>): string | undefined => {
  const safety = asked(athlete, given);
  return safety.allowed ? undefined : safety.reason.rule;
};
const withSite = (site: CautionSite, status: InjuryStatus, stage?: 0 | 1 | 2 | 3 | 4 | 5): Athlete =>
  runner({ injuries: [injured(site, status, stage)] });

const heelDrop: Partial<Exercise> = {
  id: 'eccentric-heel-drop',
  pattern: 'calf-plantarflexion',
  cautionSites: ['achilles'],
};
const raise: Partial<Exercise> = {
  id: 'bent-knee-single-leg-calf-raise',
  pattern: 'calf-plantarflexion',
  cautionSites: ['achilles'],
};
const hold: Partial<Exercise> = {
  id: 'calf-raise-isometric',
  pattern: 'calf-plantarflexion',
  contraction: 'isometric',
  cautionSites: ['achilles'],
};
const pogo: Partial<Exercise> = {
  id: 'ankle-pogo',
  pattern: 'plyometric-bilateral',
  contraction: 'ballistic',
  impact: 2,
  cautionSites: ['achilles'],
};
const pullUp: Partial<Exercise> = { id: 'pull-up', pattern: 'pull-vertical', lowerBodyFatigue: 0 };

describe('a tender site', () => {
  test.each<[InjuryStatus, Partial<Exercise>, string | undefined]>([
    ['current', raise, 'caution-current'],
    ['current', hold, undefined],
    ['current', heelDrop, 'caution-block'],
    ['current', pogo, 'caution-block'],
    ['current', pullUp, undefined],
    ['recovering', raise, undefined],
    ['recovering', heelDrop, 'caution-block'],
    ['recovering', pogo, 'caution-block'],
    ['history', heelDrop, undefined],
    ['history', pogo, undefined],
  ])('that is %s answers %o', (status, given, rule) => {
    expect(ruleFor(withSite('achilles', status), given)).toBe(rule);
  });

  test.each<[InjuryStatus, Partial<Exercise>, number, number]>([
    ['recovering', raise, 0, SITE_POINTS.tagged.recovering],
    ['recovering', hold, SITE_POINTS.preferred.recovering, 0],
    ['current', hold, SITE_POINTS.preferred.current, 0],
    ['history', hold, SITE_POINTS.preferred.history, 0],
    ['history', raise, 0, 0],
  ])('that is %s weighs %o', (status, given, bonus, penalty) => {
    expect(asked(withSite('achilles', status), given)).toMatchObject({ allowed: true, bonus, penalty });
  });

  test('that is a time of life is current until it is history', () => {
    const plank: Partial<Exercise> = { id: 'plank', cautionSites: ['pregnancy-late'] };
    expect(ruleFor(withSite('pregnancy-late', 'recovering'), plank)).toBe('caution-current');
    expect(ruleFor(withSite('pregnancy-late', 'history'), plank)).toBeUndefined();
  });

  test('gives its name and its reason', () => {
    expect(asked(withSite('achilles', 'recovering'), heelDrop)).toEqual({
      allowed: false,
      reason: {
        rule: 'caution-block',
        site: 'achilles',
        text: `Left out for your Achilles tendon. ${CAUTION_MAP.achilles.why}`,
      },
    });
  });

  test('is told before a general limit', () => {
    expect(ruleFor(withSite('achilles', 'current'), pogo)).toBe('caution-block');
    expect(ruleFor(withSite('itb', 'current'), pogo)).toBe('limit-impact');
  });

  test('counts on both sides of the body, and the stricter side holds', () => {
    const athlete = runner({ injuries: [injured('achilles', 'recovering', 5), injured('achilles', 'recovering')] });
    expect(ruleFor(athlete, pogo)).toBe('caution-block');
  });

  test('adds up its penalties with another site and keeps the better bonus', () => {
    const athlete = runner({ injuries: [injured('achilles', 'recovering'), injured('calf', 'recovering')] });
    const both: Partial<Exercise> = { ...raise, cautionSites: ['achilles', 'calf'] };
    expect(asked(athlete, both)).toMatchObject({ bonus: 0, penalty: 2 * SITE_POINTS.tagged.recovering });
    expect(asked(athlete, hold)).toMatchObject({ bonus: SITE_POINTS.preferred.recovering, penalty: 0 });
  });
});

describe('the stage of the way back', () => {
  test.each<[0 | 1 | 2 | 3 | 4 | 5, string[]]>([
    [0, ['hold']],
    [1, ['hold', 'raise']],
    [2, ['hold', 'raise']],
    [3, ['hold', 'raise', 'oneLeg']],
    [4, ['hold', 'raise', 'oneLeg']],
    [5, ['hold', 'raise', 'oneLeg', 'pogo']],
  ])('%s opens %s', (stage, open) => {
    const oneLeg: Partial<Exercise> = { ...raise, laterality: 'unilateral', lowerBodyFatigue: 2 };
    const all = { hold, raise, oneLeg, heelDrop, pogo };
    const athlete = withSite('achilles', 'recovering', stage);
    const found = Object.entries(all).filter(([, given]) => ruleFor(athlete, given) === undefined);
    expect(found.map(([name]) => name)).toEqual(open);
  });

  test('leaves the rest of the body alone, but no landing on the same legs', () => {
    const athlete = withSite('achilles', 'recovering', 0);
    expect(ruleFor(athlete, pullUp)).toBeUndefined();
    expect(ruleFor(athlete, { id: 'butt-kick', pattern: 'mobility-dynamic', impact: 1 })).toBe('caution-stage');
  });

  test('holds for a pattern that always loads the site, and for no other work that is good for it', () => {
    const seatedRaise: Partial<Exercise> = { id: 'seated-calf-raise', pattern: 'calf-plantarflexion' };
    expect(ruleFor(withSite('calf', 'recovering', 0), seatedRaise)).toBe('caution-stage');
    expect(ruleFor(withSite('calf', 'recovering', 1), seatedRaise)).toBeUndefined();
    const bridge: Partial<Exercise> = { id: 'glute-bridge', pattern: 'hinge', lowerBodyFatigue: 0 };
    expect(asked(withSite('knee-pfp', 'recovering', 0), bridge)).toMatchObject({ allowed: true, bonus: 30 });
    expect(ruleFor(withSite('shoulder', 'recovering', 0), { id: 'butt-kick', impact: 1 })).toBeUndefined();
  });

  test('caps the loads of its region only', () => {
    const knee = withSite('knee-pfp', 'recovering', 2);
    expect(asked(knee, { id: 'leg-press', cautionSites: ['knee-pfp'] })).toMatchObject({
      allowed: true,
      maxPercent: 60,
    });
    expect(asked(knee, pullUp)).toEqual({ allowed: true, bonus: 0, penalty: 0 });
    expect(asked(withSite('achilles', 'recovering', 0), hold)).toMatchObject({ minRir: 5 });
  });

  test('keeps its caps beside a site that has none, and the stricter of two', () => {
    const knee = (stage: 1 | 2 | 3): Athlete['injuries'][number] => injured('knee-pfp', 'recovering', stage);
    const press: Partial<Exercise> = { id: 'leg-press', cautionSites: ['knee-pfp'] };
    const extension: Partial<Exercise> = { pattern: 'knee-extension', cautionSites: ['knee-pfp'] };
    const hip = injured('hip-fai', 'recovering', 5);
    for (const injuries of [
      [knee(2), hip],
      [hip, knee(2)],
      [knee(2), knee(3)],
      [knee(3), knee(2)],
    ]) {
      expect(asked(runner({ injuries }), press)).toMatchObject({ maxPercent: 60 });
    }
    for (const injuries of [
      [knee(1), hip],
      [hip, knee(1)],
    ]) {
      expect(asked(runner({ injuries }), extension)).toMatchObject({ minRir: 4 });
    }
  });

  test('is over once the site is history', () => {
    const of = runner({ injuries: [injured('knee-pfp', 'history', 2)] });
    expect(asked(of, { id: 'leg-press', cautionSites: ['knee-pfp'] })).toEqual({ allowed: true, bonus: 0, penalty: 0 });
  });

  test('opens nothing while the site is current', () => {
    expect(ruleFor(withSite('achilles', 'current', 5), pogo)).toBe('caution-block');
    expect(ruleFor(withSite('achilles', 'current', 5), raise)).toBe('caution-current');
  });
});

describe('bone stress', () => {
  const splitSquat: Partial<Exercise> = { id: 'split-squat', pattern: 'lunge', lowerBodyFatigue: 2 };
  const ballCurl: Partial<Exercise> = {
    id: 'single-leg-swiss-ball-curl',
    pattern: 'knee-flexion',
    lowerBodyFatigue: 2,
  };
  const deadlift: Partial<Exercise> = { id: 'hex-bar-deadlift', pattern: 'hinge', lowerBodyFatigue: 3 };
  const drill: Partial<Exercise> = { id: 'butt-kick', pattern: 'mobility-dynamic', impact: 1 };
  const seated: Partial<Exercise> = { id: 'leg-extension-band', pattern: 'knee-extension', lowerBodyFatigue: 0 };

  test.each<[string, Partial<Exercise>, string | undefined]>([
    ['nothing lands', drill, 'caution-block'],
    ['no heavy legs', deadlift, 'caution-block'],
    ['no hard standing work', splitSquat, 'caution-bone-on-feet'],
    ['no hold on one leg', { id: 'calf-raise-isometric', pattern: 'calf-plantarflexion' }, 'caution-bone-on-feet'],
    ['no hip work that stands on one leg', { id: 'hip-hike', pattern: 'hip-abduction' }, 'caution-bone-on-feet'],
    ['bridges go on', { id: 'glute-bridge', pattern: 'hinge' }, undefined],
    ['side-lying work goes on', { id: 'side-lying-hip-abduction', pattern: 'hip-abduction' }, undefined],
    ['hard work off the feet waits, as no session loads the legs', ballCurl, 'limit-leg-load'],
    ['no march in the warm-up', { id: 'marching-in-place', pattern: 'mobility-dynamic' }, 'caution-bone-on-feet'],
    ['no climbing in a front support', { id: 'mountain-climber-slow', pattern: 'hip-flexion' }, 'caution-bone-on-feet'],
    ['no easy squat on the feet', { id: 'sit-to-stand', lowerBodyFatigue: 1 }, 'caution-bone-on-feet'],
    ['no adductor plank, which takes skill', { pattern: 'hip-adduction', level: 3 }, 'caution-block'],
    ['arms go on while both feet stand', { id: 'dumbbell-overhead-press', pattern: 'push-vertical' }, undefined],
    ['seated work goes on', seated, undefined],
  ])('current: %s', (_, given, rule) => {
    expect(ruleFor(withSite('tibia-bsi', 'current'), given)).toBe(rule);
  });

  test.each([undefined, 4, 5] as const)(
    'recovering at stage %s without clearance: no landing, no heavy legs',
    (stage) => {
      const athlete = withSite('tibia-bsi', 'recovering', stage);
      expect(ruleFor(athlete, drill)).toBe('caution-block');
      expect(ruleFor(athlete, deadlift)).toBe('caution-block');
      expect(ruleFor(athlete, splitSquat)).toBeUndefined();
    },
  );

  test('recovering with clearance goes up the ladder', () => {
    const at = (stage: 3 | 4 | 5): Athlete =>
      answering({ cleared: true }, { injuries: [injured('tibia-bsi', 'recovering', stage)] });
    expect(ruleFor(at(3), deadlift)).toBe('caution-block');
    expect(ruleFor(at(4), deadlift)).toBeUndefined();
    expect(ruleFor(at(4), drill)).toBe('caution-block');
    expect(ruleFor(at(5), drill)).toBeUndefined();
    expect(ruleFor(at(5), { id: 'triple-hop', pattern: 'plyometric-unilateral', impact: 3 })).toBe('limit-jumps');
  });
});

describe('general limits', () => {
  test.each<[string, Athlete, Partial<Exercise>, string | undefined]>([
    ['impact', answering({ postnatalWeeks: 8 }), { id: 'butt-kick', impact: 1 }, 'limit-impact'],
    [
      'jumps',
      runner({ bornYear: 1960 }),
      { id: 'jump-squat', pattern: 'plyometric-bilateral', impact: 2 },
      'limit-jumps',
    ],
    [
      'a jump that no level knows',
      runner({ bornYear: 1960 }),
      { id: 'new-jump', pattern: 'plyometric-unilateral', impact: 1 },
      'limit-jumps',
    ],
    [
      'a throw is no jump',
      answering({ pregnantWeeks: 8 }),
      { id: 'medicine-ball-slam', pattern: 'plyometric-bilateral', impact: 0 },
      undefined,
    ],
    [
      'leg load',
      withSite('itb', 'current'),
      { id: 'walking-lunge', pattern: 'lunge', lowerBodyFatigue: 3 },
      'limit-leg-load',
    ],
    ['heavy by nature', answering({ osteoporosis: true }), { id: 'smith-calf-raise-heavy' }, 'limit-heavy'],
    ['the straight bar', runner({ lifting: 'novice' }), { id: 'back-squat' }, 'limit-spine-loaded-barbell'],
    ['lying flat', answering({ pregnantWeeks: 17 }), { id: 'dead-bug' }, 'limit-lying-flat'],
    ['steady footing', answering({ pregnantWeeks: 8 }), { id: 'bosu-balance' }, 'limit-steady-footing'],
    [
      'a jump on both legs that no level knows, as one of the hardest',
      runner({ bornYear: 1966 }),
      { id: 'new-jump', pattern: 'plyometric-bilateral', impact: 1 },
      'limit-jumps',
    ],
    ['nothing of the kind', runner(), { id: 'back-squat', lowerBodyFatigue: 3, impact: 0 }, undefined],
  ])('%s', (_, athlete, given, rule) => {
    expect(ruleFor(athlete, given)).toBe(rule);
  });

  test.each<[string, Athlete, Partial<Exercise>]>([
    ['heavy by nature', runner(), { id: 'smith-calf-raise-heavy' }],
    ['an unsteady one', runner(), { id: 'bosu-balance' }],
    ['a jump that no level knows', runner(), { id: 'new-jump', pattern: 'plyometric-unilateral', impact: 3 }],
    ['without the straight bar, the hex bar', runner({ lifting: 'novice' }), { id: 'hex-bar-deadlift' }],
    ['without lying flat, hands and knees', answering({ pregnantWeeks: 17 }), { id: 'bird-dog' }],
    ['on steady ground, a bridge', answering({ pregnantWeeks: 8 }), { id: 'glute-bridge' }],
    ['without heavy work, light work', answering({ osteoporosis: true }), { id: 'seated-calf-raise' }],
  ])('leave open: %s', (_, athlete, given) => {
    expect(ruleFor(athlete, given)).toBeUndefined();
  });

  test('are explained by the reason for that limit, not by the first there is', () => {
    const safety = asked(runner({ lifting: 'novice', bornYear: 1985 }), { id: 'back-squat' });
    expect(safety.allowed ? '' : safety.reason.text).toBe(
      'The straight bar loads the whole back. The straight bar opens once you have checked your form with it; until then dumbbells, machines and the hex bar do the same work.',
    );
  });

  test('speak for themselves where no reason is known', () => {
    const limits = { ...safetyLimits(runner(), TODAY), maxImpact: 0, reasons: [] } as const;
    expect(safetyOf(limits, exercise({ impact: 1 }))).toEqual({
      allowed: false,
      reason: { rule: 'limit-impact', text: 'It lands harder than is good for you now.' },
    });
  });
});

describe('balance without sight', () => {
  const blind: Partial<Exercise> = { id: 'single-leg-balance-eyes-closed', pattern: 'balance' };

  test.each<[string, number, number]>([
    ['under 50', 49, 15],
    ['from 50 on', 50, 10],
  ])('is bound by itself %s (E)', (_, age, maxSeconds) => {
    expect(safetyOf(safetyLimits(runner(), TODAY, age), exercise(blind))).toMatchObject({ allowed: true, maxSeconds });
  });

  test('keeps its eyes open from 65 on, and says until when', () => {
    const safety = safetyOf(safetyLimits(runner(), TODAY, 65), exercise(blind));
    expect(safety.allowed ? undefined : safety.reason).toEqual({
      rule: 'limit-eyes-open',
      text: 'It is done without sight. From 65 on the eyes stay open in balance work until the test shows 45 seconds on each leg.',
    });
  });

  test('bounds nothing else', () => {
    expect(asked(runner(), { id: 'single-leg-balance', pattern: 'balance' })).not.toHaveProperty('maxSeconds');
  });
});
