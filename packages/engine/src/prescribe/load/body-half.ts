import type { MovementPattern } from '../../model/exercise.ts';

export type BodyHalf = 'lower' | 'upper';

/**
 * Which factor and step size a pattern takes. Trunk work counts as upper: its loads are small, so the smaller factor
 * and the smaller steps are the cautious ones (D).
 */
const LOWER: ReadonlySet<MovementPattern> = new Set<MovementPattern>([
  'squat',
  'hinge',
  'lunge',
  'step',
  'calf-plantarflexion',
  'foot-ankle',
  'knee-flexion',
  'knee-extension',
  'hip-flexion',
  'hip-abduction',
  'hip-adduction',
  'plyometric-bilateral',
  'plyometric-unilateral',
  'balance',
]);

/** The half of the body whose first-load factor (C4) and load steps (C6) a movement pattern takes; trunk counts as upper (D). */
export function bodyHalf(pattern: MovementPattern): BodyHalf {
  return LOWER.has(pattern) ? 'lower' : 'upper';
}
