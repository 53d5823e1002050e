import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFitMessages } from 'fit-file-parser/raw';
import { describe, expect, it } from 'vitest';
import { writeFitWorkout } from '../../src/index.ts';
import { decodeIndependently, decodeStrictly, stepsAsDone, workoutOf } from '../watch/decoded.ts';
import { block, hold, item, LIBRARY, plan, session } from '../watch/small-session.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const EXPORT = join(process.env['STRIDELIFT_SHARED'] ?? join(ROOT, '../shared'), 'data/fit/D55A5738.fit');

const isThere = existsSync(EXPORT);
if (!isThere) it.skip('the data shared beside this repository is not here: no real workout is compared', () => {});

describe.runIf(isThere)('a workout that Garmin itself exported', () => {
  const bytes = isThere ? new Uint8Array(readFileSync(EXPORT)) : new Uint8Array();
  const shapes = (file: Uint8Array): ReadonlyMap<string, number> =>
    new Map(
      readFitMessages(file).messages.flatMap(({ globalMessageNumber, fields }) =>
        fields.map(({ fieldNumber, baseType }) => [`${globalMessageNumber}.${fieldNumber}`, baseType] as const),
      ),
    );

  it('is read alike by both readers of these tests, with its 43 steps, 10 repeats and 9 titles', () => {
    const { workout, steps, titles } = workoutOf(decodeIndependently(bytes));
    expect(workoutOf(decodeStrictly(bytes)).steps).toEqual(steps);
    expect([workout[8], workout[6], steps.length, Object.keys(titles).length]).toEqual([
      'FullBody - Beginner - B',
      43,
      43,
      9,
    ]);
    const repeats = steps.filter(({ durationType }) => durationType === 6).map((step) => [step.duration, step.target]);
    expect(repeats).toHaveLength(10);
    expect(repeats[0]).toEqual([1, 3]);
    expect(stepsAsDone(steps).length).toBeGreaterThan(43);
  });

  it('has every field that we write, in the same type', () => {
    const theirs = shapes(bytes);
    const lift = block('strength', [item('squat', { load: { kg: 20, basis: '' } }), hold('side-plank', 30)]);
    const one = session([lift]);
    const ours = shapes(writeFitWorkout(one, plan([one]), LIBRARY));
    expect(ours.size).toBeGreaterThan(25);
    for (const [field, type] of ours) expect([field, theirs.get(field)]).toEqual([field, type]);
  });
});
