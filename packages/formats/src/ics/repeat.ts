import type { EpochDay } from '@stridelift/engine';
import { addDays, calendarDate, epochDay, formatDate, weekdayOf } from '@stridelift/engine';
import ICAL from 'ical.js';
import type { Frequency, RepeatRule } from './rule.ts';
import type { WallTime } from './wall-time.ts';

/** How much repetition one file may ask for; shared by all its entries. */
export interface RepeatBudget {
  steps: number;
}

/** More than twenty years of days for one entry. */
const STEPS_A_RULE = 8_000;

/** How dear a step is in ical.js, in steps of a daily rule. */
const COST: Readonly<Record<Frequency, number>> = { DAILY: 1, WEEKLY: 1, MONTHLY: 100, YEARLY: 4 };

const DAYS_A_STEP: Readonly<Partial<Record<Frequency, number>>> = { DAILY: 1, WEEKLY: 7 };

export const startBudget = (): RepeatBudget => ({ steps: 100_000 });

/** Jumps over whole intervals that end before the window; rules with COUNT have to be counted from their start. */
function firstUseful(rule: RepeatRule, start: EpochDay, from: EpochDay): EpochDay {
  if (rule.count !== undefined) return start;
  const days = DAYS_A_STEP[rule.frequency];
  if (days !== undefined) {
    const whole = Math.floor((from - start) / (days * rule.interval)) - 1;
    return whole > 0 ? addDays(start, whole * days * rule.interval) : start;
  }
  // A monthly rule that names its days does not depend on the day of the month it began on.
  if (rule.frequency !== 'MONTHLY' || !rule.core.includes(';BY')) return start;
  const [first, wanted] = [calendarDate(start), calendarDate(from)];
  const months = (wanted.year - first.year) * 12 + wanted.month - first.month;
  const whole = Math.floor(months / rule.interval) - 1;
  if (whole <= 0) return start;
  const month = first.month - 1 + whole * rule.interval;
  return epochDay(first.year + Math.floor(month / 12), (month % 12) + 1, 1);
}

function passes(rule: RepeatRule, day: EpochDay): boolean {
  if (rule.months.length > 0 && !rule.months.includes(calendarDate(day).month)) return false;
  return rule.weekdays.length === 0 || rule.weekdays.includes((weekdayOf(day) + 1) % 7);
}

function isPast(until: WallTime, start: WallTime, day: EpochDay): boolean {
  if (day !== until.day) return day > until.day;
  return until.minute !== undefined && start.minute !== undefined && start.minute > until.minute;
}

/** The days from `from` to `to` on which an entry that starts at `start` repeats; `cut` where it goes on after them. */
export function repeat(
  rule: RepeatRule,
  start: WallTime,
  window: { readonly from: EpochDay; readonly to: EpochDay },
  budget: RepeatBudget,
): { readonly days: readonly EpochDay[]; readonly cut: boolean } {
  const days: EpochDay[] = [];
  const first = ICAL.Time.fromDateString(formatDate(firstUseful(rule, start.day, window.from)));
  const iterator = ICAL.Recur.fromString(rule.core).iterator(first);
  let counted = 0;
  for (let steps = 0; steps < STEPS_A_RULE && budget.steps > 0; steps += COST[rule.frequency]) {
    budget.steps -= COST[rule.frequency];
    const next = iterator.next();
    if (!next) return { days, cut: false };
    const day = epochDay(next.year, next.month, next.day);
    if (rule.until && isPast(rule.until, start, day)) return { days, cut: false };
    if (!passes(rule, day)) continue;
    if (rule.count !== undefined && ++counted > rule.count) return { days, cut: false };
    if (day > window.to) return { days, cut: true };
    if (day >= window.from) days.push(day);
  }
  return { days, cut: true };
}
