import type { Plan, PlanSession } from '@stridelift/engine';
import { BLOCK_NAMES } from '../words/names.ts';
import { type PlannedSet, plannedSets } from './planned-sets.ts';
import { type Cell, writeRows } from './write-rows.ts';

type Column = readonly [name: string, cell: (set: PlannedSet, session: PlanSession) => Cell];

/** Repetitions stand in two columns: a spreadsheet takes `6-8` for a day in June. */
const COLUMNS: readonly Column[] = [
  ['date', (_, { date }) => date],
  ['time', (_, { at }) => at],
  ['session', (_, { title }) => title],
  ['block', ({ block }) => BLOCK_NAMES[block]],
  ['superset', ({ superset }) => superset],
  ['exercise', ({ item }) => item.name],
  ['set', ({ number }) => number],
  ['kind', ({ kind }) => kind],
  ['reps_min', ({ reps }) => reps?.min],
  ['reps_max', ({ reps }) => reps?.max],
  ['seconds', ({ seconds }) => seconds],
  ['metres', ({ metres }) => metres],
  ['landings', ({ contacts }) => contacts],
  ['load_kg', ({ kg }) => kg],
  ['per_hand', ({ kg, item: { load } }) => (kg === undefined ? undefined : load?.perHand ? 'yes' : 'no')],
  ['rir', ({ kind, item: { rir } }) => (kind === 'working' ? rir : undefined)],
  ['tempo', ({ item: { tempo } }) => tempo],
  ['rest_seconds', ({ item: { restSeconds } }) => restSeconds],
  ['side', ({ item: { perSide } }) => (perSide ? 'each' : undefined)],
  ['why', ({ item: { why } }) => why],
];

/** Every planned set of every session, a row each. */
export function writePlanCsv(plan: Plan): string {
  const rows = plan.sessions.flatMap((session) =>
    plannedSets(session).map((set) => COLUMNS.map(([, cell]) => cell(set, session))),
  );
  return writeRows(
    COLUMNS.map(([name]) => name),
    rows,
  );
}
