import { addDays, type Run } from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { type AthleteSketch, at, buildAthlete, day, everyDay, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import * as calendar from '../properties/guarantees/calendar.ts';
import * as caps from '../properties/guarantees/caps.ts';
import * as contraindications from '../properties/guarantees/contraindications.ts';
import * as document from '../properties/guarantees/document.ts';
import * as dose from '../properties/guarantees/dose.ts';
import * as equipment from '../properties/guarantees/equipment.ts';
import * as schedule from '../properties/guarantees/schedule.ts';
import { type Guarantee, outcomeOf } from '../properties/planned.ts';

const library = loadLibrary();
const AS_OF = day('2026-11-23');
const EVENINGS = { week: everyDay(at('18:00', 45, 'gym')) };
const GENERAL = { goal: { event: 'general' } } as const;

function expectKept(guarantees: readonly Guarantee[], sketch: AthleteSketch, runs: readonly Run[] = []): void {
  const outcome = outcomeOf({ athlete: buildAthlete(sketch), runs, asOf: AS_OF }, library);
  expect(outcome.thrown).toBeUndefined();
  for (const { name, broken } of guarantees)
    expect({ name, broken: [...broken(outcome)] }).toEqual({ name, broken: [] });
}

describe('what random runners found', () => {
  it('a session whose time is minutes before midnight stays on its day', () => {
    const week = { thursday: at('18:00', 30, 'home'), sunday: at('23:53', 30, 'home') };
    const sketch = { ...GENERAL, week, running: { sunday: run('easy', '07:00', 45) } };
    expectKept([calendar.runsFirst, schedule.pricedTheSame], sketch);
  });

  it('a run that ends after midnight leaves no room for a session that day', () => {
    const week = { thursday: at('18:00', 30, 'home'), sunday: at('23:00', 30, 'home') };
    const sketch = { ...GENERAL, week, running: { sunday: run('easy', '22:45', 90) } };
    expectKept([calendar.runsFirst, schedule.auditAgrees, schedule.pricedTheSame], sketch);
  });

  it('dumbbells and kettlebells that are listed without a size are not there', () => {
    const cellar = { id: 'gym', equipment: ['dumbbell', 'kettlebell', 'bench'], dumbbells: [], kettlebells: [] };
    expectKept([equipment.equipmentIsThere], { ...GENERAL, ...EVENINGS, places: { gym: cellar } });
  });

  it('a session too short for jumps does not count as one that has them', () => {
    expectKept([caps.contactsOfThePhase, dose.targetsMetOrExplained], {
      ...EVENINGS,
      policies: { sessionMinutes: 15 },
    });
  });

  it('jumps that found no room in some weeks are not added to the next', () => {
    const week = { tuesday: at('18:00', 18, 'gym'), friday: at('18:00', 18, 'gym') };
    const goal = { event: '5k', day: addDays(AS_OF, 211) } as const;
    expectKept([caps.contactsGrowSlowly], { lifting: 'novice', goal, week });
  });

  it('signs of too little energy keep the plan to foundation and maintenance', () => {
    expectKept([caps.phasesAllowed], { ...EVENINGS, screening: { redsIndicators: 2 } });
  });

  it('blood pressure without a go-ahead keeps the plan to foundation', () => {
    expectKept([caps.phasesAllowed], { ...EVENINGS, screening: { controlledBloodPressure: true } });
  });

  it.each([1, 2] as const)('stage %i of the way back bounds the exercises of its region', (stage) => {
    expectKept([caps.withinStageCaps], { ...EVENINGS, injuries: [{ site: 'calf', status: 'recovering', stage }] });
  });

  it('a session for which nothing is left is not written', () => {
    const avoid = library.exercises.map(({ id }) => id);
    expectKept([dose.sessionsHaveWork], { ...GENERAL, ...EVENINGS, avoid });
  });

  it('a weak jump is trained by the jumps that are there already', () => {
    const tests = [{ test: 'single-leg-hop', left: 0, right: 0.5, day: AS_OF }] as const;
    const sketch = { lifting: 'novice', goal: { event: '5k', day: addDays(AS_OF, 43) }, tests } as const;
    const policies = { frequency: 1, sessionMinutes: 60 } as const;
    expectKept([dose.sessionsHaveWork], { ...sketch, week: { thursday: at('18:00', 60, 'gym') }, policies });
  });

  it('sets are counted one way, whatever a weakness adds', () => {
    const tests = [{ test: 'knee-to-wall', left: 3, right: 3, day: AS_OF }] as const;
    expectKept([dose.sumsAgree], { ...EVENINGS, tests, policies: { sessionMinutes: 60 } });
  });

  it('warm-up and stretches name their sources', () => {
    expectKept([document.everythingHasAReason], EVENINGS);
  });

  it('a week with hardly less running is told as 0, not as -0', () => {
    const runs = [100, 99.9].map((km, week) => ({
      id: `imported-${week}`,
      day: addDays(AS_OF, 7 * week),
      kind: 'easy' as const,
      km,
      source: 'imported' as const,
    }));
    expectKept([document.plainDocument], EVENINGS, runs);
  });

  it('a pregnancy is never recovered from', () => {
    const injuries = [{ site: 'pregnancy-late', status: 'recovering' }] as const;
    expectKept([contraindications.contraindications], { ...EVENINGS, injuries });
  });
});
