import type { LiftingLevel } from '../model/athlete.ts';
import type { Policies } from '../model/policies.ts';
import {
  type AllocationEvent,
  DEVELOPMENT_CODES,
  type DevelopmentCode,
  EVENT_ALLOCATION,
  LEVEL_ALLOCATION,
  MAX_WEEKS,
  PREPARATORY_CYCLE,
  PREPARATORY_SLACK_WEEKS,
  TIE_ORDER,
} from './allocation-table.ts';
import { orderBlocks } from './order-blocks.ts';

/** E is the maintenance that fills a preparatory block, T the taper, R an easy week. */
export type AllocatedCode = DevelopmentCode | 'T' | 'E' | 'R';

export interface AllocatedPhase {
  readonly code: AllocatedCode;
  /** At least 1. */
  readonly weeks: number;
}

type WeeksByCode = Readonly<Record<DevelopmentCode, number>>;

/**
 * Divides the weeks until a race (race week included, at least 1) into phases, earliest first; their weeks add up to
 * `weeks`. Evidence B2 (mark D), which tables 4 to 52 weeks. Below that the same steps leave a race week alone as T1,
 * and two or three weeks as one short block (foundation for novices, strength for others, below its usual minimum)
 * before a taper of one week.
 */
export function allocatePhases(
  weeks: number,
  event: AllocationEvent,
  level: LiftingLevel,
  phaseOrder: Policies['phaseOrder'],
): readonly AllocatedPhase[] {
  const { finalWeeks, taperWeeks } = EVENT_ALLOCATION[event];
  const preparatory = weeks > finalWeeks + PREPARATORY_SLACK_WEEKS ? weeks - finalWeeks : 0;
  const toRace = weeks - preparatory;
  const taper = toRace <= 5 ? Math.min(1, taperWeeks) : taperWeeks;
  const shares = shareWeeks(toRace - taper, event, level);
  return present([
    ...preparatoryBlock(preparatory, level, phaseOrder),
    ...orderBlocks(shares, phaseOrder),
    { code: 'T', weeks: taper },
  ]);
}

function shareWeeks(weeks: number, event: AllocationEvent, level: LiftingLevel): WeeksByCode {
  const { minWeeks, lastResort } = LEVEL_ALLOCATION[level];
  const kept = keptCodes(weeks, level);
  if (kept.length === 1) return { A: 0, B: 0, C: 0, D: 0, [lastResort]: weeks };

  const { weightPercent } = EVENT_ALLOCATION[event];
  const shares = { A: 0, B: 0, C: 0, D: 0 };
  for (const code of kept) shares[code] = minWeeks[code];
  // Weights count among the kept blocks: only so does a novice ten weeks before a 5 km race get the B4 C2 of the table.
  const keptPercent = kept.reduce((sum, code) => sum + weightPercent[code], 0);
  const lacking = (code: DevelopmentCode): number => weightPercent[code] * weeks - keptPercent * shares[code];
  for (let left = weeks - total(shares); left > 0; left--) {
    const open = TIE_ORDER.filter((code) => kept.includes(code) && shares[code] < MAX_WEEKS[code]);
    shares[open.reduce((best, code) => (lacking(code) > lacking(best) ? code : best))] += 1;
  }
  return shares;
}

/** Drops blocks in the order of the level until the minimums fit, at last all but one. */
function keptCodes(weeks: number, level: LiftingLevel): readonly DevelopmentCode[] {
  const { minWeeks, dropOrder, lastResort } = LEVEL_ALLOCATION[level];
  let kept: readonly DevelopmentCode[] = DEVELOPMENT_CODES;
  const fits = (): boolean => kept.reduce((sum, code) => sum + minWeeks[code], 0) <= weeks;
  for (const drop of dropOrder) {
    if (fits()) return kept;
    kept = kept.filter((code) => code !== drop);
  }
  return fits() ? kept : [lastResort];
}

function preparatoryBlock(
  weeks: number,
  level: LiftingLevel,
  phaseOrder: Policies['phaseOrder'],
): readonly AllocatedPhase[] {
  const foundation = Math.min(weeks, LEVEL_ALLOCATION[level].firstFoundationWeeks);
  const cycleWeeks = PREPARATORY_CYCLE.reduce((sum, block) => sum + block.weeks, 0);
  const cycles = Math.floor((weeks - foundation) / cycleWeeks);
  const [strength, power, easy] = PREPARATORY_CYCLE;
  const cycle = [...orderBlocks({ A: 0, B: strength.weeks, C: power.weeks, D: 0 }, phaseOrder), easy];
  return [
    { code: 'A', weeks: foundation },
    ...Array.from({ length: cycles }, () => cycle).flat(),
    { code: 'E', weeks: weeks - foundation - cycles * cycleWeeks },
  ];
}

function present(phases: readonly AllocatedPhase[]): readonly AllocatedPhase[] {
  return phases.filter((phase) => phase.weeks > 0);
}

function total(weeks: WeeksByCode): number {
  return DEVELOPMENT_CODES.reduce((sum, code) => sum + weeks[code], 0);
}
