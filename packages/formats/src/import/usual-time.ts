import type { ClockMinutes } from '@stridelift/engine';
import { median } from '../median.ts';

const NOON = 720;
/** Nobody starts to the minute. */
const STEP = 5;

/** When runs usually start: the middle of the mornings or of the rest of the day, whichever has more; never a time between the two. */
export function usualTime(times: readonly ClockMinutes[]): ClockMinutes | undefined {
  const mornings = times.filter((time) => time < NOON);
  const later = times.filter((time) => time >= NOON);
  const more = later.length > mornings.length ? later : mornings;
  return more.length === 0 ? undefined : (((Math.round(median(more) / STEP) * STEP) % 1440) as ClockMinutes);
}
