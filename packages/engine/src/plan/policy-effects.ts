import type { Plan, PlanItem, PlanSession } from '../model/plan.ts';
import { CHOICES, type Policies } from '../model/policies.ts';
import { type PlanInput, planSeason } from './plan-season.ts';

/** What a plan holds, as far as a choice may change it. */
export interface PlanTotals {
  readonly sessions: number;
  readonly minutes: number;
  readonly sets: number;
  readonly contacts: number;
  /** Sessions with heavy legs. */
  readonly heavy: number;
  /** The heaviest that any lift is asked to be, percent of its maximum; absent where nothing is loaded. */
  readonly heaviestPercent?: number;
  /** Findings that a runner is told, without notes. */
  readonly warnings: number;
}

/** What choosing another option would change in this very plan. */
export interface PolicyEffect {
  readonly policy: keyof Policies;
  readonly option: string | number;
  /** Another answer of the same question may block the plan until someone qualified has looked. */
  readonly blocked: boolean;
  readonly before: PlanTotals;
  readonly after: PlanTotals;
  /** Days of the season that hold a session in one plan and none in the other. */
  readonly daysChanged: number;
  /** Dates of the first of them, for an example. */
  readonly firstDate?: string;
  /** Sessions on the same day whose exercises, sets, loads or cues differ. */
  readonly sessionsChanged: number;
  /** Findings of one plan that the other does not have in these words. */
  readonly findingsChanged: number;
  /** In plain words; says so when nothing changes. */
  readonly text: string;
}

/**
 * Plans the season again with every other option of a policy and counts what differs. Nothing of it is written by hand: it is true of this runner and
 * this calendar only.
 *
 * @example policyEffects({ athlete, runs, library, asOf }, 'longRunLifting').map(({ option, text }) => `${option}: ${text}`)
 */
export function policyEffects(input: PlanInput, policy: keyof Policies): readonly PolicyEffect[] {
  const chosen = input.athlete.policies[policy];
  const before = planWith(input, input.athlete.policies);
  if (!before) return [];
  return CHOICES[policy]
    .filter((option) => option !== chosen)
    .map((option) => {
      const after = planWith(input, { ...input.athlete.policies, [policy]: option });
      return after ? effectOf(policy, option, before, after) : blockedEffect(policy, option, before);
    });
}

function planWith(input: PlanInput, policies: Policies): Plan | undefined {
  const result = planSeason({ ...input, athlete: { ...input.athlete, policies } });
  return result.kind === 'planned' ? result.plan : undefined;
}

function effectOf(policy: keyof Policies, option: string | number, one: Plan, other: Plan): PolicyEffect {
  const [before, after] = [totalsOf(one), totalsOf(other)];
  const [mine, theirs] = [byDate(one), byDate(other)];
  const moved = [...new Set([...mine.keys(), ...theirs.keys()])]
    .filter((date) => mine.has(date) !== theirs.has(date))
    .sort();
  const changed = [...mine].filter(([date, session]) => {
    const twin = theirs.get(date);
    return twin !== undefined && contentOf(session) !== contentOf(twin);
  });
  const told = new Set(one.findings.map(({ text }) => text));
  const findingsChanged = other.findings.filter(({ text }) => !told.has(text)).length;
  const facts = { before, after, daysChanged: moved.length, sessionsChanged: changed.length, findingsChanged };
  return {
    policy,
    option,
    blocked: false,
    ...facts,
    ...(moved[0] === undefined ? {} : { firstDate: moved[0] }),
    text: textOf(facts),
  };
}

function blockedEffect(policy: keyof Policies, option: string | number, plan: Plan): PolicyEffect {
  const totals = totalsOf(plan);
  const nothing = { before: totals, after: totals, daysChanged: 0, sessionsChanged: 0, findingsChanged: 0 };
  return { policy, option, blocked: true, ...nothing, text: 'With this choice no plan may be made.' };
}

function totalsOf({ sessions, findings }: Plan): PlanTotals {
  const items = sessions.flatMap(({ blocks }) => blocks.flatMap(({ items: all }) => all));
  const percents = items.flatMap(({ load }: PlanItem) => (load?.percent === undefined ? [] : [load.percent]));
  const sum = (of: (session: PlanSession) => number): number =>
    sessions.reduce((total, session) => total + of(session), 0);
  return {
    sessions: sessions.length,
    minutes: sum(({ minutes }) => minutes),
    sets: sum(({ sets }) => sets),
    contacts: sum(({ contacts }) => contacts),
    heavy: sum(({ legLoad }) => (legLoad === 3 ? 1 : 0)),
    ...(percents.length === 0 ? {} : { heaviestPercent: Math.max(...percents) }),
    warnings: findings.filter(({ level }) => level !== 'note').length,
  };
}

function byDate({ sessions }: Plan): ReadonlyMap<string, PlanSession> {
  return new Map(sessions.map((session) => [session.date, session]));
}

function contentOf({ at, place, minutes, blocks }: PlanSession): string {
  return JSON.stringify([at, place, minutes, blocks]);
}

type Facts = Pick<PolicyEffect, 'before' | 'after' | 'daysChanged' | 'sessionsChanged' | 'findingsChanged'>;

/** Counts of which a difference is worth saying, in the order in which a runner would ask. */
const COUNTED: readonly (readonly [keyof PlanTotals, string, string])[] = [
  ['sessions', 'session', 'sessions'],
  ['heavy', 'session with heavy legs', 'sessions with heavy legs'],
  ['minutes', 'minute of strength', 'minutes of strength'],
  ['sets', 'set', 'sets'],
  ['contacts', 'landing', 'landings'],
  ['warnings', 'warning', 'warnings'],
];

function textOf({ before, after, daysChanged, sessionsChanged, findingsChanged }: Facts): string {
  const counts = COUNTED.flatMap(([name, one, many]) => {
    const change = (after[name] ?? 0) - (before[name] ?? 0);
    if (change === 0) return [];
    const size = Math.abs(change);
    return [`${size} ${size === 1 ? one : many} ${change > 0 ? 'more' : 'fewer'}`];
  });
  const [was, is] = [before.heaviestPercent, after.heaviestPercent];
  if (was !== undefined && is !== undefined && was !== is)
    counts.push(`the heaviest lift at ${is} % instead of ${was} %`);
  const moved =
    daysChanged === 0 ? [] : [`sessions come or go on ${daysChanged} ${daysChanged === 1 ? 'day' : 'days'}`];
  const same =
    sessionsChanged === 0
      ? []
      : [
          `${sessionsChanged} ${sessionsChanged === 1 ? 'session that stays has' : 'sessions that stay have'} other content`,
        ];
  const told =
    findingsChanged === 0 ? [] : [`${findingsChanged} ${findingsChanged === 1 ? 'remark is' : 'remarks are'} new`];
  const parts = [...moved, ...counts, ...same, ...told];
  return parts.length === 0 ? 'Nothing in this plan would change.' : `${capital(parts.join('; '))}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
