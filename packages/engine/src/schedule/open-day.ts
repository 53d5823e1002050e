import type { DayFacts, SessionFacts } from '../rules/day-facts.ts';

/** A day of the calendar before a session is chosen. */
export interface OpenDay {
  /** Without a session. */
  readonly facts: DayFacts;
  /** Sessions that could stand here, the most wanted first; leaving the day free is always possible unless one must stay. */
  readonly options: readonly SessionFacts[];
  /** The one option is fixed: it happened, or the runner pinned it. */
  readonly fixed?: boolean;
}

/** The choices of a day as full letters of the word; the free day comes last. */
export function choices(day: OpenDay): readonly DayFacts[] {
  const withSession = day.options.map((session) => ({ ...day.facts, session }));
  return day.fixed ? withSession : [...withSession, day.facts];
}

/** Two days with the same key are the same to every rule. */
export function classKey(day: OpenDay): string {
  const { facts, options } = day;
  const { race, week, tomorrow } = facts;
  let key = `${facts.firstOfWeek ? 1 : 0}${facts.lastOfWeek ? 1 : 0}${facts.closed ?? ''}|${facts.minutes}|`;
  for (const run of facts.runs) key += `${run.kind}${run.quality ? 1 : 0}${run.long ? 1 : 0}${run.start}-${run.end};`;
  key += '|';
  for (const { daysTo, event, goal } of race.ahead) key += `${daysTo}${event}${goal ? 1 : 0};`;
  key += '|';
  for (const { daysSince, event } of race.behind) key += `${daysSince}${event};`;
  key += `|${week.sessions},${week.heavy},${week.legs},${week.jumps},${week.legsMax},${week.runFreeDays}`;
  key += `|${tomorrow.quality ? 1 : 0}${tomorrow.long ? 1 : 0}${tomorrow.easyOrRest ? 1 : 0}${day.fixed ? 'f' : ''}|`;
  for (const option of options) {
    key += `${option.role}${option.legLoad}${option.impact}${option.novel ? 1 : 0}${option.minutes}@${option.start}-${option.end};`;
  }
  return key;
}
