import type { Athlete, CautionSite } from '../../model/athlete.ts';
import type { EpochDay } from '../../units/brands.ts';
import type { ActiveSite } from '../active-sites.ts';
import type { Caps } from './limits-model.ts';

/** What the rules may ask about. */
export interface RunnerFacts {
  readonly athlete: Athlete;
  readonly asOf: EpochDay;
  /** Years; absent where the year of birth is unknown, and then no limit by age holds. */
  readonly age: number | undefined;
  readonly sites: readonly ActiveSite[];
}

/** Caps for everybody to whom a condition applies. */
export interface LimitRule {
  readonly id: string;
  readonly when: (facts: RunnerFacts) => boolean;
  readonly caps: Caps;
  readonly text: string;
  readonly sources: readonly string[];
}

export function isAged({ age }: RunnerFacts, from: number, to: number = Number.POSITIVE_INFINITY): boolean {
  return age !== undefined && age >= from && age <= to;
}

export function hasActive({ sites }: RunnerFacts, site: CautionSite): boolean {
  return sites.some((one) => one.site === site && one.status !== 'history');
}
