/**
 * Facts about how exercises are done that the records do not carry, as lists of ids (D). Each list is one property, and
 * the rules ask for the property, never for an exercise.
 */

/** Flat on the back for the whole set. */
export const LYING_ON_THE_BACK: ReadonlySet<string> = new Set([
  'glute-bridge',
  'single-leg-glute-bridge',
  'glute-bridge-march',
  'hamstring-bridge-long-lever',
  'single-leg-hamstring-bridge',
  'hamstring-curl-swiss-ball',
  'single-leg-swiss-ball-curl',
  'slider-hamstring-curl',
  'straight-leg-raise',
  'reverse-crunch',
  'ball-squeeze',
  'dead-bug',
  'dead-bug-band',
  'hollow-hold',
  'close-grip-bench-press',
  'close-grip-dumbbell-press',
  'dumbbell-bench-press',
  'turkish-get-up-half',
  'hamstring-stretch',
  'glute-stretch',
  'lying-spinal-twist',
]);

/** Flat on the belly, or with weight on it. */
export const LYING_ON_THE_BELLY: ReadonlySet<string> = new Set([
  'superman',
  'superman-alternating',
  'cobra',
  'sphinx',
  'prone-y-t-w',
  'back-extension',
  'single-leg-back-extension',
  'chest-supported-row',
  'hamstring-curl-machine',
]);

/** A stumble is likely: unstable ground, eyes closed, or a deep squat on one leg. */
export const FALL_RISK: ReadonlySet<string> = new Set([
  'bosu-balance',
  'bosu-squat',
  'bosu-lunge',
  'wobble-board-balance',
  'wobble-board-single-leg-squat',
  'single-leg-balance-eyes-closed',
  'single-leg-squat',
  'pistol-squat',
  'skater-squat',
  'decline-single-leg-squat',
]);

/** Balance without sight. */
export const EYES_CLOSED: ReadonlySet<string> = new Set(['single-leg-balance-eyes-closed']);

/** Stands on one leg for a set, or lets it carry the weight by turns without a step. */
export const ON_ONE_LEG: ReadonlySet<string> = new Set([
  'calf-raise-isometric',
  'single-leg-calf-raise',
  'bent-knee-single-leg-calf-raise',
  'weighted-single-leg-calf-raise',
  'eccentric-heel-drop',
  'plantar-fascia-calf-raise',
  'single-leg-wall-sit',
  'single-leg-balance',
  'single-leg-balance-eyes-closed',
  'single-leg-short-foot',
  'bosu-balance',
  'wobble-board-balance',
  'wobble-board-single-leg-squat',
  'running-man',
  'y-reach-balance',
  'single-leg-deadlift-bodyweight',
  'single-leg-rdl-supported',
  'cable-hip-extension',
  'band-hip-extension',
  'hip-hike',
  'isometric-wall-hip-abduction',
  'standing-hip-abduction-cable',
  'standing-hip-adduction-cable',
  'standing-band-hip-flexion',
  'cable-knee-drive',
  'hamstring-curl-cable',
  'step-down',
  'suitcase-march',
  'farmer-walk-on-toes',
  'leg-swing-front',
  'leg-swing-side',
  'hip-circle',
]);

/**
 * Body weight goes through the legs while they bend, push, step or take it by turns, also in a front support. Quiet standing on both feet
 * for work of the arms is not meant.
 */
export const WEIGHT_THROUGH_THE_LEGS: ReadonlySet<string> = new Set([
  'bodyweight-squat',
  'box-squat-bodyweight',
  'sit-to-stand',
  'wall-sit',
  'hip-hinge-drill',
  'good-morning-band',
  'cable-pull-through',
  'lunge-with-rotation',
  'sled-push',
  'push-press',
  'standing-calf-raise',
  'donkey-calf-raise',
  'tibialis-raise',
  'terminal-knee-extension',
  'slide-adduction',
  'lateral-band-walk',
  'monster-walk',
  'tandem-walk',
  'bosu-squat',
  'bosu-lunge',
  'farmer-carry',
  'suitcase-carry',
  'marching-in-place',
  'walking-high-knee',
  'walking-knee-hug',
  'worlds-greatest-stretch',
  'inchworm',
  'ankle-rock',
  'mountain-climber-slow',
  'plank-leg-lift',
  'renegade-row',
  'cable-woodchop',
  'medicine-ball-slam',
  'medicine-ball-rotational-throw',
  'calf-stretch-straight',
  'calf-stretch-bent',
  'quad-stretch',
  'itb-tfl-stretch',
]);

/** The heel sinks below the edge that the toes stand on. */
export const HEEL_BELOW_THE_TOES: ReadonlySet<string> = new Set([
  'eccentric-heel-drop',
  'weighted-single-leg-calf-raise',
  'donkey-calf-raise',
  'smith-calf-raise-heavy',
  'plantar-fascia-calf-raise',
]);

/** A straight bar on the back, in front of the neck or far from the hips. The hex bar stays out on purpose: D7 offers it instead. */
export const SPINE_LOADED_BARBELL: ReadonlySet<string> = new Set([
  'back-squat',
  'half-squat-heavy',
  'front-squat',
  'safety-bar-squat',
  'barbell-reverse-lunge',
  'barbell-bulgarian-split-squat',
  'deadlift',
  'romanian-deadlift-barbell',
  'bent-over-row',
  'smith-calf-raise-heavy',
]);

/** Make sense only with 80 % of the maximum or more. */
export const HEAVY_BY_NATURE: ReadonlySet<string> = new Set(['half-squat-heavy', 'smith-calf-raise-heavy']);

/** Hard on the legs although neither body weight nor a load passes through the foot. */
export const OFF_THE_FEET: ReadonlySet<string> = new Set([
  'single-leg-swiss-ball-curl',
  'slider-hamstring-curl',
  'single-leg-back-extension',
]);
