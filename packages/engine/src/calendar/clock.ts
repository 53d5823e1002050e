import type { ClockMinutes } from '../units/brands.ts';

/** Parses `HH:MM`, 00:00 to 23:59; undefined for anything else. */
export function parseClock(text: string): ClockMinutes | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return parts ? ((Number(parts[1]) * 60 + Number(parts[2])) as ClockMinutes) : undefined;
}

/** `HH:MM`; minutes past midnight wrap into the next day. */
export function formatClock(minutes: number): string {
  const wrapped = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
}
