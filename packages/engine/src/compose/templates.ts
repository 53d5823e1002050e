import type { Slot, TemplateId } from './slot.ts';

const slot = (spec: Slot): Slot => spec;

const MAIN_SQUAT = slot({
  id: 'main',
  tier: 'main',
  block: 'strength',
  patterns: ['squat', 'step', 'lunge'],
  priority: 100,
  purpose: 'main lift for the legs',
});
const MAIN_HINGE = slot({
  id: 'main',
  tier: 'main',
  block: 'strength',
  patterns: ['hinge', 'squat'],
  priority: 100,
  purpose: 'main lift for the back of the legs',
});
const SECOND_HINGE = slot({
  id: 'second',
  tier: 'secondary',
  block: 'strength',
  patterns: ['hinge', 'knee-flexion'],
  priority: 80,
  wants: { unilateral: true },
  purpose: 'hip strength beside the main lift, on one leg where it can be',
});
const SECOND_LUNGE = slot({
  id: 'second',
  tier: 'secondary',
  block: 'strength',
  patterns: ['lunge', 'step', 'squat'],
  priority: 80,
  wants: { unilateral: true },
  purpose: 'one leg at a time, as in every stride',
});
const CALF_STRAIGHT = slot({
  id: 'calf',
  tier: 'calf',
  block: 'accessory',
  patterns: ['calf-plantarflexion', 'foot-ankle'],
  priority: 75,
  purpose: 'push-off from the ankle',
});
const CALF_BENT = slot({
  id: 'calf',
  tier: 'calf',
  block: 'accessory',
  patterns: ['calf-plantarflexion', 'foot-ankle'],
  priority: 75,
  wants: { bentKnee: true },
  purpose: 'the deeper calf, bent knee',
});
const PUSH_H = slot({
  id: 'push',
  tier: 'upper',
  block: 'accessory',
  patterns: ['push-horizontal', 'push-vertical'],
  priority: 71,
  superset: 'upper',
  purpose: 'upper-body push for arm carriage',
});
const PUSH_V = slot({
  id: 'push',
  tier: 'upper',
  block: 'accessory',
  patterns: ['push-vertical', 'push-horizontal'],
  priority: 73,
  superset: 'upper',
  purpose: 'upper-body push overhead',
});
const PULL_H = slot({
  id: 'pull',
  tier: 'upper',
  block: 'accessory',
  // Where nothing can be pulled, the shoulder blades at least are drawn back.
  patterns: ['pull-horizontal', 'pull-vertical', 'spinal-extension'],
  priority: 73,
  superset: 'upper',
  purpose: 'upper-body pull for posture',
});
const PULL_V = slot({
  id: 'pull',
  tier: 'upper',
  block: 'accessory',
  patterns: ['pull-vertical', 'pull-horizontal', 'spinal-extension'],
  priority: 71,
  superset: 'upper',
  purpose: 'upper-body pull from above',
});
const TRUNK_FRONT = slot({
  id: 'trunk',
  tier: 'trunk',
  block: 'core',
  patterns: ['core-anti-extension', 'core-anti-rotation'],
  priority: 70,
  superset: 'core',
  purpose: 'a trunk that holds late in the run',
});
const TRUNK_SIDE = slot({
  id: 'trunk',
  tier: 'trunk',
  block: 'core',
  patterns: ['core-anti-lateral-flexion', 'core-anti-rotation'],
  priority: 72,
  superset: 'core',
  purpose: 'a level pelvis on uneven ground',
});
const TRUNK_TURN = slot({
  id: 'turn',
  tier: 'trunk',
  block: 'core',
  patterns: ['core-anti-rotation', 'rotation'],
  priority: 42,
  superset: 'core',
  wants: { plane: 'transverse' },
  purpose: 'the plane that running forgets: rotation',
});
const BACK = slot({
  id: 'back',
  tier: 'trunk',
  block: 'core',
  patterns: ['spinal-extension'],
  priority: 58,
  superset: 'core',
  purpose: 'back extension against folding at the waist',
});
/** S1-11, S1-50, D6: hip work is what helped novices most, so that it outlasts the second arm exercise and alternates with the trunk. */
const SIDEWAYS = slot({
  id: 'sideways',
  tier: 'accessory',
  block: 'accessory',
  patterns: ['hip-abduction', 'lunge', 'step'],
  priority: 72,
  superset: 'core',
  wants: { plane: 'frontal' },
  purpose: 'sideways hip strength that straight running never gives',
});
const INWARD = slot({
  id: 'inward',
  tier: 'accessory',
  block: 'accessory',
  patterns: ['hip-adduction', 'lunge'],
  priority: 34,
  superset: 'hips',
  wants: { plane: 'frontal' },
  purpose: 'the inner thigh, for the other side of the hip',
});
const KNEE_BEND = slot({
  id: 'knee-bend',
  tier: 'accessory',
  block: 'accessory',
  patterns: ['knee-flexion'],
  priority: 66,
  superset: 'core',
  purpose: 'hamstrings at the knee',
});
const KNEE_DRIVE = slot({
  id: 'knee-drive',
  tier: 'accessory',
  block: 'accessory',
  patterns: ['hip-flexion'],
  priority: 28,
  superset: 'hips',
  purpose: 'knee drive',
});
const HOLD = slot({
  id: 'hold',
  tier: 'accessory',
  block: 'accessory',
  patterns: ['squat', 'calf-plantarflexion', 'hinge'],
  priority: 46,
  superset: 'hips',
  wants: { isometric: true },
  purpose: 'a hold that keeps strength with little soreness',
});
const FOOT = slot({
  id: 'foot',
  tier: 'balance',
  block: 'accessory',
  patterns: ['foot-ankle', 'balance'],
  priority: 22,
  superset: 'hips',
  purpose: 'the foot, where every stride begins',
});

/** Jumps come before lifting, on fresh legs (B4); their priorities are D. */
export const POWER_SLOTS: readonly Slot[] = [
  slot({
    id: 'jump',
    tier: 'power',
    block: 'power',
    patterns: ['plyometric-bilateral', 'plyometric-unilateral'],
    priority: 99,
    purpose: 'quick ground contacts, while fresh',
  }),
  slot({
    id: 'bound',
    tier: 'power',
    block: 'power',
    patterns: ['plyometric-unilateral', 'plyometric-bilateral'],
    priority: 44,
    purpose: 'a second jump, nearer to the stride',
  }),
];

/** Priority of balance where an age or an event asks for it (B9, D). */
export const BALANCE_SLOT: Slot = slot({
  id: 'balance',
  tier: 'balance',
  block: 'accessory',
  patterns: ['balance', 'foot-ankle'],
  priority: 57,
  superset: 'hips',
  purpose: 'balance on one leg',
});
/** Priority of knee extension where an event promises it (B2, D). */
export const KNEE_EXTENSION_SLOT: Slot = slot({
  id: 'knee-extension',
  tier: 'accessory',
  block: 'accessory',
  patterns: ['knee-extension', 'step'],
  priority: 47,
  superset: 'hips',
  purpose: 'thighs that brake on the way down',
});
/** Priority of stepping down before long descents (B2, D). */
export const STEP_DOWN_SLOT: Slot = slot({
  id: 'step-down',
  tier: 'accessory',
  block: 'accessory',
  patterns: ['step', 'squat'],
  priority: 52,
  purpose: 'slow lowering, the work of every descent',
});
/** Short holds or breaths, repeated: dosed like balance, the same in every phase; it outlasts arms and trunk (B9, D). */
export const PELVIC_FLOOR_SLOT: Slot = slot({
  id: 'pelvic-floor',
  tier: 'balance',
  block: 'core',
  patterns: ['core-anti-extension'],
  priority: 74,
  superset: 'core',
  purpose: 'pelvic floor and breath together',
});
const MOBILITY = (id: string, priority: number): Slot =>
  slot({
    id,
    tier: 'mobility',
    block: 'accessory',
    patterns: ['mobility-dynamic'],
    priority,
    neverNew: true,
    purpose: 'easy range, nothing to recover from',
  });

/** B5: who has not rehearsed a neural primer gets none; what is left moves fast and weighs nothing. */
const QUICK_REPS = slot({
  ...MAIN_SQUAT,
  id: 'quick',
  patterns: ['squat'],
  neverNew: true,
  purpose: 'a few quick repetitions that wake the legs',
});

const LEFT_PATTERNS: Slot['patterns'] = [
  'core-anti-extension',
  'core-anti-rotation',
  'core-anti-lateral-flexion',
  'spinal-extension',
  'hip-abduction',
  'foot-ankle',
  'push-horizontal',
  'pull-horizontal',
  'calf-plantarflexion',
  'squat',
  'hinge',
  'lunge',
  'step',
];

/** Where wishes and cautions leave nothing for a session's own slots, whatever is left stands in (D). */
export const WHATEVER_IS_LEFT: readonly Slot[] = ['core', 'legs', 'upper'].map((id) =>
  slot({
    id: `left-${id}`,
    tier: 'accessory',
    block: 'accessory',
    patterns: LEFT_PATTERNS,
    priority: 90,
    purpose: 'what your own limits leave for today',
  }),
);

/** On rough ground the sideways strength is a lunge. */
export const SIDE_LUNGE_SLOT: Slot = { ...SIDEWAYS, patterns: ['lunge', 'hip-abduction', 'step'] };

/**
 * What each kind of session holds, in the order in which it is done: power, heavy, accessory, trunk. Priorities say
 * what goes last (B3, D).
 */
export const TEMPLATES: Readonly<Record<TemplateId, readonly Slot[]>> = {
  'squat-day': [MAIN_SQUAT, SECOND_HINGE, CALF_STRAIGHT, PUSH_H, PULL_H, SIDEWAYS, TRUNK_FRONT, BACK],
  'hinge-day': [
    MAIN_HINGE,
    SECOND_LUNGE,
    CALF_BENT,
    PUSH_V,
    PULL_V,
    KNEE_BEND,
    INWARD,
    KNEE_DRIVE,
    TRUNK_SIDE,
    { ...BACK, priority: 57 },
    TRUNK_TURN,
  ],
  whole: [MAIN_SQUAT, SECOND_HINGE, CALF_STRAIGHT, PUSH_H, PULL_H, SIDEWAYS, KNEE_BEND, TRUNK_FRONT, BACK, TRUNK_TURN],
  'upper-trunk': [
    PUSH_H,
    PULL_H,
    { ...PUSH_V, id: 'push-2', priority: 45 },
    { ...PULL_V, id: 'pull-2', priority: 47 },
    HOLD,
    { ...SIDEWAYS, priority: 54, superset: 'hips' },
    FOOT,
    TRUNK_FRONT,
    BACK,
    TRUNK_TURN,
  ],
  'upper-sides': [
    PUSH_V,
    PULL_V,
    HOLD,
    { ...INWARD, priority: 45 },
    KNEE_DRIVE,
    { ...FOOT, patterns: ['balance', 'foot-ankle'] },
    TRUNK_SIDE,
    TRUNK_TURN,
    BACK,
  ],
  'mini-squat': [MAIN_SQUAT, CALF_STRAIGHT, SIDEWAYS],
  'mini-hinge': [MAIN_HINGE, SECOND_LUNGE, { ...CALF_BENT, priority: 81 }],
  'mini-front': [PUSH_H, PULL_H, TRUNK_FRONT, BACK],
  'mini-back': [PULL_V, PUSH_V, TRUNK_SIDE, TRUNK_TURN],
  primer: [QUICK_REPS, MOBILITY('mobility-1', 60), TRUNK_FRONT],
  mobility: [
    MOBILITY('mobility-1', 60),
    MOBILITY('mobility-2', 58),
    MOBILITY('mobility-3', 56),
    TRUNK_FRONT,
    BACK,
    FOOT,
  ],
  // Claims S2-56 and S2-57: planks and lunges while still warm, then stretching.
  finisher: [
    { ...SIDE_LUNGE_SLOT, priority: 62, purpose: 'one leg at a time while still warm' },
    TRUNK_FRONT,
    { ...TRUNK_SIDE, id: 'side', priority: 66 },
    BACK,
  ],
  trunk: [TRUNK_FRONT, { ...TRUNK_SIDE, id: 'side' }, { ...BACK, priority: 64 }],
};

/** A slot of its own for a pattern that the tests showed to be weak (E; its priority D). */
export function weaknessSlot(pattern: Slot['patterns'][number]): Slot {
  const core = pattern.startsWith('core') || pattern === 'spinal-extension' || pattern === 'rotation';
  return {
    id: `weak-${pattern}`,
    tier: core ? 'trunk' : pattern === 'balance' || pattern === 'foot-ankle' ? 'balance' : 'accessory',
    block: core ? 'core' : 'accessory',
    patterns: [pattern],
    priority: 62,
    superset: core ? 'core' : 'hips',
    purpose: 'extra work where your tests were weakest',
  };
}
