import {
  addDays,
  type EpochDay,
  formatClock,
  formatDate,
  type Plan,
  type PlanSession,
  parseClock,
} from '@stridelift/engine';
import { dayOf } from '../words/dates.ts';
import { plain } from '../words/plain.ts';
import { minutesText } from '../words/units.ts';
import { contentLine, escapeText } from './ics/content-line.ts';
import { descriptionOf } from './ics/description.ts';

const MINUTES_A_DAY = 1440;

/**
 * The strength sessions as a calendar (RFC 5545). Times float: 18:00 is 18:00 wherever the runner is. The same plan gives
 * the same bytes, and a session that a later plan keeps has the same UID there, so that reading it again doubles nothing.
 */
export function renderIcs(plan: Plan): string {
  const name = `Strength for ${plain(plan.athlete.name)}`;
  const stamp = `${compact(dayOf(plan.asOf))}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stridelift//Strength plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...plan.sessions.flatMap((session) => eventLines(session, plan, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function eventLines(session: PlanSession, plan: Plan, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${session.id}@stridelift`,
    `DTSTAMP:${stamp}`,
    'SEQUENCE:0',
    ...spanLines(session),
    `SUMMARY:${escapeText(summaryOf(session))}`,
    `LOCATION:${escapeText(plain(session.place))}`,
    `DESCRIPTION:${escapeText(descriptionOf(session, plan.athlete.units))}`,
    'CATEGORIES:Strength',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Says that it is strength, for people and for programs that tell sessions by their titles. */
function summaryOf({ title, minutes }: PlanSession): string {
  const name = plain(title);
  return `${/strength/i.test(name) ? name : `Strength: ${name}`} (${minutesText(minutes)})`;
}

/** From start to end by the clock, past midnight into the next day; the whole day where no time is set. */
function spanLines({ date, at, minutes }: PlanSession): readonly string[] {
  const day = dayOf(date);
  const start = at === undefined ? undefined : parseClock(at);
  if (start === undefined) {
    return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
  }
  const end = start + Math.max(1, Math.round(minutes));
  return [`DTSTART:${dateTime(day, start)}`, `DTEND:${dateTime(addDays(day, Math.floor(end / MINUTES_A_DAY)), end)}`];
}

function dateTime(day: EpochDay, minutes: number): string {
  return `${compact(day)}T${formatClock(minutes).replace(':', '')}00`;
}

/** `20261124` */
function compact(day: EpochDay): string {
  return formatDate(day).replaceAll('-', '');
}
