import { formatDate, parseDate } from '../calendar/epoch-day.ts';
import type { Athlete, Race } from '../model/athlete.ts';
import type { Plan, PlanSession, PlanWeek } from '../model/plan.ts';
import type { Limits } from '../safety/limits/limits-model.ts';
import { PHASE_TABLE, type Span } from '../season/phase-table.ts';
import type { Season, SeasonPhase } from '../season/season-model.ts';
import type { EpochDay } from '../units/brands.ts';
import { type NoHeavyReason, type PhaseContent, phaseWords } from './phase-words.ts';

export interface PhasesToTell {
  readonly season: Season;
  readonly weeks: readonly PlanWeek[];
  readonly sessions: readonly PlanSession[];
  readonly races: readonly Race[];
  readonly noHeavy: NoHeavyReason;
}

/** The phases as others read them, each told by what its sessions hold. */
export function phaseDocuments(input: PhasesToTell): Plan['season']['phases'] {
  const { phases } = input.season;
  const heavyIn = new Set(input.sessions.filter(isHeavy).map(({ phase }) => phase));
  const fullWeeks = sessionsOfFullWeeks(input);
  const lastHeavyPhase = phases.findLastIndex(({ id }) => heavyIn.has(id));
  return phases.map((phase, index) => {
    const content = contentOf(input, phase, fullWeeks.get(phase.id) ?? [], heavyIn.size > 0, lastHeavyPhase > index);
    const { id, code, start, end, sources } = phase;
    const { name, why } = phaseWords(phase, content, input.noHeavy);
    return { id, code, name, start: formatDate(start), end: formatDate(end), why, sources };
  });
}

const LIGHT_LOADS: ReadonlySet<Athlete['policies']['intensityPolicy']> = new Set([
  'verywell-endurance',
  'acsm-endurance-15plus',
]);

/** Why heavy legs are missing, the first reason that would hold alone. */
export function noHeavyReason({ policies }: Athlete, limits: Limits, maxLegLoad: number): NoHeavyReason {
  if (!limits.heavyAllowed || limits.maxLegLoad < 3) return 'limits';
  if (policies.heavyLifting === 'off' || LIGHT_LOADS.has(policies.intensityPolicy)) return 'choice';
  return maxLegLoad < 3 ? 'place' : 'days';
}

/** The sessions of each week that is no deload, by phase; weeks and sessions are walked once, side by side. */
function sessionsOfFullWeeks({ weeks, sessions }: PhasesToTell): ReadonlyMap<string, readonly PlanSession[][]> {
  const byPhase = new Map<string, PlanSession[][]>();
  let at = 0;
  weeks.forEach(({ phase, deload }, index) => {
    const next = weeks[index + 1]?.start;
    const mine: PlanSession[] = [];
    for (; at < sessions.length; at += 1) {
      const session = sessions[at] as PlanSession;
      if (next !== undefined && session.date >= next) break;
      mine.push(session);
    }
    if (deload) return;
    const known = byPhase.get(phase);
    if (known) known.push(mine);
    else byPhase.set(phase, [mine]);
  });
  return byPhase;
}

function contentOf(
  { sessions, races }: PhasesToTell,
  phase: SeasonPhase,
  full: readonly (readonly PlanSession[])[],
  heavyInSeason: boolean,
  heavyLater: boolean,
): PhaseContent {
  const mine = sessions.filter((session) => session.phase === phase.id);
  const hold = (counts: (session: PlanSession) => boolean): number => full.filter((week) => week.some(counts)).length;
  const mainReps = mainRepsOf(full.flat(), PHASE_TABLE[phase.code].main.reps);
  const lastHeavy = lastHeavyBefore(sessions, races, phase);
  const firstLegs = firstLegsIn(mine, phase, races);
  return {
    sessions: mine.length,
    fullWeeks: full.length,
    legWeeks: hold(({ legLoad }) => legLoad >= 2),
    heavyWeeks: hold(isHeavy),
    jumps: mine.some(({ contacts }) => contacts > 0),
    heavyInSeason,
    heavyLater,
    ...(mainReps && { mainReps }),
    ...(lastHeavy && { lastHeavy }),
    ...(firstLegs && { firstLegs }),
  };
}

function isHeavy({ legLoad }: PlanSession): boolean {
  return legLoad === 3;
}

/** What the main lifts are done for where their weight lets them be done as the phase asks; everything where none does. */
function mainRepsOf(sessions: readonly PlanSession[], asked: Span): PhaseContent['mainReps'] {
  const all = sessions.flatMap(({ blocks }) =>
    blocks
      .filter(({ kind }) => kind !== 'warm-up' && kind !== 'cool-down')
      .flatMap(({ items }) => items)
      .flatMap(({ reps, rules }) => (reps && rules[0] === 'slot-main' ? [reps] : [])),
  );
  const asAsked = all.filter(({ min }) => min <= asked.max);
  const told = asAsked.length > 0 ? asAsked : all;
  if (told.length === 0) return undefined;
  return {
    min: Math.min(...told.map(({ min }) => min)),
    max: Math.max(...told.map(({ max }) => max)),
    moreElsewhere: told.length < all.length,
  };
}

function lastHeavyBefore(
  sessions: readonly PlanSession[],
  races: readonly Race[],
  { start, end, purpose }: SeasonPhase,
): PhaseContent['lastHeavy'] {
  if (purpose.kind !== 'build') return undefined;
  const race = races.findLast(({ day, priority }) => priority === 'A' && day >= start && day <= end);
  const last = race && sessions.findLast((session) => isHeavy(session) && dayOf(session.date) < race.day);
  if (!last) return undefined;
  const day = dayOf(last.date);
  return { day, daysBefore: race.day - day };
}

function firstLegsIn(
  sessions: readonly PlanSession[],
  { start, purpose }: SeasonPhase,
  races: readonly Race[],
): PhaseContent['firstLegs'] {
  if (purpose.kind !== 'recover') return undefined;
  const race = races.findLast(({ day, event }) => day <= start && event === purpose.event);
  const first = sessions.find(({ legLoad }) => legLoad >= 2);
  return race && first && { daysAfter: dayOf(first.date) - race.day };
}

function dayOf(date: string): EpochDay {
  return parseDate(date) as EpochDay;
}
