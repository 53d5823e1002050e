import { auditDays, type LocatedMatch, priceOf } from '../audit/audit-days.ts';
import { formatClock } from '../calendar/clock.ts';
import { addDays, formatDate, weekdayName } from '../calendar/epoch-day.ts';
import { loadsHeavyLegs } from '../compose/equipment-at.ts';
import type { DoseInput } from '../dose/dose-input.ts';
import { doseSeason, withJumpsAsPlaced } from '../dose/week-dose.ts';
import { findingOf } from '../explain/finding-of.ts';
import { sessionReasons } from '../explain/session-reasons.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Library, Scale3 } from '../model/exercise.ts';
import type { Finding } from '../model/finding.ts';
import {
  type Assumption,
  PLAN_VERSION,
  type Plan,
  type PlanAvailability,
  type PlanRun,
  type PlanSession,
} from '../model/plan.ts';
import type { Run } from '../model/run.ts';
import type { DayFacts } from '../rules/day-facts.ts';
import { median } from '../running/calendar-run.ts';
import { mileageFindings } from '../running/mileage.ts';
import { buildRunCalendar, goalRaces, type RunCalendar } from '../running/run-calendar.ts';
import { runWeeks } from '../running/run-weeks.ts';
import type { Limits } from '../safety/limits/limits-model.ts';
import { safetyLimits } from '../safety/limits.ts';
import { screen } from '../safety/screening.ts';
import { WEAKNESS_RULES } from '../safety/weaknesses.ts';
import { openSeason } from '../schedule/open-season.ts';
import { productFor } from '../schedule/product-cache.ts';
import { solveSchedule } from '../schedule/solve.ts';
import { layOutSeason } from '../season/season.ts';
import type { Season } from '../season/season-model.ts';
import { withinPhases } from '../season/within-phases.ts';
import type { EpochDay } from '../units/brands.ts';
import { contactBudget } from './contact-budget.ts';
import { effortBounds, MAX_LOWER_SETS } from './effort-bounds.ts';
import { emptiedSlots } from './emptied-slots.ts';
import { placedSessions } from './place-sessions.ts';
import { ruleConfigFor } from './rule-config-for.ts';
import { type RunnerContext, runnerContext } from './runner-context.ts';
import { safetyNotes } from './safety-notes.ts';
import { fillSeason } from './season-content.ts';
import { sessionWriter, writeSession } from './session-document.ts';
import { setBudget } from './set-budget.ts';
import { explainShortWeeks } from './short-weeks.ts';
import { weekDocument } from './week-document.ts';

export const ENGINE_VERSION = 'stridelift-engine@0.1.0';

export interface PlanInput {
  readonly athlete: Athlete;
  /** Imported runs, planned or done; the athlete's own list and pattern come from the athlete. */
  readonly runs: readonly Run[];
  readonly library: Library;
  /** The day on which the plan is made. */
  readonly asOf: EpochDay;
  /** What was taken for granted while reading the input. */
  readonly assumptions?: readonly Assumption[];
}

/** A plan, or the findings for which none may be made before someone qualified has looked (D2). */
export type PlanResult =
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'blocked'; readonly findings: readonly Finding[] };

/**
 * Plans the strength work of a whole season around a runner's calendar. Pure: the same input gives the same plan.
 *
 * @example planSeason({ athlete, runs: [], library, asOf: parseDate('2026-11-23') })
 */
export function planSeason({ athlete, runs, library, asOf, assumptions = [] }: PlanInput): PlanResult {
  const screening = screen(athlete, asOf);
  if (screening.blocked.length > 0) return { kind: 'blocked', findings: screening.blocked };
  const limits = safetyLimits(athlete, asOf);
  const context = runnerContext(athlete, library, asOf, limits);
  const { season, calendar, weeks } = seasonAndRuns(athlete, runs, asOf, limits);
  const legLoadAt = legLoadByPlace(athlete, limits, context);
  const doseInput: DoseInput = {
    season,
    event: athlete.goal.event,
    level: athlete.lifting,
    policies: athlete.policies,
    openDays: openDays(athlete, season.start, season.start),
    openDaysLeft: openDays(athlete, season.start, asOf),
    maxLegLoad: Math.max(0, ...placesInUse(athlete).map(legLoadAt)) as Scale3,
    heavyFromWeek: athlete.lifting === 'novice' ? NOVICE_HEAVY_FROM_WEEK : 0,
    plyoLevel: context.plyoLevel,
    contactsFactor: limits.contactsFactor,
    maintenanceSessions: limits.maintenanceSessions,
    liftsAlready: context.liftsAlready,
  };
  const wanted = doseSeason(doseInput);
  const runsAWeek = Math.round(median(weeks.map(({ runDays }) => runDays)));
  const config = ruleConfigFor(athlete, runsAWeek, limits);
  const races = goalRaces(athlete);
  const open = openSeason({
    athlete,
    asOf,
    calendar,
    races,
    doses: wanted,
    config,
    legLoadAt,
    canJumpAt: context.canJumpAt,
    canBeLightAt: context.canBeLightAt,
  });
  const product = productFor(config);
  const solution = solveSchedule(product, open);
  const matches = auditDays(product.rules, solution.days);
  const price = priceOf(matches);
  const doses = withJumpsAsPlaced(doseInput, wanted, (week) => jumpsIn(solution.days, week));
  const placed = placedSessions(open, solution.days, doses);
  const content = fillSeason({
    athlete,
    season,
    placed,
    context: context.choice,
    balance: limits.balanceEachSession,
    pelvicFloor: limits.pelvicFloor,
    weakPatterns: [...context.choice.weakPatterns],
  });
  const dated = { first: season.start, days: solution.days };
  const matchesByDay = groupByDay(matches);
  const writer = sessionWriter(athlete, context.choice, context.strengthOn, limits.extraWarmUpMinutes);
  const budget = setBudget();
  const jumping = contactBudget(limits.contactsFactor);
  const sessions: PlanSession[] = [];
  const shortWeeks = explainShortWeeks({ athlete, open, solution, matches, product, doses });
  let next = 0;
  const planWeeks = doses.map((dose, index) => {
    const phaseId = season.phases[dose.phase]?.id ?? '';
    const bounds = effortBounds(limits, athlete.lifting, context.liftsAlready ? index + 12 : index);
    const mine: PlanSession[] = [];
    let end = next;
    while (placed[end]?.dose === dose) end += 1;
    const ofWeek = placed.slice(next, end);
    budget.startWeek(
      ofWeek.map(({ facts }) => facts.minutes),
      bounds.caps,
    );
    jumping.startWeek(dose, ofWeek.filter(({ facts }) => facts.impact > 0).length);
    next = end;
    for (const session of ofWeek) {
      const granted = jumping.next();
      const written = writeSession(writer, {
        session,
        filled: content.frameOf(session),
        template: content.templateOf(session),
        phaseId,
        day: solution.days[session.index] as (typeof solution.days)[number],
        bounds,
        maxSets: budget.next(),
        afterAway: isBackFromTrip(athlete, session.day),
        contacts: granted,
        maxLowerSets: MAX_LOWER_SETS[athlete.lifting],
        extraSets: index < WEAKNESS_RULES.weeks ? context.extraSets : NO_EXTRA_SETS,
        why: sessionReasons(product.rules, dated, session.index, matchesByDay.get(session.index) ?? []),
      });
      budget.spend(written.sets);
      jumping.spend(written.contacts);
      mine.push(written);
    }
    budget.finishWeek(dose.deload);
    jumping.finishWeek();
    sessions.push(...mine);
    return weekDocument(dose, phaseId, mine, weeks[index], shortWeeks.notes.get(index) ?? []);
  });
  const findings = [
    ...screening.findings,
    ...context.findings,
    ...matches.filter(({ rule }) => rule.level !== 'note').map((match) => findingOf(match, dated)),
    ...mileageFindings(calendar, weeks, asOf, athlete.policies.mileageGate),
    ...emptiedSlots(placed, content, context.choice),
    ...safetyNotes(athlete, limits, asOf),
    ...season.notes.map((note) => seasonFinding(note, season)),
  ];
  return {
    kind: 'planned',
    plan: {
      version: PLAN_VERSION,
      engine: ENGINE_VERSION,
      asOf: formatDate(asOf),
      athlete: {
        name: athlete.name,
        lifting: athlete.lifting,
        units: athlete.units,
        timeZone: athlete.timeZone,
      },
      goal: {
        event: athlete.goal.event,
        ...(athlete.goal.day === undefined ? {} : { date: formatDate(athlete.goal.day) }),
      },
      races: races.map(({ day, event, priority }) => ({ date: formatDate(day), event, priority })),
      availability: availabilityOf(athlete),
      policies: athlete.policies,
      season: {
        start: formatDate(season.start),
        end: formatDate(season.end),
        phases: season.phases.map(({ start, end, ...phase }) => ({
          ...phase,
          start: formatDate(start),
          end: formatDate(end),
        })),
      },
      weeks: planWeeks,
      runs: planRuns(calendar, season.start),
      sessions,
      schedule: {
        hardMatches: price.hard,
        cost: price.cost,
        lowerBound: solution.cost,
        optimal: solution.cost === price.cost && solution.hard === price.hard,
        parameters: {
          placement: config.placement,
          fatigueHalfLifeHours: limits.fatigueHalfLifeHours,
          heavyToQualitySoftHours: limits.heavyToQualitySoftHours,
          legsToLegsSoftHours: limits.legsToLegsSoftHours,
        },
        droppedSessions: shortWeeks.dropped,
      },
      findings,
      assumptions: [...assumptions, ...calendar.assumptions, ...season.assumptions],
    },
  };
}

/** D7: heavy loads wait for the fifth week. */
const NOVICE_HEAVY_FROM_WEEK = 4;
/** Runs this long before the season count for what is usual. */
const HISTORY_DAYS = 42;
const MOST_WEEKS = 110;
const NO_EXTRA_SETS: ReadonlyMap<string, number> = new Map();

/** Lays out the season; the runner's own cut-back weeks, read from the calendar, carry its deloads. */
function seasonAndRuns(athlete: Athlete, runs: readonly Run[], asOf: EpochDay, limits: Limits) {
  const farthest = addDays(asOf, 7 * MOST_WEEKS);
  const usable = runs.filter((run) => run.day >= addDays(asOf, -HISTORY_DAYS) && run.day <= farthest);
  const inputBase = {
    asOf,
    weekStartsOn: athlete.weekStartsOn,
    level: athlete.lifting,
    event: athlete.goal.event,
    ...(athlete.goal.day === undefined ? {} : { goalDay: athlete.goal.day }),
    races: athlete.races,
    phaseOrder: athlete.policies.phaseOrder,
    injuries: athlete.injuries,
    ...(limits.deloadEveryWeeks === 3 ? { age: 65 } : {}),
  };
  const rough = withinPhases(layOutSeason(inputBase), limits.phases);
  const calendar = buildRunCalendar(athlete, usable, rough.start, rough.end);
  const weeks = runWeeks(calendar, athlete.weekStartsOn);
  const cutBackWeeks = new Set(weeks.filter(({ cutBack }) => cutBack).map(({ start }) => start));
  const season =
    cutBackWeeks.size === 0 ? rough : withinPhases(layOutSeason({ ...inputBase, cutBackWeeks }), limits.phases);
  return { season, calendar, weeks };
}

function legLoadByPlace(athlete: Athlete, limits: Limits, { canLoadLegsAt }: RunnerContext): (place: string) => Scale3 {
  const known = new Map<string, Scale3>();
  return (id) => {
    let load = known.get(id);
    if (load === undefined) {
      const place = athlete.places[id];
      const heavy = place !== undefined && limits.heavyAllowed && loadsHeavyLegs(place);
      load = Math.min(!canLoadLegsAt(id) ? 1 : heavy ? 3 : 2, limits.maxLegLoad) as Scale3;
      known.set(id, load);
    }
    return load;
  };
}

function jumpsIn(days: readonly DayFacts[], week: number): boolean {
  return days.slice(week * 7, week * 7 + 7).some(({ session }) => session !== undefined && session.impact > 0);
}

/** Days of the week that begins on `start` on which strength is possible, from `from` on. */
function openDays({ week, restDay }: Athlete, start: EpochDay, from: EpochDay): number {
  return [0, 1, 2, 3, 4, 5, 6].filter((offset) => {
    const weekday = weekdayName(addDays(start, offset));
    return start + offset >= from && weekday in week && weekday !== restDay;
  }).length;
}

/** Where the runner will really train. */
function placesInUse({ week, travel }: Athlete): readonly string[] {
  return [...new Set([...Object.values(week), ...travel].map(({ place }) => place))];
}

/** The week after a trip that lasted a week or more. */
function isBackFromTrip({ travel }: Athlete, day: EpochDay): boolean {
  return travel.some(({ from, to }) => to - from >= 6 && day > to && day <= to + 7);
}

function groupByDay(matches: readonly LocatedMatch[]): Map<number, LocatedMatch[]> {
  const byDay = new Map<number, LocatedMatch[]>();
  for (const match of matches) {
    const known = byDay.get(match.day);
    if (known) known.push(match);
    else byDay.set(match.day, [match]);
  }
  return byDay;
}

function planRuns(calendar: RunCalendar, from: EpochDay): PlanRun[] {
  return calendar.runs
    .filter((run) => run.day >= from)
    .map(({ id, day, at, kind, km, minutes, title, source, quality, long }) => ({
      id,
      date: formatDate(day),
      ...(at === undefined ? {} : { at: formatClock(at) }),
      kind,
      ...(km === undefined ? {} : { km }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(title === undefined ? {} : { title }),
      source,
      quality,
      long,
    }));
}

function availabilityOf(athlete: Athlete): PlanAvailability {
  const week = Object.fromEntries(
    Object.entries(athlete.week).map(([weekday, { minutes, at }]) => [
      weekday,
      { minutes, ...(at === undefined ? {} : { at: formatClock(at) }) },
    ]),
  );
  return {
    week,
    blockedDates: athlete.blockedDays.map(formatDate),
    ...(athlete.restDay ? { restDay: athlete.restDay } : {}),
  };
}

function seasonFinding(note: Season['notes'][number], season: Season): Finding {
  return {
    rule: note.code,
    level: 'note',
    dates: [formatDate(season.start)],
    facts: {},
    text: note.text,
    sources: note.sources,
  };
}
