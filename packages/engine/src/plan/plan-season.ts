import { auditDays, type LocatedMatch, priceOf } from '../audit/audit-days.ts';
import { addDays, weekdayName } from '../calendar/epoch-day.ts';
import type { DoseInput } from '../dose/dose-input.ts';
import { doseSeason, withJumpsAsPlaced } from '../dose/week-dose.ts';
import { findingOf } from '../explain/finding-of.ts';
import { sessionReasons } from '../explain/session-reasons.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Library, Scale3 } from '../model/exercise.ts';
import type { Finding } from '../model/finding.ts';
import type { Assumption, Plan } from '../model/plan.ts';
import type { Run } from '../model/run.ts';
import type { DayFacts } from '../rules/day-facts.ts';
import { median } from '../running/calendar-run.ts';
import { mileageFindings } from '../running/mileage.ts';
import { goalRaces, type RunCalendar } from '../running/run-calendar.ts';
import { isRunning } from '../running/run-weeks.ts';
import { withRunsThatWait } from '../safety/screening/runs-that-wait.ts';
import { openSeason } from '../schedule/open-season.ts';
import { productFor } from '../schedule/product-cache.ts';
import { solveSchedule } from '../schedule/solve.ts';
import type { EpochDay } from '../units/brands.ts';
import { copiedRunsAround } from './copied-runs.ts';
import { emptiedSlots } from './emptied-slots.ts';
import { contentFor, type KeptPlan, turnOver } from './kept-plan.ts';
import { oneSessionNote } from './one-session-note.ts';
import { noHeavyReason } from './phase-document.ts';
import { placedSessions } from './place-sessions.ts';
import { planCards } from './plan-cards.ts';
import { planDocument, seasonFindings } from './plan-document.ts';
import { type PreparedRunner, prepareRunner } from './prepared-runner.ts';
import { ruleConfigFor } from './rule-config-for.ts';
import { safetyNotes } from './safety-notes.ts';
import { type SeasonAndRuns, seasonAndRuns } from './season-and-runs.ts';
import { explainShortWeeks } from './short-weeks.ts';
import { writeSeason } from './write-season.ts';

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
export function planSeason(input: PlanInput): PlanResult {
  return planFor(prepareRunner(input.athlete, input.library, input.asOf), input);
}

/** Plans for a runner who is prepared already; `kept` is of the plan before, and of this one afterwards. */
export function planFor(runner: PreparedRunner, input: PlanInput, kept?: KeptPlan): PlanResult {
  const { athlete, runs, asOf, assumptions = [] } = input;
  const { screening, limits, context } = runner;
  if (screening.blocked.length > 0) return { kind: 'blocked', findings: screening.blocked };
  const frame = seasonAndRuns(athlete, runs, asOf, runner);
  const { season, calendar, weeks } = frame;
  const doseInput = doseInputFor(runner, input, frame);
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
    legLoadAt: runner.legLoadAt,
    canJumpAt: context.canJumpAt,
    canBeLightAt: context.canBeLightAt,
  });
  const product = productFor(config);
  const solution = solveSchedule(product, open);
  const matches = auditDays(product.rules, solution.days);
  const price = priceOf(matches);
  const doses = withJumpsAsPlaced(doseInput, wanted, (week) => jumpsIn(solution.days, week));
  const placed = placedSessions(open, solution.days, doses);
  const content = contentFor(
    {
      athlete,
      season,
      placed,
      context: context.choice,
      balance: limits.balanceEachSession,
      pelvicFloor: limits.pelvicFloor,
      steady: limits.steady,
      weakPatterns: [...context.choice.weakPatterns],
    },
    kept,
  );
  const dated = { first: season.start, days: solution.days };
  const matchesByDay = groupByDay(matches);
  const shortWeeks = explainShortWeeks({ athlete, open, solution, matches, product, doses });
  const written = writeSeason({
    athlete,
    runner,
    season,
    weeks,
    doses,
    placed,
    content,
    days: solution.days,
    reasonsOf: ({ index }) => sessionReasons(product.rules, dated, index, matchesByDay.get(index) ?? []),
    notes: shortWeeks.notes,
    ...(kept ? { kept: turnOver(kept) } : {}),
  });
  const findings = [
    ...withRunsThatWait(screening.findings, runDaysFrom(calendar, asOf)),
    ...context.findings,
    ...matches.filter(({ rule }) => rule.level !== 'note').map((match) => findingOf(match, dated)),
    ...mileageFindings(calendar, weeks, asOf, athlete.policies.mileageGate),
    ...emptiedSlots(placed, content, context.choice),
    ...safetyNotes(athlete, limits, asOf, context.plyoLevel >= 0),
    ...seasonFindings(season),
    ...oneSessionNote(doses),
  ];
  const plan = planDocument({
    athlete,
    asOf,
    races,
    frame,
    written,
    noHeavy: noHeavyReason(athlete, limits, doseInput.maxLegLoad),
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
        ...(limits.legDaysBetween > 0 && { legDaysBetween: limits.legDaysBetween }),
      },
      droppedSessions: shortWeeks.dropped,
    },
    findings,
    assumptions: [...assumptions, ...calendar.assumptions, ...copiedRunsAround(races, calendar), ...season.assumptions],
  });
  const { cards = [] } = input.library;
  if (cards.length === 0) return { kind: 'planned', plan };
  return { kind: 'planned', plan: { ...plan, cards: planCards({ cards, athlete, asOf, plan }) } };
}

/** Weeks of a novice without heavy loads: they wait for the fifth (D7, D). */
const NOVICE_HEAVY_FROM_WEEK = 4;

function doseInputFor(
  { limits, context, legLoadAt }: PreparedRunner,
  { athlete, asOf }: PlanInput,
  { season }: SeasonAndRuns,
): DoseInput {
  return {
    season,
    event: athlete.goal.event,
    level: athlete.lifting,
    policies: athlete.policies,
    openDays: openDays(athlete, season.start, season.start),
    openDaysLeft: openDays(athlete, season.start, asOf),
    maxLegLoad: Math.max(0, ...placesInUse(athlete).map(legLoadAt)) as Scale3,
    heavyFromWeek: athlete.lifting === 'novice' ? NOVICE_HEAVY_FROM_WEEK : 0,
    plyoLevel: context.plyoLevel,
    plyoStart: context.plyoStart,
    contactsFactor: limits.contactsFactor,
    steady: limits.steady,
    lightAndFast: limits.powerLightAndFast,
    maintenanceSessions: limits.maintenanceSessions,
    liftsAlready: context.liftsAlready,
  };
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

function runDaysFrom({ runs }: RunCalendar, from: EpochDay): readonly EpochDay[] {
  return runs.filter((run) => run.day >= from && isRunning(run)).map(({ day }) => day);
}

function jumpsIn(days: readonly DayFacts[], week: number): number {
  return days.slice(week * 7, week * 7 + 7).filter(({ session }) => session !== undefined && session.impact > 0).length;
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
