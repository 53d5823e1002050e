import type { Athlete, TestName } from '../../model/athlete.ts';
import type { Source } from '../../model/exercise.ts';
import { CHAIR_STAND_UNVERIFIED_FROM, NORMS, type NormRow, type NormSex, type NormValues } from './norm-table.ts';

/** What people of this age and sex reach in a test. */
export interface Norm {
  readonly value: number;
  readonly unit: NormRow['unit'];
  readonly source: string;
  readonly mark: Source['mark'];
  readonly assumed: readonly ('age' | 'sex')[];
}

/** Taken where age is not known and the norm falls with it (D). */
const ASSUMED_AGE = 40;

function forSex(values: Readonly<Record<NormSex, number>>, sex: NormSex | undefined): number {
  return sex ? values[sex] : Math.min(values.male, values.female);
}

function valueFor(values: NormValues, age: number | undefined, sex: NormSex | undefined): number | undefined {
  switch (values.kind) {
    case 'all':
      return values.value;
    case 'by-sex':
      return forSex(values, sex);
    case 'by-age': {
      const band = values.bands.findLast(({ from }) => (age ?? ASSUMED_AGE) >= from);
      const found = band ?? (values.youngerToo ? values.bands[0] : undefined);
      return found && forSex(found, sex);
    }
  }
}

function markFor(test: TestName, row: NormRow, age: number | undefined): Source['mark'] {
  return test === 'chair-stand-30s' && (age ?? 0) >= CHAIR_STAND_UNVERIFIED_FROM ? 'M' : row.mark;
}

/**
 * The norm of a test for an age in years and a sex, in the unit of the test (E, each with its mark); undefined where none
 * is known. The lower of both sexes stands in for one not given, 40 years for an age not given (D).
 */
export function normFor(test: TestName, age: number | undefined, sex: Athlete['sex']): Norm | undefined {
  const row = NORMS[test];
  const knownSex = sex === 'unspecified' ? undefined : sex;
  const value = row && valueFor(row.values, age, knownSex);
  if (!row || value === undefined) return undefined;
  return {
    value,
    unit: row.unit,
    source: row.source,
    mark: markFor(test, row, age),
    assumed: [
      ...(row.values.kind === 'by-age' && age === undefined ? (['age'] as const) : []),
      ...(row.values.kind !== 'all' && knownSex === undefined ? (['sex'] as const) : []),
    ],
  };
}
