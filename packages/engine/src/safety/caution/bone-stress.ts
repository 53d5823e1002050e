import { FALL_RISK } from '../postures.ts';
import type { CautionBlock, CautionEntry } from './caution-entry.ts';

/**
 * Landings wait for the last stage, heavy legs and wobbly ground for the stage before it, single-leg work that takes skill for the stage of
 * one leg (D5); all also wait for clearance.
 */
const NO_LOAD_ON_BONE: readonly CautionBlock[] = [
  { minImpact: 1, untilStage: 5 },
  { minLowerBodyFatigue: 3, untilStage: 4 },
  { ids: [...FALL_RISK], untilStage: 4 },
  { patterns: ['hip-abduction', 'hip-adduction', 'knee-flexion', 'knee-extension'], minLevel: 3, untilStage: 3 },
];

const TRUNK_AND_UPPER: readonly string[] = [
  'dead-bug',
  'bird-dog',
  'side-plank-kneeling',
  'close-grip-seated-row',
  'chest-supported-row',
  'close-grip-pulldown',
  'dumbbell-bench-press',
];
const SEATED_OR_LYING: readonly string[] = [
  'leg-extension-band',
  'leg-extension-machine',
  'side-lying-hip-abduction',
  'clamshell',
  'glute-bridge',
  'hamstring-bridge-long-lever',
];

const BONE_STRESS = {
  region: 'leg',
  alwaysLoads: ['squat', 'hinge', 'lunge', 'step', 'calf-plantarflexion', 'balance'],
  jumpsWhileRecovering: -1,
  boneStress: true,
  sources: ['upward-pt-bone-stress', 'achieve-podiatry-bone', 'george-2024', 'stridelift-default'],
} as const;

/** D8, the four bone stress tags; zero pain is tolerated in every pain policy (D). */
export const BONE_STRESS_ENTRIES: Readonly<
  Record<'tibia-bsi' | 'foot-bsi' | 'femoral-bsi' | 'pelvis-bsi', CautionEntry>
> = {
  'tibia-bsi': {
    ...BONE_STRESS,
    site: 'tibia-bsi',
    name: 'shin bone',
    blocks: NO_LOAD_ON_BONE,
    prefers: [...TRUNK_AND_UPPER, ...SEATED_OR_LYING],
    why: 'Bone under stress needs time without landings and without heavy loads through the leg. Seated, trunk and upper-body work keeps you strong meanwhile.',
  },
  'foot-bsi': {
    ...BONE_STRESS,
    site: 'foot-bsi',
    name: 'foot bone',
    blocks: NO_LOAD_ON_BONE,
    prefers: [...TRUNK_AND_UPPER, ...SEATED_OR_LYING],
    why: 'The bones of the foot carry every landing, so impact and heavy legs wait. Seated, trunk and upper-body work keeps you strong meanwhile.',
  },
  'femoral-bsi': {
    ...BONE_STRESS,
    site: 'femoral-bsi',
    name: 'thigh bone',
    blocks: [...NO_LOAD_ON_BONE, { ids: ['straight-leg-raise'], untilStage: 2 }],
    prefers: [...TRUNK_AND_UPPER, 'clamshell', 'leg-extension-band'],
    why: 'The thigh bone near the hip heals with great care: no landings, no heavy legs, no long lever at the hip. Trunk and upper-body work goes on.',
  },
  'pelvis-bsi': {
    ...BONE_STRESS,
    site: 'pelvis-bsi',
    name: 'pelvis',
    blocks: [
      ...NO_LOAD_ON_BONE,
      { ids: ['copenhagen-short-lever', 'copenhagen-long-lever', 'ball-squeeze', 'slide-adduction'], untilStage: 3 },
    ],
    prefers: ['bird-dog', 'close-grip-seated-row', 'chest-supported-row', 'close-grip-pulldown', 'leg-extension-band'],
    why: 'The muscles of the inner and back thigh pull on the pelvis, and every landing passes through it. Upper-body and gentle trunk work goes on.',
  },
};
