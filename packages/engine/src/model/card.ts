/** When a card of knowledge matters: it is shown once, at the first of its moments that comes. */
export const CARD_MOMENTS = [
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
export type CardMoment = (typeof CARD_MOMENTS)[number];

/** What the engine needs to know of a card; its words belong to the library. */
export interface CardNotice {
  readonly id: string;
  /** A question or plain statement. */
  readonly title: string;
  readonly shownAt: readonly CardMoment[];
}
