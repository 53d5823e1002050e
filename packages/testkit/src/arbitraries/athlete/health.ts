import { CAUTION_SITES, type Injury, type Screening } from '@stridelift/engine';
import fc from 'fast-check';
import { known, maybe, mostly, seldom } from './chance.ts';

/** Tender sites, each once, of every status, with and without a stage of the way back. */
export function injuries(least: number, most: number): fc.Arbitrary<readonly Injury[]> {
  const injury = fc
    .record({
      site: fc.constantFrom(...CAUTION_SITES),
      side: maybe(fc.constantFrom(...(['left', 'right', 'both'] as const))),
      status: fc.constantFrom(...(['current', 'recovering', 'history'] as const)),
      stage: maybe(fc.constantFrom(...([0, 1, 2, 3, 4, 5] as const)), 2),
    })
    .map(({ site, status, side, stage }): Injury => ({ site, status, ...known({ side, stage }) }));
  return fc.uniqueArray(injury, { minLength: least, maxLength: most, selector: ({ site }) => site });
}

/** Mostly a runner whom nothing keeps from training. */
export function screening(): fc.Arbitrary<Screening> {
  return mostly(goodHealth(), healthAnswers(), 5);
}

/** Nothing speaks against training, whether asked or not. */
export function goodHealth(): fc.Arbitrary<Screening> {
  return fc.constantFrom<Screening[]>({ cleared: true, guardianConsent: true }, { guardianConsent: true }, {});
}

/** Any answers, most of them with a clearance, so that a plan is made all the same. */
export function healthAnswers(): fc.Arbitrary<Screening> {
  const yes = seldom(fc.constant(true), 12);
  return fc
    .record({
      cleared: mostly(fc.constant(true), maybe(fc.boolean()), 4),
      heartCondition: yes,
      controlledBloodPressure: seldom(fc.boolean(), 3),
      chestPain: yes,
      dizziness: yes,
      longTermCondition: yes,
      medicine: yes,
      boneOrJoint: maybe(fc.boolean()),
      supervisedOnly: yes,
      surgeryWithin6Months: yes,
      osteoporosis: seldom(fc.boolean(), 3),
      motherhood: seldom(motherhood(), 3),
      guardianConsent: mostly(fc.constant(true), maybe(fc.boolean())),
      redsIndicators: seldom(fc.nat(3), 3),
      redsSevere: yes,
    })
    .map(({ motherhood, ...rest }) => ({ ...known(rest), ...motherhood }));
}

function motherhood(): fc.Arbitrary<Screening> {
  return fc.oneof(
    fc.record({ pregnantWeeks: fc.integer({ min: 1, max: 42 }) }),
    fc
      .record({ postnatalWeeks: fc.integer({ min: 0, max: 60 }), postnatalTestsPassed: maybe(fc.boolean()) })
      .map(({ postnatalWeeks, postnatalTestsPassed }) => ({ postnatalWeeks, ...known({ postnatalTestsPassed }) })),
  );
}
