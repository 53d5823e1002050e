import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fromColumns, toColumns } from './columns.ts';

interface Row {
  readonly id: string;
  readonly easier?: string;
  readonly level: number;
}

describe('columns', () => {
  it('hold one list a field, and null where a record lacks it', () => {
    const rows: readonly Row[] = [
      { id: 'lunge', level: 2 },
      { id: 'squat', easier: 'sit-to-stand', level: 1 },
    ];
    expect(toColumns(rows)).toEqual({ id: ['lunge', 'squat'], easier: [null, 'sit-to-stand'], level: [2, 1] });
  });

  it('keep a field where it stands, though the first records lack it', () => {
    const rows: readonly Row[] = [
      { id: 'lunge', level: 2 },
      { id: 'squat', easier: 'sit-to-stand', level: 1 },
    ];
    expect(Object.keys(fromColumns(toColumns(rows))[1]!)).toEqual(['id', 'easier', 'level']);
  });

  it('are empty where there are no records', () => {
    expect(fromColumns(toColumns([]))).toEqual([]);
  });

  test('any records come back the same, through JSON too', () => {
    const row = fc.record({ id: fc.string(), easier: fc.string(), level: fc.integer() }, { requiredKeys: ['id'] });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(fromColumns(JSON.parse(JSON.stringify(toColumns(rows))))).toStrictEqual(rows.map((one) => ({ ...one })));
      }),
      { numRuns: 1000 },
    );
  });
});
