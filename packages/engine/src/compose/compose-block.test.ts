import { athletes } from '@stridelift/testkit';
import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockOf, choiceFor, contextOf, FULL_GYM, frameOf, library } from '../../tests/builders/choice.ts';
import type { Exercise, Scale3 } from '../model/exercise.ts';
import type { PhaseCode } from '../model/plan.ts';
import type { Block, ChoiceContext } from './choice-context.ts';
import { composeBlock, type FilledFrame } from './compose-block.ts';
import { type Rivals, score } from './score.ts';
import type { Frame, TemplateId } from './slot.ts';

const CODES: readonly PhaseCode[] = ['A', 'B1', 'B2', 'C', 'D', 'M', 'T', 'R', 'RX'];
const TEMPLATES: readonly TemplateId[] = [
  'squat-day',
  'hinge-day',
  'whole',
  'upper-trunk',
  'upper-sides',
  'mini-squat',
  'mini-hinge',
  'mini-front',
  'mini-back',
  'primer',
  'mobility',
];
/** An empty slot costs more than any exercise, as the composer promises to fill what it can. */
const EMPTY = 100_000;

interface Case {
  readonly context: ChoiceContext;
  readonly frames: readonly Frame[];
  readonly block: Block;
  readonly rivals: Rivals;
}

const scale = fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<Scale3>;

function cases(exercises: readonly Exercise[] = library.exercises, templates = 3): fc.Arbitrary<Case> {
  return fc
    .record({
      athlete: athletes(library),
      templates: fc.uniqueArray(fc.constantFrom(...TEMPLATES), { minLength: 1, maxLength: templates }),
      legLoad: scale,
      block: fc.record({
        code: fc.constantFrom(...CODES),
        fromWeek: fc.nat(30),
        plyoLevel: fc.integer({ min: -1, max: 4 }),
        impact: scale,
      }),
      heldBefore: fc.constantFrom(...exercises),
      heavyBefore: fc.boolean(),
    })
    .map(({ athlete, templates, legLoad, block, heldBefore, heavyBefore }) => {
      const choice = contextOf(athlete).choice;
      const context: ChoiceContext = {
        ...choice,
        exercises,
        ofPattern: new Map(
          [...choice.ofPattern].map(([pattern, all]) => [pattern, all.filter((one) => exercises.includes(one))]),
        ),
      };
      const place = Object.values(athlete.places)[0] ?? FULL_GYM;
      const { event } = athlete.goal;
      const weakPatterns = [...choice.weakPatterns];
      return {
        context,
        block,
        rivals: { before: { exercise: heldBefore.id, heavy: heavyBefore } },
        frames: templates.map((template) => frameOf(template, place, { legLoad, event, weakPatterns })),
      };
    });
}

const compose = ({ frames, block, context, rivals }: Case): FilledFrame[] =>
  composeBlock(frames, block, context, () => rivals);

/** Every slot with the points of every exercise of the library, by the stated objective alone. */
function pointsOf({ frames, block, context, rivals }: Case): ReadonlyMap<Exercise, number>[] {
  return frames.flatMap((frame) =>
    frame.slots.map((slot) => {
      const points = new Map<Exercise, number>();
      for (const exercise of context.exercises) {
        const value = score(slot, exercise, frame, block, context, rivals);
        if (value !== undefined) points.set(exercise, value);
      }
      return points;
    }),
  );
}

function totalOf(filled: readonly FilledFrame[], points: readonly ReadonlyMap<Exercise, number>[]): number {
  const chosen = filled.flatMap(({ slots }) => slots.map(({ exercise }) => exercise));
  return chosen.reduce((sum, exercise, at) => sum + (exercise ? (points[at]?.get(exercise) ?? Number.NaN) : -EMPTY), 0);
}

/** The optimum by a linear programme; an assignment problem has whole numbers at its corners. */
function optimum(highs: Highs, points: readonly ReadonlyMap<Exercise, number>[]): number {
  const rows = points.map((ofSlot, row) => [`e${row}`, ...[...ofSlot.keys()].map((exercise) => name(row, exercise))]);
  const terms = points.flatMap((ofSlot, row) => [
    `${EMPTY} e${row}`,
    ...[...ofSlot].map(([exercise, value]) => `${value > 0 ? '-' : '+'} ${Math.abs(value)} ${name(row, exercise)}`),
  ]);
  const columns = new Map<Exercise, string[]>();
  points.forEach((ofSlot, row) => {
    for (const exercise of ofSlot.keys())
      columns.set(exercise, [...(columns.get(exercise) ?? []), name(row, exercise)]);
  });
  const lines = [
    'Minimize',
    ` cost: ${terms.map((term) => (/^[+-]/.test(term) ? term : `+ ${term}`)).join('\n  ')}`,
    'Subject To',
    ...rows.map((names, row) => ` r${row}: ${names.join('\n + ')} = 1`),
    ...[...columns.values()].map((names, column) => ` c${column}: ${names.join('\n + ')} <= 1`),
    'End',
    '',
  ];
  return highs.withModel({ format: 'lp', data: lines.join('\n') }, (model) => {
    model.options.set({ output_flag: false });
    model.run();
    expect(model.getModelStatus()).toBe(highs.constants.modelStatus.optimal);
    return -Math.round(model.getObjectiveValue());
  });
}

const name = (row: number, { id }: Exercise): string => `x${row}_${id.replaceAll('-', '_')}`;

/** The optimum by trying everything. */
function bestOf(
  points: readonly ReadonlyMap<Exercise, number>[],
  at = 0,
  used: ReadonlySet<Exercise> = new Set(),
): number {
  const ofSlot = points[at];
  if (!ofSlot) return 0;
  let best = bestOf(points, at + 1, used) - EMPTY;
  for (const [exercise, value] of ofSlot) {
    if (used.has(exercise)) continue;
    best = Math.max(best, value + bestOf(points, at + 1, new Set([...used, exercise])));
  }
  return best;
}

describe('the exercises of a block', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  it('add up to what a linear programme over the whole library comes to', () => {
    fc.assert(
      fc.property(cases(), (given) => {
        const points = pointsOf(given);
        expect(totalOf(compose(given), points)).toBe(optimum(highs, points));
      }),
      { numRuns: 60 },
    );
  });

  it('add up to what trying everything comes to, in a library of twelve', () => {
    const sought = library.exercises.filter(({ pattern }) => /squat|hinge|lunge|step|calf|push|pull/.test(pattern));
    const few = fc.shuffledSubarray(sought, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        few.chain((exercises) => cases(exercises, 1)),
        (given) => {
          const points = pointsOf(given);
          expect(totalOf(compose(given), points)).toBe(bestOf(points));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stand once each, and are the same every time', () => {
    fc.assert(
      fc.property(cases(), (given) => {
        const ids = compose(given).flatMap(({ slots }) => slots.flatMap(({ exercise }) => exercise?.id ?? []));
        expect(new Set(ids).size).toBe(ids.length);
        expect(compose(given).flatMap(({ slots }) => slots.flatMap(({ exercise }) => exercise?.id ?? []))).toEqual(ids);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the frames and slots they were asked for, in their order', () => {
    const frames = [frameOf('squat-day', FULL_GYM), frameOf('upper-trunk', FULL_GYM, { legLoad: 1 })];
    const filled = composeBlock(frames, blockOf(), choiceFor(), () => ({}));
    expect(filled.map(({ frame }) => frame)).toEqual(frames);
    expect(filled.map(({ slots }) => slots.map(({ slot }) => slot))).toEqual(frames.map(({ slots }) => slots));
  });

  it('are not among those that stand in the week already', () => {
    const frames = [frameOf('squat-day', FULL_GYM)];
    const idsOf = (taken?: ReadonlySet<string>): string[] =>
      composeBlock(frames, blockOf(), choiceFor(), () => ({}), new Map(), taken).flatMap(({ slots }) =>
        slots.flatMap(({ exercise }) => exercise?.id ?? []),
      );
    const first = idsOf();
    const second = idsOf(new Set(first));
    expect(second).toHaveLength(first.length);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('do not depend on what the memory of candidates already holds', () => {
    fc.assert(
      fc.property(cases(), cases(), (one, other) => {
        const memory = new Map();
        const sameRunner = { ...other, context: one.context };
        composeBlock(sameRunner.frames, sameRunner.block, one.context, () => other.rivals, memory);
        expect(composeBlock(one.frames, one.block, one.context, () => one.rivals, memory)).toEqual(compose(one));
      }),
      { numRuns: 200 },
    );
  });
});
