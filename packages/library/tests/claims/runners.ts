import {
  type Athlete,
  addDays,
  type Exercise,
  type Finding,
  formatDate,
  type Place,
  type Plan,
  type PlanItem,
  type PlanResult,
  type PlanSession,
  planSeason,
  type Run,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '@stridelift/engine';
import { type AthleteSketch, at, buildAthlete, day, everyDay, kg, run } from '@stridelift/testkit';
import { loadLibrary } from '../../src/node.ts';

/** The runners on whose plans claims are shown, and what can be asked of a plan. */

export const library = loadLibrary();
export const AS_OF = '2026-11-23';

export function exerciseOf(id: string): Exercise {
  const found = library.byId.get(id);
  if (!found) throw new Error(`no exercise ${id}`);
  return found;
}

/** Where everything stands that any exercise needs. */
export const FULL_GYM: Place = {
  id: 'full-gym',
  equipment: [
    ...new Set(library.exercises.flatMap(({ equipment }) => [...equipment.groups.flat(), ...equipment.optionalLoads])),
  ],
};

/** Two hard runs, three easy ones, a long one on Sunday. */
export const SIX_RUNS: Athlete['running'] = {
  tuesday: run('intervals', '06:30', 60, 11),
  wednesday: run('easy', '06:30', 45, 8),
  thursday: run('tempo', '06:30', 60, 12),
  friday: run('easy', '06:30', 40, 7),
  saturday: run('easy', '08:00', 50, 9),
  sunday: run('long', '08:00', 130, 24),
};
/** One hard run; Monday and Thursday are free of runs. */
export const FOUR_RUNS: Athlete['running'] = {
  tuesday: run('easy', '06:30', 45, 8),
  wednesday: run('intervals', '06:30', 60, 11),
  friday: run('easy', '06:30', 45, 8),
  sunday: run('long', '08:00', 110, 20),
};
export const evenings = (minutes: number, place = 'gym'): Athlete['week'] => everyDay(at('18:00', minutes, place));
const squatted: Athlete['strength'] = [
  { exercise: 'back-squat', load: kg(70), reps: 5, rir: 2, day: day('2026-11-16') },
];

/** Trained, six runs, an hour in a gym open every evening, a marathon in five months; sessions of half an hour unless told otherwise. */
export const MARATHONER: AthleteSketch = { running: SIX_RUNS, week: evenings(60), strength: squatted };
export const NOVICE: AthleteSketch = { ...MARATHONER, lifting: 'novice', strength: [], running: FOUR_RUNS };
export const of = (event: Athlete['goal']['event']): Pick<Athlete, 'goal'> => ({
  goal: event === 'general' ? { event } : { event, day: day('2027-04-18') },
});
export const minutes = (sessionMinutes: 15 | 20 | 30 | 45 | 60): AthleteSketch => ({ policies: { sessionMinutes } });

const known = new Map<string, PlanResult>();

/** What planning says of a runner; the same runner is planned once. */
function planned(sketch: AthleteSketch, runs: readonly Run[] = []): PlanResult {
  const key = JSON.stringify([sketch, runs]);
  let result = known.get(key);
  if (!result) {
    result = planSeason({ athlete: buildAthlete(sketch), runs, library, asOf: day(AS_OF) });
    known.set(key, result);
  }
  return result;
}

/** A plan of the marathoner, changed by the sketches in turn; policies add up. */
export function planOf(...sketches: readonly AthleteSketch[]): Plan {
  const policies = Object.assign({}, ...sketches.map((sketch) => sketch.policies));
  const result = planned(Object.assign({}, MARATHONER, ...sketches, { policies }));
  if (result.kind === 'blocked') throw new Error(result.findings.map(({ text }) => text).join(' '));
  some(result.plan.sessions, 'session');
  return result.plan;
}

/** A check of nothing shows nothing. */
function some<Value>(found: readonly Value[], what: string): readonly Value[] {
  if (found.length === 0) throw new Error(`no ${what} to look at`);
  return found;
}

export const findingsOf = ({ findings }: Plan, rule: string): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule);

export interface Week {
  readonly start: string;
  readonly code: string;
  readonly deload: boolean;
  readonly target: number;
  readonly sessions: readonly PlanSession[];
}

export function weeksOf({ weeks, sessions, season }: Plan): readonly Week[] {
  return weeks.map(({ start, phase, deload, target }) => {
    const end = formatDate(addDays(day(start), 7));
    const code = season.phases.find(({ id }) => id === phase)?.code ?? '';
    return { start, code, deload, target, sessions: sessions.filter(({ date }) => date >= start && date < end) };
  });
}

/** Weeks of the phases named, without easier ones. */
export const weeksIn = (plan: Plan, ...codes: readonly string[]): readonly Week[] =>
  some(
    weeksOf(plan).filter(({ code, deload }) => codes.includes(code) && !deload),
    `week of ${codes.join()}`,
  );

/** Weeks that mean to build and hold every session they were asked for. */
export const fullWeeks = (plan: Plan): readonly Week[] =>
  some(
    weeksIn(plan, 'A', 'B1', 'B2', 'C').filter(({ target, sessions }) => target === sessions.length),
    'full week',
  );

export const codesOf = ({ season }: Plan): readonly string[] => season.phases.map(({ code }) => code);

/** What is done in a session beside warm-up and cool-down. */
export const workOf = ({ blocks }: PlanSession): readonly PlanItem[] =>
  blocks.filter(({ kind }) => kind !== 'warm-up' && kind !== 'cool-down').flatMap(({ items }) => items);

export const workIn = (sessions: readonly PlanSession[]): readonly PlanItem[] =>
  some(sessions.flatMap(workOf), 'exercise');

/** The item of a slot of a session, such as `main`. */
export const slotOf = (session: PlanSession, slot: string): PlanItem | undefined =>
  workOf(session).find(({ id }) => id === `${session.date}-${slot}`);

export const slotsOf = (sessions: readonly PlanSession[], slot: string): readonly PlanItem[] =>
  sessions.flatMap((session) => slotOf(session, slot) ?? []);

export const setsOf = (items: readonly PlanItem[], counts: (exercise: Exercise) => boolean): number =>
  items.filter(({ exercise }) => counts(exerciseOf(exercise))).reduce((sum, { sets }) => sum + sets, 0);

export const isOf =
  (...patterns: readonly string[]) =>
  ({ pattern }: Exercise): boolean =>
    patterns.includes(pattern);

export const weekdayName = ({ date }: { readonly date: string }): Weekday => WEEKDAYS[weekdayOf(day(date))] as Weekday;

export const percentsOf = (items: readonly PlanItem[]): readonly number[] =>
  some(
    items.flatMap(({ load }) => load?.percent ?? []),
    'load',
  );

/** The pattern groups that a full session covers (S0-09). */
export const LEGS_PUSH = ['squat', 'lunge', 'step'] as const;
export const PUSH = ['push-horizontal', 'push-vertical'] as const;
export const PULL = ['pull-horizontal', 'pull-vertical'] as const;
export const CALF = ['calf-plantarflexion', 'foot-ankle'] as const;
export const TRUNK = [
  'core-anti-extension',
  'core-anti-rotation',
  'core-anti-lateral-flexion',
  'rotation',
  'spinal-extension',
] as const;
