import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftWith } from '../../tests/builders/prescribe.ts';
import { placeWith } from '../../tests/published/builders.ts';
import { LIFTING_LEVELS } from '../model/athlete.ts';
import type { Place } from '../model/place.ts';
import type { Grams } from '../units/brands.ts';
import type { Draft } from './draft.ts';
import { type KnownStrength, plannedMax } from './lifter-strength.ts';
import { gramsOf, kilogramsOf } from './load/kilograms.ts';
import { loadableWeights } from './load/loadable-weights.ts';
import { percentOfMax } from './load/rpe-table.ts';
import type { LoadMemory, LoadStep } from './load-memory.ts';
import { type LoadInput, type PlannedLoad, planLoad } from './plan-load.ts';
import { rampSets } from './ramp-sets.ts';

const weights = fc.uniqueArray(
  fc.integer({ min: 2, max: 40 }).map((half) => gramsOf(half)),
  { minLength: 1, maxLength: 6 },
);

interface Training {
  readonly place: Place;
  readonly strength: KnownStrength;
  readonly level: LoadInput['level'];
  readonly sessions: readonly { readonly week: number; readonly draft: Draft }[];
}

/** Half a year with one exercise, once or twice a week with gaps, at any place that has a weight light enough to begin with. */
const trainings: fc.Arbitrary<Training> = fc
  .record({
    place: fc
      .record({ plates: weights, dumbbells: weights, kettlebells: weights }, { requiredKeys: [] })
      .map((known) => placeWith(['barbell', 'dumbbell', 'kettlebell', 'machine'], known)),
    kind: fc.constantFrom('barbell', 'dumbbell', 'kettlebell', 'machine'),
    hands: fc.constantFrom(1, 2),
    over: fc.integer({ min: 170, max: 900 }),
    from: fc.constantFrom('lifted', 'related', 'guess'),
    level: fc.constantFrom(...LIFTING_LEVELS),
    sessions: fc.array(
      fc.record({
        gap: fc.constantFrom(0, 1, 1, 1, 1, 2, 4, 8),
        low: fc.integer({ min: 3, max: 15 }),
        rir: fc.integer({ min: 1, max: 5 }),
        maxPercent: fc.constantFrom(60, 65, 70, 78, 85, 90, 100),
      }),
      { minLength: 1, maxLength: 26 },
    ),
  })
  .map(({ place, kind, hands, over, from, level, sessions }) => {
    const implement = { kind, equipment: kind, hands: kind === 'dumbbell' ? hands : 1, optional: false } as const;
    const lightest = loadableWeights(place, implement)[0] as Grams;
    let week = 0;
    return {
      place,
      level,
      strength: {
        max: Math.round((lightest * implement.hands * over) / 100) as Grams,
        implement,
        from,
        basis: '',
        laterBasis: '',
      },
      sessions: sessions.map(({ gap, low, rir, maxPercent }) => {
        week += gap;
        return { week, draft: draftWith({ reps: { min: low, max: low + 2 }, rir, maxPercent }) };
      }),
    };
  });

/** Percentages are whole numbers. */
const HALF_A_PERCENT = 0.5;

interface Lifted {
  readonly load: PlannedLoad;
  readonly draft: Draft;
  readonly week: number;
  readonly before?: LoadStep;
}

function train({ place, strength, level, sessions }: Training): Lifted[] {
  const memory: LoadMemory = new Map();
  return sessions.map(({ week, draft }) => {
    const before = memory.get('lift@gym');
    const load = planLoad({ draft, place, strength, level, week, memory, afterAway: false, deload: false });
    if (!load) throw new Error('nothing to lift');
    memory.set(load.step.key, load.step);
    return { load, draft, week, ...(before ? { before } : {}) };
  });
}

describe('whatever the place, the strength and the weeks', () => {
  const always = (check: (lifted: readonly Lifted[], training: Training) => void): void =>
    fc.assert(
      fc.property(trainings, (training) => {
        check(train(training), training);
      }),
      { numRuns: 1000 },
    );

  it('every load can be set up there', () => {
    always((lifted, { place, strength }) => {
      const all = loadableWeights(place, strength.implement);
      expect(lifted.filter(({ load }) => !all.includes(load.grams))).toEqual([]);
    });
  });

  it('none is above its ceiling', () => {
    always((lifted, { strength, level }) => {
      const first = lifted[0]?.week ?? 0;
      const over = lifted.filter(({ load, draft, week }) => {
        const max = plannedMax(strength, strength.from === 'lifted' ? week : week - first, level === 'novice');
        return (100 * load.grams * strength.implement.hands) / max > draft.maxPercent + HALF_A_PERCENT;
      });
      expect(over).toEqual([]);
    });
  });

  it('none shows more strength than a tenth over the last, or takes more than one step of the place; none within a week', () => {
    always((lifted, { place, strength }) => {
      const all = loadableWeights(place, strength.implement);
      const jumps = lifted.filter(({ load, draft, week, before }) => {
        if (!before || week - before.week > 6) return false;
        const reps = draft.reps ? Math.round((draft.reps.min + draft.reps.max) / 2) : 10;
        const was = (before.strength * percentOfMax(reps, load.rir)) / 100 + 0.01;
        const next = all.find((weight) => weight > was) ?? Number.POSITIVE_INFINITY;
        const most = week === before.week ? was : Math.max(1.1 * was, next);
        return load.grams > Math.max(most, all[0] as Grams);
      });
      expect(jumps).toEqual([]);
    });
  });

  it('a first guess leaves five or more', () => {
    always((lifted, { strength }) => {
      if (strength.from === 'guess') expect(lifted[0]?.load.rir).toBeGreaterThanOrEqual(5);
    });
  });

  it('ramp sets rise and stay below the working load', () => {
    fc.assert(
      fc.property(trainings, fc.constantFrom('main', 'maximal', 'second'), (training, to) => {
        const [first] = train(training);
        const { load } = first as Lifted;
        const sets = rampSets(load, training.place, training.strength, to).map(({ kg: kilograms }) => kilograms ?? 0);
        expect(sets).toEqual([...new Set(sets)].sort((a, b) => a - b));
        for (const kilograms of sets) {
          expect(kilograms).toBeLessThan(kilogramsOf(load.grams));
          expect(loadableWeights(training.place, training.strength.implement)).toContain(gramsOf(kilograms));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
