import type { MovementPattern } from '../../model/exercise.ts';
import { LEG_PATTERNS } from '../../model/movement-groups.ts';

export type BodyHalf = 'lower' | 'upper';

/**
 * Which factor and step size a pattern takes. Trunk work counts as upper: its loads are small, so the smaller factor
 * and the smaller steps are the cautious ones (D).
 */
const LOWER: ReadonlySet<MovementPattern> = new Set<MovementPattern>([
  ...LEG_PATTERNS,
  'plyometric-bilateral',
  'plyometric-unilateral',
  'balance',
]);

/** The half of the body whose first-load factor (C4) and load steps (C6) a movement pattern takes; trunk counts as upper (D). */
export function bodyHalf(pattern: MovementPattern): BodyHalf {
  return LOWER.has(pattern) ? 'lower' : 'upper';
}
