import { addDays } from '../calendar/epoch-day.ts';
import type { PhaseCode } from '../model/plan.ts';
import { DELOAD, type DeloadWeekFacts, layDeloads } from './deloads.ts';
import { PHASE_TABLE } from './phase-table.ts';
import { EASED_SET_FACTOR } from './return-phases.ts';
import { frameSeason, type SeasonFrame, weekIndexOf } from './season-frame.ts';
import type { Season, SeasonInput, SeasonPhase, SeasonWeek } from './season-model.ts';
import { seasonAssumptions, seasonNotes } from './season-notes.ts';
import { type SeasonSlot, seasonSlots } from './season-slots.ts';
import { seasonTurns } from './season-turns.ts';
import { type TaperWeek, taperWeeks } from './taper.ts';
import { racesOfWeek } from './week-races.ts';

const LIGHT: readonly PhaseCode[] = ['T', 'R', 'RX'];
/** Phases with heavy legs, in which a week away without them is a rest. */
const HEAVY: readonly PhaseCode[] = ['B1', 'B2', 'C', 'D', 'M'];

interface SlotPhase {
  readonly slot: SeasonSlot;
  readonly from: number;
  readonly weeks: number;
}

/**
 * Lays out the season from the week of `asOf` to the last recovery week after the last A race, or over the horizon
 * where there is no race: phases back from the race, tapers and deloads over them, and what other races ask of each
 * week. Never throws; what had to be taken for granted is listed.
 */
export function layOutSeason(input: SeasonInput): Season {
  const frame = frameSeason(input);
  const slots = seasonSlots(seasonTurns(input, frame), frame);
  const spans = phasesOf(slots);
  const phases = describePhases(spans, frame, input.level !== 'novice');
  return {
    start: frame.start,
    end: addDays(frame.start, 7 * slots.length - 1),
    weeks: describeWeeks(slots, spans, frame, input),
    phases,
    assumptions: seasonAssumptions(input, frame, slots),
    notes: seasonNotes(input, frame, phases),
  };
}

function phasesOf(slots: readonly SeasonSlot[]): readonly SlotPhase[] {
  const phases: SlotPhase[] = [];
  slots.forEach((slot, index) => {
    const last = phases.at(-1);
    if (last && last.slot.turn === slot.turn && last.slot.code === slot.code) {
      phases[phases.length - 1] = { ...last, weeks: last.weeks + 1 };
    } else phases.push({ slot, from: index, weeks: 1 });
  });
  return phases;
}

function describePhases(spans: readonly SlotPhase[], frame: SeasonFrame, lifts: boolean): readonly SeasonPhase[] {
  return spans.map(({ slot, from, weeks }, at) => {
    const { sources } = PHASE_TABLE[slot.code];
    const ordinal = spans.slice(0, at + 1).filter((other) => other.slot.code === slot.code).length;
    return {
      id: `${slot.code.toLowerCase()}-${ordinal}`,
      code: slot.code,
      purpose: slot.purpose,
      familiar: lifts || ordinal > 1,
      start: addDays(frame.start, 7 * from),
      end: addDays(frame.start, 7 * (from + weeks) - 1),
      sources,
    };
  });
}

function describeWeeks(
  slots: readonly SeasonSlot[],
  spans: readonly SlotPhase[],
  frame: SeasonFrame,
  input: SeasonInput,
): readonly SeasonWeek[] {
  const tapers = taperWeeks(frame);
  const deloads = layDeloads(
    slots.map((slot, index) => deloadFacts(slot, index, tapers, frame, input)),
    input.age,
  );
  return spans.flatMap(({ slot, from, weeks }, phase) =>
    Array.from({ length: weeks }, (_, weekInPhase): SeasonWeek => {
      const index = from + weekInPhase;
      const start = addDays(frame.start, 7 * index);
      const taper = tapers.get(index);
      const deloadWhy = deloads[index];
      return {
        index,
        start,
        code: slot.code,
        phase,
        weekInPhase,
        weeksInPhase: weeks,
        deload: deloadWhy !== undefined,
        ...(deloadWhy && { deloadWhy }),
        ...(taper && { taperOut: taper.weeksOut }),
        setMultiplier: setMultiplier(slot, taper, deloadWhy !== undefined),
        ...racesOfWeek(frame.races, start),
      };
    }),
  );
}

function deloadFacts(
  slot: SeasonSlot,
  index: number,
  tapers: ReadonlyMap<number, TaperWeek>,
  frame: SeasonFrame,
  input: SeasonInput,
): DeloadWeekFacts {
  const start = addDays(frame.start, 7 * index);
  const mainRace = frame.races.some(({ priority, day }) => priority === 'A' && weekIndexOf(day, frame.start) === index);
  return {
    light:
      LIGHT.includes(slot.code) ||
      mainRace ||
      tapers.has(index) ||
      (HEAVY.includes(slot.code) && input.lightAwayWeeks?.has(start) === true),
    cutBack: input.cutBackWeeks?.has(start) ?? false,
  };
}

function setMultiplier(slot: SeasonSlot, taper: TaperWeek | undefined, deload: boolean): number {
  const eased = slot.code === 'B1' && slot.purpose.kind === 'return' ? EASED_SET_FACTOR : 1;
  return (taper?.setFactor ?? 1) * (deload ? DELOAD.setFactor : 1) * eased;
}
