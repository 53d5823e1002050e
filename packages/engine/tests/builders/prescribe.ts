import type { Slot, Tier } from '../../src/compose/slot.ts';
import { DEFAULT_POLICIES } from '../../src/model/policies.ts';
import type { Draft, DraftInput, EffortBounds } from '../../src/prescribe/draft.ts';
import { loadCaps } from '../../src/prescribe/load/novice-caps.ts';
import { exerciseWith } from '../published/builders.ts';
import { weekDose } from './dose.ts';

export function slotWith(given: Partial<Slot> & { readonly id: string }): Slot {
  return { tier: 'accessory', block: 'accessory', patterns: ['squat'], priority: 50, purpose: 'a test', ...given };
}

export function slotOfTier(tier: Tier): Slot {
  return slotWith({ id: tier, tier });
}

/** Nothing holds a trained grown-up back. */
export const FREE: EffortBounds = { caps: loadCaps(20, 'trained'), minRir: 0, maxPercent: 100, lightAndFast: false };

export function draftInput(given: Partial<DraftInput> = {}): DraftInput {
  return {
    slot: slotOfTier('main'),
    exercise: exerciseWith({ id: 'lift' }),
    week: weekDose('B1'),
    legLoad: 3,
    policies: DEFAULT_POLICIES,
    bounds: FREE,
    heavyTouch: false,
    contacts: 0,
    hasLoad: true,
    weeksDone: 0,
    extraSets: 0,
    ...given,
  };
}

/** A draft of three sets of five; `slot` in a few words. */
export function draftWith(
  given: Partial<Omit<Draft, 'slot'>> & { readonly slot?: Partial<Slot> & { readonly id: string } } = {},
): Draft {
  const { slot, ...rest } = given;
  return {
    slot: slot ? slotWith(slot) : slotOfTier('main'),
    exercise: exerciseWith({ id: 'lift' }),
    sets: 3,
    reps: { min: 5, max: 5 },
    perSide: false,
    rir: 2,
    restSeconds: 120,
    tempo: '2-0-1-0',
    maxPercent: 100,
    mostReps: 20,
    workSeconds: 15,
    ...rest,
  };
}
