import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFit } from '../../src/index.ts';
import {
  activityEnd,
  exerciseTitle,
  fileId,
  lap,
  MORNING,
  makeFit,
  points,
  session,
  set,
  step,
  workoutHead,
} from '../make-fit.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);

const RUN = makeFit(fileId(4), ...points(40), lap(MORNING, 40, 120), session({ seconds: 40 }), activityEnd(60));
const LIFT = makeFit(
  fileId(4),
  session({ sport: 10, subSport: 20 }),
  workoutHead('Legs', 1),
  step(0, { durationType: 29, value: 8, category: 28, name: 37 }),
  exerciseTitle(0, 28, 999, 'Zercher Squat'),
  set({ step: 0 }),
  set({ categories: [21, 26, 10], names: [0xffff, 0xffff, 0], certainty: [112, 76, 65] }),
  set({ type: 0 }),
);
const WORKOUT = makeFit(
  fileId(5),
  workoutHead('Strength A – é', 3),
  step(0, { durationType: 29, value: 5, category: 28, name: 6, kilograms: 62.5, notes: 'Slow\ndown' }),
  step(1, { durationType: 0, value: 150_000, intensity: 1 }),
  step(2, { durationType: 6, value: 0, target: 3, intensity: 255 }),
);
const FILES = [RUN, LIFT, WORKOUT, Uint8Array.from([...RUN, ...LIFT])];

/** Half of what is spliced in is random, half means something to FIT: headers, definitions, sizes, the largest numbers. */
const SPLICES: readonly (readonly number[])[] = [
  [...RUN.subarray(0, 14)],
  [0x40, 0, 0, 18, 0, 1, 2, 4, 0x86],
  [0x40, 0, 1, 0, 20, 1, 253, 4, 0x86],
  [0x60, 0, 0, 20, 0, 0, 255],
  [0x40, 0, 0, 20, 0, 255],
  [0x40, 0, 0, 18, 0, 1, 2, 1, 0x02],
  [0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0],
  [0xfe, 0xff, 0xff, 0x7f],
  [0x80, 0xe0, 0x9f],
  [0x2e, 0x46, 0x49, 0x54],
];

interface Mutation {
  readonly kind: 'splice' | 'flip' | 'cut' | 'double' | 'size';
  readonly at: number;
  readonly drop: number;
  readonly bytes: readonly number[];
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('splice', 'flip', 'flip', 'cut', 'double', 'size'),
  at: fc.nat(),
  drop: fc.integer({ min: 0, max: 30 }),
  bytes: fc.oneof(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 }), fc.constantFrom(...SPLICES)),
});

function mutate(file: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let out = [...file];
  for (const { kind, at, drop, bytes } of mutations) {
    const place = at % (out.length + 1);
    if (kind === 'splice') out = [...out.slice(0, place), ...bytes, ...out.slice(place + drop)];
    else if (kind === 'flip' && place < out.length) out[place]! ^= 1 << (drop & 7);
    else if (kind === 'cut') out = out.slice(0, place);
    else if (kind === 'double') out = [...out, ...out.slice(place)];
    else if (kind === 'size') out.splice(4, bytes.length, ...bytes.slice(0, 4));
  }
  return Uint8Array.from(out);
}

/** Numbers that stand in what was read. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

it('a file with anything wrong in it is read without throwing, and what comes out is bounded', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES),
      fc.array(mutation, { minLength: 1, maxLength: 5 }),
      async (file, mutations) => {
        const bytes = mutate(file, mutations);
        const { value, issues } = await readFit(bytes, 'mutated.fit');
        expect(JSON.stringify(value).length).toBeLessThan(bytes.length * 300 + 1000);
        for (const number of numbersIn(value)) expect(Number.isFinite(number)).toBe(true);
        for (const { elapsedSeconds = 0, metres = 0, start } of value.activities) {
          expect(elapsedSeconds).toBeGreaterThanOrEqual(0);
          expect(metres).toBeGreaterThanOrEqual(0);
          expect(start.kind).toBe('instant');
        }
        for (const issue of issues) {
          expect(issue.text).toMatch(/^[A-Z].{9,}\.$/s);
          expect(issue.text).not.toMatch(/undefined|NaN|\[object/);
        }
      },
    ),
    { numRuns: RUNS },
  );
});

it('a file that is made to fill the memory is refused', async () => {
  const definition = [0x40, 0, 0, 18, 0, 1, 5, 1, 2];
  const data = Uint8Array.from([...definition, ...Array<number>(200_000).fill(0)]);
  const header = RUN.slice(0, 14);
  new DataView(header.buffer).setUint32(4, data.length, true);
  const { value, issues } = await readFit(Uint8Array.from([...header, ...data, 0, 0]), 'bomb.fit');
  expect(value).toEqual({ activities: [], workouts: [] });
  expect(issues.map(({ code }) => code)).toEqual(['file-too-large']);
});
