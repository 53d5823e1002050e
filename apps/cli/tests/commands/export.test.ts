import { SMALL_PLAN } from '@stridelift/testkit';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, EXPORT_WORDS } from '../../src/export/export-formats.ts';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';
import { JO, JO_CALENDAR } from '../support/jo.ts';

const files = { 'plan.json': JSON.stringify(SMALL_PLAN), 'jo.yaml': JO, 'runs.ics': JO_CALENDAR };

async function failing(...words: readonly string[]): Promise<string> {
  const io = fakeIo(files);
  expect(await run(['export', ...words], io)).toBe(2);
  expect(io.printed().out).toBe('');
  expect([...io.files.keys()]).toHaveLength(Object.keys(files).length);
  return io.printed().err;
}

describe('export', () => {
  test.each([
    ['ics', /^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Strength A/],
    ['busy-ics', /^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Busy\r\n/],
    ['csv', /^"date","time","session"/],
    ['hevy-csv', /^"title","start_time"/],
    ['intervals', /^\{"category":"WORKOUT"/],
    ['md', /^# Jo: 10 km race/],
    ['html', /^<!doctype html>\n/],
    ['print', /^<!doctype html>\n[\s\S]*class="sheet"/],
  ])('writes %s to standard output', async (format, begins) => {
    const io = fakeIo(files);
    expect(await run(['export', 'plan.json', '--to', format], io)).toBe(0);
    expect(io.printed().out).toMatch(begins);
    expect(io.printed().err).toBe('');
  });

  test('writes every format to a file, and the same bytes again', async () => {
    for (const word of EXPORT_WORDS) {
      const [first, second] = [fakeIo(files), fakeIo(files)];
      expect(await run(['export', 'plan.json', '--to', word, '--out', 'out'], first)).toBe(0);
      expect(first.printed()).toEqual({ out: '', err: '' });
      await run(['export', 'plan.json', '--to', word, '--out', 'out'], second);
      expect(second.files.get('/home/out')).toEqual(first.files.get('/home/out'));
    }
  });

  test.each(['ics', 'html', 'md'])('gives the same %s as plan does', async (format) => {
    const planned = fakeIo(files);
    await run(['plan', 'jo.yaml', '--format', 'json', '--out', 'jo.json'], planned);
    await run(['plan', 'jo.yaml', '--format', format], planned);
    const exported = fakeIo({ 'jo.json': planned.files.get('/home/jo.json') as string });
    await run(['export', 'jo.json', '--to', format], exported);
    expect(exported.printed().out).toBe(planned.printed().out);
  });

  test('says what every format is, in words of its own', () => {
    const texts = Object.values(EXPORT_FORMATS).map(({ writes }) => writes);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('says which format was probably meant, and what is wrong with the file too', async () => {
    expect(await failing('jo.yaml', '--to', 'pfd')).toMatch(
      /^--to {2}"pfd" is not a format, expected one of ics, [a-z, -]*pdf; did you mean "pdf"\?\njo\.yaml:1:10 /,
    );
  });

  test('knows a calendar from a plan, and says where plans come from', async () => {
    expect(await failing('runs.ics', '--to', 'csv')).toBe(
      'runs.ics  this is a calendar, not a plan; try: stridelift plan <athlete> --runs runs.ics --format json --out plan.json\n\n1 thing to put right. Nothing was written.\n',
    );
  });

  test('knows an athlete file from a plan, and points at the line', async () => {
    expect(await failing('jo.yaml', '--to', 'csv')).toMatch(
      /^jo\.yaml:1:10 {2}version: this is "stridelift\/athlete@1", expected stridelift\/plan@1\.\n/,
    );
  });

  test('asks for a file where a screen cannot show the format', async () => {
    expect(await failing('plan.json', '--to', 'pdf')).toMatch(/^--out {2}.*it needs a file; try: --out plan\.pdf\n/);
  });

  test('takes pages for formats that have them', async () => {
    expect(await failing('plan.json', '--to', 'csv', '--by', 'week')).toMatch(/^--by {2}csv has no pages/);
    expect(await failing('plan.json', '--to', 'print', '--by', 'month')).toContain('Allowed choices are week, session');
  });

  test('asks for the format', async () => {
    expect(await failing('plan.json')).toContain("required option '--to <format>'");
  });

  test.each([
    ['EISDIR', 'this is a folder'],
    ['ENOTDIR', 'its folder does not exist'],
  ])('says why a file cannot be written: %s', async (code, text) => {
    const writeFile = () => Promise.reject(Object.assign(new Error(code), { code }));
    const io = fakeIo(files, { writeFile });
    expect(await run(['export', 'plan.json', '--to', 'csv', '--out', 'x/y.csv'], io)).toBe(2);
    expect(io.printed().err).toContain(`x/y.csv  cannot be written: ${text}`);
  });

  test('says so where the file is not there', async () => {
    expect(await failing('paln.json', '--to', 'csv')).toMatch(/^paln\.json {2}there is no such file/);
  });
});
