import { type CautionBlock, type CautionEntry, CONVENTION, JUMPS, OUR_CAUTION } from './caution-entry.ts';

const DEEP_KNEE: CautionBlock = {
  ids: [
    'pistol-squat',
    'single-leg-squat',
    'skater-squat',
    'decline-single-leg-squat',
    'reverse-nordic',
    'deficit-reverse-lunge',
    'high-step-up-drive',
    'quad-stretch',
    'childs-pose',
  ],
  untilStage: 4,
};
const STEPPING_DOWN_EARLY: CautionBlock = { ids: ['step-down', 'forward-step-down'], untilStage: 3 };
const JUMPING: CautionBlock = { patterns: JUMPS, minImpact: 1, untilStage: 5 };

/** Tender sites of the knee (D8, D). */
export const KNEE_ENTRIES: Readonly<
  Record<'knee-pfp' | 'patellar-tendon' | 'knee-acl-meniscus' | 'itb', CautionEntry>
> = {
  'knee-pfp': {
    site: 'knee-pfp',
    name: 'kneecap',
    region: 'leg',
    alwaysLoads: ['knee-extension'],
    blocks: [DEEP_KNEE, STEPPING_DOWN_EARLY, JUMPING],
    prefers: [
      'box-squat-bodyweight',
      'sit-to-stand',
      'spanish-squat-iso',
      'terminal-knee-extension',
      'clamshell',
      'side-lying-hip-abduction',
      'glute-bridge',
    ],
    prefersLater: ['isometric-split-squat', 'lateral-band-walk'],
    jumpsWhileRecovering: -1,
    why: 'Deep bends, slow step-downs and jumps press hardest behind the kneecap. Squats to a depth that is comfortable and hip work keep the leg strong.',
    sources: CONVENTION,
  },
  'patellar-tendon': {
    site: 'patellar-tendon',
    name: 'kneecap tendon',
    region: 'leg',
    alwaysLoads: ['knee-extension'],
    blocks: [DEEP_KNEE, STEPPING_DOWN_EARLY, JUMPING],
    prefers: ['spanish-squat-iso', 'box-squat-bodyweight', 'wall-sit', 'clamshell', 'glute-bridge'],
    prefersLater: ['leg-extension-machine', 'leg-extension-cable', 'isometric-split-squat'],
    jumpsWhileRecovering: -1,
    why: 'Deep bends and jumps are what this tendon likes least. Strong holds and slow work load it without the jolt.',
    sources: CONVENTION,
  },
  'knee-acl-meniscus': {
    site: 'knee-acl-meniscus',
    name: 'knee joint',
    region: 'leg',
    alwaysLoads: ['knee-extension', 'knee-flexion'],
    blocks: [
      DEEP_KNEE,
      JUMPING,
      { ids: ['nordic-curl-eccentric', 'leg-extension-machine'], untilStage: 4 },
      { ids: ['hip-90-90-switch', 'curtsy-lunge', 'lunge-with-rotation', 'copenhagen-long-lever'], untilStage: 4 },
    ],
    prefers: ['box-squat-bodyweight', 'glute-bridge', 'terminal-knee-extension', 'straight-leg-raise'],
    prefersLater: ['hamstring-curl-band', 'step-up', 'single-leg-balance'],
    jumpsWhileRecovering: -1,
    why: 'Twists, deep bends and landings ask the most of the ligaments and cartilage. Straight, slow, two-legged work comes first.',
    sources: OUR_CAUTION,
  },
  itb: {
    site: 'itb',
    name: 'outer knee',
    region: 'leg',
    blocks: [{ ids: ['itb-tfl-stretch', 'glute-stretch', 'lying-spinal-twist', 'curtsy-lunge', 'medial-lunge'] }],
    prefers: ['isometric-wall-hip-abduction', 'hip-hike', 'clamshell', 'glute-bridge'],
    prefersLater: ['side-lying-hip-abduction', 'lateral-band-walk'],
    jumpsWhileRecovering: 1,
    why: 'Crossed legs and long side stretches pull the band tight over the bone. Outer-hip strength with the leg in line helps more.',
    sources: CONVENTION,
  },
};
