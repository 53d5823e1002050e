import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/io.ts';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';
import { expectGolden } from '../support/golden.ts';
import { JO_HISTORY, JO_OF_HISTORY } from '../support/history.ts';
import { JO } from '../support/jo.ts';

interface PlanOf {
  readonly runs: readonly { readonly date: string; readonly kind: string; readonly km?: number }[];
  readonly assumptions: readonly { readonly code: string; readonly text: string }[];
}

async function planned(athlete: string, words: readonly string[] = [], changes: Partial<Io> = {}, runs = JO_HISTORY) {
  const io = fakeIo({ 'jo.yaml': athlete, 'history.ics': runs }, changes);
  expect(await run(['plan', 'jo.yaml', '--runs', 'history.ics', '--format', 'json', ...words], io)).toBe(0);
  const plan = JSON.parse(io.printed().out) as PlanOf;
  return {
    ahead: plan.runs.filter(({ date }) => date >= '2026-11-23').map(({ date, kind, km }) => `${date} ${kind} ${km}`),
    assumed: plan.assumptions.find(({ code }) => code === 'pattern-from-history')?.text,
    err: io.printed().err,
  };
}

describe('a runner with history only', () => {
  test('gets a plan around the usual week, which is said with the line to keep it', async () => {
    const { ahead, assumed } = await planned(JO_OF_HISTORY);
    expect(ahead.slice(0, 4)).toEqual([
      '2026-11-24 intervals 10',
      '2026-11-26 easy 7',
      '2026-11-29 long 18',
      '2026-12-01 intervals 10',
    ]);
    expect(assumed).toBe(
      'Neither your calendar nor the athlete file says how you run from here on: your usual week of the last 8 weeks with runs is taken (Tuesday 18:30 intervals, 10 km, 60 min; Thursday 07:00 easy run, 7 km, 45 min; Sunday 09:00 long run, 18 km, 105 min). If that is right, keep it in the athlete file: running: { tuesday: { kind: intervals, km: 10, minutes: 60, at: "18:30" }, thursday: { kind: easy, km: 7, minutes: 45, at: "07:00" }, sunday: { kind: long, km: 18, minutes: 105, at: "09:00" } }. If not, plan with --no-pattern.',
    );
  });

  test('who keeps that line gets the same running, and nothing is assumed of it', async () => {
    const { ahead, assumed = '' } = await planned(JO_OF_HISTORY);
    const line = /running: .*\} \}/.exec(assumed)?.[0];
    const kept = await planned(`${JO_OF_HISTORY}${line}\n`);
    expect(kept.ahead).toEqual(ahead);
    expect(kept.assumed).toBeUndefined();
  });

  test('may refuse it', async () => {
    const { ahead, assumed } = await planned(JO_OF_HISTORY, ['--no-pattern']);
    expect(ahead.filter((one) => !one.includes('race'))).toEqual([]);
    expect(assumed).toBeUndefined();
  });

  test.each([true, false])('is asked where somebody sits there, and answers %s', async (answer) => {
    const asked: string[] = [];
    const confirm = async (question: string): Promise<boolean> => asked.push(question) > 0 && answer;
    const { ahead, err } = await planned(JO_OF_HISTORY, [], { confirm });
    expect(asked).toEqual(['Plan around it in the weeks ahead?']);
    expect(err).toContain('  Tuesday    18:30  Intervals, 10 km, 60 min\n');
    expect(ahead.some((one) => one.includes('intervals'))).toBe(answer);
  });
});

describe('the usual week is left alone', () => {
  const never = { confirm: () => Promise.reject(new Error('nobody asks')) };

  test('where the athlete file names weekly running', async () => {
    const { ahead, assumed } = await planned(JO, [], never);
    expect(ahead.slice(0, 2)).toEqual(['2026-11-24 easy 6', '2026-11-28 long 10']);
    expect(assumed).toBeUndefined();
  });

  test('where the calendar goes on', async () => {
    const coming =
      'BEGIN:VEVENT\r\nUID:next\r\nDTSTART:20261125T070000\r\nSUMMARY:Easy run 9 km\r\nEND:VEVENT\r\nEND:VCALENDAR';
    const { ahead, assumed } = await planned(JO_OF_HISTORY, [], never, JO_HISTORY.replace('END:VCALENDAR', coming));
    expect(ahead.filter((one) => !one.includes('race'))).toEqual(['2026-11-25 easy 9']);
    expect(assumed).toBeUndefined();
  });
});

test("a runner's own rule in the athlete file tells the kind of a run", async () => {
  const rules = 'runRules: [{ title: "easy run", weekday: thursday, kind: hills }]\n';
  const { ahead } = await planned(`${JO_OF_HISTORY}${rules}`);
  expect(ahead[1]).toBe('2026-11-26 hills 7');
});

describe('import', () => {
  test('tells the usual week in words', async () => {
    const io = fakeIo({ 'history.ics': JO_HISTORY });
    expect(await run(['import', 'history.ics'], io)).toBe(0);
    expectGolden('import-history.txt', io.printed().out);
  });

  test('tells kinds by the rules of an athlete file', async () => {
    const rules = 'runRules: [{ title: "easy run", kind: recovery }]\n';
    const io = fakeIo({ 'history.ics': JO_HISTORY, 'jo.yaml': `${JO_OF_HISTORY}${rules}` });
    expect(await run(['import', 'history.ics', '--athlete', 'jo.yaml', '--format', 'json'], io)).toBe(0);
    const { runs } = JSON.parse(io.printed().out) as { runs: readonly { kind: string; how: string }[] };
    expect(runs.filter(({ kind }) => kind === 'recovery').map(({ how }) => how)[0]).toBe(
      'your own rule (“easy run” in the title)',
    );
  });
});
