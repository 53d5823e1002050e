import type { RunLabel } from './label.ts';
import type { TitleFacts } from './title-facts.ts';

export interface TitleRule {
  readonly label: RunLabel;
  /** Completes "title says ...". */
  readonly word: string;
  /** How sure a match makes it, 0 to 1. */
  readonly sure: number;
  matches(title: TitleFacts): boolean;
}
