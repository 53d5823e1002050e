import { auditDays, type LocatedMatch } from '../audit/audit-days.ts';
import { formatDate, WEEKDAYS, weekdayOf } from '../calendar/epoch-day.ts';
import type { WeekDose } from '../dose/week-dose.ts';
import { dateWords, dayName } from '../explain/words.ts';
import type { Athlete } from '../model/athlete.ts';
import type { DroppedSession } from '../model/plan.ts';
import type { DayFacts, SessionFacts } from '../rules/day-facts.ts';
import type { Rule } from '../rules/rule.ts';
import type { OpenSeasonDay } from '../schedule/open-season.ts';
import type { Product } from '../schedule/product.ts';
import type { Solution } from '../schedule/solve.ts';

export interface ShortWeeksInput {
  readonly athlete: Athlete;
  readonly open: readonly OpenSeasonDay[];
  readonly solution: Solution;
  readonly matches: readonly LocatedMatch[];
  readonly product: Product;
  readonly doses: readonly WeekDose[];
}

export interface ShortWeeks {
  readonly dropped: readonly DroppedSession[];
  /** Notes of a week by its index: why it is short, and what would open it. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
}

/** Days of context on either side of a week that any hard rule can reach into (D). */
const REACH_DAYS = 4;
/** Weeks that are looked at together: the one before, the week itself and the one after (D). */
const REACH_WEEKS = 3;
/** Minute of the day at which a session without a time is taken to be (D). */
const EVENING = 1080;
/** A further session in place of another changes no count. */
const COUNTS: ReadonlySet<string> = new Set([
  'no-more-sessions-than-planned',
  'no-more-heavy-legs-than-planned',
  'no-more-jumps-than-planned',
  'minis-with-legs-twice-at-most',
]);

/**
 * Explains each week that holds fewer sessions, or fewer heavy ones, than its dose asks for. A day's conflict is the set of hard rules that
 * a further session there would break; the smallest of them, over all open days, is the reason. The rest of the plan stays as it is,
 * because the scheduler has shown that no other arrangement holds more.
 */
export function explainShortWeeks(input: ShortWeeksInput): ShortWeeks {
  const dropped: DroppedSession[] = [];
  const notes = new Map<number, string[]>();
  const hard = input.product.rules.filter((rule) => rule.level === 'hard');
  const openings = new Map<string, string | undefined>();
  const note = (week: number, text: string) => notes.set(week, [...(notes.get(week) ?? []), text]);
  for (const { rule, day, facts } of input.matches) {
    const week = Math.floor(day / 7);
    if (rule.id === 'week-has-its-sessions') {
      const reason = conflictWords(input, hard, week, lightest);
      const missing = Number(facts['missing']);
      for (let count = 0; count < missing; count += 1) {
        dropped.push({ week: formatDate((input.doses[week] as WeekDose).start), reason });
      }
      note(week, `${missing === 1 ? 'One session' : `${missing} sessions`} short: ${reason}`);
    }
    if (rule.id === 'week-has-its-heavy-legs' && heavyPossible(input, week)) {
      note(week, `Heavy legs found no day: ${conflictWords(input, hard, week, heaviest)}`);
      const key = weekKey(input, week);
      if (!openings.has(key)) openings.set(key, openingFor(input, hard, week));
      const opening = openings.get(key);
      if (opening) note(week, opening);
    }
  }
  return { dropped, notes };
}

type Pick = (options: readonly SessionFacts[]) => SessionFacts | undefined;
const lightest: Pick = (options) => options.at(-1);
const heaviest: Pick = (options) => options.find((option) => option.legLoad === 3 && option.impact === 0);

interface Conflict {
  readonly index: number;
  readonly rules: readonly Rule[];
}

function conflictWords(input: ShortWeeksInput, hard: readonly Rule[], week: number, pick: Pick): string {
  const conflicts = conflictsOfWeek(input, hard, week, pick);
  if (conflicts.length === 0) return closedWords(input, week);
  const smallest = conflicts.reduce((best, other) => (other.rules.length < best.rules.length ? other : best));
  if (smallest.rules.length === 0) return 'it would cost more elsewhere than it gives here.';
  return conflicts
    .map(({ index, rules }) => {
      const day = dayName((input.open[index] as OpenSeasonDay).day);
      return `${day}: ${rules.map(({ statement }) => lower(statement).replace(/\.$/, '')).join('; ')}.`;
    })
    .join(' ');
}

/** For every open day of the week without a session (or with a lighter one): what a further session there would break. */
function conflictsOfWeek(input: ShortWeeksInput, hard: readonly Rule[], week: number, pick: Pick): Conflict[] {
  const conflicts: Conflict[] = [];
  for (let index = week * 7; index < week * 7 + 7; index += 1) {
    const wanted = pick((input.open[index] as OpenSeasonDay).options);
    const chosen = input.solution.days[index]?.session;
    if (!wanted || (chosen && (pick === lightest || chosen.legLoad === 3))) continue;
    conflicts.push({ index, rules: brokenBy(input, hard, index, wanted) });
  }
  return conflicts;
}

function brokenBy(
  input: ShortWeeksInput,
  hard: readonly Rule[],
  index: number,
  session: SessionFacts,
): readonly Rule[] {
  const from = Math.max(0, Math.floor(index / 7) * 7 - 7);
  const to = Math.min(input.solution.days.length, from + 7 * REACH_WEEKS + REACH_DAYS);
  const days = input.solution.days.slice(from, to);
  const changed = [...days];
  changed[index - from] = { ...(days[index - from] as DayFacts), session };
  const before = new Set(auditDays(hard, days).map(({ rule, day }) => `${rule.id}@${day}`));
  const broken = auditDays(hard, changed).filter(({ rule, day }) => !before.has(`${rule.id}@${day}`));
  return [...new Set(broken.map(({ rule }) => rule))].filter((rule) => !COUNTS.has(rule.id));
}

function closedWords(input: ShortWeeksInput, week: number): string {
  const days = input.open.slice(week * 7, week * 7 + 7);
  const blocked = days.filter(({ facts }) => facts.closed === 'blocked').map(({ day }) => dateWords(day));
  if (blocked.length > 0) return `${blocked.join(' and ')} ${blocked.length === 1 ? 'is' : 'are'} blocked.`;
  const isOpen = days.some(({ facts, options }) => facts.closed === undefined && options.length === 0);
  return isOpen ? 'your limits and wishes leave no exercise for it.' : 'no further day of this week has time for it.';
}

function heavyPossible(input: ShortWeeksInput, week: number): boolean {
  return input.open.slice(week * 7, week * 7 + 7).some(({ options }) => heaviest(options));
}

/** Weeks with the same runs and open days have the same way out. */
function weekKey(input: ShortWeeksInput, week: number): string {
  return input.open
    .slice(week * 7, week * 7 + 7)
    .map(({ facts }) => `${facts.closed ?? ''}${facts.runs.map((run) => `${run.kind}${run.start}`).join(',')}`)
    .join('|');
}

/** The single change that would open a heavy slot: an hour in the evening of a day that has none. */
function openingFor(input: ShortWeeksInput, hard: readonly Rule[], week: number): string | undefined {
  const model = input.open
    .slice(week * 7, week * 7 + 7)
    .map(({ options }) => heaviest(options))
    .find((option) => option !== undefined);
  if (!model) return undefined;
  const days: string[] = [];
  for (let index = week * 7; index < week * 7 + 7; index += 1) {
    const open = input.open[index] as OpenSeasonDay;
    if (open.facts.closed !== 'no-time' || input.solution.days[index]?.session) continue;
    const weekday = WEEKDAYS[weekdayOf(open.day)];
    if (weekday && weekday in input.athlete.week) continue;
    const start = Math.max(EVENING, ...open.facts.runs.map((run) => run.end));
    const session = { ...model, start, end: start + (model.end - model.start) };
    const broken = brokenBy(input, hard, index, session).filter(
      ({ id }) => id !== 'session-on-a-possible-day' && id !== 'session-fits-the-minutes',
    );
    if (broken.length === 0) days.push(dayName(open.day));
  }
  if (days.length === 0) return undefined;
  const list = days.length === 1 ? days[0] : `${days.slice(0, -1).join(', ')} or ${days.at(-1)}`;
  return `An hour on ${list} after work would open a day for heavy legs.`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
