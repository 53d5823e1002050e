import type { Athlete } from '../../model/athlete.ts';
import type { ActiveSite } from '../active-sites.ts';

export interface ScreeningFacts {
  readonly athlete: Athlete;
  /** Years; absent where the year of birth is unknown. */
  readonly age: number | undefined;
  readonly sites: readonly ActiveSite[];
}

/** One answer and what follows from it. */
export interface ScreeningRule {
  readonly id: string;
  /**
   * `block`: no plan, whatever else is known. `clearance`: no plan until a clinician's clearance is recorded.
   * `advice`: a plan inside the limits, and a word about it. `note`: a plan.
   */
  readonly outcome: 'block' | 'clearance' | 'advice' | 'note';
  readonly when: (facts: ScreeningFacts) => boolean;
  /** No running either for as long as it holds: runs in the calendar make the advice hard. */
  readonly runningWaits?: true;
  readonly text: string;
  readonly suggestion: string;
  readonly facts?: (facts: ScreeningFacts) => Readonly<Record<string, string | number | boolean>>;
  readonly sources: readonly string[];
}
