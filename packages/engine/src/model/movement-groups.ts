import type { MovementPattern } from './exercise.ts';

/** The lifts that carry the legs' share of a session. */
export const LEG_LIFT_PATTERNS: ReadonlySet<MovementPattern> = new Set([
  'squat',
  'hinge',
  'lunge',
  'step',
  'calf-plantarflexion',
]);

/** Everything that works the legs from the ground, big or small; jumps and balance are counted apart. */
export const LEG_PATTERNS: ReadonlySet<MovementPattern> = new Set<MovementPattern>([
  ...LEG_LIFT_PATTERNS,
  'foot-ankle',
  'knee-flexion',
  'knee-extension',
  'hip-flexion',
  'hip-abduction',
  'hip-adduction',
]);
