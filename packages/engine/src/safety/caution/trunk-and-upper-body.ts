import { type CautionEntry, CONVENTION, OUR_CAUTION } from './caution-entry.ts';

const HANGING = ['hanging-knee-raise', 'hanging-leg-raise', 'captains-chair-knee-raise'];
const HANDS_ON_SLIDING_GROUND = ['pike-swiss-ball', 'pike-slider', 'jackknife-swiss-ball'];
const PULL_UPS = ['pull-up', 'close-grip-pull-up', 'weighted-pull-up'];

/** Tender sites of trunk, shoulder and arm (D8, D). */
export const TRUNK_AND_UPPER_BODY_ENTRIES: Readonly<
  Record<'low-back' | 'abdominal-wall' | 'neck' | 'shoulder' | 'wrist-elbow', CautionEntry>
> = {
  'low-back': {
    site: 'low-back',
    name: 'lower back',
    region: 'trunk',
    alwaysLoads: ['spinal-extension'],
    blocks: [
      {
        ids: ['deadlift', 'romanian-deadlift-barbell', 'sumo-deadlift', 'bent-over-row', 'good-morning-band'],
        untilStage: 4,
      },
      { ids: ['reverse-crunch', 'russian-twist', 'single-leg-back-extension'], untilStage: 4 },
      { ids: ['kettlebell-swing', 'medicine-ball-rotational-throw', 'medicine-ball-slam'], untilStage: 5 },
    ],
    prefers: ['bird-dog', 'side-plank-kneeling', 'glute-bridge', 'farmer-carry'],
    prefersLater: ['hex-bar-deadlift', 'suitcase-carry', 'hip-hinge-drill'],
    jumpsWhileRecovering: 1,
    why: 'Bending under load and straight-bar pulls ask the most of a sore back. Carries, the bird dog and later a light hex bar train it upright.',
    sources: CONVENTION,
  },
  'abdominal-wall': {
    site: 'abdominal-wall',
    name: 'front of the belly',
    region: 'trunk',
    blocks: [
      { ids: ['ab-wheel-rollout', 'hollow-hold', 'reverse-crunch', 'russian-twist', 'body-saw', 'stir-the-pot'] },
      { ids: [...HANGING, ...HANDS_ON_SLIDING_GROUND, 'medicine-ball-slam', 'half-squat-heavy'] },
    ],
    prefers: ['diaphragmatic-breathing', 'pelvic-floor-contraction', 'bird-dog', 'side-plank-kneeling'],
    prefersLater: ['dead-bug', 'kneeling-plank', 'pallof-press'],
    jumpsWhileRecovering: 1,
    why: 'Curling up and long reaches push the belly wall outward. Breathing out with the effort and quiet trunk work draw it in.',
    sources: OUR_CAUTION,
  },
  neck: {
    site: 'neck',
    name: 'neck',
    region: 'trunk',
    blocks: [{ ids: ['pike-push-up', 'hollow-hold', 'back-squat', 'half-squat-heavy', 'reverse-crunch'] }],
    prefers: ['band-row', 'chest-supported-row', 'goblet-squat', 'bird-dog'],
    jumpsWhileRecovering: 4,
    why: 'Upside-down pressing, a bar across the back and holding the head off the floor load the neck. Rows and work with the head in line do not.',
    sources: OUR_CAUTION,
  },
  shoulder: {
    site: 'shoulder',
    name: 'shoulder',
    region: 'arm',
    alwaysLoads: ['push-horizontal', 'push-vertical', 'pull-horizontal', 'pull-vertical'],
    blocks: [
      { patterns: ['push-vertical'], untilStage: 4 },
      { ids: [...PULL_UPS, ...HANGING, 'ab-wheel-rollout', 'turkish-get-up-half'], untilStage: 4 },
      { ids: [...HANDS_ON_SLIDING_GROUND, 'stir-the-pot', 'renegade-row', 'downward-dog'], untilStage: 4 },
      { ids: ['medicine-ball-slam', 'medicine-ball-rotational-throw'], untilStage: 5 },
      { ids: ['back-squat'], untilStage: 4 },
    ],
    prefers: ['one-arm-dumbbell-row', 'bird-dog', 'dead-bug'],
    prefersLater: ['band-row', 'band-pull-apart', 'wall-push-up'],
    jumpsWhileRecovering: 4,
    why: 'Reaching overhead, hanging and throwing ask the most of a sore shoulder. Rows close to the body come first.',
    sources: OUR_CAUTION,
  },
  'wrist-elbow': {
    site: 'wrist-elbow',
    name: 'wrist or elbow',
    region: 'arm',
    alwaysLoads: ['push-horizontal', 'push-vertical', 'pull-vertical'],
    blocks: [
      {
        ids: [...PULL_UPS, ...HANDS_ON_SLIDING_GROUND, 'push-up', 'close-grip-push-up', 'pike-push-up'],
        untilStage: 4,
      },
      { ids: ['plank-shoulder-tap', 'mountain-climber-slow', 'renegade-row', 'downward-dog'], untilStage: 4 },
      { ids: ['front-squat', 'kettlebell-front-rack-squat', 'turkish-get-up-half', 'cobra'], untilStage: 4 },
    ],
    prefers: ['kneeling-plank', 'side-plank-kneeling', 'dead-bug', 'glute-bridge'],
    prefersLater: ['band-row', 'wall-push-up'],
    jumpsWhileRecovering: 4,
    why: 'Weight on bent wrists and hard gripping keep it sore. Forearm supports and work without the hands leave it in peace.',
    sources: OUR_CAUTION,
  },
};
