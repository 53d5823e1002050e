import { itemMinutes, secondsPerRep } from '@stridelift/engine';
import { describe, expect, it, test } from 'vitest';
import { parseEquipment } from '../src/equipment-grammar.ts';
import { loadLibrary, loadSessions } from '../src/node.ts';
import type { StarterItem, StarterSession } from '../src/sessions/starter-session.ts';

const NAMED = [
  ...[
    'balance-and-wobble',
    'calm-holds',
    'daily-hops',
    'essentials-six',
    'gym-first-visit',
    'hotel-room',
    'itb-minded-hips',
  ],
  ...['jump-rope', 'plank-and-lunge', 'post-run-ten', 'stability-fifteen', 'trunk-easy', 'trunk-hard', 'trunk-steady'],
  'yoga-minded-mobility',
];
/** A session for starters asks for no more than this. */
const STARTER_LEVEL = 2;
/** B4 counts bouts of hopping and skipping in seconds, although a set of either counts contacts. */
const IN_BOUTS: ReadonlySet<string> = new Set(['daily-hops', 'jump-rope']);

const sessions = loadSessions();
const { byId, sources } = loadLibrary();

const exerciseOf = ({ exercise }: StarterItem) => {
  const found = byId.get(exercise);
  if (!found) throw new Error(`no exercise ${exercise}`);
  return found;
};

function minutesOf({ items, rounds }: StarterSession): number {
  const change = 1;
  const once = items.map((item) => {
    const { tempo } = exerciseOf(item);
    const sides = item.perSide ? 2 : 1;
    const work = item.reps
      ? ((item.reps[0] + item.reps[1]) / 2) * secondsPerRep(tempo) * sides
      : (item.seconds ?? item.metres ?? item.contacts ?? 0) * sides;
    return itemMinutes({ sets: item.sets, workSeconds: work, restSeconds: item.restSeconds }) - change;
  });
  return rounds * once.reduce((sum, minutes) => sum + minutes, 0) + items.length * change;
}

describe('the sessions that need no plan', () => {
  it('are those that the founding documents ask for', () => {
    expect(sessions.map(({ id }) => id)).toEqual(NAMED);
  });

  test.each(sessions)('$id holds exercises of the library in their own unit, easy enough to begin with', (session) => {
    for (const item of session.items) {
      const { doseUnit, laterality, level } = exerciseOf(item);
      if (!IN_BOUTS.has(session.id)) expect([item.exercise, doseUnit in item]).toEqual([item.exercise, true]);
      if (laterality !== 'alternating')
        expect([item.exercise, item.perSide]).toEqual([item.exercise, laterality === 'unilateral']);
      expect(level).toBeLessThanOrEqual(STARTER_LEVEL);
    }
    const exercises = session.items.map(exerciseOf);
    expect(session.level).toBe(Math.max(...exercises.map(({ level }) => level)));
    expect(session.impact).toBe(Math.max(...exercises.map(({ impact }) => impact)));
    expect(session.legLoad).toBe(Math.max(...exercises.map(({ lowerBodyFatigue }) => lowerBodyFatigue)));
  });

  test.each(sessions)('$id takes the minutes that it says', (session) => {
    expect(Math.abs(minutesOf(session) - session.minutes)).toBeLessThanOrEqual(1);
  });

  test.each(sessions)('$id names all the equipment that it needs', (session) => {
    const parsed = parseEquipment(session.equipment);
    if (!parsed.ok) throw new Error(session.equipment);
    const there = new Set(['floor', 'wall', 'doorway', 'towel', 'chair', ...parsed.need.groups.flat()]);
    const missing = session.items.filter((item) =>
      exerciseOf(item).equipment.groups.some((group) => !group.some((word) => there.has(word))),
    );
    expect(missing.map(({ exercise }) => exercise)).toEqual([]);
  });

  test.each(sessions)('$id cites sources that exist', (session) => {
    expect(session.sources.filter((id) => !sources.has(id))).toEqual([]);
  });

  it('grow as B4 has it where it gives the weeks', () => {
    const hops = sessions.find(({ id }) => id === 'daily-hops');
    expect(hops?.weeks?.map(({ bouts }) => bouts)).toEqual([5, 6, 7, 8, 10, 12]);
    expect(sessions.find(({ id }) => id === 'jump-rope')?.weeks).toHaveLength(10);
  });
});
