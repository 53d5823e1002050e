import { at, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { exerciseOf } from '../../tests/builders/choice.ts';
import { itemsOf, marathoner, seasonOf } from '../../tests/builders/season.ts';
import type { PlanSession } from '../model/plan.ts';

const kinds = (session: PlanSession): string[] => session.blocks.map(({ kind }) => kind);

describe('a few minutes for the trunk (S0-35)', () => {
  const { sessions, findings } = seasonOf(
    marathoner({ week: { tuesday: at('18:00', 45, 'gym'), friday: at('18:00', 5, 'gym') } }),
  );
  const short = sessions.filter(({ role }) => role === 'trunk');

  it('stand in where a day has no more', () => {
    expect(short.length).toBeGreaterThan(8);
    expect(short.map(({ minutes }) => minutes).filter((minutes) => minutes > 5)).toEqual([]);
  });

  it('hold the trunk from more than one side, without a warm-up', () => {
    for (const session of short) {
      expect(kinds(session)).toEqual(['core']);
      const patterns = new Set(itemsOf(session).map(({ exercise }) => exerciseOf(exercise).pattern));
      expect(patterns.size).toBeGreaterThan(1);
    }
  });

  it('are told', () => {
    expect(findings.filter(({ rule }) => rule === 'short-trunk-stands-in').length).toBeGreaterThan(0);
  });

  it('never take the place of a session that fits', () => {
    const roomy = seasonOf(
      marathoner({
        week: { tuesday: at('18:00', 45, 'gym'), thursday: at('18:00', 45, 'gym'), friday: at('18:00', 5, 'gym') },
      }),
    );
    expect(roomy.sessions.filter(({ role }) => role === 'trunk')).toEqual([]);
  });
});

describe('a finisher after a run (S2-55 to S2-58)', () => {
  const { sessions } = seasonOf(
    marathoner({
      week: { monday: at('18:00', 45, 'gym'), wednesday: at('07:15', 12, 'gym') },
      running: { wednesday: run('recovery', '06:30', 45, 8), sunday: run('long', '08:00', 110, 18) },
      policies: { frequency: 2 },
    }),
  );
  const finishers = sessions.filter(({ role }) => role === 'finisher');

  it('follows an easy run at once', () => {
    expect(finishers.length).toBeGreaterThan(4);
    for (const { slot, gapHours } of finishers) expect([slot, gapHours]).toEqual(['after-run', 0]);
  });

  it('needs no warm-up, spares the legs and ends with stretching', () => {
    for (const session of finishers) {
      expect(kinds(session)[0]).not.toBe('warm-up');
      expect(kinds(session).at(-1)).toBe('cool-down');
      expect(session.minutes).toBeLessThanOrEqual(12);
      expect(session.legLoad).toBe(1);
    }
  });
});
