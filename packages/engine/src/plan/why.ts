import { auditDays, priceOf } from '../audit/audit-days.ts';
import { addDays, formatDate, parseDate } from '../calendar/epoch-day.ts';
import { findingOf } from '../explain/finding-of.ts';
import { dateWords, dayName } from '../explain/words.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan, Reason } from '../model/plan.ts';
import type { DayFacts, SessionFacts } from '../rules/day-facts.ts';
import type { Rule } from '../rules/rule.ts';
import { rulesFor } from '../rules/rule-book.ts';
import type { EpochDay } from '../units/brands.ts';
import { daysOfPlan, type PlanDays } from './plan-days.ts';

/** What moving a session from one day to another would change: the difference between two audits. */
export interface MoveAnswer {
  readonly text: string;
  /** Findings that the other day would bring. */
  readonly gained: readonly Finding[];
  /** Findings that it would end. */
  readonly lost: readonly Finding[];
  readonly costChange: number;
  readonly hardChange: number;
}

export interface Alternative {
  readonly date: string;
  readonly findings: readonly Finding[];
  readonly hard: number;
  readonly cost: number;
  readonly text: string;
}

export interface DayAnswer {
  readonly date: string;
  readonly session?: { readonly id: string; readonly title: string; readonly reasons: readonly Reason[] };
  readonly findings: readonly Finding[];
  readonly alternatives: readonly Alternative[];
  readonly text: string;
}

/** Weeks around a move that any rule can reach (D). */
const REACH_WEEKS = 2;

/** Why a day is as it is: the reasons of its session, what is noticed there, and what every other day of its week would change. */
export function whyDay(plan: Plan, day: EpochDay): DayAnswer {
  const calendar = daysOfPlan(plan);
  const rules = rulesFor(calendar.config);
  const date = formatDate(day);
  const session = plan.sessions.find((candidate) => candidate.date === date);
  const findings = findingsOn(rules, calendar, date);
  if (!session) {
    return { date, findings, alternatives: [], text: restText(plan, calendar, rules, day) };
  }
  const index = day - calendar.first;
  const weekFrom = index - (index % 7);
  const alternatives: Alternative[] = [];
  for (let other = weekFrom; other < weekFrom + 7; other += 1) {
    if (other === index || calendar.days[other]?.session) continue;
    const { gained, costChange, hardChange, text } = compareMove(rules, calendar, index, other);
    alternatives.push({
      date: formatDate(addDays(calendar.first, other)),
      findings: gained,
      hard: hardChange,
      cost: costChange,
      text,
    });
  }
  alternatives.sort((a, b) => a.hard - b.hard || a.cost - b.cost);
  return {
    date,
    session: { id: session.id, title: session.title, reasons: session.why },
    findings,
    alternatives,
    text: `${session.title} on ${dayName(day)}, ${dateWords(day)}: ${session.why.map(({ text }) => text).join(' ')}`,
  };
}

/** Why a session stands on `day` and not on `other`: what the move would bring and what it would end. */
export function whyNot(plan: Plan, day: EpochDay, other: EpochDay): MoveAnswer {
  const calendar = daysOfPlan(plan);
  const rules = rulesFor(calendar.config);
  const [from, to] = [day - calendar.first, other - calendar.first];
  if (!calendar.days[from]?.session) {
    return {
      text: `There is no session on ${dayName(day)}, ${dateWords(day)}.`,
      gained: [],
      lost: [],
      costChange: 0,
      hardChange: 0,
    };
  }
  if (!calendar.days[to]) {
    return { text: `${dateWords(other)} is not in this season.`, gained: [], lost: [], costChange: 0, hardChange: 0 };
  }
  return compareMove(rules, calendar, from, to);
}

function compareMove(rules: readonly Rule[], calendar: PlanDays, from: number, to: number): MoveAnswer {
  const { first } = calendar;
  const start = Math.max(0, Math.floor(Math.min(from, to) / 7) * 7 - 7);
  const end = Math.min(calendar.days.length, Math.floor(Math.max(from, to) / 7) * 7 + 7 * REACH_WEEKS);
  const before = calendar.days.slice(start, end);
  const after = [...before];
  const { session, ...free } = before[from - start] as DayFacts;
  after[from - start] = free;
  after[to - start] = {
    ...(before[to - start] as DayFacts),
    session: onDay(session as SessionFacts, before[to - start] as DayFacts, calendar.opensAt(to)),
  };
  const [matchesBefore, matchesAfter] = [auditDays(rules, before), auditDays(rules, after)];
  const dated = (days: readonly DayFacts[]) => ({ first: addDays(first, start), days });
  const found = (matches: typeof matchesBefore, days: readonly DayFacts[]) =>
    matches.filter(({ rule }) => rule.level !== 'note').map((match) => findingOf(match, dated(days)));
  const [were, would] = [found(matchesBefore, before), found(matchesAfter, after)];
  const key = (finding: Finding) => `${finding.rule}|${finding.dates.join()}|${finding.text}`;
  const gained = would.filter((finding) => !were.some((other) => key(other) === key(finding)));
  const lost = were.filter((finding) => !would.some((other) => key(other) === key(finding)));
  const [priceBefore, priceAfter] = [priceOf(matchesBefore), priceOf(matchesAfter)];
  const hardChange = priceAfter.hard - priceBefore.hard;
  const costChange = priceAfter.cost - priceBefore.cost;
  return { gained, lost, hardChange, costChange, text: moveText(addDays(first, to), gained, hardChange, costChange) };
}

/** On another day the session starts when that day opens, else keeps its hour, or follows the run that would overlap it. */
function onDay(session: SessionFacts, day: DayFacts, opensAt: number | undefined): SessionFacts {
  const length = session.end - session.start;
  let start = opensAt ?? session.start;
  for (const run of day.runs) if (run.start < start + length && run.end > start) start = run.end;
  return { ...session, start, end: start + length };
}

function moveText(to: EpochDay, gained: readonly Finding[], hardChange: number, costChange: number): string {
  const day = dayName(to);
  const hard = gained.filter(({ level }) => level === 'hard');
  if (hardChange > 0) return `Not ${day}: ${hard.map(({ text }) => text).join(' ')}`;
  const soft = gained.map(({ text }) => text).join(' ');
  if (costChange > 0) return `${day} is possible, but costs more: ${soft || 'it gives up what the chosen day gains.'}`;
  if (costChange === 0) return `${day} is as good.`;
  return `${day} would be easier on the calendar.`;
}

const CLOSED: Readonly<Record<NonNullable<DayFacts['closed']>, string>> = {
  'no-time': 'is no day for strength in your week.',
  blocked: 'is a date you blocked.',
  'rest-day': 'is your rest day.',
};

function isInWeek(date: string, start: number): boolean {
  const day = parseDate(date);
  return day !== undefined && day >= start && day < start + 7;
}

/** What a move to this day would do, to follow "Tuesday's session here". */
function hereText({ gained, hardChange, costChange }: Omit<MoveAnswer, 'text'>): string {
  const hard = gained.filter(({ level }) => level === 'hard').map(({ text }) => text);
  if (hardChange > 0) return `is out: ${hard.join(' ')}`;
  const soft = gained.map(({ text }) => text).join(' ');
  if (costChange > 0) return `is possible, but costs more: ${soft || 'it gives up what the chosen day gains.'}`;
  return costChange === 0 ? 'would be as good.' : 'would be easier on the calendar.';
}

function findingsOn(rules: readonly Rule[], calendar: PlanDays, date: string): Finding[] {
  return auditDays(rules, calendar.days)
    .filter(({ rule }) => rule.level !== 'note')
    .map((match) => findingOf(match, calendar))
    .filter((finding) => finding.dates.includes(date));
}

/** Why nothing stands on a day: what the nearest session of its week would bring there. */
function restText(plan: Plan, calendar: PlanDays, rules: readonly Rule[], day: EpochDay): string {
  const index = day - calendar.first;
  const here = `${dayName(day)}, ${dateWords(day)}`;
  if (index < 0 || index >= calendar.days.length)
    return `${here} lies outside this season (${plan.season.start} to ${plan.season.end}).`;
  const closed = calendar.days[index]?.closed;
  const weekFrom = index - (index % 7);
  const reasons: string[] = [];
  for (let other = weekFrom; other < weekFrom + 7 && closed === undefined; other += 1) {
    if (!calendar.days[other]?.session) continue;
    const move = compareMove(rules, calendar, other, index);
    reasons.push(`${dayName(addDays(calendar.first, other))}'s session here ${hereText(move)}`);
  }
  if (reasons.length > 0) return `${here} is free. ${reasons.join(' ')}`;
  if (closed && plan.sessions.some(({ date }) => isInWeek(date, day - (index % 7)))) return `${here} ${CLOSED[closed]}`;
  const dropped = plan.schedule.droppedSessions.find(({ week }) => parseDate(week) === day - (index % 7));
  return dropped
    ? `${here} is free. Its week found no day for strength: ${dropped.reason}`
    : `${here} is free; its week asks for no session.`;
}
