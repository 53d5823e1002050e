import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { planSeason } from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { type Planning, plannings } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digests } from './digests.ts';

const SEED = 20261124;
const CASES = 100;
const library = loadLibrary();
const root = fileURLToPath(new URL('../../../../', import.meta.url));

const bytes = (planning: Planning): string => JSON.stringify(planSeason({ ...planning, library }));

describe('planning twice', () => {
  it('gives the same bytes, whoever was planned in between, and leaves the input as it was', () => {
    const property = fc.property(plannings(library), plannings(library), (planning, other) => {
      const input = JSON.stringify(planning);
      const first = bytes(planning);
      bytes(other);
      expect(bytes(planning) === first).toBe(true);
      expect(JSON.stringify(planning)).toBe(input);
    });
    fc.assert(property, { numRuns: CASES, seed: SEED });
  });

  it('gives the same bytes in a process of its own', () => {
    const words = `
      import { digests } from './packages/engine/tests/properties/digests.ts';
      process.stdout.write(JSON.stringify(digests(${SEED}, 20)));`;
    const there = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', words], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(JSON.parse(there)).toEqual(digests(SEED, 20));
  });
});
