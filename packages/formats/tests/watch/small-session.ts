import {
  DEFAULT_POLICIES,
  type Exercise,
  type FitMark,
  type Library,
  PLAN_VERSION,
  type Plan,
  type PlanBlock,
  type PlanItem,
  type PlanSession,
} from '@stridelift/engine';

/** An item that is done three times six on both legs together, unless told. */
export function item(id: string, changes: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    exercise: id,
    name: id,
    pattern: 'squat',
    sets: 3,
    reps: { min: 6, max: 6 },
    perSide: false,
    restSeconds: 90,
    cues: [],
    why: '',
    rules: [],
    sources: [],
    swaps: [],
    ...changes,
  };
}

/** A hold in place of repetitions. */
export function hold(id: string, seconds: number, changes: Partial<PlanItem> = {}): PlanItem {
  const { reps: _, ...rest } = item(id, changes);
  return { ...rest, seconds };
}

export function block(kind: PlanBlock['kind'], items: readonly PlanItem[], superset?: string): PlanBlock {
  return superset === undefined ? { kind, items } : { kind, superset, items };
}

export function session(blocks: readonly PlanBlock[], changes: Partial<PlanSession> = {}): PlanSession {
  return {
    id: '2026-11-24-strength',
    date: '2026-11-24',
    slot: 'standalone',
    place: 'gym',
    phase: 'a',
    role: 'heavy',
    title: 'Strength A: squat and hinge',
    minutes: 45,
    legLoad: 3,
    impact: 0,
    contacts: 0,
    sets: 3,
    why: [],
    versions: { '20': [], '10': [] },
    blocks,
    ...changes,
  };
}

export function plan(sessions: readonly PlanSession[], units: Plan['athlete']['units'] = 'metric'): Plan {
  return {
    version: PLAN_VERSION,
    engine: '0.1.0',
    asOf: '2026-11-23',
    athlete: { name: 'Sam', lifting: 'novice', units, timeZone: 'Europe/Berlin' },
    goal: { event: 'marathon' },
    policies: DEFAULT_POLICIES,
    season: { start: '2026-11-23', end: '2026-11-29', phases: [] },
    weeks: [],
    runs: [],
    sessions,
    schedule: { hardMatches: 0, cost: 0, lowerBound: 0, optimal: true, droppedSessions: [] },
    findings: [],
    assumptions: [],
  };
}

const mark = (category: string, categoryNumber: number, nameNumber: number, match: FitMark['match']): FitMark => ({
  category,
  name: 'any',
  categoryNumber,
  nameNumber,
  match,
});

/** What Garmin calls the exercises of these tests; nothing else of a record is read. */
const MARKS: Readonly<Record<string, FitMark>> = {
  squat: mark('squat', 28, 6, 'exact'),
  row: mark('row', 23, 2, 'exact'),
  'side-plank': mark('plank', 19, 66, 'exact'),
  copenhagen: mark('hip_stability', 11, 30, 'approximate'),
  pallof: mark('hip_stability', 11, 31, 'approximate'),
};

export const LIBRARY: Library = {
  exercises: [],
  byId: new Map(Object.entries(MARKS).map(([id, fit]) => [id, { id, fit } as Exercise])),
  sources: new Map(),
};
