import { type CautionEntry, CONVENTION, OUR_CAUTION } from './caution-entry.ts';

const FAST_RUNNING_DRILLS = ['skipping-drill-b', 'power-skip', 'bounding', 'butt-kick', 'jump-lunge', 'broad-jump'];

/** Tender sites of hip and thigh (D8, D). */
export const HIP_AND_THIGH_ENTRIES: Readonly<
  Record<
    'gluteal-tendon' | 'hamstring-strain' | 'proximal-hamstring' | 'hip-fai' | 'groin-adductor' | 'hip-flexor',
    CautionEntry
  >
> = {
  'gluteal-tendon': {
    site: 'gluteal-tendon',
    name: 'outer hip tendon',
    region: 'leg',
    alwaysLoads: ['hip-abduction'],
    blocks: [{ ids: ['itb-tfl-stretch', 'glute-stretch', 'lying-spinal-twist', 'curtsy-lunge'] }],
    prefers: ['isometric-wall-hip-abduction', 'glute-bridge'],
    prefersLater: ['hip-hike', 'band-clamshell', 'lateral-band-walk'],
    jumpsWhileRecovering: 0,
    why: 'Crossed legs and long side stretches squeeze the tendon against the hip bone. Press out against a wall; raise the hip, without letting it drop deep.',
    sources: CONVENTION,
  },
  'hamstring-strain': {
    site: 'hamstring-strain',
    name: 'hamstring',
    region: 'leg',
    alwaysLoads: ['knee-flexion'],
    blocks: [
      { ids: ['hamstring-stretch', 'leg-swing-front', 'inchworm', 'downward-dog'], untilStage: 4 },
      { ids: FAST_RUNNING_DRILLS, untilStage: 5 },
      { ids: ['nordic-curl-eccentric'], untilStage: 4 },
      { ids: ['slider-hamstring-curl'], untilStage: 3 },
    ],
    prefers: ['hamstring-bridge-long-lever', 'glute-bridge'],
    prefersLater: ['hamstring-curl-machine', 'single-leg-hamstring-bridge', 'hamstring-curl-band'],
    jumpsWhileRecovering: 1,
    why: 'Long stretches, fast drills and hard lowering pull on the muscle while it is long. A held bridge loads it while it is safe.',
    sources: CONVENTION,
  },
  'proximal-hamstring': {
    site: 'proximal-hamstring',
    name: 'upper hamstring tendon',
    region: 'leg',
    alwaysLoads: ['knee-flexion'],
    blocks: [
      { ids: ['hamstring-stretch', 'leg-swing-front', 'inchworm', 'downward-dog', 'good-morning-band'], untilStage: 4 },
      { ids: ['romanian-deadlift-barbell', 'romanian-deadlift-dumbbell', 'single-leg-rdl'], untilStage: 3 },
      { ids: FAST_RUNNING_DRILLS, untilStage: 5 },
      { ids: ['nordic-curl-eccentric', 'single-leg-back-extension'], untilStage: 4 },
    ],
    prefers: ['hamstring-bridge-long-lever', 'glute-bridge'],
    prefersLater: ['hamstring-curl-machine', 'single-leg-hamstring-bridge', 'hip-thrust'],
    jumpsWhileRecovering: 1,
    why: 'A deep bend at the hip presses the tendon against the sitting bone. A held bridge keeps the hip nearly straight and still loads it.',
    sources: CONVENTION,
  },
  'hip-fai': {
    site: 'hip-fai',
    name: 'front of the hip',
    region: 'leg',
    blocks: [
      {
        ids: [
          'back-squat',
          'front-squat',
          'goblet-squat',
          'sumo-squat',
          'pistol-squat',
          'leg-press',
          'single-leg-press',
          'high-step-up-drive',
          'deficit-reverse-lunge',
        ],
        untilStage: 4,
      },
      { ids: ['hip-90-90-switch', 'walking-knee-hug', 'childs-pose', 'worlds-greatest-stretch'], untilStage: 4 },
    ],
    prefers: ['box-squat-bodyweight', 'glute-bridge', 'single-leg-glute-bridge', 'clamshell'],
    prefersLater: ['hex-bar-deadlift', 'step-up'],
    jumpsWhileRecovering: 1,
    why: 'Deep bends pinch at the front of the hip. A box that stops the squat early, and bridges, train the same muscles with room to spare.',
    sources: CONVENTION,
  },
  'groin-adductor': {
    site: 'groin-adductor',
    name: 'inner thigh',
    region: 'leg',
    alwaysLoads: ['hip-adduction'],
    blocks: [
      { ids: ['copenhagen-long-lever', 'lateral-lunge-loaded', 'sumo-deadlift', 'sumo-squat'], untilStage: 4 },
      { ids: ['copenhagen-short-lever', 'slide-adduction', 'adductor-stretch', 'leg-swing-side'], untilStage: 3 },
      { ids: ['lateral-bound', 'lateral-line-hop'], untilStage: 5 },
    ],
    prefers: ['ball-squeeze', 'glute-bridge', 'bird-dog'],
    prefersLater: ['side-lying-hip-adduction', 'standing-hip-adduction-cable'],
    jumpsWhileRecovering: 1,
    why: 'Wide stances, side jumps and long levers pull hard on the inner thigh. A gentle squeeze is where its strength begins again.',
    sources: OUR_CAUTION,
  },
  'hip-flexor': {
    site: 'hip-flexor',
    name: 'hip flexor',
    region: 'leg',
    alwaysLoads: ['hip-flexion'],
    blocks: [
      { ids: ['skipping-drill-a', 'jump-lunge', 'bounding', 'power-skip'], untilStage: 5 },
      { ids: ['hanging-leg-raise', 'hanging-knee-raise', 'captains-chair-knee-raise'], untilStage: 4 },
      { ids: ['bulgarian-split-squat', 'deficit-reverse-lunge', 'hip-flexor-stretch'], untilStage: 3 },
    ],
    prefers: ['glute-bridge', 'dead-bug', 'box-squat-bodyweight'],
    prefersLater: ['standing-band-hip-flexion', 'walking-high-knee'],
    jumpsWhileRecovering: 1,
    why: 'Fast knee lifts, hanging raises and long split stances strain the front of the hip. Bridges and quiet trunk work let it settle.',
    sources: OUR_CAUTION,
  },
};
