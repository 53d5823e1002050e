import { type DecimalMark, parseNumber } from '../csv/numbers.ts';
import type { IssueList } from '../issue-list.ts';
import { excerpt } from '../text/excerpt.ts';

/** Beyond these a number is a slip of the file, not a training. Mark D. */
const MOST = {
  /** A race of a month. */
  seconds: 31 * 86_400,
  metres: 10_000_000,
  heartRate: 260,
} as const;

export type Measure = keyof typeof MOST;

/** A number that is something of this kind; nought and below mean that nothing was measured. */
export const plausible = (value: unknown, measure: Measure): number | undefined =>
  typeof value === 'number' && value > 0 && value <= MOST[measure] ? value : undefined;

/** A distance in whole centimetres: a unit times decimals leaves a tail that nobody measured. */
export const inMetres = (distance: number, metresAUnit: number): number =>
  Math.round(distance * metresAUnit * 100) / 100;

const PLAIN = /^\d+(?:\.\d+)?$/;
const NOTHING = /^\s*(?:-{0,2}|—|–|null|n\/a|nan)\s*$/i;

/** A number from a cell; what is written there and is no such thing is left out and said. */
export function readMeasure(
  cell: string | undefined,
  measure: Measure,
  line: number,
  issues: IssueList,
  mark: () => DecimalMark = () => '.',
): number | undefined {
  if (cell === undefined || cell === '') return undefined;
  const isPlain = PLAIN.test(cell);
  if (!isPlain && NOTHING.test(cell)) return undefined;
  const value = isPlain && !THOUSAND.test(cell) ? Number(cell) : parseNumber(cell, mark());
  if (value !== undefined && value >= 0 && value <= MOST[measure]) return value > 0 ? value : undefined;
  reportUnreadable(cell, line, issues);
  return undefined;
}

/** A point before three digits may stand for thousands. */
const THOUSAND = /^[1-9]\d{0,2}\.\d{3}$/;

export function reportUnreadable(cell: string, line: number, issues: IssueList): void {
  issues.add({
    code: 'activity-value-unreadable',
    severity: 'warning',
    line,
    text: `“${excerpt(cell)}” is no measure that an activity can have; it was left out.`,
    done: 'skipped',
  });
}
