/**
 * What a soft match costs, per unit of its amount: configuration (D), kept apart from the rules so that re-weighting changes no rule.
 * Negative weights are rewards. B7 gives the points per missing hour and the stacking score; the rest keeps their order:
 * a lost session is dearer than a lost heavy exposure, that than a worse day, that than a missing hour. Leg work on the eve of the long run
 * weighs more than B7's 20 points, because no coach trades the long run for it: the session becomes a light one instead.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'week-has-its-sessions': 1000,
  'short-trunk-stands-in': 250,
  'week-has-its-heavy-legs': 200,
  'long-day-next': 170,
  'week-has-its-leg-work': 160,
  'week-has-its-jumps': 30,
  'race-week-session-late': 130,
  'easy-day-takes-no-legs': 110,
  'strength-on-run-free-days': 110,
  'strength-alternates-with-runs': 110,
  'no-three-strength-days-in-a-row': 15,
  'quality-day-next': 12,
  'tired-legs-before-key-run': 10,
  'easy-run-before-strength': 8,
  'heavy-legs-three-days-apart': 5,
  'hard-jumps-three-days-apart': 5,
  'new-work-well-before-key-run': 4,
  'long-run-jumps-later': 4,
  'quality-run-fresh-legs': 3,
  'long-run-fresh-legs': 3,
  'long-run-heavy-legs-later': 3,
  'strength-far-after-runs': 3,
  'strength-far-before-runs': 3,
  'leg-sessions-apart': 2,
  'strength-days-apart': 4,
  'hours-between-run-and-strength': 2,
  'hours-between-heavy-legs-and-easy-run': 1,
  'easy-day-follows': -8,
  'hard-day-takes-strength': -10,
  'long-run-day-stacks': -10,
};

/** The cost of a soft match or note of this rule; a rule without a weight costs nothing. */
export function weightOf(rule: string): number {
  return WEIGHTS[rule] ?? 0;
}
