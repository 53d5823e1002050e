import type { Injury } from '../model/athlete.ts';
import type { PhaseSpan } from './split-basic-and-maximal.ts';

/** Stages 0 to 5 of the return-to-strength ladder, a week each on the calendar (D5, D). */
const LADDER_STAGES = 6;
/** Weeks of foundation after the ladder (D). */
const FOUNDATION_WEEKS = 4;
/** Weeks of basic strength after that (D). */
const BASIC_STRENGTH_WEEKS = 4;

/** Share of the sets of basic strength in the first block after a return; mark D. */
export const EASED_SET_FACTOR = 0.75;

/**
 * The weeks of a return from injury: the ladder, then foundation, then eased basic strength, then maintenance until the
 * plan is made anew. The ladder ends by its criteria; for the calendar each stage that is left is taken as one week
 * (mark D). Without a known stage a current injury starts at 0 and a recovering one at 2.
 */
export function returnPhases(weeks: number, injuries: readonly Injury[]): readonly PhaseSpan[] {
  const wanted: readonly PhaseSpan[] = [
    { code: 'RX', weeks: LADDER_STAGES - lowestStage(injuries) },
    { code: 'A', weeks: FOUNDATION_WEEKS },
    { code: 'B1', weeks: BASIC_STRENGTH_WEEKS },
    { code: 'M', weeks },
  ];
  let left = weeks;
  return wanted
    .map((span) => {
      const taken = Math.min(left, span.weeks);
      left -= taken;
      return { code: span.code, weeks: taken };
    })
    .filter((span) => span.weeks > 0);
}

/** The lowest stage that an injury is at; without a known one a current injury is at 0 and a recovering one at 2 (D). */
export function lowestStage(injuries: readonly Injury[]): NonNullable<Injury['stage']> {
  const stages = injuries
    .filter(({ status }) => status !== 'history')
    .map(({ status, stage }) => stage ?? (status === 'current' ? 0 : 2));
  return stages.length > 0 ? (Math.min(...stages) as NonNullable<Injury['stage']>) : 2;
}
