import { dayOfPlan, SMALL_PLAN } from '@stridelift/testkit';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { type FakeIo, fakeIo } from '../support/fake-io.ts';
import { JO, JO_CALENDAR } from '../support/jo.ts';

const plan = (changes: Partial<typeof SMALL_PLAN> = {}): string => JSON.stringify({ ...SMALL_PLAN, ...changes });

async function audited(io: FakeIo, ...argv: readonly string[]) {
  const code = await run(['audit', ...argv], io);
  return { code, ...io.printed() };
}

/** Heavy legs on the evening before the intervals of Tuesday. */
const TOO_CLOSE = plan({
  sessions: [{ ...SMALL_PLAN.sessions[0]!, id: 'moved', date: dayOfPlan(7), slot: 'standalone' }],
});

describe('audit', () => {
  test('ends with 1 when a hard rule is broken, and says which', async () => {
    const { code, out } = await audited(fakeIo({ 'plan.json': TOO_CLOSE }), 'plan.json');
    expect(code).toBe(1);
    expect(out).toContain('Must be changed\n');
    expect(out).toContain('rule quality-run-no-heavy-legs-before');
  });

  test('prints findings as a document', async () => {
    const { code, out } = await audited(fakeIo({ 'plan.json': TOO_CLOSE }), 'plan.json', '--format', 'json');
    const document = JSON.parse(out);
    expect(code).toBe(1);
    expect(document.version).toBe('stridelift/findings@1');
    expect(document.findings[0]).toMatchObject({ level: 'hard' });
  });

  test('finds nothing hard in a plan that the planner made', async () => {
    const io = fakeIo({ 'jo.yaml': JO, 'runs.ics': JO_CALENDAR });
    await run(['plan', 'jo.yaml', '--runs', 'runs.ics', '--format', 'json', '--out', 'plan.json'], io);
    expect((await audited(io, 'plan.json')).code).toBe(0);
  });

  test('reads a calendar of runs and lifts, whatever its name', async () => {
    const { code, out } = await audited(fakeIo({ 'calendar.txt': JO_CALENDAR }), 'calendar.txt');
    expect(out).toContain('calendar.txt: a calendar of 4 runs and 1 strength session, 24 Nov to 5 Dec 2026');
    expect(out).toContain('rule long-run-no-heavy-legs-before');
    expect(code).toBe(1);
  });

  test('counts experience and choices of an athlete file', async () => {
    const io = fakeIo({ 'runs.ics': JO_CALENDAR, 'jo.yaml': JO });
    expect((await audited(io, 'runs.ics', '--athlete', 'jo.yaml')).code).toBe(1);
  });

  test('an athlete file is no plan', async () => {
    const { code, out, err } = await audited(fakeIo({ 'jo.yaml': JO }), 'jo.yaml');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^jo\.yaml:1:10 {2}/);
  });

  test('tells what is wrong with a plan by line', async () => {
    const broken = JSON.stringify({ ...SMALL_PLAN, asOf: 'soon', sessions: 'none' }, null, 2);
    const { code, err } = await audited(fakeIo({ 'plan.json': broken }), 'plan.json', '--athlete', 'no.yaml');
    expect(code).toBe(2);
    expect(err).toContain('plan.json:4:11  asOf: ');
    expect(err).toContain('sessions: ');
    expect(err).toContain('no.yaml  there is no such file');
    expect(err).toContain('3 things to put right');
  });
});
