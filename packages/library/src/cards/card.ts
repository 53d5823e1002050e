import type { CardMoment } from '@stridelift/engine';

/** How sure the main statement of a card is. */
export const GRADES = {
  strong: 'Several trials or reviews agree.',
  moderate: 'Some trials show it, or they are mixed.',
  weak: 'The evidence is indirect or small.',
  opinion: 'Convention, experience, or a choice of ours.',
} as const;
export type Grade = keyof typeof GRADES;

/** What is known of a card beside its words; the engine knows when to show it. */
export interface Card {
  readonly id: string;
  /** What a runner would search for, in lower case. */
  readonly topics: readonly string[];
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly shownAt: readonly CardMoment[];
}

/** The words of a card. */
export interface CardText {
  readonly title: string;
  /** One sentence that answers the title. */
  readonly answer: string;
  readonly known: readonly string[];
  readonly todo: readonly string[];
  /** A serious opposite view, and why ours stays or the runner chooses. */
  readonly others?: string;
}
