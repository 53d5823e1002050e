import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENTS, LIFTING_LEVELS } from '../model/athlete.ts';
import { POLICY_OPTIONS } from '../model/policies.ts';
import { type AllocatedPhase, allocatePhases } from './allocate.ts';
import {
  type AllocationEvent,
  DEVELOPMENT_CODES,
  EVENT_ALLOCATION,
  LEVEL_ALLOCATION,
  MAX_WEEKS,
} from './allocation-table.ts';

const ALLOCATION_EVENTS = EVENTS.filter((event): event is AllocationEvent => event !== 'return-from-injury');
const ORDERS = POLICY_OPTIONS.phaseOrder;

function text(phases: readonly AllocatedPhase[]): string {
  return phases.map(({ code, weeks }) => `${code}${weeks}`).join(' ');
}

function weeksOf(phases: readonly AllocatedPhase[], wanted: string): number {
  return phases.filter(({ code }) => code === wanted).reduce((sum, { weeks }) => sum + weeks, 0);
}

/** The block that ends in the race: everything after the last easy or maintenance week, or after the first foundation. */
function finalBlock(phases: readonly AllocatedPhase[]): readonly AllocatedPhase[] {
  const lastFoundation = phases.findLastIndex(({ code }) => code === 'A');
  const lastBreak = phases.findLastIndex(({ code }) => code === 'E' || code === 'R');
  return phases.slice(Math.max(lastBreak + 1, lastFoundation, 0));
}

describe('allocatePhases', () => {
  it.each([
    { weeks: 1, event: '10k', level: 'novice', phases: 'T1' },
    { weeks: 2, event: '10k', level: 'novice', phases: 'A1 T1' },
    { weeks: 3, event: 'marathon', level: 'novice', phases: 'A2 T1' },
    { weeks: 1, event: 'ultra', level: 'trained', phases: 'T1' },
    { weeks: 2, event: 'ultra', level: 'trained', phases: 'B1 T1' },
    { weeks: 3, event: '5k', level: 'trained', phases: 'B2 T1' },
    { weeks: 1, event: 'general', level: 'novice', phases: 'A1' },
    { weeks: 2, event: 'general', level: 'trained', phases: 'B2' },
  ] as const)('gives $phases to a $level $weeks weeks before a $event', ({ weeks, event, level, phases }) => {
    expect(text(allocatePhases(weeks, event, level, 'strength-power-endurance'))).toBe(phases);
  });

  it.each([
    { weeks: 20, event: 'marathon', order: 'endurance-strength-power', phases: 'A4 D4 B7 C3 T2' },
    { weeks: 8, event: '10k', order: 'endurance-strength-power', phases: 'A3 B4 T1' },
    { weeks: 20, event: 'marathon', order: 'mixed', phases: 'A4 B2 C3 D2 B2 D2 B3 T2' },
    { weeks: 16, event: '5k', order: 'mixed', phases: 'A3 B2 C2 D2 B2 C2 B2 T1' },
    { weeks: 36, event: 'marathon', order: 'mixed', phases: 'A6 B2 C3 B4 R1 A4 B2 C3 D2 B2 D2 B3 T2' },
  ] as const)('orders $weeks weeks before a $event as $phases ($order)', ({ weeks, event, order, phases }) => {
    expect(text(allocatePhases(weeks, event, 'novice', order))).toBe(phases);
  });

  describe('for every event, level, order and week count from 1 to 104', () => {
    const everything = ALLOCATION_EVENTS.flatMap((event) =>
      LIFTING_LEVELS.flatMap((level) =>
        ORDERS.flatMap((order) => Array.from({ length: 104 }, (_, at) => ({ weeks: at + 1, event, level, order }))),
      ),
    );

    it('hands out exactly the weeks there are, in phases of at least one week', () => {
      const wrong = everything.filter(({ weeks, event, level, order }) => {
        const phases = allocatePhases(weeks, event, level, order);
        const whole = phases.every((phase) => Number.isInteger(phase.weeks) && phase.weeks >= 1);
        return !whole || phases.reduce((sum, phase) => sum + phase.weeks, 0) !== weeks;
      });
      expect(wrong).toEqual([]);
    });

    it('keeps the least and the most weeks of each kind in the block before the race', () => {
      const wrong = everything.filter(({ weeks, event, level, order }) => {
        const block = finalBlock(allocatePhases(weeks, event, level, order));
        return DEVELOPMENT_CODES.some((code) => {
          const given = weeksOf(block, code);
          return given > MAX_WEEKS[code] || (given > 0 && weeks > 3 && given < LEVEL_ALLOCATION[level].minWeeks[code]);
        });
      });
      expect(wrong).toEqual([]);
    });

    it('ends in the taper of the event, one week at most where five or fewer are left', () => {
      const wrong = everything.filter(({ weeks, event, level, order }) => {
        const usual = EVENT_ALLOCATION[event].taperWeeks;
        const phases = allocatePhases(weeks, event, level, order);
        const taper = phases.at(-1)?.code === 'T' ? (phases.at(-1)?.weeks ?? 0) : 0;
        return taper !== (weeks <= 5 ? Math.min(1, usual) : usual) || taper !== weeksOf(phases, 'T');
      });
      expect(wrong).toEqual([]);
    });

    it('changes the order and never the weeks of a kind with the policy', () => {
      const wrong = everything.filter(({ weeks, event, level, order }) => {
        const usual = allocatePhases(weeks, event, level, 'strength-power-endurance');
        const ordered = allocatePhases(weeks, event, level, order);
        return usual.some(({ code }) => weeksOf(ordered, code) !== weeksOf(usual, code));
      });
      expect(wrong).toEqual([]);
    });

    it('leaves no single week of strength, power or endurance when they are mixed', () => {
      const wrong = everything
        .filter(({ weeks, order }) => order === 'mixed' && weeks > 3)
        .filter(({ weeks, event, level, order }) =>
          allocatePhases(weeks, event, level, order).some((turn) => 'BCD'.includes(turn.code) && turn.weeks < 2),
        );
      expect(wrong).toEqual([]);
    });
  });

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 104 }),
        fc.constantFrom(...ALLOCATION_EVENTS),
        fc.constantFrom(...LIFTING_LEVELS),
        fc.constantFrom(...ORDERS),
        (weeks, event, level, order) => {
          expect(allocatePhases(weeks, event, level, order)).toEqual(allocatePhases(weeks, event, level, order));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
