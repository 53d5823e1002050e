import { HOME } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { frameOf } from '../../tests/builders/choice.ts';
import type { Event } from '../model/athlete.ts';
import type { SessionRole } from '../model/plan.ts';
import { jumpFrame, type SessionPlace, templateFor } from './frames.ts';
import type { TemplateId } from './slot.ts';
import { POWER_SLOTS, TEMPLATES } from './templates.ts';

const session = (role: SessionRole, given: Partial<SessionPlace> = {}): SessionPlace => ({
  role,
  legLoad: 2,
  ordinal: 0,
  legSessions: 2,
  ...given,
});
const idsOf = (template: TemplateId, given: Parameters<typeof frameOf>[2] = {}): string[] =>
  frameOf(template, HOME, given).slots.map(({ id }) => id);

describe('the kind of a session', () => {
  test.each<readonly [string, SessionPlace, TemplateId]>([
    ['the first of two leg sessions squats', session('heavy', { legLoad: 3 }), 'squat-day'],
    ['the second hinges', session('heavy', { legLoad: 3, ordinal: 1 }), 'hinge-day'],
    ['the only one does everything', session('moderate', { legSessions: 1 }), 'whole'],
    ['without legs it is upper body and trunk', session('light', { legLoad: 1, legSessions: 2 }), 'upper-trunk'],
    ['and the second of those turns to the sides', session('light', { legLoad: 1, ordinal: 1 }), 'upper-sides'],
    ['the first mini with legs squats', session('mini-legs'), 'mini-squat'],
    ['the second hinges', session('mini-legs', { ordinal: 1 }), 'mini-hinge'],
    ['the first without them is the front', session('mini-upper', { legLoad: 1 }), 'mini-front'],
    ['the second the back', session('mini-upper', { legLoad: 1, ordinal: 1 }), 'mini-back'],
    ['a primer is a primer', session('primer', { legLoad: 1 }), 'primer'],
    ['easy mobility is that', session('mobility', { legLoad: 1 }), 'mobility'],
  ])('%s', (_, place, expected) => {
    expect(templateFor(place)).toBe(expected);
  });

  it.each(['light', 'mini-upper'] as const)('comes once among four of role %s', (role) => {
    const kinds = [0, 1, 2, 3].map((ordinal) => templateFor(session(role, { legLoad: 1, ordinal, legSessions: 0 })));
    expect(new Set(kinds).size).toBe(4);
  });
});

describe('the slots of a session', () => {
  it('are those of its template, in the order heavy, accessory, trunk', () => {
    for (const template of Object.keys(TEMPLATES) as TemplateId[]) {
      const { slots } = frameOf(template, HOME);
      const order = slots.map(({ block }) => ['power', 'strength', 'accessory', 'core'].indexOf(block));
      expect(order).toEqual(order.toSorted());
      expect(slots.map(({ id }) => id).toSorted()).toEqual(TEMPLATES[template].map(({ id }) => id).toSorted());
    }
  });

  test.each<readonly [Event, TemplateId, readonly string[]]>([
    ['trail', 'squat-day', ['step-down']],
    ['ultra', 'hinge-day', ['knee-extension', 'balance']],
    ['trail', 'whole', ['step-down', 'knee-extension', 'balance']],
    ['marathon', 'whole', []],
    ['5k', 'hinge-day', []],
    ['trail', 'upper-trunk', []],
  ])('for %s on %s gain %j', (event, template, added) => {
    const before = idsOf(template);
    expect(
      idsOf(template, { event })
        .filter((id) => !before.includes(id))
        .toSorted(),
    ).toEqual(added.toSorted());
  });

  it.each(['squat-day', 'hinge-day', 'whole', 'upper-trunk', 'upper-sides'] as const)(
    'of %s balance where every session must, before upper body and trunk are cut',
    (template) => {
      const { slots } = frameOf(template, HOME, { balance: true });
      const balance = slots.find(({ id }) => id === 'balance');
      expect(balance?.priority).toBeGreaterThan(
        Math.max(...slots.filter(({ tier }) => tier === 'upper').map(({ priority }) => priority)),
      );
    },
  );

  it('work the pelvic floor where it has its place', () => {
    expect(idsOf('whole', { pelvicFloor: true })).toContain('pelvic-floor');
    expect(idsOf('whole')).not.toContain('pelvic-floor');
    const { slots } = frameOf('squat-day', HOME, { pelvicFloor: true });
    const at = (id: string) => slots.find((slot) => slot.id === id)?.priority ?? Number.NaN;
    for (const id of ['push', 'pull', 'sideways', 'trunk']) expect(at('pelvic-floor')).toBeGreaterThan(at(id));
  });

  it('gain one for a weak pattern that nothing covers, in full sessions only', () => {
    expect(idsOf('squat-day', { weakPatterns: ['hip-adduction'] })).toContain('weak-hip-adduction');
    expect(idsOf('squat-day', { weakPatterns: ['squat', 'calf-plantarflexion'] })).toEqual(idsOf('squat-day'));
    expect(idsOf('mini-squat', { weakPatterns: ['hip-adduction'] })).toEqual(idsOf('mini-squat'));
  });

  it('that jump stand apart, on fresh legs before everything', () => {
    expect(jumpFrame('whole', HOME, 2, 'general', 0).slots).toEqual(POWER_SLOTS);
    expect(POWER_SLOTS.every(({ block }) => block === 'power')).toBe(true);
  });

  it('that jump towards a short race take turns between box jumps and jump squats, and hop quickly after', () => {
    const wanted = (turn: number) =>
      jumpFrame('whole', HOME, 2, '5k', turn).slots.map(({ wants }) => wants?.anyOf?.[0]);
    expect([0, 1, 2].map(wanted)).toEqual([
      ['box-jump', 'ankle-pogo'],
      ['jump-squat', 'ankle-pogo'],
      ['box-jump', 'ankle-pogo'],
    ]);
  });
});
