import type { MovementPattern } from '../../model/exercise.ts';

/**
 * First loads as a share of body mass, for men, both hands together (C4). All of it D: no published source was found,
 * so the shares are low and the first session corrects them.
 */
export interface ListedStartLoad {
  readonly share: number;
  /** What to do instead where even the lightest weight is above the first load. */
  readonly lighter?: string;
}

/** The rows of table C4 by exercise: share of body mass, for men (D). */
export const LISTED_START_LOADS: Readonly<Record<string, ListedStartLoad>> = {
  'goblet-squat': { share: 0.15 },
  'dumbbell-squat': { share: 0.2 },
  'back-squat': { share: 0.3, lighter: 'goblet-squat' },
  'front-squat': { share: 0.3, lighter: 'goblet-squat' },
  'hex-bar-deadlift': { share: 0.45, lighter: 'kettlebell-deadlift' },
  'kettlebell-deadlift': { share: 0.25 },
  'romanian-deadlift-dumbbell': { share: 0.25 },
  'single-leg-rdl': { share: 0.08 },
  'split-squat': { share: 0.1 },
  'forward-lunge': { share: 0.1 },
  'reverse-lunge': { share: 0.1 },
  'walking-lunge': { share: 0.1 },
  'weighted-step-up': { share: 0.1 },
  'close-grip-pulldown': { share: 0.35 },
  'hip-thrust': { share: 0.4 },
  'leg-press': { share: 0.8 },
  'leg-extension-machine': { share: 0.25 },
  'hamstring-curl-machine': { share: 0.2 },
  'seated-calf-raise': { share: 0.3 },
  'weighted-single-leg-calf-raise': { share: 0.05 },
  'close-grip-bench-press': { share: 0.3 },
  'close-grip-overhead-press': { share: 0.18 },
  'close-grip-seated-row': { share: 0.35 },
  'one-arm-dumbbell-row': { share: 0.12 },
  'pallof-press': { share: 0.08 },
};

/**
 * Everything else that can be loaded, by its nearest listed relative (D): the same share, or a part of it where the
 * lever is longer, one limb works alone, the movement is fast or balance is the limit, and more where the way is shorter.
 */
export const RELATED_START_LOADS: Readonly<Record<string, readonly [like: string, times: number]>> = {
  'kettlebell-front-rack-squat': ['goblet-squat', 1],
  'kettlebell-suitcase-squat': ['goblet-squat', 0.8],
  'sumo-squat': ['goblet-squat', 1],
  'half-squat-heavy': ['back-squat', 1.1],
  'safety-bar-squat': ['back-squat', 1],
  'barbell-reverse-lunge': ['back-squat', 0.5],
  'barbell-bulgarian-split-squat': ['back-squat', 0.5],
  'jump-squat-loaded': ['dumbbell-squat', 0.5],
  'single-leg-press': ['leg-press', 0.4],
  deadlift: ['hex-bar-deadlift', 0.9],
  'sumo-deadlift': ['hex-bar-deadlift', 0.9],
  'hex-bar-jump': ['hex-bar-deadlift', 0.6],
  'romanian-deadlift-barbell': ['romanian-deadlift-dumbbell', 1.2],
  'dumbbell-deadlift': ['romanian-deadlift-dumbbell', 1],
  'kettlebell-swing': ['kettlebell-deadlift', 0.6],
  'cable-pull-through': ['kettlebell-deadlift', 0.8],
  'single-leg-rdl-supported': ['single-leg-rdl', 1],
  'single-leg-rdl-contralateral': ['single-leg-rdl', 1],
  'cable-hip-extension': ['leg-extension-machine', 0.3],
  'deficit-reverse-lunge': ['reverse-lunge', 1],
  'bulgarian-split-squat': ['split-squat', 0.8],
  'lateral-lunge': ['forward-lunge', 0.8],
  'lateral-lunge-loaded': ['forward-lunge', 0.8],
  'curtsy-lunge': ['forward-lunge', 0.8],
  'lunge-with-rotation': ['forward-lunge', 0.5],
  'lateral-step-up-weighted': ['weighted-step-up', 0.8],
  'sled-push': ['leg-press', 0.5],
  'dumbbell-bench-press': ['close-grip-bench-press', 0.8],
  'close-grip-dumbbell-press': ['close-grip-bench-press', 0.8],
  'close-grip-cable-press': ['close-grip-bench-press', 0.7],
  'single-arm-cable-press': ['close-grip-bench-press', 0.35],
  'dumbbell-overhead-press': ['close-grip-overhead-press', 1],
  'half-kneeling-overhead-press': ['close-grip-overhead-press', 0.4],
  'push-press': ['close-grip-overhead-press', 1],
  'turkish-get-up-half': ['close-grip-overhead-press', 0.4],
  'bent-over-row': ['close-grip-seated-row', 0.8],
  'chest-supported-row': ['one-arm-dumbbell-row', 1.6],
  'single-arm-cable-row-split': ['one-arm-dumbbell-row', 1],
  'renegade-row': ['one-arm-dumbbell-row', 1],
  'bird-dog-row': ['one-arm-dumbbell-row', 0.5],
  'face-pull': ['close-grip-seated-row', 0.4],
  'straight-arm-pulldown': ['close-grip-pulldown', 0.4],
  'weighted-pull-up': ['weighted-single-leg-calf-raise', 1],
  'smith-calf-raise-heavy': ['seated-calf-raise', 1],
  'donkey-calf-raise': ['seated-calf-raise', 1],
  'weighted-bent-knee-calf-raise': ['seated-calf-raise', 0.5],
  'farmer-walk-on-toes': ['dumbbell-squat', 1],
  'hamstring-curl-cable': ['hamstring-curl-machine', 0.4],
  'leg-extension-cable': ['leg-extension-machine', 0.4],
  'cable-knee-drive': ['leg-extension-machine', 0.2],
  'standing-hip-abduction-cable': ['leg-extension-machine', 0.2],
  'standing-hip-adduction-cable': ['leg-extension-machine', 0.2],
  'pallof-press-split': ['pallof-press', 1],
  'cable-woodchop': ['pallof-press', 1],
  'half-kneeling-chop': ['pallof-press', 1],
  'medicine-ball-rotational-throw': ['pallof-press', 0.6],
  'medicine-ball-slam': ['pallof-press', 0.8],
  'russian-twist': ['pallof-press', 0.6],
  'suitcase-carry': ['one-arm-dumbbell-row', 1.2],
  'suitcase-march': ['one-arm-dumbbell-row', 1],
  'farmer-carry': ['dumbbell-squat', 1.4],
};

/**
 * Lifts whose load comes on top of the body weight that they lift anyway. What is added says little of how hard the set is, so that no
 * percentage is told of it (C4 gives the raise on one leg as "added").
 */
export const ADDED_TO_BODY_WEIGHT: ReadonlySet<string> = new Set([
  'weighted-single-leg-calf-raise',
  'smith-calf-raise-heavy',
  'donkey-calf-raise',
  'farmer-walk-on-toes',
  'weighted-pull-up',
]);

/** Where an exercise is in neither table: the share with both sides at work, and with one (D). */
export const PATTERN_START_SHARES: Readonly<Record<MovementPattern, { readonly both: number; readonly one: number }>> =
  {
    squat: { both: 0.15, one: 0.08 },
    hinge: { both: 0.2, one: 0.08 },
    lunge: { both: 0.08, one: 0.08 },
    step: { both: 0.08, one: 0.08 },
    'push-horizontal': { both: 0.2, one: 0.1 },
    'push-vertical': { both: 0.12, one: 0.06 },
    'pull-horizontal': { both: 0.2, one: 0.1 },
    'pull-vertical': { both: 0.25, one: 0.12 },
    // Standing: load added to the body weight on the calf. Seated raises are in the tables above, C4 has 0.30 of body mass for both legs.
    'calf-plantarflexion': { both: 0.15, one: 0.05 },
    'foot-ankle': { both: 0.03, one: 0.03 },
    'knee-flexion': { both: 0.15, one: 0.06 },
    'knee-extension': { both: 0.15, one: 0.08 },
    'hip-flexion': { both: 0.05, one: 0.05 },
    'hip-abduction': { both: 0.05, one: 0.05 },
    'hip-adduction': { both: 0.05, one: 0.05 },
    'core-anti-extension': { both: 0.05, one: 0.05 },
    'core-anti-rotation': { both: 0.08, one: 0.05 },
    'core-anti-lateral-flexion': { both: 0.1, one: 0.08 },
    rotation: { both: 0.05, one: 0.05 },
    'spinal-extension': { both: 0.05, one: 0.03 },
    'plyometric-bilateral': { both: 0.05, one: 0.05 },
    'plyometric-unilateral': { both: 0.03, one: 0.03 },
    balance: { both: 0.03, one: 0.03 },
    'mobility-dynamic': { both: 0.03, one: 0.03 },
    'stretch-static': { both: 0.03, one: 0.03 },
  };
