import { DEFAULT_POLICIES, POLICY_OPTIONS, type Policies } from '@stridelift/engine';
import fc from 'fast-check';
import { mostly } from './chance.ts';

/** Each answer mostly as it comes, otherwise any of its options. */
export function runnerPolicies(): fc.Arbitrary<Policies> {
  const words = Object.fromEntries(
    Object.entries(POLICY_OPTIONS).map(([name, options]) => [
      name,
      mostly(fc.constant(options[0]), fc.constantFrom(...options), 2),
    ]),
  );
  return fc.record(
    {
      ...words,
      frequency: fc.constantFrom(DEFAULT_POLICIES.frequency, 1, 2, 3, 4),
      sessionMinutes: fc.constantFrom(DEFAULT_POLICIES.sessionMinutes, 15, 20, 30, 45, 60),
    },
    { noNullPrototype: true },
  ) as fc.Arbitrary<Policies>;
}
