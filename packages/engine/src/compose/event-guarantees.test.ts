import { at, day, everyDay } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { choiceFor, FULL_GYM, library } from '../../tests/builders/choice.ts';
import { fullWeeks, itemsOf, marathoner, seasonOf } from '../../tests/builders/season.ts';
import { EVENTS, type RaceEvent } from '../model/athlete.ts';
import type { Place } from '../model/place.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import { EVENT_FAMILIES, eventBonus } from './event-guarantees.ts';

describe('the families of an event (B2)', () => {
  it.each(EVENTS)('of %s name exercises of the library, each once', (event) => {
    const ids = Object.values(EVENT_FAMILIES[event]).flatMap((family) => [...new Set(family)]);
    expect(ids.filter((id) => !library.byId.has(id))).toEqual([]);
    for (const family of Object.values(EVENT_FAMILIES[event])) expect(new Set(family).size).toBe(family.length);
  });

  test.each<readonly [RaceEvent, readonly string[]]>([
    ['5k', ['box-jump', 'jump-squat', 'jump-rope']],
    ['10k', ['box-jump', 'jump-squat', 'ankle-pogo']],
    ['half', ['reverse-lunge', 'single-leg-calf-raise']],
    ['marathon', ['forward-lunge', 'bent-over-row', 'plank', 'single-leg-calf-raise']],
    ['ultra', ['single-leg-rdl', 'wobble-board-balance', 'step-down', 'leg-extension-machine', 'lateral-lunge']],
    ['trail', ['single-leg-rdl', 'wobble-board-balance', 'step-down', 'leg-extension-machine', 'lateral-lunge']],
  ])('of %s hold %j', (event, ids) => {
    const families = Object.values(EVENT_FAMILIES[event]);
    expect(ids.filter((id) => !families.some((family) => family.includes(id)))).toEqual([]);
  });

  it('give points to their exercises only, the first named the most', () => {
    for (const event of EVENTS) {
      const named = new Set(Object.values(EVENT_FAMILIES[event]).flat());
      for (const { id } of library.exercises) expect(eventBonus(event, id) > 0).toBe(named.has(id));
    }
    expect(eventBonus('trail', 'single-leg-rdl')).toBeGreaterThan(eventBonus('trail', 'single-leg-rdl-supported'));
    expect(eventBonus('general', 'single-leg-rdl')).toBe(0);
  });
});

/** Five exercises a session are the most for somebody new (D7). */
const FIRST_WEEKS = 2;

/** Exercises of a family that this runner could do in a week with jumps of this level. */
const open = (
  family: readonly string[],
  place: Place,
  event: RaceEvent,
  lifting: 'novice' | 'trained',
  jumps: number,
): boolean => {
  const { verdictOf, canDoAt, canBeLoaded, byId } = choiceFor({
    lifting,
    goal: { event },
    ...(lifting === 'novice' ? { strength: [] } : {}),
  });
  return family.some((id) => {
    const exercise = byId.get(id);
    return (
      exercise !== undefined &&
      exercise.level <= (lifting === 'novice' ? 2 : 4) &&
      canDoAt(exercise, place) &&
      canBeLoaded(exercise, place) &&
      verdictOf(exercise).allowed &&
      (plyoLevelOf(id) ?? -1) <= jumps
    );
  });
};

describe.each(['5k', '10k', 'half', 'marathon', 'ultra', 'trail'] as const)('a season towards %s', (event) => {
  describe.each(['novice', 'trained'] as const)('%s', (lifting) =>
    it('holds one of each family in every full week that allows it, jumps in two', () => {
      const season = seasonOf(
        marathoner({
          goal: { event, day: day('2027-04-18') },
          lifting,
          ...(lifting === 'novice' ? { strength: [] } : {}),
          places: { gym: { ...FULL_GYM, id: 'gym' } },
          week: everyDay(at('18:00', 60, 'gym')),
          policies: { sessionMinutes: 60 },
        }),
      );
      const capped = lifting === 'novice' ? FIRST_WEEKS : 0;
      const weeks = fullWeeks(season).filter(({ week }) => season.weeks.indexOf(week) >= capped);
      expect(weeks.length).toBeGreaterThan(8);
      const idsOf = (index: number) =>
        weeks[index]?.sessions.flatMap((session) => itemsOf(session).map(({ exercise }) => exercise)) ?? [];
      const missing = weeks.flatMap(({ week, code, sessions }, index) => {
        const jumps = Math.max(-1, ...idsOf(index).map((id) => plyoLevelOf(id) ?? -1));
        // Where one session of the week jumps, box jumps and jump squats take turns from week to week.
        const takesTurns = sessions.filter(({ impact }) => impact > 0).length === 1;
        const ids = takesTurns ? [index - 1, index, index + 1].flatMap(idsOf) : idsOf(index);
        return Object.entries(EVENT_FAMILIES[event])
          .filter(
            ([, family]) => open(family, FULL_GYM, event, lifting, jumps) && !family.some((id) => ids.includes(id)),
          )
          .map(([name]) => `${name} in ${code}, ${week.start}`);
      });
      expect(missing).toEqual([]);
    }),
  );
});
