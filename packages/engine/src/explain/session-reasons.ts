import type { LocatedMatch } from '../audit/audit-days.ts';
import { addDays } from '../calendar/epoch-day.ts';
import type { Reason } from '../model/plan.ts';
import { type DayFacts, type Moment, moments, type SessionFacts } from '../rules/day-facts.ts';
import type { Rule } from '../rules/rule.ts';
import { type DatedDays, dayWords, hoursSince } from './finding-of.ts';
import { dayName, fillMessage, momentWords } from './words.ts';

/** A distance is worth a sentence when the other end is this near, in days (D). */
const HORIZON_DAYS = 4;
/** Beyond this many times the hours asked for, a distance goes without saying (D). */
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
  const words = dayWords(facts, addDays(calendar.first, day));
  for (const rule of speaking(rules)) {
    const matched = isMatched(rule, matchesOfDay);
    if (rule.level === 'note' && matched) reasons.push(reason(rule, rule.says, words));
    if (!rule.keeps || matched) continue;
    if (!rule.gap) {
      if (rule.keepsOn?.(facts) ?? true) reasons.push(reason(rule, rule.keeps, words));
    } else {
      const kept = keptDistance(rule, calendar, day, session);
      if (kept) reasons.push(kept);
    }
  }
  return mostTelling(reasons);
}

/** The rules that have something to say of a session that breaks none. */
function speaking(rules: readonly Rule[]): readonly Rule[] {
  let known = speakers.get(rules);
  if (!known) {
    known = rules.filter(({ keeps, level }) => keeps !== undefined || level === 'note');
    speakers.set(rules, known);
  }
  return known;
}

const speakers = new WeakMap<readonly Rule[], readonly Rule[]>();

function isMatched(rule: Rule, matches: readonly LocatedMatch[]): boolean {
  for (const match of matches) if (match.rule === rule) return true;
  return false;
}

/** That the day is open is a reason only where there is no better one; nothing is said twice. */
function mostTelling(reasons: readonly Reason[]): Reason[] {
  const telling = reasons.filter(({ rule }) => rule !== OPEN_DAY);
  const said = new Set<string>();
  return (telling.length > 0 ? telling : reasons).filter(({ text }) => !said.has(text) && said.add(text));
}

function keptDistance(rule: Rule, calendar: DatedDays, day: number, session: SessionFacts): Reason | undefined {
  const { gap } = rule;
  if (!gap) return undefined;
  if (gap.to(session)) {
    const last = lastMoment(calendar.days, day, session, gap.from);
    return last && distanceReason(rule, calendar, last, { day, moment: session });
  }
  if (!gap.from(session)) return undefined;
  const next = nextMoment(calendar.days, day, session, gap.to);
  return next && distanceReason(rule, calendar, { day, moment: session }, next);
}

/** A moment and the index of its day. */
interface Located {
  readonly day: number;
  readonly moment: Moment;
}

/** That a distance is kept, where it is neither too short nor so long that it goes without saying. */
function distanceReason(rule: Rule, { first, days }: DatedDays, from: Located, to: Located): Reason | undefined {
  const { gap, keeps } = rule;
  if (!gap || !keeps) return undefined;
  const gapHours = hoursSince(rule, days, to.day, to.moment) ?? 0;
  if (gapHours < gap.hours || gapHours > WORTH_SAYING * gap.hours) return undefined;
  return reason(rule, keeps, {
    gapHours,
    neededHours: gap.hours,
    from: momentWords(from.moment),
    fromDay: dayName(addDays(first, from.day)),
    to: momentWords(to.moment),
    toDay: dayName(addDays(first, to.day)),
  });
}

function nextMoment(
  days: readonly DayFacts[],
  from: number,
  after: Moment,
  wanted: (moment: Moment) => boolean,
): Located | undefined {
  const last = Math.min(days.length - 1, from + HORIZON_DAYS);
  for (let day = from; day <= last; day += 1) {
    for (const moment of moments(days[day] as DayFacts)) {
      if (wanted(moment) && (day > from || (moment !== after && moment.start >= after.start))) return { day, moment };
    }
  }
  return undefined;
}

function lastMoment(
  days: readonly DayFacts[],
  from: number,
  before: Moment,
  wanted: (moment: Moment) => boolean,
): Located | undefined {
  const first = Math.max(0, from - HORIZON_DAYS);
  for (let day = from; day >= first; day -= 1) {
    const ofDay = moments(days[day] as DayFacts);
    for (let at = ofDay.length - 1; at >= 0; at -= 1) {
      const moment = ofDay[at] as Moment;
      if (wanted(moment) && (day < from || (moment !== before && moment.start <= before.start))) return { day, moment };
    }
  }
  return undefined;
}

function reason(rule: Rule, message: string, words: Parameters<typeof fillMessage>[1]): Reason {
  return { rule: rule.id, text: fillMessage(message, words), sources: rule.sources };
}
