import type { PhaseCode } from '../model/plan.ts';
import type { AllocatedPhase } from './allocate.ts';
import { PHASE_TABLE } from './phase-table.ts';

export interface PhaseSpan {
  readonly code: PhaseCode;
  /** At least 1. */
  readonly weeks: number;
}

/**
 * Names the phases as the plan document does: E becomes M, and strength becomes basic strength B1 before maximal
 * strength B2. Mark D: B1 takes half the weeks rounded up, two to four. Where strength comes in turns (mixed order) the
 * turns of one stretch count together and stay whole.
 */
export function splitBasicAndMaximal(phases: readonly AllocatedPhase[]): readonly PhaseSpan[] {
  let basicLeft: number | undefined;
  return phases.flatMap(({ code, weeks }, at): readonly PhaseSpan[] => {
    if (code === 'C' || code === 'D') return [{ code, weeks }];
    if (code !== 'B') {
      basicLeft = undefined;
      return [{ code: code === 'E' ? 'M' : code, weeks }];
    }
    const opens = basicLeft === undefined;
    const allowed = basicLeft ?? basicWeeks(strengthWeeksFrom(phases, at));
    const basic = opens || weeks <= allowed ? Math.min(weeks, allowed) : 0;
    basicLeft = basic === 0 ? 0 : allowed - basic;
    const split: readonly PhaseSpan[] = [
      { code: 'B1', weeks: basic },
      { code: 'B2', weeks: weeks - basic },
    ];
    return split.filter((span) => span.weeks > 0);
  });
}

function basicWeeks(strengthWeeks: number): number {
  const { min, max } = PHASE_TABLE.B1.weeks ?? { min: 0, max: 0 };
  return Math.min(strengthWeeks, max, Math.max(min, Math.ceil(strengthWeeks / 2)));
}

/** Strength weeks of the uninterrupted strength, power and endurance work that starts at `at`. */
function strengthWeeksFrom(phases: readonly AllocatedPhase[], at: number): number {
  let weeks = 0;
  for (const phase of phases.slice(at)) {
    if (phase.code === 'B') weeks += phase.weeks;
    else if (phase.code !== 'C' && phase.code !== 'D') break;
  }
  return weeks;
}
