import { auditDays } from '../audit/audit-days.ts';
import { addDays, startOfWeek } from '../calendar/epoch-day.ts';
import { findingOf } from '../explain/finding-of.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Scale3 } from '../model/exercise.ts';
import type { Finding } from '../model/finding.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import type { Run } from '../model/run.ts';
import type { DayFacts, SessionFacts } from '../rules/day-facts.ts';
import { rulesFor } from '../rules/rule-book.ts';
import { describeRuns, median } from '../running/calendar-run.ts';
import { eventOfKm } from '../running/event-of-km.ts';
import { goalRaces } from '../running/run-calendar.ts';
import { NO_LIMITS } from '../safety/limits/limits-model.ts';
import { safetyLimits } from '../safety/limits.ts';
import { QUARTER, quarter, raceFacts, runFacts, tomorrowFacts } from '../schedule/calendar-facts.ts';
import { MOST_MINUTES, STRENGTH_AT } from '../schedule/open-season.ts';
import type { ClockMinutes, EpochDay } from '../units/brands.ts';
import { sortFindings } from './audit-plan.ts';
import { ruleConfig, ruleConfigFor } from './rule-config-for.ts';

/** A strength session of somebody else's plan or of the past: what a calendar knows of it. */
export interface CalendarStrength {
  readonly day: EpochDay;
  readonly at?: ClockMinutes;
  readonly title?: string;
  readonly minutes?: number;
}

export interface CalendarAudit {
  readonly athlete?: Athlete;
  readonly runs: readonly Run[];
  readonly strength: readonly CalendarStrength[];
  readonly asOf?: EpochDay;
}

/** Minutes of a strength session that does not say its length (D). */
const USUAL_MINUTES = 45;
/** Titles that say the legs are spared; a word for the legs wins, and anything else is taken for leg work, which is the careful reading. */
const NAMES_LEGS = /\b(legs?|lower|squats?|deadlifts?|lunges?|full[ -]?body|heavy|beine?|unterkörper|jambes?)\b/i;
const SPARES_LEGS =
  /\b(upper|core|trunk|abs|mobility|yoga|stretch(ing)?|pilates|arms|push|pull|oberkörper|rumpf|dehnen)\b/i;
const SAYS_LIGHT = /light|easy|activation|prehab|band/i;

/** What the rules notice in a bare calendar of runs and lifts; nothing is asked of its weeks. */
export function auditCalendar({ athlete, runs, strength, asOf }: CalendarAudit): readonly Finding[] {
  const weekStartsOn = athlete?.weekStartsOn ?? 'monday';
  const daysInUse = [...runs.map(({ day }) => day), ...strength.map(({ day }) => day)];
  if (daysInUse.length === 0) return [];
  const first = startOfWeek(Math.min(...daysInUse) as EpochDay, weekStartsOn);
  const last = Math.max(...daysInUse);
  const count = Math.ceil((last - first + 1) / 7) * 7;
  const described = describeRuns(
    runs.filter(({ kind }) => kind !== 'rest'),
    weekStartsOn,
  ).runs;
  const facts = Array.from({ length: count + 1 }, (_, index) =>
    runFacts(described.filter(({ day }) => day === addDays(first, index))),
  );
  const config = configFor(athlete, facts, asOf ?? first);
  const races = raceFacts(racesOf(athlete, described), config, first, count);
  const lifts = new Map<EpochDay, SessionFacts>();
  for (const session of strength) {
    const [facts, known] = [sessionFacts(session), lifts.get(session.day)];
    if (!known || facts.legLoad > known.legLoad) lifts.set(session.day, facts);
  }
  const days = Array.from({ length: count }, (_, index): DayFacts => {
    const weekFrom = index - (index % 7);
    const session = lifts.get(addDays(first, index));
    return {
      firstOfWeek: index % 7 === 0,
      lastOfWeek: index % 7 === 6,
      runs: facts[index] as DayFacts['runs'],
      minutes: MOST_MINUTES,
      race: races[index] as DayFacts['race'],
      week: {
        sessions: 0,
        legs: 0,
        heavy: 0,
        jumps: 0,
        legsMax: 7,
        runFreeDays: facts.slice(weekFrom, weekFrom + 7).filter((ofDay) => ofDay.length === 0).length,
      },
      tomorrow: tomorrowFacts(facts[index + 1] ?? []),
      ...(session ? { session } : {}),
    };
  });
  const rules = rulesFor(config).filter(({ id }) => !id.startsWith('no-more-') && !id.startsWith('week-has-'));
  const matches = auditDays(rules, days).filter(({ rule }) => rule.level !== 'note');
  return sortFindings(matches.map((match) => findingOf(match, { first, days })));
}

function configFor(athlete: Athlete | undefined, facts: readonly (readonly unknown[])[], day: EpochDay) {
  if (!athlete) return ruleConfig(DEFAULT_POLICIES, 'hard-days', NO_LIMITS);
  const weeks = Array.from({ length: Math.floor(facts.length / 7) }, (_, week) =>
    facts.slice(week * 7, week * 7 + 7).filter((runs) => runs.length > 0),
  );
  return ruleConfigFor(athlete, Math.round(median(weeks.map((week) => week.length))), safetyLimits(athlete, day));
}

/** The athlete's races, or the races of the calendar with the longest taken as the goal. */
function racesOf(athlete: Athlete | undefined, runs: readonly { kind: string; km?: number; day: EpochDay }[]) {
  if (athlete) return goalRaces(athlete);
  const races = runs.filter(({ kind }) => kind === 'race');
  const longest = Math.max(0, ...races.map(({ km }) => km ?? 0));
  return races.map(({ day, km }) => ({
    day,
    event: eventOfKm(km),
    priority: (km ?? 0) === longest ? ('A' as const) : ('B' as const),
  }));
}

function sessionFacts({ at, title = '', minutes = USUAL_MINUTES }: CalendarStrength): SessionFacts {
  const start = quarter(at ?? STRENGTH_AT);
  const spared = SPARES_LEGS.test(title) && !NAMES_LEGS.test(title);
  const legLoad: Scale3 = spared ? 1 : SAYS_LIGHT.test(title) ? 2 : 3;
  return {
    what: 'session',
    role: legLoad === 3 ? 'heavy' : legLoad === 2 ? 'moderate' : 'light',
    legLoad,
    impact: 0,
    novel: false,
    minutes,
    start,
    end: start + Math.ceil(minutes / QUARTER) * QUARTER,
  };
}
