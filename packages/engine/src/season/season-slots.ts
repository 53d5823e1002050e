import type { Race } from '../model/athlete.ts';
import type { PhaseCode } from '../model/plan.ts';
import { type SeasonFrame, weekIndexOf } from './season-frame.ts';
import type { Purpose } from './season-model.ts';
import type { SeasonTurn } from './season-turns.ts';

/** One week of a season; weeks of one phase follow each other and share their turn. */
export interface SeasonSlot {
  readonly code: PhaseCode;
  readonly purpose: Purpose;
  readonly turn: SeasonTurn;
}

/** Weeks in a row with a race from which on nothing new is built; mark D. */
const WEEKLY_RACING_WEEKS = 3;

const DEVELOPMENT: readonly PhaseCode[] = ['A', 'B1', 'B2', 'C', 'D'];

/**
 * The weeks of the turns, with maintenance in place of development where races leave no room for it: between close A
 * races, and while there is a race every week (evidence B2, special cases). Tapers, recovery and a return stay.
 */
export function seasonSlots(turns: readonly SeasonTurn[], frame: SeasonFrame): readonly SeasonSlot[] {
  let slots: readonly SeasonSlot[] = turns.flatMap((turn) =>
    Array.from({ length: turn.weeks }, () => ({ code: turn.code, purpose: turn.purpose, turn })),
  );
  for (const group of frame.groups) {
    const [first, target] = [group[0] as Race, group.at(-1) as Race];
    const [from, to] = [weekIndexOf(first.day, frame.start) + 1, weekIndexOf(target.day, frame.start)];
    slots = hold(slots, from, to, { kind: 'between-races', event: target.event });
  }
  for (const [from, to] of weeklyRacing(frame, slots.length)) {
    slots = hold(slots, from, to, { kind: 'racing-weekly' });
  }
  return slots;
}

function hold(slots: readonly SeasonSlot[], from: number, to: number, purpose: Purpose): readonly SeasonSlot[] {
  const turn: SeasonTurn = { code: 'M', weeks: to - from, purpose };
  return slots.map((slot, index) => {
    const develops = DEVELOPMENT.includes(slot.code) && slot.purpose.kind === 'build';
    return develops && index >= from && index < to ? { code: 'M', purpose, turn } : slot;
  });
}

/** Stretches of weeks, end excluded, in which every week holds a race. */
function weeklyRacing(frame: SeasonFrame, weeks: number): readonly (readonly [number, number])[] {
  const raceWeeks = new Set(frame.races.map((race) => weekIndexOf(race.day, frame.start)));
  const stretches: (readonly [number, number])[] = [];
  let from = 0;
  for (let index = 0; index <= weeks; index++) {
    if (index < weeks && raceWeeks.has(index)) continue;
    if (index - from >= WEEKLY_RACING_WEEKS) stretches.push([from, index]);
    from = index + 1;
  }
  return stretches;
}
