import fc from 'fast-check';

/** The value, or nothing in one of `outOf` cases. */
export function maybe<Value>(value: fc.Arbitrary<Value>, outOf = 3): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: outOf });
}

/** Nothing, or the value in one of `outOf` cases. */
export function seldom<Value>(value: fc.Arbitrary<Value>, outOf: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: outOf - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

/** The first in `times` of `times + 1` cases. */
export function mostly<First, Second>(
  first: fc.Arbitrary<First>,
  second: fc.Arbitrary<Second>,
  times = 3,
): fc.Arbitrary<First | Second> {
  return fc.oneof({ weight: times, arbitrary: first }, { weight: 1, arbitrary: second });
}

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Absent means unknown: fields without a value are left out. */
export function known<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}
