import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';
import { JO, JO_CALENDAR } from '../support/jo.ts';

const files = { 'jo.yaml': JO, 'runs.ics': JO_CALENDAR };

describe('plan', () => {
  test('prints the plan and nothing else', async () => {
    const io = fakeIo(files);
    expect(await run(['plan', 'jo.yaml', '--runs', 'runs.ics'], io)).toBe(0);
    expect(io.printed().out).toMatch(/^Jo: 10 km race on Sunday 31 January 2027\n/);
    expect(io.printed().err).toBe('');
  });

  test('plans from today where the athlete lives, or from the day that is given', async () => {
    const asOf = async (words: readonly string[], timeZone = 'Europe/Berlin', now = '2026-11-23T12:00:00Z') => {
      const yaml = JO.replace('Europe/Berlin', timeZone);
      const io = fakeIo({ 'jo.yaml': yaml }, { now: () => new Date(now) });
      expect(await run(['plan', 'jo.yaml', '--format', 'json', ...words], io)).toBe(0);
      return JSON.parse(io.printed().out).asOf;
    };
    expect(await asOf([])).toBe('2026-11-23');
    expect(await asOf(['--as-of', '2026-12-01'])).toBe('2026-12-01');
    expect(await asOf([], 'Pacific/Auckland', '2026-11-23T12:00:00Z')).toBe('2026-11-24');
    expect(await asOf([], 'Pacific/Pago_Pago', '2026-11-23T05:00:00Z')).toBe('2026-11-22');
  });

  test.each([
    ['text', /^Jo: 10 km race/],
    ['json', /^\{\n {2}"version": "stridelift\/plan@1"/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['html', /^<!doctype html>\n/],
    ['md', /^# Jo: 10 km race/],
  ])('writes %s', async (format, begins) => {
    const io = fakeIo(files);
    expect(await run(['plan', 'jo.yaml', '--format', format], io)).toBe(0);
    expect(io.printed().out).toMatch(begins);
  });

  test('gives the same bytes for the same input', async () => {
    for (const format of ['text', 'json', 'ics', 'html', 'md']) {
      const [first, second] = [fakeIo(files), fakeIo(files)];
      await run(['plan', 'jo.yaml', '--runs', 'runs.ics', '--format', format], first);
      await run(['plan', 'jo.yaml', '--runs', 'runs.ics', '--format', format], second);
      expect(second.printed().out).toBe(first.printed().out);
    }
  });

  test('with --out writes the file and leaves standard output empty', async () => {
    const io = fakeIo(files);
    expect(await run(['plan', 'jo.yaml', '--format', 'ics', '--out', 'strength.ics'], io)).toBe(0);
    expect(io.printed()).toEqual({ out: '', err: '' });
    expect(io.files.get('/home/strength.ics')).toMatch(/^BEGIN:VCALENDAR/);
  });

  test('reads runs from several calendars', async () => {
    const both = fakeIo({
      ...files,
      'race.ics': JO_CALENDAR.replaceAll('202611', '202612').replaceAll('@test', '@other'),
    });
    expect(await run(['plan', 'jo.yaml', '--runs', 'runs.ics', '--runs', 'race.ics', '--format', 'json'], both)).toBe(
      0,
    );
    const dates = JSON.parse(both.printed().out).runs.map((one: { date: string }) => one.date);
    expect(dates).toContain('2026-11-28');
    expect(dates).toContain('2026-12-28');
  });

  test('tells every wrong thing in every file at once, by line, and writes nothing', async () => {
    const wrong = JO.replace('lifting: novice', 'lifting: beginer')
      .replace('km: 6,', 'km: "6 km",')
      .replace('place: home }\n  thursday', 'place: hmoe }\n  thursday');
    const io = fakeIo({ 'jo.yaml': wrong });
    const words = ['--runs', 'missing.ics', '--as-of', '2026-13-01', '--out', 'plan.txt'];
    expect(await run(['plan', 'jo.yaml', ...words], io)).toBe(2);
    const { out, err } = io.printed();
    expect(out).toBe('');
    expect(io.files.has('/home/plan.txt')).toBe(false);
    expect(err).toMatchInlineSnapshot(`
      "--as-of  expected a calendar date such as 2026-11-23, found "2026-13-01"
      jo.yaml:7:10  lifting: "beginer" is not a word for this, expected novice, trained or advanced.
          7 | lifting: beginer
            |          ^
      jo.yaml:12:46  week > monday > place: "hmoe" is not among the places, expected home; did you mean "home"?
         12 |   monday: { minutes: 30, at: "18:00", place: hmoe }
            |                                              ^
      jo.yaml:15:30  running > tuesday > km: "6 km" is text, expected a number from 0 to 500 without quotes or unit; try: 6
         15 |   tuesday: { kind: easy, km: "6 km", minutes: 36, at: "07:00" }
            |                              ^
      missing.ics  there is no such file

      5 things to put right. Nothing was written.
      "
    `);
  });

  test('points at what cannot be parsed', async () => {
    const io = fakeIo({ 'jo.yaml': 'version: stridelift/athlete@1\nname: "Jo\ngoal: {' });
    expect(await run(['plan', 'jo.yaml'], io)).toBe(2);
    expect(io.printed().err).toMatch(/^jo\.yaml:\d+:\d+ {2}/);
  });

  test('refuses a calendar that is none and says what it looks like', async () => {
    const io = fakeIo({ ...files, 'login.ics': '<!doctype html><html>Sign in' });
    expect(await run(['plan', 'jo.yaml', '--runs', 'login.ics'], io)).toBe(2);
    expect(io.printed().err).toContain('login.ics');
    expect(io.printed().err).toContain('web page');
    expect(io.printed().err).toContain('can be read. Export or subscribe');
  });

  test('makes no plan before somebody qualified has looked, where the answers ask for it', async () => {
    const io = fakeIo({ 'jo.yaml': JO.replace('cleared: true', 'chestPain: true') });
    expect(await run(['plan', 'jo.yaml'], io)).toBe(1);
    expect(io.printed().out).toBe('');
    expect(io.printed().err).toMatch(/^No plan yet/);
  });

  test('shows progress on a terminal only, and takes it back', async () => {
    const io = fakeIo(files, { isTTY: { stdout: false, stderr: true } });
    expect(await run(['plan', 'jo.yaml'], io)).toBe(0);
    expect(io.printed().err).toBe('Planning ...\r\u001b[2K');
  });

  test('colours for terminals, never against NO_COLOR or --no-color', async () => {
    const coloured = async (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const io = fakeIo(files, { isTTY: { stdout: true, stderr: false }, env });
      await run(['plan', 'jo.yaml', ...words], io);
      return io.printed().out.includes('\u001b[');
    };
    expect(await coloured([])).toBe(true);
    expect(await coloured(['--no-color'])).toBe(false);
    expect(await coloured([], { NO_COLOR: '1' })).toBe(false);
    expect(await coloured([], { TERM: 'dumb' })).toBe(false);
  });

  test('says why a file cannot be written', async () => {
    const failing = (code: string) =>
      fakeIo(files, { writeFile: () => Promise.reject(Object.assign(new Error(code), { code })) });
    const io = failing('ENOENT');
    expect(await run(['plan', 'jo.yaml', '--out', 'no/plan.txt'], io)).toBe(2);
    expect(io.printed().err).toContain('no/plan.txt  cannot be written: its folder does not exist');
  });
});
