import { type CautionSite, TESTS, type TestName } from '../model/athlete.ts';
import { BONE_STRESS_SITES } from './caution-map.ts';
import type { Limits } from './limits/limits-model.ts';
import type { PlyoLevelMax, PlyoRung } from './plyo-levels.ts';

export type TestSafety =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: { readonly rule: string; readonly text: string } };

interface TestCaution {
  /** No test while one of these is active. */
  readonly sites?: readonly CautionSite[];
  /** Level of jumping that must be open. */
  readonly plyoLevel?: PlyoRung;
}

const SORE_CALF: readonly CautionSite[] = ['achilles', 'calf', 'plantar-fascia', ...BONE_STRESS_SITES];
const SORE_KNEE: readonly CautionSite[] = ['knee-pfp', 'patellar-tendon', 'knee-acl-meniscus'];
const SORE_HAMSTRING: readonly CautionSite[] = ['hamstring-strain', 'proximal-hamstring'];

/** Part E, "skip if" (M and D; the hop test V), in the words of the caution map; bone under stress is never tested on one leg. */
const TEST_CAUTIONS: Readonly<Record<TestName, TestCaution>> = {
  'single-leg-calf-raise': { sites: SORE_CALF },
  'single-leg-hamstring-bridge': { sites: [...SORE_HAMSTRING, ...BONE_STRESS_SITES] },
  'single-leg-glute-bridge': { sites: ['low-back', ...BONE_STRESS_SITES] },
  'single-leg-sit-to-stand': { sites: [...SORE_KNEE, ...BONE_STRESS_SITES] },
  'single-leg-squat-quality': { sites: BONE_STRESS_SITES },
  'side-lying-hip-abduction': { sites: ['gluteal-tendon', 'femoral-bsi', 'pelvis-bsi'] },
  'side-plank': { sites: ['shoulder'] },
  plank: { sites: ['shoulder', 'hypertension', 'pregnancy-late', 'abdominal-wall'] },
  'wall-sit': { sites: [...SORE_KNEE, 'hypertension'] },
  'push-up': { sites: ['shoulder', 'wrist-elbow'] },
  'knee-to-wall': { sites: ['ankle-sprain'] },
  'y-balance': { sites: ['ankle-sprain', ...BONE_STRESS_SITES] },
  'single-leg-balance': { sites: BONE_STRESS_SITES },
  'chair-stand-30s': { sites: SORE_KNEE },
  'countermovement-jump': { sites: BONE_STRESS_SITES, plyoLevel: 1 },
  rsi: { sites: BONE_STRESS_SITES, plyoLevel: 4 },
  'single-leg-hop': {
    sites: [...BONE_STRESS_SITES, 'pelvic-floor', 'osteoporosis-spine', 'pregnancy-late', 'knee-acl-meniscus'],
    plyoLevel: 2,
  },
};

/** The tests that ask for all one has, which those without `maximalTests` leave out; range and quality stay. */
const GENTLE: readonly TestName[] = ['single-leg-squat-quality', 'knee-to-wall', 'single-leg-balance', 'y-balance'];

/** Whether this runner may do a test now (part E); `reached` is the level of jumping that the gates have opened. */
export function testSafety(limits: Limits, test: TestName, reached: PlyoLevelMax = limits.plyoLevelMax): TestSafety {
  const { sites = [], plyoLevel = -1 } = TEST_CAUTIONS[test];
  const sore = limits.activeSites.find(({ site, status }) => status !== 'history' && sites.includes(site));
  if (sore)
    return refuse(`test-${sore.site}`, 'This test loads a site that you listed; it comes back when that is history.');
  if (Math.min(reached, limits.plyoLevelMax) < plyoLevel)
    return refuse('test-jumps', 'This test jumps higher than is open to you now.');
  if (!limits.maximalTests && !GENTLE.includes(test)) {
    return refuse('test-maximal', 'Tests to the limit are left out for now.');
  }
  return { allowed: true };
}

/** The tests this runner may do now, in the order of the model. */
export function allowedTests(limits: Limits, reached: PlyoLevelMax = limits.plyoLevelMax): readonly TestName[] {
  return TESTS.filter((test) => testSafety(limits, test, reached).allowed);
}

function refuse(rule: string, text: string): TestSafety {
  return { allowed: false, reason: { rule, text } };
}
