import { describe, expect, it } from 'vitest';
import { MOVEMENT_PATTERNS, type MovementPattern } from '../model/exercise.ts';
import type { Slot, TemplateId } from './slot.ts';
import { TEMPLATES, weaknessSlot } from './templates.ts';

const firstPatterns = (...templates: readonly TemplateId[]): ReadonlySet<MovementPattern> =>
  new Set(templates.flatMap((template) => TEMPLATES[template].map(({ patterns }) => patterns[0] as MovementPattern)));
const has = (slots: readonly Slot[], wanted: (slot: Slot) => boolean): boolean => slots.some(wanted);

/** S0-09: lower push, hinge, calf, upper push, upper pull, trunk. */
const ESSENTIALS: readonly (readonly MovementPattern[])[] = [
  ['squat', 'lunge', 'step'],
  ['hinge'],
  ['calf-plantarflexion'],
  ['push-horizontal', 'push-vertical'],
  ['pull-horizontal', 'pull-vertical'],
  ['core-anti-extension', 'core-anti-rotation', 'core-anti-lateral-flexion'],
];
const WEEKS: readonly (readonly TemplateId[])[] = [
  ['squat-day'],
  ['hinge-day'],
  ['whole'],
  ['mini-squat', 'mini-hinge', 'mini-front', 'mini-back'],
];

describe('the templates', () => {
  it.each(WEEKS)('of %s cover the essential six', (...templates) => {
    const covered = firstPatterns(...templates);
    expect(ESSENTIALS.filter((any) => !any.some((pattern) => covered.has(pattern)))).toEqual([]);
  });

  it('of two full sessions move in every plane: two slots sideways, one that turns (S0-10)', () => {
    const slots = [...TEMPLATES['squat-day'], ...TEMPLATES['hinge-day']];
    expect(slots.filter(({ wants }) => wants?.plane === 'frontal').length).toBeGreaterThanOrEqual(2);
    expect(slots.filter(({ wants }) => wants?.plane === 'transverse').length).toBeGreaterThanOrEqual(1);
  });

  it.each(['squat-day', 'hinge-day', 'whole', 'mini-squat', 'mini-hinge'] as const)(
    'of %s with legs hold a calf slot (S1-10)',
    (template) => {
      expect(has(TEMPLATES[template], ({ tier }) => tier === 'calf')).toBe(true);
    },
  );

  it.each(['squat-day', 'whole', 'upper-trunk', 'mini-front', 'mobility'] as const)(
    'of %s extend the spine',
    (template) => {
      expect(has(TEMPLATES[template], ({ patterns }) => patterns[0] === 'spinal-extension')).toBe(true);
    },
  );

  it('pair in a superset only what does not compete: never a main or a second lift', () => {
    const lifts = Object.values(TEMPLATES)
      .flat()
      .filter(({ tier }) => tier === 'main' || tier === 'secondary');
    expect(lifts.filter(({ superset }) => superset)).toEqual([]);
  });

  it('never hold two slots of one name, nor a main lift that goes before another', () => {
    for (const slots of Object.values(TEMPLATES)) {
      expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
      for (const { tier, priority } of slots) if (tier !== 'main') expect(priority).toBeLessThan(100);
    }
  });

  it('of minis hold three or four exercises', () => {
    for (const template of ['mini-squat', 'mini-hinge', 'mini-front', 'mini-back'] as const) {
      expect([3, 4]).toContain(TEMPLATES[template].length);
    }
  });
});

describe('a slot for a weakness', () => {
  it.each(MOVEMENT_PATTERNS)('of %s looks for that pattern alone and is not the first to go', (pattern) => {
    const slot = weaknessSlot(pattern);
    expect(slot.patterns).toEqual([pattern]);
    expect(slot.priority).toBeGreaterThan(60);
  });

  it('stands where its kind of work stands', () => {
    expect(weaknessSlot('core-anti-rotation')).toMatchObject({ tier: 'trunk', block: 'core' });
    expect(weaknessSlot('hip-abduction')).toMatchObject({ tier: 'accessory', block: 'accessory' });
    expect(weaknessSlot('balance')).toMatchObject({ tier: 'balance', block: 'accessory' });
  });
});
