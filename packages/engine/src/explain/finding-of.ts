import { gapStart, type LocatedMatch } from '../audit/audit-days.ts';
import { addDays, formatDate } from '../calendar/epoch-day.ts';
import type { Finding } from '../model/finding.ts';
import { type DayFacts, isKeyRun, type Moment, moments } from '../rules/day-facts.ts';
import type { Facts, Rule } from '../rules/rule.ts';
import type { EpochDay } from '../units/brands.ts';
import { dateWords, dayName, fillMessage, momentWords, sessionWords } from './words.ts';

/** A calendar of days as rules see them, with the date of the first. */
export interface DatedDays {
  readonly first: EpochDay;
  readonly days: readonly DayFacts[];
}

/** Turns a match into a finding: facts into dates and a sentence. */
export function findingOf(match: LocatedMatch, { first, days }: DatedDays): Finding {
  const { rule, day } = match;
  const date = addDays(first, day);
  const facts: Record<string, string | number | boolean> = { ...dayWords(days[day] as DayFacts, date), ...match.facts };
  const dates = [date];
  const end = rule.gap && gapEnd(rule, days[day] as DayFacts, match.facts, days, day);
  if (rule.gap && end) {
    const start = gapStart(rule, days, day, end);
    Object.assign(facts, { to: momentWords(end), toDay: dayName(date) });
    if (start) {
      const from = addDays(first, start.day);
      Object.assign(facts, { from: momentWords(start.moment), fromDay: dayName(from) });
      if (from !== date) dates.unshift(from);
    }
  }
  return {
    rule: rule.id,
    level: rule.level,
    dates: dates.map(formatDate),
    facts: match.facts,
    text: fillMessage(rule.says, facts),
    sources: rule.sources,
    ...(rule.suggestion ? { suggestion: fillMessage(rule.suggestion, facts) } : {}),
  };
}

/** Words that any message may use of a day. */
export function dayWords(day: DayFacts, date: EpochDay): Facts {
  const key = day.runs.find(isKeyRun) ?? day.runs[0];
  return {
    day: dayName(date),
    date: dateWords(date),
    session: day.session ? sessionWords(day.session) : 'Strength',
    run: key ? momentWords(key) : 'run',
  };
}

/** The moment at which a gap was too short: the one whose distance the match states. */
function gapEnd(rule: Rule, day: DayFacts, facts: Facts, days: readonly DayFacts[], index: number): Moment | undefined {
  const ends = moments(day).filter((moment) => rule.gap?.to(moment));
  if (ends.length < 2) return ends[0];
  return ends.find((end) => hoursSince(rule, days, index, end) === facts['gapHours']) ?? ends[0];
}

/** Full hours from the last start of a rule's gap to a moment; undefined where nothing came before. */
export function hoursSince(rule: Rule, days: readonly DayFacts[], day: number, end: Moment): number | undefined {
  const start = gapStart(rule, days, day, end);
  if (!start || !rule.gap) return undefined;
  const from = rule.gap.measure === 'end-to-start' ? start.moment.end : start.moment.start;
  return Math.floor(Math.max(0, (day - start.day) * 1440 + end.start - from) / 60);
}
