import type { Plan, PlanBlock, PlanItem, PlanSession } from '@stridelift/engine';
import { comingSessions } from './calendar.ts';

/** Blocks that are done together: one alone, or those that alternate as a superset. */
export interface BlockGroup {
  readonly kind: PlanBlock['kind'];
  readonly alternates: boolean;
  readonly items: readonly PlanItem[];
}

/** The first session from the day of the plan on. */
export function nextSession(plan: Plan): PlanSession | undefined {
  return comingSessions(plan)[0];
}

/** The blocks in their order, those of one superset joined. */
export function blockGroups(session: PlanSession): readonly BlockGroup[] {
  const groups: { kind: PlanBlock['kind']; superset: string | undefined; items: PlanItem[] }[] = [];
  for (const block of session.blocks) {
    const last = groups.at(-1);
    const joins = block.superset !== undefined && last?.superset === block.superset && last?.kind === block.kind;
    if (last && joins) last.items.push(...block.items);
    else groups.push({ kind: block.kind, superset: block.superset, items: [...block.items] });
  }
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ kind, superset, items }) => ({ kind, alternates: superset !== undefined && items.length > 1, items }));
}

/** The items of a shorter version, in the order of the session. */
export function versionItems(session: PlanSession, minutes: '20' | '10'): readonly PlanItem[] {
  const kept = new Set(session.versions[minutes]);
  return session.blocks.flatMap((block) => block.items).filter((item) => kept.has(item.id));
}
