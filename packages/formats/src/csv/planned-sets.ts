import type { BlockKind, PlanItem, PlanSession } from '@stridelift/engine';

/** One set as it is planned; what the plan does not say is absent. */
export interface PlannedSet {
  readonly block: BlockKind;
  readonly superset?: string;
  readonly item: PlanItem;
  /** Lighter sets come before the working sets. */
  readonly kind: 'lighter' | 'working';
  /** From 1, lighter and working sets counted through. */
  readonly number: number;
  readonly reps?: { readonly min: number; readonly max: number };
  readonly seconds?: number;
  readonly metres?: number;
  /** Landings of this set, both legs together. */
  readonly contacts?: number;
  readonly kg?: number;
}

/** The sets of a session one by one, in their order. */
export function plannedSets(session: PlanSession): readonly PlannedSet[] {
  return session.blocks.flatMap(({ kind: block, superset, items }) =>
    items.flatMap((item) => {
      const place = { block, item, ...(superset === undefined ? {} : { superset }) };
      const lighter = (item.rampSets ?? []).map(({ reps, kg }, index): PlannedSet => {
        const dose = { reps: { min: reps, max: reps }, ...(kg === undefined ? {} : { kg }) };
        return { ...place, kind: 'lighter', number: index + 1, ...dose };
      });
      const working = Array.from({ length: item.sets }, (_, index): PlannedSet => {
        return { ...place, kind: 'working', number: lighter.length + index + 1, ...workingDose(item, index) };
      });
      return [...lighter, ...working];
    }),
  );
}

function workingDose({ reps, seconds, metres, contacts, sets, load }: PlanItem, index: number): Partial<PlannedSet> {
  return {
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(metres === undefined ? {} : { metres }),
    ...(contacts === undefined ? {} : { contacts: shareOf(contacts, sets, index) }),
    ...(load === undefined ? {} : { kg: load.kg }),
  };
}

/** The landings of an exercise spread over its sets, the first ones taking what does not divide. */
function shareOf(total: number, sets: number, index: number): number {
  return Math.floor(total / sets) + (index < total % sets ? 1 : 0);
}
