import type { Policies } from '../model/policies.ts';
import { DEVELOPMENT_CODES, type DevelopmentCode } from './allocation-table.ts';

export interface DevelopmentBlock {
  readonly code: DevelopmentCode;
  readonly weeks: number;
}

const CLASSICAL: readonly DevelopmentCode[] = ['A', 'D', 'B', 'C'];
/** Weeks of a turn where the order is mixed (A2, C3; D). */
const TURN_WEEKS = 2;

/** Puts the same weeks in the order that the policy asks for; foundation always comes first. */
export function orderBlocks(
  weeks: Readonly<Record<DevelopmentCode, number>>,
  phaseOrder: Policies['phaseOrder'],
): readonly DevelopmentBlock[] {
  const inOrder = (codes: readonly DevelopmentCode[]): DevelopmentBlock[] =>
    codes.filter((code) => weeks[code] > 0).map((code) => ({ code, weeks: weeks[code] }));
  switch (phaseOrder) {
    case 'strength-power-endurance':
      return inOrder(DEVELOPMENT_CODES);
    case 'endurance-strength-power':
      return inOrder(CLASSICAL);
    case 'mixed':
      return takeTurns(inOrder(DEVELOPMENT_CODES));
  }
}

/**
 * Strength, power and endurance alternate in turns of two weeks (mark D); the last turn of a kind has three where two
 * would leave a single week over.
 */
function takeTurns(blocks: readonly DevelopmentBlock[]): readonly DevelopmentBlock[] {
  const turns = blocks.filter(({ code }) => code === 'A');
  let waiting = blocks.filter(({ code }) => code !== 'A');
  while (waiting.length > 0) {
    const left: DevelopmentBlock[] = [];
    for (const { code, weeks } of waiting) {
      const turn = weeks <= TURN_WEEKS + 1 ? weeks : TURN_WEEKS;
      const last = turns.at(-1);
      if (last?.code === code) turns[turns.length - 1] = { code, weeks: last.weeks + turn };
      else turns.push({ code, weeks: turn });
      if (weeks > turn) left.push({ code, weeks: weeks - turn });
    }
    waiting = left;
  }
  return turns;
}
