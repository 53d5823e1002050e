import type { BlockKind, PlanSession } from '@stridelift/engine';
import { type AthleteSketch, kg } from '@stridelift/testkit';
import { expect } from 'vitest';
import type { Demonstration } from './demonstration.ts';
import { exerciseOf, FULL_GYM, of, planOf } from './runners.ts';

/** Runners of whom some exercise may be asked: an hour in a gym that has everything. */
const WHO: Readonly<Record<string, AthleteSketch>> = {
  'an advanced runner': { lifting: 'advanced' },
  'a novice': { lifting: 'novice', strength: [] },
  'a trail runner': { lifting: 'advanced', ...of('trail') },
  'a strong man': { lifting: 'advanced', sex: 'male', bodyMass: kg(85) },
};

/** An exercise of the library that comes into the plan of a runner who wishes for it, in the block where it belongs. */
export function wished(id: string, block: BlockKind, who: keyof typeof WHO = 'an advanced runner'): Demonstration {
  return [
    `${exerciseOf(id).name.toLowerCase()} comes into the ${block} of ${who} who wishes for it`,
    () => expect(blocksWith(sessionsOf(who, id), id)).toContain(block),
  ];
}

/** Several of them, each wished for on its own. */
export function allWished(
  sentence: string,
  ids: readonly string[],
  who: keyof typeof WHO = 'an advanced runner',
): Demonstration {
  return [
    sentence,
    () => {
      for (const id of ids) expect([id, blocksWith(sessionsOf(who, id), id).size > 0]).toEqual([id, true]);
    },
  ];
}

function sessionsOf(who: string, id: string): readonly PlanSession[] {
  const policies = { sessionMinutes: 60, frequency: 3 } as const;
  return planOf(WHO[who] ?? {}, { places: { gym: { ...FULL_GYM, id: 'gym' } }, prefer: [id], policies }).sessions;
}

function blocksWith(sessions: readonly PlanSession[], id: string): ReadonlySet<BlockKind> {
  const blocks = sessions.flatMap((session) => session.blocks);
  return new Set(blocks.filter(({ items }) => items.some(({ exercise }) => exercise === id)).map(({ kind }) => kind));
}
