import { describe, expect, test } from 'vitest';
import type { CautionSite } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import type { LadderStage } from './caution/caution-entry.ts';
import { BONE_STRESS_SITES, CAUTION_MAP } from './caution-map.ts';
import { refuseBySite } from './refuse-by-site.ts';
import { siteAdvice } from './site-advice.ts';
import { exercise } from './test-builders.ts';

const jump: Partial<Exercise> = { pattern: 'plyometric-bilateral', contraction: 'ballistic', impact: 1 };
const hop: Partial<Exercise> = { pattern: 'plyometric-unilateral', contraction: 'ballistic', impact: 2 };

/** Evidence D8, row by row: what a recovering site blocks. */
describe('a recovering site blocks what its row says', () => {
  test.each<[CautionSite, string, Partial<Exercise>]>([
    ['achilles', 'plyometrics', jump],
    ['achilles', 'deep heel drops', { id: 'eccentric-heel-drop' }],
    ['achilles', 'a loaded raise off a step', { id: 'weighted-single-leg-calf-raise' }],
    ['achilles', 'a heavy raise off a step', { id: 'smith-calf-raise-heavy' }],
    ['calf', 'a loaded raise off a step', { id: 'weighted-single-leg-calf-raise' }],
    ['calf', 'plyometrics', jump],
    ['plantar-fascia', 'rope skipping', { id: 'jump-rope' }],
    ['plantar-fascia', 'loads on the toes of a step', { id: 'weighted-single-leg-calf-raise' }],
    ['tibia-bsi', 'any impact', { impact: 1 }],
    ['foot-bsi', 'any impact', { impact: 1 }],
    ['femoral-bsi', 'any impact', { impact: 1 }],
    ['pelvis-bsi', 'any impact', { impact: 1 }],
    ['pelvis-bsi', 'heavy legs', { lowerBodyFatigue: 3 }],
    ['pelvis-bsi', 'pulls of the inner thigh', { id: 'copenhagen-short-lever' }],
    ['femoral-bsi', 'a long lever at the hip', { id: 'straight-leg-raise' }],
    ['shin', 'pogos', { ...hop, id: 'ankle-pogo' }],
    ['shin', 'hops', { ...hop, id: 'single-leg-forward-hop' }],
    ['knee-pfp', 'a deep knee', { id: 'pistol-squat' }],
    ['knee-pfp', 'early step-downs', { id: 'step-down' }],
    ['knee-pfp', 'jumps', jump],
    ['patellar-tendon', 'a deep knee', { id: 'decline-single-leg-squat' }],
    ['patellar-tendon', 'early step-downs', { id: 'forward-step-down' }],
    ['patellar-tendon', 'jumps', jump],
    ['itb', 'side stretches', { id: 'itb-tfl-stretch' }],
    ['itb', 'crossed legs', { id: 'curtsy-lunge' }],
    ['gluteal-tendon', 'side stretches', { id: 'itb-tfl-stretch' }],
    ['gluteal-tendon', 'crossed legs', { id: 'glute-stretch' }],
    ['hamstring-strain', 'long stretches', { id: 'hamstring-stretch' }],
    ['hamstring-strain', 'sprint drills', { id: 'skipping-drill-b' }],
    ['hamstring-strain', 'early Nordics', { id: 'nordic-curl-eccentric' }],
    ['proximal-hamstring', 'long stretches', { id: 'hamstring-stretch' }],
    ['proximal-hamstring', 'sprint drills', { id: 'bounding' }],
    ['proximal-hamstring', 'early Nordics', { id: 'nordic-curl-eccentric' }],
    ['hip-fai', 'deep squats', { id: 'front-squat' }],
    ['low-back', 'loaded flexion', { id: 'good-morning-band' }],
    ['low-back', 'straight-bar pulls', { id: 'deadlift' }],
    ['hypertension', 'hard holds', { contraction: 'isometric', lowerBodyFatigue: 2 }],
    ['hypertension', 'holds that take skill', { contraction: 'isometric', level: 3 }],
    ['hypertension', 'the wall sit', { id: 'wall-sit' }],
    ['hypertension', 'a held breath', { id: 'half-squat-heavy' }],
    ['pelvic-floor', 'impact of 2', { impact: 2 }],
    ['pelvic-floor', 'a held breath', { id: 'half-squat-heavy' }],
    ['osteoporosis-spine', 'twists', { pattern: 'rotation' }],
    ['osteoporosis-spine', 'loaded flexion', { id: 'reverse-crunch' }],
    ['osteoporosis-spine', 'hard landings', { impact: 2 }],
    ['abdominal-wall', 'curls', { id: 'reverse-crunch' }],
    ['neck', 'upside-down pressing', { id: 'pike-push-up' }],
    ['shoulder', 'overhead pressing', { pattern: 'push-vertical' }],
    ['shoulder', 'hanging', { id: 'hanging-knee-raise' }],
    ['wrist-elbow', 'weight on bent wrists', { id: 'push-up' }],
    ['ankle-sprain', 'hops', { ...hop, impact: 1 }],
    ['ankle-sprain', 'jumps', { ...jump, impact: 2 }],
    ['ankle-sprain', 'wobbly ground', { id: 'bosu-squat' }],
    ['groin-adductor', 'long levers', { id: 'copenhagen-long-lever' }],
    ['hip-flexor', 'hanging raises', { id: 'hanging-leg-raise' }],
    ['knee-acl-meniscus', 'twists', { id: 'lunge-with-rotation' }],
    ['knee-acl-meniscus', 'jumps', jump],
    ['pregnancy-late', 'any landing', { impact: 1 }],
    ['pregnancy-late', 'heavy legs', { lowerBodyFatigue: 3 }],
    ['pregnancy-late', 'lying on the back', { id: 'dead-bug' }],
    ['pregnancy-late', 'lying on the belly', { id: 'superman' }],
    ['pregnancy-late', 'a fall', { id: 'bosu-lunge' }],
    ['pelvic-floor', 'hanging raises', { id: 'hanging-knee-raise' }],
    ['pelvic-floor', 'sliding pikes', { id: 'pike-slider' }],
    ['pregnancy-late', 'upside-down positions', { id: 'downward-dog' }],
    ['calf', 'deep heel drops', { id: 'eccentric-heel-drop' }],
    ['ankle-sprain', 'quick side steps', { id: 'boxing-footwork' }],
    ['hamstring-strain', 'slider curls', { id: 'slider-hamstring-curl' }],
    ['proximal-hamstring', 'deep hinges', { id: 'romanian-deadlift-dumbbell' }],
    ['hip-fai', 'deep stretches', { id: 'walking-knee-hug' }],
    ['groin-adductor', 'short levers at first', { id: 'copenhagen-short-lever' }],
    ['groin-adductor', 'side jumps', { id: 'lateral-bound' }],
    ['hip-flexor', 'fast knee lifts', { id: 'skipping-drill-a' }],
    ['hip-flexor', 'long split stances', { id: 'bulgarian-split-squat' }],
    ['knee-acl-meniscus', 'early Nordics', { id: 'nordic-curl-eccentric' }],
    ['low-back', 'curls and twists', { id: 'russian-twist' }],
    ['low-back', 'throws and swings', { id: 'kettlebell-swing' }],
    ['abdominal-wall', 'hanging raises', { id: 'hanging-leg-raise' }],
    ['shoulder', 'hands on sliding ground', { id: 'pike-slider' }],
    ['shoulder', 'throws', { id: 'medicine-ball-slam' }],
    ['shoulder', 'the bar across the back', { id: 'back-squat' }],
    ['wrist-elbow', 'moving hand supports', { id: 'plank-shoulder-tap' }],
    ['wrist-elbow', 'bent wrists under a bar', { id: 'front-squat' }],
  ])('%s: %s', (site, _, given) => {
    const active = { site, status: 'recovering', cleared: false } as const;
    expect(refuseBySite(active, exercise(given))?.rule).toBe('caution-block');
  });

  const ruleAt = (site: CautionSite, given: Partial<Exercise>, stage: number, cleared: boolean): string | undefined =>
    refuseBySite({ site, status: 'recovering', stage: stage as LadderStage, cleared }, exercise(given))?.rule;

  test.each<[CautionSite, string, Partial<Exercise>, LadderStage]>([
    ['achilles', 'jumps', jump, 5],
    ['calf', 'deep heel drops', { id: 'eccentric-heel-drop' }, 4],
    ['calf', 'jumps', jump, 5],
    ['plantar-fascia', 'loads on the toes', { id: 'weighted-single-leg-calf-raise' }, 3],
    ['plantar-fascia', 'rope skipping', { id: 'jump-rope' }, 5],
    ['shin', 'hops', hop, 5],
    ['ankle-sprain', 'wobbly ground', { id: 'bosu-squat' }, 3],
    ['ankle-sprain', 'quick side steps', { id: 'boxing-footwork' }, 5],
    ['ankle-sprain', 'hops', { ...hop, impact: 1 }, 5],
    ['ankle-sprain', 'jumps', { ...jump, impact: 2 }, 5],
    ['knee-pfp', 'step-downs', { id: 'step-down' }, 3],
    ['knee-pfp', 'deep knees', { id: 'pistol-squat' }, 4],
    ['patellar-tendon', 'jumps', jump, 5],
    ['knee-acl-meniscus', 'Nordics', { id: 'nordic-curl-eccentric' }, 4],
    ['knee-acl-meniscus', 'twists', { id: 'lunge-with-rotation' }, 4],
    ['hamstring-strain', 'slider curls', { id: 'slider-hamstring-curl' }, 3],
    ['hamstring-strain', 'long stretches', { id: 'hamstring-stretch' }, 4],
    ['hamstring-strain', 'Nordics', { id: 'nordic-curl-eccentric' }, 4],
    ['hamstring-strain', 'sprint drills', { id: 'bounding' }, 5],
    ['proximal-hamstring', 'deep hinges', { id: 'romanian-deadlift-dumbbell' }, 3],
    ['proximal-hamstring', 'long stretches', { id: 'hamstring-stretch' }, 4],
    ['proximal-hamstring', 'Nordics', { id: 'nordic-curl-eccentric' }, 4],
    ['proximal-hamstring', 'sprint drills', { id: 'bounding' }, 5],
    ['hip-fai', 'deep squats', { id: 'front-squat' }, 4],
    ['hip-fai', 'deep stretches', { id: 'walking-knee-hug' }, 4],
    ['groin-adductor', 'short levers', { id: 'copenhagen-short-lever' }, 3],
    ['groin-adductor', 'long levers', { id: 'copenhagen-long-lever' }, 4],
    ['groin-adductor', 'side jumps', { id: 'lateral-bound' }, 5],
    ['hip-flexor', 'long split stances', { id: 'bulgarian-split-squat' }, 3],
    ['hip-flexor', 'hanging raises', { id: 'hanging-leg-raise' }, 4],
    ['hip-flexor', 'fast knee lifts', { id: 'skipping-drill-a' }, 5],
    ['low-back', 'straight-bar pulls', { id: 'deadlift' }, 4],
    ['low-back', 'curls and twists', { id: 'russian-twist' }, 4],
    ['low-back', 'throws and swings', { id: 'kettlebell-swing' }, 5],
    ['pelvic-floor', 'landings', { impact: 2 }, 5],
    ['shoulder', 'overhead pressing', { pattern: 'push-vertical' }, 4],
    ['shoulder', 'hanging', { id: 'hanging-knee-raise' }, 4],
    ['shoulder', 'hands on sliding ground', { id: 'pike-slider' }, 4],
    ['shoulder', 'the bar across the back', { id: 'back-squat' }, 4],
    ['shoulder', 'throws', { id: 'medicine-ball-slam' }, 5],
    ['wrist-elbow', 'weight on bent wrists', { id: 'push-up' }, 4],
    ['wrist-elbow', 'moving hand supports', { id: 'plank-shoulder-tap' }, 4],
    ['wrist-elbow', 'bent wrists under a bar', { id: 'front-squat' }, 4],
  ])('%s opens %s in time', (site, _, given, stage) => {
    expect(ruleAt(site, given, stage - 1, false)).toBe('caution-block');
    expect(ruleAt(site, given, stage, false)).toBeUndefined();
  });

  test.each<[CautionSite, string, Partial<Exercise>, LadderStage]>([
    ['femoral-bsi', 'long levers at the hip', { id: 'straight-leg-raise' }, 2],
    ['pelvis-bsi', 'pulls of the inner thigh', { id: 'copenhagen-short-lever' }, 3],
    ['tibia-bsi', 'heavy legs', { lowerBodyFatigue: 3 }, 4],
    ['tibia-bsi', 'wobbly ground', { id: 'bosu-balance' }, 4],
    ['tibia-bsi', 'landings', { impact: 1 }, 5],
  ])('%s opens %s in time, to those with a clearance only', (site, _, given, stage) => {
    expect(ruleAt(site, given, stage - 1, true)).toBe('caution-block');
    expect(ruleAt(site, given, stage, true)).toBeUndefined();
    expect(ruleAt(site, given, 5, false)).toBe('caution-block');
  });

  test.each<[CautionSite, string, Partial<Exercise>]>([
    ['itb', 'crossed legs', { id: 'glute-stretch' }],
    ['gluteal-tendon', 'side stretches', { id: 'itb-tfl-stretch' }],
    ['abdominal-wall', 'curls', { id: 'reverse-crunch' }],
    ['neck', 'upside-down pressing', { id: 'pike-push-up' }],
    ['pelvic-floor', 'hanging raises', { id: 'hanging-knee-raise' }],
    ['osteoporosis-spine', 'loaded flexion', { id: 'reverse-crunch' }],
    ['hypertension', 'the wall sit', { id: 'wall-sit' }],
    ['pregnancy-late', 'lying on the back', { id: 'dead-bug' }],
  ])('%s opens %s at no stage', (site, _, given) => {
    expect(ruleAt(site, given, 5, true)).toBe('caution-block');
  });

  test.each<[CautionSite, string, Partial<Exercise>]>([
    ['achilles', 'a throw that does not land', { pattern: 'plyometric-bilateral', impact: 0 }],
    ['calf', 'a throw that does not land', { pattern: 'plyometric-bilateral', impact: 0 }],
    ['knee-pfp', 'a throw that does not land', { pattern: 'plyometric-bilateral', impact: 0 }],
    ['ankle-sprain', 'a throw that does not land', { pattern: 'plyometric-unilateral', impact: 0 }],
    ['osteoporosis-spine', 'a low landing', jump],
    ['pregnancy-late', 'work that is moderate for the legs', { lowerBodyFatigue: 2 }],
    ['shin', 'a low landing', jump],
    ['ankle-sprain', 'a low landing on both feet', jump],
    ['pelvic-floor', 'a low landing', jump],
    ['hypertension', 'an easy hold', { contraction: 'isometric', level: 2 }],
    ['tibia-bsi', 'work that is moderate for the legs', { lowerBodyFatigue: 2 }],
    ['itb', 'a jump', jump],
  ])('but %s not %s', (site, _, given) => {
    expect(refuseBySite({ site, status: 'recovering', cleared: false }, exercise(given))).toBeUndefined();
  });
});

/** Evidence D8, row by row: what it prefers, from the beginning or once it recovers. */
describe('a site prefers what its row says', () => {
  test.each<[CautionSite, string[], string[]]>([
    [
      'achilles',
      ['calf-raise-isometric', 'seated-calf-raise'],
      ['weighted-bent-knee-calf-raise', 'single-leg-calf-raise'],
    ],
    ['calf', ['calf-raise-isometric', 'seated-calf-raise'], ['standing-calf-raise']],
    ['plantar-fascia', ['plantar-fascia-calf-raise', 'short-foot'], []],
    ['tibia-bsi', ['leg-extension-band', 'dead-bug', 'close-grip-seated-row', 'glute-bridge'], []],
    ['shin', ['tibialis-raise', 'standing-calf-raise', 'clamshell'], []],
    ['knee-pfp', ['box-squat-bodyweight', 'clamshell', 'spanish-squat-iso'], []],
    ['patellar-tendon', ['box-squat-bodyweight', 'clamshell', 'spanish-squat-iso'], []],
    ['itb', ['isometric-wall-hip-abduction', 'hip-hike'], []],
    ['gluteal-tendon', ['isometric-wall-hip-abduction'], ['hip-hike']],
    ['hamstring-strain', ['hamstring-bridge-long-lever'], []],
    ['proximal-hamstring', ['hamstring-bridge-long-lever'], []],
    ['hip-fai', ['box-squat-bodyweight', 'glute-bridge'], []],
    ['low-back', ['bird-dog', 'farmer-carry'], ['hex-bar-deadlift']],
    ['hypertension', ['bodyweight-squat', 'diaphragmatic-breathing'], []],
    ['pelvic-floor', ['dead-bug', 'glute-bridge', 'pelvic-floor-contraction'], []],
    ['osteoporosis-spine', ['hip-hinge-drill', 'farmer-carry'], ['hex-bar-deadlift']],
  ])('%s: %j, later %j', (site, first, later) => {
    const bonusOf = (id: string, status: 'current' | 'recovering'): number =>
      siteAdvice([{ site, status, cleared: false }], exercise({ id })).bonus;
    for (const id of first) expect(bonusOf(id, 'current'), id).toBeGreaterThan(0);
    for (const id of later) expect([bonusOf(id, 'current'), bonusOf(id, 'recovering') > 0], id).toEqual([0, true]);
  });
});

/** Where a site is, and the level of jumping that stays open while it recovers and no stage is told (D). */
const REGION_AND_JUMPS: Readonly<Record<CautionSite, readonly [region: string, jumps: number]>> = {
  achilles: ['leg', -1],
  calf: ['leg', -1],
  'plantar-fascia': ['leg', 0],
  shin: ['leg', 0],
  'ankle-sprain': ['leg', 0],
  'knee-pfp': ['leg', -1],
  'patellar-tendon': ['leg', -1],
  'knee-acl-meniscus': ['leg', -1],
  itb: ['leg', 1],
  'gluteal-tendon': ['leg', 0],
  'hamstring-strain': ['leg', 1],
  'proximal-hamstring': ['leg', 1],
  'hip-fai': ['leg', 1],
  'groin-adductor': ['leg', 1],
  'hip-flexor': ['leg', 1],
  'tibia-bsi': ['leg', -1],
  'foot-bsi': ['leg', -1],
  'femoral-bsi': ['leg', -1],
  'pelvis-bsi': ['leg', -1],
  'low-back': ['trunk', 1],
  'abdominal-wall': ['trunk', 1],
  neck: ['trunk', 4],
  'pelvic-floor': ['trunk', 0],
  'osteoporosis-spine': ['trunk', 0],
  shoulder: ['arm', 4],
  'wrist-elbow': ['arm', 4],
  hypertension: ['whole', 4],
  'pregnancy-late': ['whole', -1],
};

test('every site has its region and its level of jumping', () => {
  const found = Object.values(CAUTION_MAP).map((entry) => [entry.site, [entry.region, entry.jumpsWhileRecovering]]);
  expect(Object.fromEntries(found)).toEqual(REGION_AND_JUMPS);
});

test('a calf raise for a recovering Achilles tendon is slow and better loaded than on two bare feet', () => {
  const advice = (status: 'recovering' | 'history', given: Partial<Exercise>) =>
    siteAdvice([{ site: 'achilles', status, cleared: false }], exercise(given));
  const raise: Partial<Exercise> = { id: 'weighted-bent-knee-calf-raise', pattern: 'calf-plantarflexion' };
  expect(advice('recovering', raise).tempo).toBe('3-0-3-0');
  expect(advice('history', raise).tempo).toBeUndefined();
  expect(advice('recovering', { id: 'goblet-squat', pattern: 'squat' }).tempo).toBeUndefined();
  const bare = advice('recovering', { ...raise, id: 'standing-calf-raise', cautionSites: ['achilles'] });
  expect(advice('recovering', raise).bonus - bare.bonus + bare.penalty).toBeGreaterThan(0);
});

test('at stage three what is loaded there takes eight to ten repetitions, elsewhere what the phase asks (D5)', () => {
  const at = (stage: 3 | 4, pattern: Exercise['pattern']) =>
    siteAdvice([{ site: 'achilles', status: 'recovering', stage, cleared: false }], exercise({ pattern })).reps;
  expect(at(3, 'calf-plantarflexion')).toEqual({ min: 8, max: 10 });
  expect(at(3, 'squat')).toBeUndefined();
  expect(at(4, 'calf-plantarflexion')).toBeUndefined();
});

test('bone stress has four sites', () => {
  expect(BONE_STRESS_SITES).toEqual(['femoral-bsi', 'foot-bsi', 'pelvis-bsi', 'tibia-bsi']);
  expect(Object.values(CAUTION_MAP).filter(({ boneStress }) => boneStress)).toHaveLength(4);
});
