import type { TestName } from '../model/athlete.ts';
import type { MovementPattern } from '../model/exercise.ts';

export type WeaknessId =
  | 'calf'
  | 'hamstring'
  | 'quad'
  | 'hip-abductor'
  | 'glute'
  | 'lateral-trunk'
  | 'trunk'
  | 'balance'
  | 'dorsiflexion'
  | 'power'
  | 'upper';

export interface WeaknessRow {
  readonly id: WeaknessId;
  /** As in "your ...". */
  readonly name: string;
  readonly tests: readonly TestName[];
  readonly patterns: readonly MovementPattern[];
  /** Only where jumping is open to the runner. */
  readonly needsJumps?: true;
  readonly sources: readonly string[];
}

/**
 * End of part E (D): from a weak test to the patterns that get extra sets. Rows in order of what running asks for first,
 * which settles ties (D). The row for posture has no test and is left out.
 */
export const WEAKNESS_MAP: readonly WeaknessRow[] = [
  {
    id: 'calf',
    name: 'calf strength',
    tests: ['single-leg-calf-raise'],
    patterns: ['calf-plantarflexion', 'foot-ankle'],
    sources: ['hebert-losier-2017', 'sleeswijk-visser-protocol', 'stridelift-default'],
  },
  {
    id: 'hamstring',
    name: 'hamstring strength',
    tests: ['single-leg-hamstring-bridge'],
    patterns: ['knee-flexion', 'hinge'],
    sources: ['freckleton-2014', 'health-hp-hamstring', 'stridelift-default'],
  },
  {
    id: 'quad',
    name: 'thigh strength',
    tests: ['single-leg-sit-to-stand', 'wall-sit', 'chair-stand-30s'],
    patterns: ['squat', 'step', 'knee-extension'],
    sources: ['yahoo-strength-tests', 'prehab-guys-sit-to-stand', 'chair-stand-norms', 'stridelift-default'],
  },
  {
    id: 'hip-abductor',
    name: 'outer-hip strength',
    tests: ['side-lying-hip-abduction', 'single-leg-squat-quality'],
    patterns: ['hip-abduction', 'core-anti-lateral-flexion'],
    sources: ['run-smarter-strength', 'single-leg-squat-rating-2017', 'stridelift-default'],
  },
  {
    id: 'glute',
    name: 'glute strength',
    tests: ['single-leg-glute-bridge'],
    patterns: ['hinge'],
    sources: ['fix-program-postnatal', 'stridelift-default'],
  },
  {
    id: 'lateral-trunk',
    name: 'strength along the side of the trunk',
    tests: ['side-plank'],
    patterns: ['core-anti-lateral-flexion'],
    sources: ['mcgill-1999', 'amatal-mcgill', 'stridelift-default'],
  },
  {
    id: 'trunk',
    name: 'trunk strength',
    tests: ['plank'],
    patterns: ['core-anti-extension', 'core-anti-rotation'],
    sources: ['strand-2014', 'chase-plank', 'stridelift-default'],
  },
  {
    id: 'balance',
    name: 'balance',
    tests: ['single-leg-balance', 'y-balance'],
    patterns: ['balance'],
    sources: ['y-balance-movement-quality', 'field-knowledge', 'stridelift-default'],
  },
  {
    id: 'dorsiflexion',
    name: 'ankle range',
    tests: ['knee-to-wall'],
    patterns: ['mobility-dynamic', 'stretch-static'],
    sources: ['dorsiflexion-899-adults', 'field-knowledge', 'stridelift-default'],
  },
  {
    id: 'power',
    name: 'spring',
    tests: ['countermovement-jump', 'rsi', 'single-leg-hop'],
    patterns: ['plyometric-bilateral', 'plyometric-unilateral'],
    needsJumps: true,
    sources: ['jump-height-formula', 'hop-test-arms', 'field-knowledge', 'stridelift-default'],
  },
  {
    id: 'upper',
    name: 'upper-body strength',
    tests: ['push-up'],
    patterns: ['push-horizontal', 'push-vertical', 'pull-horizontal', 'pull-vertical'],
    sources: ['yahoo-strength-tests', 'stridelift-default'],
  },
];
