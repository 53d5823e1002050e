import { addDays, type EpochDay, type Plan, planSeason, startOfWeek } from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { type Planning, plannings } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SEED = 20261125;
const CASES = 150;
const library = loadLibrary();

describe('planning a day later', () => {
  it('keeps season, phases and runs while the week is the same and no race has passed', () => {
    const property = fc.property(plannings(library), (planning) => {
      fc.pre(isSameWeekAndSeason(planning));
      const [today, tomorrow] = [planOn(planning, 0), planOn(planning, 1)];
      if (today === undefined || tomorrow === undefined) return;
      expect(shapeOf(tomorrow)).toEqual(shapeOf(today));
      expect(tomorrow.weeks.map(({ start, phase }) => [start, phase])).toEqual(
        today.weeks.map(({ start, phase }) => [start, phase]),
      );
      expect(tomorrow.runs).toEqual(today.runs);
    });
    fc.assert(property, { numRuns: CASES, seed: SEED });
  });
});

/** Names and reasons tell what the sessions hold, and one of them may be past the day after. */
function shapeOf({ season: { phases, ...season } }: Plan) {
  return { ...season, phases: phases.map(({ name: _, why: __, ...phase }) => phase) };
}

function planOn(planning: Planning, inDays: number): Plan | undefined {
  const result = planSeason({ ...planning, library, asOf: addDays(planning.asOf, inDays) });
  return result.kind === 'planned' ? result.plan : undefined;
}

function isSameWeekAndSeason({ athlete, asOf }: Planning): boolean {
  const week = (day: EpochDay): EpochDay => startOfWeek(day, athlete.weekStartsOn);
  const races = [athlete.goal, ...athlete.races];
  return week(asOf) === week(addDays(asOf, 1)) && races.every(({ day }) => day !== asOf);
}
