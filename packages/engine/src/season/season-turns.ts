import { startOfWeek } from '../calendar/epoch-day.ts';
import type { Injury, LiftingLevel, Race, RaceEvent } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';
import { allocatePhases } from './allocate.ts';
import { EVENT_ALLOCATION, LEVEL_ALLOCATION } from './allocation-table.ts';
import { RECOVERY_WEEKS } from './race-windows.ts';
import { lowestStage, returnPhases } from './return-phases.ts';
import { CLOSE_RACES_DAYS, MAX_SEASON_WEEKS, type SeasonFrame, weekIndexOf } from './season-frame.ts';
import type { OpenReturn, Purpose, SeasonInput } from './season-model.ts';
import { type PhaseSpan, splitBasicAndMaximal } from './split-basic-and-maximal.ts';

export interface SeasonTurn extends PhaseSpan {
  readonly purpose: Purpose;
}

/** Weeks that are planned where no race is named (B2, D). */
const DEFAULT_HORIZON_WEEKS = 16;

/** The phases of the season, earliest first, before races in between and deloads are laid over them. */
export function seasonTurns(input: SeasonInput, frame: SeasonFrame): readonly SeasonTurn[] {
  if (input.event === 'return-from-injury') {
    const open = openReturn(input.injuries);
    return withPurpose(returnPhases(horizonWeeks(input, frame), input.injuries), {
      kind: 'return',
      ...(open && { open }),
    });
  }
  const turns: SeasonTurn[] = [];
  let previous = frame.recent;
  let cursor = 0;
  for (const group of frame.groups) {
    const target = group.at(-1) as Race;
    const end = weekIndexOf(target.day, frame.start) + 1;
    const rest = previous ? recoveryLeft(previous, 'min', frame.start, cursor, input) : 0;
    turns.push(...turnsTowards(target, previous, end - cursor, rest, learned(input.level, turns), input));
    previous = target;
    cursor = end;
  }
  const recovering = previous ? recoveryLeft(previous, 'max', frame.start, cursor, input) : 0;
  if (previous) turns.push(...recovery(previous.event, recovering));
  if (frame.groups.length > 0) return turns;

  const left = Math.max(1, horizonWeeks(input, frame) - recovering);
  const phases = splitBasicAndMaximal(allocatePhases(left, 'general', input.level, input.phaseOrder));
  return [...turns, ...withPurpose(phases, { kind: 'build', event: 'general' })];
}

function openReturn(injuries: readonly Injury[]): OpenReturn | undefined {
  const open = injuries.filter(({ status }) => status !== 'history');
  if (open.length === 0) return undefined;
  return { stage: lowestStage(open), sites: open.map(({ site }) => site) };
}

function turnsTowards(
  target: Race,
  previous: Race | undefined,
  weeks: number,
  rest: number,
  level: LiftingLevel,
  input: SeasonInput,
): readonly SeasonTurn[] {
  if (previous && target.day - previous.day <= CLOSE_RACES_DAYS) {
    const taper = Math.min(weeks, EVENT_ALLOCATION[target.event].taperWeeks);
    return [
      ...withPurpose([{ code: 'M', weeks: weeks - taper }], { kind: 'between-races', event: target.event }),
      ...withPurpose([{ code: 'T', weeks: taper }], { kind: 'build', event: target.event }),
    ];
  }
  const resting = Math.min(rest, weeks - 1);
  const phases = allocatePhases(weeks - resting, target.event, level, input.phaseOrder);
  return [
    ...(previous ? recovery(previous.event, resting) : []),
    ...withPurpose(splitBasicAndMaximal(phases), { kind: 'build', event: target.event }),
  ];
}

/** Whoever has been through a novice's foundation earlier in the season goes on with the shares of the trained. */
function learned(level: LiftingLevel, turns: readonly SeasonTurn[]): LiftingLevel {
  const foundation = turns.filter(({ code }) => code === 'A').reduce((sum, { weeks }) => sum + weeks, 0);
  return level === 'novice' && foundation >= LEVEL_ALLOCATION.novice.minWeeks.A ? 'trained' : level;
}

/** Weeks of recovery still due in week `cursor`; the week of the race itself counts where planning starts within it. */
function recoveryLeft(
  race: Race,
  length: 'min' | 'max',
  start: EpochDay,
  cursor: number,
  { weekStartsOn }: SeasonInput,
): number {
  const weeksSince = cursor - weekIndexOf(startOfWeek(race.day, weekStartsOn), start);
  return Math.max(0, RECOVERY_WEEKS[race.event][length] + 1 - weeksSince);
}

function horizonWeeks(
  { event, goalDay, asOf, horizonWeeks = DEFAULT_HORIZON_WEEKS }: SeasonInput,
  frame: SeasonFrame,
): number {
  const wanted =
    event === 'general' && goalDay !== undefined && goalDay >= asOf
      ? weekIndexOf(goalDay, frame.start) + 1
      : horizonWeeks;
  return Math.min(MAX_SEASON_WEEKS, Math.max(1, wanted));
}

function recovery(event: RaceEvent, weeks: number): readonly SeasonTurn[] {
  return withPurpose([{ code: 'R', weeks }], { kind: 'recover', event });
}

function withPurpose(spans: readonly PhaseSpan[], purpose: Purpose): readonly SeasonTurn[] {
  return spans.filter(({ weeks }) => weeks > 0).map((span) => ({ ...span, purpose }));
}
