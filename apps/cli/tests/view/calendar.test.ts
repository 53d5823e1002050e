import type { Plan, PlanSession } from '@stridelift/engine';
import { dayOfPlan, SMALL_PLAN } from '@stridelift/testkit';
import { describe, expect, test } from 'vitest';
import { comingSessions, comingWeeks } from '../../src/view/calendar.ts';

const onTuesday = (session: Partial<PlanSession>, run: { readonly at?: string }): readonly string[] => {
  const { at: _, ...untimed } = SMALL_PLAN.sessions[0]!;
  const { at: __, ...unclocked } = SMALL_PLAN.runs[0]!;
  const plan: Plan = {
    ...SMALL_PLAN,
    sessions: [{ ...untimed, ...session }],
    runs: [{ ...unclocked, ...run }],
  };
  return comingWeeks(plan, 1)[0]!.days[1]!.entries.map(({ kind }) => kind);
};

describe('the entries of a day', () => {
  test.each([
    [{ at: '18:00' }, { at: '07:00' }, ['run', 'session']],
    [{ at: '06:00' }, { at: '07:00' }, ['session', 'run']],
    [{ slot: 'after-run' }, {}, ['run', 'session']],
    [{ slot: 'before-run' }, {}, ['session', 'run']],
  ] as const)('session %j and run %j stand as %j', (session, run, order) => {
    expect(onTuesday(session, run)).toEqual(order);
  });

  test('a day of rest in the calendar is a free day', () => {
    const plan: Plan = { ...SMALL_PLAN, sessions: [], runs: [{ ...SMALL_PLAN.runs[0]!, kind: 'rest' }] };
    expect(comingWeeks(plan, 1)[0]!.days.every(({ entries }) => entries.length === 0)).toBe(true);
  });
});

describe('the coming weeks', () => {
  test('leave out the days that have gone', () => {
    const [first, second] = comingWeeks({ ...SMALL_PLAN, asOf: dayOfPlan(4) }, 2);
    expect(first!.days).toHaveLength(3);
    expect(second!.days).toHaveLength(7);
    expect(first!.weekOfPhase).toBe(1);
    expect(second!.weekOfPhase).toBe(2);
  });

  test('end with the season', () => {
    expect(comingWeeks({ ...SMALL_PLAN, asOf: dayOfPlan(35) }, 4)).toHaveLength(1);
    expect(comingWeeks({ ...SMALL_PLAN, asOf: dayOfPlan(80) }, 4)).toEqual([]);
  });
});

test('coming sessions begin with the day of the plan, in the order of the calendar', () => {
  const sessions = comingSessions({ ...SMALL_PLAN, asOf: dayOfPlan(8), sessions: SMALL_PLAN.sessions.toReversed() });
  expect(sessions[0]!.date).toBe(dayOfPlan(8));
  expect(sessions.map(({ date }) => date)).toEqual(sessions.map(({ date }) => date).toSorted());
});
