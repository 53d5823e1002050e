import { dayOfPlan, SMALL_PLAN } from '@stridelift/testkit';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';

async function asked(...argv: readonly string[]) {
  const io = fakeIo({ 'plan.json': JSON.stringify(SMALL_PLAN) });
  const code = await run(['why', 'plan.json', ...argv], io);
  return { code, ...io.printed() };
}

describe('why', () => {
  test('gives the reasons of a session and what each other day would cost', async () => {
    const { code, out, err } = await asked(dayOfPlan(1));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Tuesday 24 November 2026: Strength A: squat and pull\n/);
    expect(out).toContain("62 h before Sunday's long run.");
    expect(out).toMatch(/THE OTHER DAYS\n(.*\n)* {2}Sun 29 Nov/);
  });

  test('says of a day without a session why it has none', async () => {
    const { code, out } = await asked(dayOfPlan(2));
    expect(code).toBe(0);
    expect(out).toContain('is no day for strength in your week.');
  });

  test('compares with one other day', async () => {
    const { code, out } = await asked(dayOfPlan(1), '--not', dayOfPlan(0));
    expect(code).toBe(0);
    expect(out).toMatch(/^Monday 23 November 2026 in place of Tuesday 24 November 2026\n/);
    expect(out).toContain('WHAT WOULD BE WRONG THERE');
  });

  test('asks for days of the plan, both at once', async () => {
    const { code, out, err } = await asked('2027-12-01', '--not', 'tomorrow');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'DATE  the plan covers 23 Nov 2026 to 3 Jan 2027, not this day\n' +
        '--not  expected a calendar date such as 2026-11-23, found "tomorrow"\n\n' +
        '2 things to put right. Nothing was written.\n',
    );
  });
});
