import type { PlanBlock, PlanItem, PlanSession } from '@stridelift/engine';

/** Blocks that are done together: one alone, or those that alternate as a superset. */
export interface BlockGroup {
  readonly kind: PlanBlock['kind'];
  readonly alternates: boolean;
  readonly items: readonly PlanItem[];
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
function versionItems(session: PlanSession, minutes: '20' | '10'): readonly PlanItem[] {
  const kept = new Set(session.versions[minutes]);
  return session.blocks.flatMap((block) => block.items).filter((item) => kept.has(item.id));
}

export interface ShorterVersion {
  readonly minutes: number;
  /** The exercises that stay, in their order. */
  readonly names: readonly string[];
}

/** What stays when there is less time than planned. */
export function shorterVersions(session: PlanSession): readonly ShorterVersion[] {
  return (['20', '10'] as const)
    .map((minutes) => ({
      minutes: Number(minutes),
      names: versionItems(session, minutes).map(({ name }) => name),
    }))
    .filter(({ minutes, names }) => names.length > 0 && minutes < session.minutes);
}
