import { expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';
import { expectGolden } from '../support/golden.ts';
import { JO_CALENDAR } from '../support/jo.ts';

test('import shows what was read, in words', async () => {
  const io = fakeIo({ 'runs.ics': JO_CALENDAR });
  expect(await run(['import', 'runs.ics'], io)).toBe(0);
  expectGolden('import.txt', io.printed().out);
});

test('import prints the document', async () => {
  const io = fakeIo({ 'runs.ics': JO_CALENDAR });
  expect(await run(['import', 'runs.ics', '--format', 'json'], io)).toBe(0);
  const document = JSON.parse(io.printed().out);
  expect(document.version).toBe('stridelift/import@1');
  expect(document.runs).toHaveLength(4);
  expect(document.strength).toHaveLength(1);
});

test('import shows what it could read of several files, and ends with 2 when one of them was none', async () => {
  const io = fakeIo({ 'runs.ics': JO_CALENDAR, 'empty.ics': '' });
  expect(await run(['import', 'runs.ics', 'empty.ics'], io)).toBe(2);
  expect(io.printed().out).toContain('4 RUNS');
  expect(io.printed().out).toContain('The file is empty.');
});

test('import names every missing file', async () => {
  const io = fakeIo();
  expect(await run(['import', 'a.ics', 'b.ics'], io)).toBe(2);
  expect(io.printed()).toEqual({
    out: '',
    err: 'a.ics  there is no such file\nb.ics  there is no such file\n\n2 things to put right. Nothing was written.\n',
  });
});
