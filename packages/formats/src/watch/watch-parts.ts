import { type PlanBlock, type PlanItem, type PlanSession, SHORT_VERSION_FRAME } from '@stridelift/engine';
import type { WatchOptions } from './watch-options.ts';
import type { Purpose } from './watch-step.ts';

/** Exercises that take turns, or one that stands alone, in the order of the session. */
export interface WatchPart {
  readonly purpose: Purpose;
  readonly items: readonly PlanItem[];
}

export interface WatchContent {
  readonly parts: readonly WatchPart[];
  /** A shorter version has no warm-up of its own in the plan: so many seconds of what the whole session warms up with. */
  readonly warmUp?: { readonly seconds: number; readonly names: readonly string[] };
}

/** What is done in a session, or in one of its shorter versions. */
export function watchContent(session: PlanSession, { minutes }: WatchOptions): WatchContent {
  if (minutes === undefined) return { parts: partsOf(session.blocks) };
  const kept = new Set(session.versions[`${minutes}`]);
  const { warmUp, rest } = SHORT_VERSION_FRAME[minutes];
  const sets = session.versionSets?.[`${minutes}`] ?? Number.POSITIVE_INFINITY;
  const names = session.blocks.filter(({ kind }) => kind === 'warm-up').flatMap(({ items }) => items);
  const shorter = session.blocks.map((block) => ({
    ...block,
    items: block.items.filter(({ id }) => kept.has(id)).map((item) => shortened(item, sets, rest)),
  }));
  return {
    parts: partsOf(shorter),
    ...(names.length > 0 ? { warmUp: { seconds: 60 * warmUp, names: names.map(({ name }) => name) } } : {}),
  };
}

function shortened(item: PlanItem, mostSets: number, mostRest: number): PlanItem {
  const sets = Math.min(item.sets, mostSets);
  const short = { ...item, sets, restSeconds: Math.min(item.restSeconds, mostRest) };
  return item.contacts === undefined ? short : { ...short, contacts: Math.floor((item.contacts * sets) / item.sets) };
}

function partsOf(blocks: readonly PlanBlock[]): readonly WatchPart[] {
  const parts: { purpose: Purpose; superset: string | undefined; items: PlanItem[] }[] = [];
  for (const { kind, superset, items } of blocks) {
    const purpose = kind === 'warm-up' || kind === 'cool-down' ? kind : 'work';
    for (const item of items) {
      const last = parts.at(-1);
      if (superset !== undefined && last?.superset === superset && last.purpose === purpose) last.items.push(item);
      else parts.push({ purpose, superset, items: [item] });
    }
  }
  return parts.map(({ purpose, items }) => ({ purpose, items }));
}
