import type { Athlete, CautionSite, InjuryStatus, Screening } from '../model/athlete.ts';
import type { LadderStage } from './caution/caution-entry.ts';

/** A site that the plan has to mind. One site can be there twice, such as left and right; the stricter of the two holds. */
export interface ActiveSite {
  readonly site: CautionSite;
  readonly status: InjuryStatus;
  readonly stage?: LadderStage;
  /** A clinician's clearance is recorded. */
  readonly cleared: boolean;
}

/** Weeks after a birth before anything lands (B9, V Goom 2019). */
export const POSTNATAL_IMPACT_WEEK = 12;
/** Weeks after a birth in which it is asked about (D2, D). */
export const POSTNATAL_YEAR_WEEKS = 52;
/** Week of pregnancy from which the cautions of its end hold (B9, D). */
const PREGNANCY_LATE_WEEK = 20;

/** The runner's own entries, then what the health answers add. */
export function activeSites({ injuries, screening }: Pick<Athlete, 'injuries' | 'screening'>): readonly ActiveSite[] {
  const cleared = screening.cleared === true;
  const told = injuries.map(({ site, status, stage }) => ({
    site,
    status,
    ...(stage !== undefined && { stage }),
    cleared,
  }));
  return [...told, ...fromScreening(screening).map((one) => ({ ...one, cleared }))];
}

/** Before twelve weeks after birth, and until the load tests are passed, nothing lands (B9, V Goom 2019). */
export function isPostnatalGateOpen({ postnatalWeeks, postnatalTestsPassed }: Screening): boolean {
  if (postnatalWeeks === undefined || postnatalWeeks >= POSTNATAL_YEAR_WEEKS) return true;
  return postnatalWeeks >= POSTNATAL_IMPACT_WEEK && postnatalTestsPassed === true;
}

/** With a clearance a condition counts as recovering: the exercises that it closes stay closed, the others open (D). */
function fromScreening(screening: Screening): readonly Omit<ActiveSite, 'cleared'>[] {
  const { heartCondition, controlledBloodPressure, osteoporosis, postnatalWeeks, pregnantWeeks } = screening;
  const underCare: InjuryStatus = screening.cleared === true ? 'recovering' : 'current';
  const found: Omit<ActiveSite, 'cleared'>[] = [];
  if (heartCondition === true || controlledBloodPressure === true) {
    found.push({ site: 'hypertension', status: underCare });
  }
  if (osteoporosis === true) found.push({ site: 'osteoporosis-spine', status: underCare });
  if (postnatalWeeks !== undefined && postnatalWeeks < POSTNATAL_YEAR_WEEKS) {
    found.push({ site: 'pelvic-floor', status: isPostnatalGateOpen(screening) ? 'history' : 'current' });
  }
  if (pregnantWeeks !== undefined && pregnantWeeks >= PREGNANCY_LATE_WEEK) {
    found.push({ site: 'pregnancy-late', status: 'current' });
  }
  return found;
}
