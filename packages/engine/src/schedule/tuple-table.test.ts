import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tupleTable } from './tuple-table.ts';

const tuples = (width: number) =>
  fc.array(fc.array(fc.integer({ min: -2, max: 1440 }), { minLength: width, maxLength: width }), { maxLength: 300 });

describe('a table of tuples', () => {
  it('numbers them as they are met, the same tuple always the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }).chain(tuples), (list) => {
        const table = tupleTable(list[0]?.length ?? 1);
        const known = new Map<string, number>();
        for (const tuple of [...list, ...list]) {
          const key = tuple.join();
          if (!known.has(key)) known.set(key, known.size);
          expect(table.intern(Int32Array.from(tuple))).toBe(known.get(key));
        }
        expect(table.size()).toBe(known.size);
      }),
      { numRuns: 1000 },
    );
  });
  it('reads them back, however many there are', () => {
    const table = tupleTable(2);
    const pair = new Int32Array(2);
    for (let id = 0; id < 5000; id += 1) {
      pair.set([id % 70, Math.floor(id / 70)]);
      table.intern(pair);
    }
    table.read(4321, pair);
    expect([...pair]).toEqual([4321 % 70, Math.floor(4321 / 70)]);
  });
});
