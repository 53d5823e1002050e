import {
  type BlockKind,
  type EpochDay,
  type Exercise,
  type Library,
  type Place,
  type Plan,
  type PlanItem,
  type PlanResult,
  type PlanSession,
  parseDate,
  planSeason,
} from '@stridelift/engine';
import type { Planning } from '@stridelift/testkit';
import type { Limits } from '../../src/safety/limits/limits-model.ts';
import { safetyLimits } from '../../src/safety/limits.ts';

/** What planning came to: a result, or what was thrown. */
export interface Outcome extends Planning {
  readonly library: Library;
  readonly result?: PlanResult;
  readonly thrown?: unknown;
}

/** A plan with what it was made from. */
export interface Planned extends Planning {
  readonly library: Library;
  readonly plan: Plan;
  readonly limits: Limits;
}

/** What holds for everybody. It tells what is wrong, a sentence for each thing, and nothing where all is right. */
export interface Guarantee {
  readonly name: string;
  /** Held against every so many cases only, where looking takes long. */
  readonly every?: number;
  readonly broken: (outcome: Outcome) => Iterable<string>;
}

/** An item with where it stands. */
export interface StandingItem {
  readonly item: PlanItem;
  readonly kind: BlockKind;
  readonly exercise: Exercise;
  readonly session: PlanSession;
}

export function outcomeOf(planning: Planning, library: Library): Outcome {
  try {
    return { ...planning, library, result: planSeason({ ...planning, library }) };
  } catch (thrown) {
    return { ...planning, library, thrown };
  }
}

/** A guarantee about plans; where there is none, it has nothing to say. */
export function ofPlans(name: string, broken: (planned: Planned) => Iterable<string>): Guarantee {
  return {
    name,
    broken: ({ athlete, runs, asOf, library, result }) =>
      result?.kind === 'planned'
        ? broken({ athlete, runs, asOf, library, plan: result.plan, limits: safetyLimits(athlete, asOf) })
        : [],
  };
}

export function dayOf(date: string): EpochDay {
  const day = parseDate(date);
  if (day === undefined) throw new Error(`${date} is no date`);
  return day;
}

/** The week of the plan that holds a session, by index. */
export function weekOf({ plan }: Planned, { date }: PlanSession): number {
  return Math.floor((dayOf(date) - dayOf(plan.season.start)) / 7);
}

/** The sessions of each week of the plan. */
export function sessionsByWeek(planned: Planned): readonly (readonly PlanSession[])[] {
  const weeks = planned.plan.weeks.map((): PlanSession[] => []);
  for (const session of planned.plan.sessions) weeks[weekOf(planned, session)]?.push(session);
  return weeks;
}

export function placeOf({ athlete }: Planned, { place }: PlanSession): Place {
  return athlete.places[place] ?? { id: place, equipment: [] };
}

export function* itemsOf({ library }: Planned, sessions: readonly PlanSession[]): Iterable<StandingItem> {
  for (const session of sessions) {
    for (const { kind, items } of session.blocks) {
      for (const item of items) {
        const exercise = library.byId.get(item.exercise);
        if (exercise === undefined) throw new Error(`${item.id}: the library has no ${item.exercise}`);
        yield { item, kind, exercise, session };
      }
    }
  }
}

/** Work for which sets, loads and effort are prescribed. */
export function isWork({ kind }: StandingItem): boolean {
  return kind !== 'warm-up' && kind !== 'cool-down';
}
