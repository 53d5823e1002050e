import type { PlanSession } from '@stridelift/engine';
import fc from 'fast-check';
import FitParser from 'fit-file-parser';
import { describe, expect, test } from 'vitest';
import { type DecodedWorkout, decodeIndependently, decodeStrictly, workoutOf } from '../../tests/watch/decoded.ts';
import { block, hold, item, LIBRARY, plan, session } from '../../tests/watch/small-session.ts';
import { TEXT_BYTES } from './fit-messages.ts';
import type { WatchOptions } from './watch-options.ts';
import { writeFitWorkout } from './write-workout.ts';

const write = (
  one: PlanSession,
  units: 'metric' | 'imperial' = 'metric',
  options: WatchOptions = {},
  asOf = '2026-11-23',
): Uint8Array => writeFitWorkout(one, { ...plan([one], units), asOf }, LIBRARY, options);

/** Read by two readers, which must agree on every field. */
function decode(bytes: Uint8Array): DecodedWorkout {
  const strict = decodeStrictly(bytes);
  expect(decodeIndependently(bytes)).toEqual(strict);
  return workoutOf(strict);
}

const SUPERSET = session([
  block('warm-up', [item('row', { sets: 1, restSeconds: 0 })]),
  block(
    'strength',
    [
      item('squat', { sets: 3, restSeconds: 120, load: { kg: 62.5, basis: '' } }),
      hold('copenhagen', 20, { sets: 3, restSeconds: 45, name: 'Copenhagen plank' }),
    ],
    'a',
  ),
  block('cool-down', [hold('side-plank', 30, { sets: 1, restSeconds: 0, name: 'Side plank' })]),
]);

const NONE = 0xffff;

describe('a workout file', () => {
  test('says what it is: a strength workout, made on the day of the plan, by nobody in particular', () => {
    const { id, workout } = decode(write(SUPERSET));
    const made = Date.UTC(2026, 10, 23) / 1000 - 631_065_600;
    expect(id).toEqual({ 0: 5, 1: 255, 2: 0, 3: id[3], 4: made });
    expect(workout).toEqual({ 4: 10, 11: 20, 5: 32, 6: 7, 8: '24 Nov Strength A', 17: 'Strength A: squat and hinge' });
  });

  test('repeats a superset over both exercises with their rests', () => {
    const { steps } = decode(write(SUPERSET));
    const brief = steps.map(({ durationType, duration, target, intensity, category, exercise, weight, unit }) => [
      [durationType, duration, target, intensity],
      [category, exercise, weight, unit],
    ]);
    expect(brief).toEqual([
      [
        [29, 6, 0, 2],
        [23, 2, NONE, NONE],
      ],
      [
        [29, 6, 0, 0],
        [28, 6, 6250, 1],
      ],
      [
        [0, 120_000, 0, 1],
        [NONE, NONE, NONE, NONE],
      ],
      [
        [0, 20_000, 0, 0],
        [11, NONE, NONE, NONE],
      ],
      [
        [0, 45_000, 0, 1],
        [NONE, NONE, NONE, NONE],
      ],
      [
        [6, 1, 3, 255],
        [NONE, NONE, NONE, NONE],
      ],
      [
        [0, 30_000, 0, 3],
        [19, 66, NONE, NONE],
      ],
    ]);
  });

  test('is understood in words by a reader that knows the profile', async () => {
    const parser = new FitParser({ force: false, mode: 'list' });
    const { messages = {} } = await parser.parseAsync(Buffer.from(write(SUPERSET, 'imperial')));
    expect(messages['workout']).toEqual([
      expect.objectContaining({
        wkt_name: '24 Nov Strength A',
        num_valid_steps: 7,
        sport: 'training',
        sub_sport: 'strength_training',
      }),
    ]);
    expect(messages['workout_step']?.[1]).toMatchObject({
      wkt_step_name: 'squat',
      duration_type: 'reps',
      duration_value: 6,
      exercise_category: 'squat',
      exercise_weight: 62.5,
      weight_display_unit: 'pound',
      intensity: 'active',
    });
    expect(messages['workout_step']?.[5]).toMatchObject({ duration_type: 'repeat_until_steps_cmplt', target_value: 3 });
    expect(messages['exercise_title']?.map((title) => (title as { wkt_step_name: string }).wkt_step_name)).toEqual([
      'row',
      'squat',
      'Copenhagen plank',
      'Side plank',
    ]);
  });

  test('waits for the lap button where the runner wants it so', () => {
    const { steps } = decode(write(SUPERSET, 'metric', { rests: 'lap' }));
    expect(steps[2]).toMatchObject({ durationType: 5, duration: 0xffff_ffff, intensity: 1 });
  });

  test('names a family by its one exercise, and sends to the note where there are two', () => {
    const core = block('core', [
      item('pallof', { name: 'Pallof press' }),
      item('copenhagen', { name: 'Copenhagen plank' }),
    ]);
    const { titles, steps } = decode(write(session([core])));
    expect(titles).toEqual({ [`11/${NONE}`]: 'Hip stability: see note' });
    expect(steps.filter(({ name }) => name.endsWith('plank')).map(({ note }) => note)).toEqual([
      'Copenhagen plank\n3 sets · 6 reps',
    ]);
  });

  test.each([
    [0, 0],
    [2.5, 250],
    [655.34, 65_534],
    [655.35, NONE],
    [900, NONE],
    [-1, NONE],
  ])('a load of %d kg is written as %i', (kg, written) => {
    const { steps } = decode(write(session([block('strength', [item('squat', { load: { kg, basis: '' } })])])));
    expect(steps[0]?.weight).toBe(written);
    expect(steps[0]?.unit).toBe(written === NONE ? NONE : 1);
    expect(steps[0]?.note).toContain(`${kg} kg`);
  });

  test('has the load of each ramp set beside that of the sets', () => {
    const rampSets = [20, 40].map((kg) => ({ reps: 5, kg, percent: 50 }));
    const lift = item('squat', { rampSets, load: { kg: 60, basis: '' } });
    const { steps } = decode(write(session([block('strength', [lift])])));
    const loads = steps.filter(({ weight }) => weight !== NONE).map(({ weight, intensity }) => [weight, intensity]);
    expect(loads).toEqual([
      [2000, 2],
      [4000, 2],
      [6000, 0],
    ]);
  });

  test('is the same, byte for byte, for the same plan, and another for another session or version', () => {
    const serial = (bytes: Uint8Array) => decode(bytes).id[3];
    expect(write(SUPERSET)).toEqual(write(SUPERSET));
    expect(serial(write(SUPERSET, 'metric', {}, '2026-12-01'))).toBe(serial(write(SUPERSET)));
    expect(serial(write(SUPERSET, 'metric', { minutes: 20 }))).not.toBe(serial(write(SUPERSET)));
    expect(serial(write({ ...SUPERSET, id: 'other' }))).not.toBe(serial(write(SUPERSET)));
  });

  test.each(['not a date', '1980-01-01'])('a plan of %s gives a file all the same', (asOf) => {
    expect(decode(write(SUPERSET, 'metric', {}, asOf)).id[4]).toBe(0);
  });

  test('keeps any title, name and cue as far as there is room', () => {
    const any = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(any, any, any, (title, name, cue) => {
        const one = session([block('strength', [item('pallof', { name, cues: [cue] })])], { title });
        const { workout, steps, titles } = decode(write(one));
        const isKept = (found: unknown, whole: string, size: number): void => {
          const kept = found as string;
          const wanted = whole.replaceAll('\0', '');
          expect(wanted.startsWith(kept)).toBe(true);
          if (new TextEncoder().encode(wanted).length < size) expect(kept).toBe(wanted);
        };
        isKept(workout[17], title, TEXT_BYTES.description);
        isKept(titles[`11/${NONE}`], name, TEXT_BYTES.title);
        const [note = '', words] = [steps[0]?.note, '3 sets · 6 reps'];
        const before = note.slice(0, note.indexOf(words)).replace(/\n$/, '');
        isKept(before, name, 120);
        const after = note.slice(note.indexOf(words) + words.length).replace(/^\n/, '');
        expect(['', cue.replaceAll('\0', '')]).toContain(after);
        expect([...(steps[0]?.name ?? '')].length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 1000 },
    );
  });

  test('is written for any numbers that a plan of others may hold', () => {
    const any = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double());
    const record = fc.record({
      sets: any,
      reps: fc.record({ min: any, max: any }),
      seconds: any,
      contacts: any,
      restSeconds: any,
      kg: any,
      perSide: fc.boolean(),
      kind: fc.constantFrom('reps', 'seconds', 'contacts'),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (records) => {
        const items = records.map(({ sets, reps, seconds, contacts, restSeconds, kg, perSide, kind }) => {
          const { reps: _, ...plain } = item('squat', { sets, restSeconds, perSide, load: { kg, basis: '' } });
          if (kind === 'reps') return { ...plain, reps };
          return kind === 'seconds' ? { ...plain, seconds } : { ...plain, contacts };
        });
        const { steps } = decode(write(session([block('strength', items, 'a')])));
        expect(steps.length).toBeLessThanOrEqual(50);
        expect(stepShape(steps)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Repeats go back to a step before them, never into another repeat. */
function stepShape(steps: DecodedWorkout['steps']): boolean {
  let free = 0;
  return steps.every(({ durationType, duration }, index) => {
    if (durationType !== 6) return true;
    const isRight = duration >= free && duration < index;
    free = index + 1;
    return isRight;
  });
}
