import { calendarDate, MONTHS, WEEKDAYS, weekdayOf } from '../calendar/epoch-day.ts';
import type { RunKind } from '../model/run.ts';
import type { Moment, SessionFacts } from '../rules/day-facts.ts';
import type { Facts } from '../rules/rule.ts';
import type { EpochDay } from '../units/brands.ts';

/** `Thursday` */
export function dayName(day: EpochDay): string {
  return DAY_NAMES[weekdayOf(day)] as string;
}

const DAY_NAMES = WEEKDAYS.map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** `12 April` */
export function dateWords(day: EpochDay): string {
  const { month, day: dayOfMonth } = calendarDate(day);
  return `${dayOfMonth} ${MONTHS[month - 1]}`;
}

const RUN_WORDS: Readonly<Record<RunKind, string>> = {
  easy: 'easy run',
  recovery: 'recovery run',
  long: 'long run',
  tempo: 'tempo',
  intervals: 'intervals',
  hills: 'hill run',
  race: 'race',
  'walk-run': 'run and walk',
  cross: 'cross training',
  rest: 'rest',
  other: 'run',
};

const LEG_WORDS = ['Light session', 'Light session', 'Moderate leg session', 'Heavy legs'] as const;

/** What a moment is called in a sentence. */
export function momentWords(moment: Moment): string {
  if (moment.what === 'session') return sessionWords(moment);
  return moment.long && moment.kind !== 'race' ? 'long run' : RUN_WORDS[moment.kind];
}

export function sessionWords(session: SessionFacts): string {
  return LEG_WORDS[session.legLoad];
}

/** Puts facts into the places of a message: `{gapHours} h before {toDay}'s {to}`. */
export function fillMessage(message: string, facts: Facts): string {
  let parts = splitMessages.get(message);
  if (!parts) {
    parts = message.split(/\{(\w+)\}/);
    splitMessages.set(message, parts);
  }
  let text = parts[0] as string;
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] as string;
    text += (name in facts ? String(facts[name]) : `{${name}}`) + (parts[index + 1] as string);
  }
  return inNumber(text);
}

/** One day, not one days; and what is no day before is the day itself. */
function inNumber(text: string): string {
  if (!text.includes('1 ') && !text.includes('0 ')) return text;
  return text
    .replace(/\b1 (day|session|exposure|minute|week|point)s\b/g, '1 $1')
    .replace(/\b0 days (before|after)\b/g, 'on the day of');
}

/** Messages come from the rules, so there are few of them: text and names in turn. */
const splitMessages = new Map<string, readonly string[]>();
