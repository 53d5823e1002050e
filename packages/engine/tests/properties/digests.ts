import { createHash } from 'node:crypto';
import { planSeason } from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { plannings } from '@stridelift/testkit';
import fc from 'fast-check';

/** What the plans of some random runners come to, a digest each. */
export function digests(seed: number, count: number): readonly string[] {
  const library = loadLibrary();
  return fc.sample(plannings(library), { seed, numRuns: count }).map((planning) =>
    createHash('sha256')
      .update(JSON.stringify(planSeason({ ...planning, library })))
      .digest('hex'),
  );
}
