import { FALL_RISK, LYING_ON_THE_BACK, LYING_ON_THE_BELLY } from '../postures.ts';
import { type CautionEntry, CONVENTION } from './caution-entry.ts';

/** Sites that are conditions of the whole body or of a time of life (D8, D). */
export const CONDITION_ENTRIES: Readonly<
  Record<'hypertension' | 'pelvic-floor' | 'osteoporosis-spine' | 'pregnancy-late', CautionEntry>
> = {
  hypertension: {
    site: 'hypertension',
    name: 'blood pressure',
    region: 'whole',
    blocks: [
      { contraction: 'isometric', minLevel: 3 },
      { contraction: 'isometric', minLowerBodyFatigue: 2 },
      { ids: ['wall-sit', 'half-squat-heavy'] },
    ],
    prefers: ['diaphragmatic-breathing', 'bodyweight-squat', 'step-up', 'band-row', 'bird-dog'],
    jumpsWhileRecovering: 4,
    why: 'Long hard holds and a held breath push blood pressure up. Moving sets with a breath out on the effort train the same muscles.',
    sources: CONVENTION,
  },
  'pelvic-floor': {
    site: 'pelvic-floor',
    name: 'pelvic floor',
    region: 'trunk',
    blocks: [
      { minImpact: 2, untilStage: 5 },
      { ids: ['half-squat-heavy', 'hollow-hold', 'ab-wheel-rollout', 'reverse-crunch', 'medicine-ball-slam'] },
      { ids: ['hanging-knee-raise', 'hanging-leg-raise', 'captains-chair-knee-raise', 'russian-twist'] },
      { ids: ['pike-swiss-ball', 'pike-slider', 'jackknife-swiss-ball', 'stir-the-pot'] },
    ],
    prefers: ['pelvic-floor-contraction', 'diaphragmatic-breathing', 'dead-bug', 'glute-bridge'],
    prefersLater: ['bird-dog', 'side-plank-kneeling'],
    jumpsWhileRecovering: 0,
    why: 'Landings and a held breath press down on the pelvic floor. Breathing, bridges and pelvic-floor work build it up.',
    sources: ['goom-2019', ...CONVENTION],
  },
  'osteoporosis-spine': {
    site: 'osteoporosis-spine',
    name: 'spine',
    region: 'trunk',
    blocks: [
      { patterns: ['rotation'] },
      { minImpact: 2 },
      {
        ids: [
          'russian-twist',
          'lying-spinal-twist',
          'reverse-crunch',
          'hollow-hold',
          'lunge-with-rotation',
          'medicine-ball-slam',
          'good-morning-band',
          'pike-swiss-ball',
          'pike-slider',
          'jackknife-swiss-ball',
          'hanging-leg-raise',
        ],
      },
    ],
    prefers: ['hip-hinge-drill', 'farmer-carry', 'suitcase-carry', 'glute-bridge', 'prone-y-t-w'],
    prefersLater: ['hex-bar-deadlift', 'step-up'],
    jumpsWhileRecovering: 0,
    why: 'Bending forward or twisting under load squeezes the front of the spine. Hinges with a long back, carries and, with someone qualified beside you, heavier lifts are good for bone.',
    sources: ['liftmor-2018', ...CONVENTION],
  },
  'pregnancy-late': {
    site: 'pregnancy-late',
    name: 'pregnancy',
    region: 'whole',
    passesOnlyWithTime: true,
    blocks: [
      { minImpact: 1 },
      { minLowerBodyFatigue: 3 },
      { ids: [...LYING_ON_THE_BACK, ...LYING_ON_THE_BELLY] },
      { ids: [...FALL_RISK] },
      {
        ids: [
          'downward-dog',
          'pike-push-up',
          'hanging-knee-raise',
          'hanging-leg-raise',
          'captains-chair-knee-raise',
          'kettlebell-swing',
          'medicine-ball-slam',
          'medicine-ball-rotational-throw',
          'push-press',
          'hip-thrust',
          'renegade-row',
        ],
      },
    ],
    prefers: ['pelvic-floor-contraction', 'diaphragmatic-breathing', 'bird-dog', 'sit-to-stand', 'side-plank-kneeling'],
    jumpsWhileRecovering: -1,
    why: 'Lying flat, jumping and anything that could end in a fall make room for steady work: sitting, standing with a hand near support, on hands and knees.',
    sources: ['mottola-2019', 'kipling-physio', 'stridelift-default'],
  },
};
