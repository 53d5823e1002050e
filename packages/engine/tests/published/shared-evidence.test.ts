/** The engine's tables beside the shared evidence files, where those are present. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Laterality, MovementPattern } from '../../src/model/exercise.ts';
import { normFor } from '../../src/prescribe/load/norms.ts';
import { chartPercent } from '../../src/prescribe/load/rpe-table.ts';
import { startLoad } from '../../src/prescribe/load/start-loads.ts';
import { exerciseWith } from './builders.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const domain = join(process.env['STRIDELIFT_SHARED'] ?? join(repository, '../shared'), 'domain');

interface Constants {
  readonly rpeVector: { readonly pct: readonly number[] };
  readonly norms: { readonly calfRaiseReps: Readonly<Record<'M' | 'F', Readonly<Record<string, number>>>> };
}

describe.skipIf(!existsSync(domain))('beside the shared evidence (skipped where ../shared is absent)', () => {
  const constants = (): Constants => JSON.parse(readFileSync(join(domain, 'constants.json'), 'utf8'));
  const exercises = (): string[][] =>
    readFileSync(join(domain, 'exercises.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));

  test('the RPE vector is the same', () => {
    const { pct } = constants().rpeVector;
    expect(pct.map((_, index) => chartPercent(1 + index / 2, 0))).toEqual(pct);
  });

  test('the calf raise norms are the same', () => {
    const { M, F } = constants().norms.calfRaiseReps;
    const ages = Object.keys(M).map(Number);
    expect(ages.map((age) => normFor('single-leg-calf-raise', age, 'male')?.value)).toEqual(Object.values(M));
    expect(ages.map((age) => normFor('single-leg-calf-raise', age, 'female')?.value)).toEqual(Object.values(F));
  });

  test('every exercise with an outside load has a first load of its own, not its pattern’s', () => {
    const loaded = exercises().filter((row) => row[15] === 'external');
    expect(loaded.length).toBeGreaterThan(50);
    const byPattern = loaded.filter(([id, , pattern, , , laterality]) => {
      const exercise = exerciseWith({
        id: id as string,
        pattern: pattern as MovementPattern,
        laterality: laterality as Laterality,
      });
      return startLoad(exercise).from === 'pattern';
    });
    expect(byPattern.map(([id]) => id)).toEqual([]);
  });
});
