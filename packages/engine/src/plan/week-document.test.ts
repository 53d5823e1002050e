import { describe, expect, it } from 'vitest';
import { weekDose } from '../../tests/builders/dose.ts';
import { itemsOf, seasonOf, weeksOf } from '../../tests/builders/season.ts';
import { weekDocument } from './week-document.ts';

describe('a week of the plan', () => {
  const season = seasonOf();

  it('tells what was asked for beside what it holds', () => {
    const dose = weekDose('B2', {
      sessions: 3,
      legs: 2,
      heavy: 2,
      legsMax: 2,
      jumps: { level: 2, mostLevel: 2, impact: 2, sessions: 2, contactsASession: 30 },
    });
    const week = weekDocument(dose, 'b2-1', season.sessions.slice(0, 2), undefined, ['One session short.']);
    expect(week).toMatchObject({
      phase: 'b2-1',
      deload: false,
      target: 3,
      sessions: 2,
      runKm: 0,
      dose: { legs: 2, heavy: 2, jumps: 2, legsMax: 2 },
      notes: ['One session short.'],
    });
    expect(week).not.toHaveProperty('runKmChangePct');
  });

  it('adds up sets, contacts and minutes of its sessions', () => {
    for (const { week, sessions } of weeksOf(season)) {
      const sum = (of: (session: (typeof sessions)[number]) => number) =>
        sessions.reduce((total, session) => total + of(session), 0);
      expect(week.sessions).toBe(sessions.length);
      expect(week.minutes).toBe(sum(({ minutes }) => minutes));
      expect(week.contacts).toBe(sum(({ contacts }) => contacts));
      const sets = Object.values(week.setsByPattern).reduce((total, count) => total + count, 0);
      expect(sets).toBe(sum(({ sets: ofSession }) => ofSession));
    }
  });

  it('counts sets by pattern, warm-up, cool-down and jumps apart', () => {
    const [first] = weeksOf(season);
    const squats = first?.sessions.flatMap(itemsOf).filter(({ pattern }) => pattern === 'squat') ?? [];
    expect(first?.week.setsByPattern['squat']).toBe(squats.reduce((sum, { sets }) => sum + sets, 0));
    const patterns = season.weeks.flatMap(({ setsByPattern }) => Object.keys(setsByPattern));
    expect(patterns.filter((pattern) => pattern.startsWith('plyometric') || pattern === 'stretch-static')).toEqual([]);
  });

  it('carries the kilometres of its runs', () => {
    for (const { week } of weeksOf(season)) expect(week.runKm).toBeGreaterThanOrEqual(0);
    expect(season.weeks[1]?.runKm).toBe(71);
  });
});
