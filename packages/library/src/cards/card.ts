/** When a card matters: it is shown once, at the first of its moments that comes. */
export const MOMENTS = [
  'first-plan',
  'first-session',
  'first-gym-session',
  'first-home-session',
  'first-heavy-week',
  'first-jumps',
  'novel-week',
  'deload-week',
  'taper-week',
  'race-week',
  'after-race-week',
  'power-phase',
  'endurance-phase',
  'long-run-day',
  'same-day-as-run',
  'mileage-warning',
  'short-week',
  'pain-noted',
  'bone-stress',
  'return-phase',
  'novice',
  'masters',
  'youth',
  'pregnancy',
  'after-birth',
  'female',
  'goal-marathon',
  'goal-trail',
  'no-race',
  'tests-due',
  'weakness-found',
  'stretching-off',
  'heavy-off',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** How sure the main statement of a card is. */
export const GRADES = {
  strong: 'Several trials or reviews agree.',
  moderate: 'Some trials show it, or they are mixed.',
  weak: 'The evidence is indirect or small.',
  opinion: 'Convention, experience, or a choice of ours.',
} as const;
export type Grade = keyof typeof GRADES;

/** What is known of a card beside its words. */
export interface Card {
  readonly id: string;
  /** What a runner would search for, in lower case. */
  readonly topics: readonly string[];
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly shownAt: readonly Moment[];
  /** Claims of the founding documents that it answers. */
  readonly claims: readonly string[];
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
