import { calendarDate, MONTHS, type PlanSession, parseDate } from '@stridelift/engine';
import type { WatchOptions } from './watch-options.ts';

/** `24 Nov Strength A`: the day first, since a watch lists workouts by name and shows little of it. */
export function workoutName(session: PlanSession, { minutes }: WatchOptions): string {
  const length = minutes === undefined ? '' : ` ${minutes} min`;
  return `${shortDay(session.date)}${length} ${shortTitle(session)}`;
}

/** `2026-11-24-strength-a.fit`, `2026-11-24-strength-a-20-min.fit`: letters that every computer and watch can write. */
export function workoutFileName(session: PlanSession, { minutes }: WatchOptions): string {
  const words = plain(shortTitle(session)) || 'strength';
  return `${plain(session.date)}-${words}${minutes === undefined ? '' : `-${minutes}-min`}`;
}

/** `24 Nov`; a date that is none stays as it is written. */
function shortDay(date: string): string {
  const day = parseDate(date);
  if (day === undefined) return date;
  const { month, day: ofMonth } = calendarDate(day);
  return `${ofMonth} ${MONTHS[month - 1]?.slice(0, 3)}`;
}

/** `Strength A` of `Strength A: squat and hinge`. */
function shortTitle({ title }: PlanSession): string {
  return title.split(':')[0]?.trim() || title;
}

function plain(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      // Through capitals, which write ß as two letters.
      .toUpperCase()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60)
  );
}
