import { SMALL_PLAN } from '@stridelift/testkit';
import { describe, expect, test } from 'vitest';
import { writeIntervalsEvents } from './write.ts';

const events = writeIntervalsEvents(SMALL_PLAN)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

describe('events of intervals.icu', () => {
  test('are one a session, with its local time and its length', () => {
    expect(events).toHaveLength(SMALL_PLAN.sessions.length);
    expect(events[0]).toMatchObject({
      category: 'WORKOUT',
      type: 'WeightTraining',
      start_date_local: '2026-11-24T18:00:00',
      name: 'Strength A: squat and pull',
      moving_time: 2700,
      external_id: 'stridelift-2026-11-24-strength',
    });
  });

  test('have no line that is read as a step or a repeat', () => {
    const lines = events.flatMap(({ description }) => String(description).split('\n'));
    expect(lines).toContain(
      '· back squat: 3 × 6 to 8 with 62.5 kg (20 + 1.25 kg on each end); stop with 2 reps left; lighter sets first: 5 × 30 kg, 3 × 42.5 kg',
    );
    expect(lines.filter((line) => /^\s*-|\b\d+x\b/.test(line))).toEqual([]);
  });

  test('are nothing without sessions', () => {
    expect(writeIntervalsEvents({ ...SMALL_PLAN, sessions: [] })).toBe('');
  });
});
