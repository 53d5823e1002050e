import type { CautionSite } from '../model/athlete.ts';

/** Why an exercise stays out. */
export interface Refusal {
  readonly rule: string;
  readonly text: string;
  /** The tender site, where one is the reason. */
  readonly site?: CautionSite;
}
