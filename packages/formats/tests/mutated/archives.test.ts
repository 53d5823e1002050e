import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { importFiles } from '../../src/index.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);
const OPTIONS = { timeZone: 'Europe/Berlin', weekStartsOn: 'monday', withDetails: true } as const;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const CALENDAR = bytes(
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260907\nSUMMARY:Easy run 5 km\nEND:VEVENT\nEND:VCALENDAR',
);
const INNER = zipSync({ 'runs.ics': CALENDAR });

const ARCHIVES: readonly Uint8Array[] = [
  INNER,
  zipSync({ 'a/runs.ics': CALENDAR, 'b.ics.gz': gzipSync(CALENDAR), 'photo.jpg': bytes('x') }),
  zipSync({ 'DI_CONNECT/DI-Connect-Uploaded-Files/Part1.zip': INNER }, { level: 0 }),
  zipSync({ 'activities.csv': bytes('Activity ID,Activity Date\n1,x'), 'activities/1.gpx': bytes('<gpx/>') }),
  zipSync({ '../runs.ics': CALENDAR, '/etc/runs.ics': CALENDAR }),
  gzipSync(gzipSync(CALENDAR)),
  gzipSync(INNER),
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 12 }),
  put: fc.uint8Array({ maxLength: 6 }),
});

function mutate(whole: Uint8Array, mutations: readonly { at: number; drop: number; put: Uint8Array }[]): Uint8Array {
  let out = [...whole];
  for (const { at, drop, put } of mutations) {
    const place = Math.floor(at * out.length);
    out = [...out.slice(0, place), ...put, ...out.slice(place + drop)];
  }
  return new Uint8Array(out);
}

it('an archive with anything wrong in it is opened as far as it goes, and what is wrong is said', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ARCHIVES),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      async (archive, mutations) => {
        const content = mutate(archive, mutations);
        const { runs, issues } = await importFiles([{ name: 'export.zip', content }], OPTIONS);
        expect(runs.length).toBeLessThanOrEqual(4);
        for (const { text } of issues) expect(text).not.toMatch(/undefined|NaN|\[object/);
      },
    ),
    { numRuns: RUNS },
  );
});

it.each([
  ['a bomb in a zip', zipSync({ 'a.ics': new Uint8Array(60_000_000) })],
  ['a bomb in a gzip', gzipSync(new Uint8Array(60_000_000))],
  ['a bomb two layers down', zipSync({ 'a.ics.gz': gzipSync(new Uint8Array(60_000_000)) })],
])('%s is stopped and named', async (_, content) => {
  const { issues } = await importFiles([{ name: 'export.zip', content }], OPTIONS);
  expect(issues).toMatchObject([{ code: 'archive-unreadable' }]);
  expect(issues[0]?.text).toContain('times its size');
});

it('layers upon layers are not opened without end', async () => {
  let content = CALENDAR;
  for (let layer = 0; layer < 30; layer += 1) content = gzipSync(content);
  const { runs, issues } = await importFiles([{ name: 'deep.gz', content }], OPTIONS);
  expect(runs).toEqual([]);
  expect(issues[0]?.text).toContain('more layers than any export');
});

it('one good file in a damaged archive is read', async () => {
  const archive = zipSync({ 'bad.ics.gz': new Uint8Array([0x1f, 0x8b, 8, 0]), 'good.ics': CALENDAR });
  const { runs, issues } = await importFiles([{ name: 'export.zip', content: archive }], OPTIONS);
  expect(runs).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toContain('archive-unreadable');
});
