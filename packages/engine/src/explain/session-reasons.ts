import type { LocatedMatch } from '../audit/audit-days.ts';
import { addDays } from '../calendar/epoch-day.ts';
import type { Reason } from '../model/plan.ts';
import { type DayFacts, type Moment, moments, type SessionFacts } from '../rules/day-facts.ts';
import type { Rule } from '../rules/rule.ts';
import { type DatedDays, dayWords, hoursSince } from './finding-of.ts';
import { dayName, fillMessage, momentWords } from './words.ts';

/** A distance is worth a sentence when the other end is this near. */
const HORIZON_DAYS = 4;
/** Beyond this many times the hours asked for, a distance goes without saying. */
const WORTH_SAYING = 3;
const OPEN_DAY = 'session-on-a-possible-day';

/** Why a session stands on its day: what it gains there, and the distances it keeps. */
export function sessionReasons(
  rules: readonly Rule[],
  calendar: DatedDays,
  day: number,
  matchesOfDay: readonly LocatedMatch[],
): Reason[] {
  const facts = calendar.days[day] as DayFacts;
  const session = facts.session;
  if (!session) return [];
  const reasons: Reason[] = [];
  const date = addDays(calendar.first, day);
  for (const rule of rules) {
    const matched = matchesOfDay.some((match) => match.rule === rule);
    if (rule.level === 'note' && matched) reasons.push(reason(rule, rule.says, dayWords(facts, date)));
    if (!rule.keeps || matched) continue;
    if (!rule.gap) reasons.push(reason(rule, rule.keeps, dayWords(facts, date)));
    else reasons.push(...keptDistances(rule, calendar, day, session));
  }
  return mostTelling(reasons);
}

/** That the day is open is a reason only where there is no better one; nothing is said twice. */
function mostTelling(reasons: readonly Reason[]): Reason[] {
  const telling = reasons.filter(({ rule }) => rule !== OPEN_DAY);
  const said = new Set<string>();
  return (telling.length > 0 ? telling : reasons).filter(({ text }) => !said.has(text) && said.add(text));
}

function keptDistances(rule: Rule, calendar: DatedDays, day: number, session: SessionFacts): Reason[] {
  const { gap, keeps } = rule;
  if (!gap || !keeps) return [];
  const found: Reason[] = [];
  const say = (start: number, from: Moment, end: number, to: Moment): void => {
    const words = {
      gapHours: hoursSince(rule, calendar.days, end, to) ?? 0,
      neededHours: gap.hours,
      from: momentWords(from),
      fromDay: dayName(addDays(calendar.first, start)),
      to: momentWords(to),
      toDay: dayName(addDays(calendar.first, end)),
    };
    if (words.gapHours >= gap.hours && words.gapHours <= WORTH_SAYING * gap.hours)
      found.push(reason(rule, keeps, words));
  };
  if (gap.to(session)) {
    const last = lastMoment(calendar.days, day, session, gap.from);
    if (last) say(last.day, last.moment, day, session);
  } else if (gap.from(session)) {
    const next = nextMoment(calendar.days, day, session, gap.to);
    if (next) say(day, session, next.day, next.moment);
  }
  return found;
}

function nextMoment(days: readonly DayFacts[], from: number, after: Moment, wanted: (moment: Moment) => boolean) {
  for (let day = from; day < days.length && day <= from + HORIZON_DAYS; day += 1) {
    const moment = moments(days[day] as DayFacts).find(
      (candidate) => wanted(candidate) && (day > from || (candidate !== after && candidate.start >= after.start)),
    );
    if (moment) return { day, moment };
  }
  return undefined;
}

function lastMoment(days: readonly DayFacts[], from: number, before: Moment, wanted: (moment: Moment) => boolean) {
  for (let day = from; day >= 0 && day >= from - HORIZON_DAYS; day -= 1) {
    const moment = moments(days[day] as DayFacts).findLast(
      (candidate) => wanted(candidate) && (day < from || (candidate !== before && candidate.start <= before.start)),
    );
    if (moment) return { day, moment };
  }
  return undefined;
}

function reason(rule: Rule, message: string, words: Parameters<typeof fillMessage>[1]): Reason {
  return { rule: rule.id, text: fillMessage(message, words), sources: rule.sources };
}
