import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importFiles, readCalendar } from '../../src/index.ts';

/** A few hundred in every run of the tests; the fuzz suite asks for thousands. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1500);

const FIXTURES = new URL('../../src/ics/fixtures/', import.meta.url);
const CALENDARS: readonly Uint8Array[] = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.ics'))
  .sort()
  .map((name) => new Uint8Array(readFileSync(new URL(name, FIXTURES))));

/** Half of the mutations are random bytes, half are things that a calendar means something by. */
const SPLICES = [
  '\r\n',
  ' ',
  ':',
  ';',
  '=',
  ',',
  '\\',
  '"',
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'RRULE:FREQ=DAILY;INTERVAL=',
  '9999999999',
  '00000101T000000Z',
  'T',
  'Z',
  '-',
  'é',
  '\u0000',
  'EXDATE:',
  'UID:',
  '(((((',
  '1-2 x 3 x 4 - ',
  'DURATION:P99999999W',
];

type Mutation = { readonly at: number; readonly drop: number; readonly splice: readonly number[] };

const splice = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 8 }),
  fc.constantFrom(...SPLICES).map((text) => [...new TextEncoder().encode(text)]),
);
const mutation: fc.Arbitrary<Mutation> = fc.record({ at: fc.nat(), drop: fc.integer({ min: 0, max: 30 }), splice });

function mutate(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let out = [...bytes];
  for (const { at, drop, splice: inserted } of mutations) {
    const place = at % (out.length + 1);
    out = [...out.slice(0, place), ...inserted, ...out.slice(place + drop)];
  }
  return new Uint8Array(out);
}

/** Milliseconds; a pause of the machine is not taken for slowness twice. */
async function timed(work: () => Promise<void>): Promise<number> {
  const once = async (): Promise<number> => {
    const before = performance.now();
    await work();
    return performance.now() - before;
  };
  const first = await once();
  return first < 100 ? first : Math.min(first, await once());
}

it('a calendar with anything wrong in it is read without throwing or hanging', async () => {
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...CALENDARS),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      async (calendar, mutations) => {
        const bytes = mutate(calendar, mutations);
        const { value, issues } = readCalendar(bytes, { timeZone: 'Europe/Berlin' });
        const again = async (): Promise<void> => {
          await importFiles([{ name: 'mutated.ics', content: bytes }], {
            timeZone: 'America/New_York',
            weekStartsOn: 'sunday',
          });
        };
        slowest = Math.max(slowest, await timed(again));
        for (const event of value) expect(Number.isInteger(event.day) && (event.at ?? 0) < 1440).toBe(true);
        for (const issue of issues) expect(issue.text).not.toMatch(/undefined|NaN|\[object/);
      },
    ),
    { numRuns: RUNS },
  );
  expect(slowest).toBeLessThan(250);
});

it('one text of a megabyte in any place is no trouble', async () => {
  const patterns = ['a', ' ', '1 x ', '1-', '(', ',', ' \n', '\\n', '1 mi ', 'strides ', '2 x 3 m ', 'rest or '];
  for (const pattern of patterns) {
    for (const property of ['SUMMARY', 'DESCRIPTION', 'UID', 'RRULE', 'CATEGORIES', 'EXDATE']) {
      const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260907\n${property}:${pattern.repeat(1_000_000 / pattern.length)}\nEND:VEVENT\nEND:VCALENDAR`;
      const bytes = new TextEncoder().encode(text);
      const read = async (): Promise<void> => {
        await importFiles([{ name: 'long.ics', content: bytes }], { timeZone: 'UTC', weekStartsOn: 'monday' });
      };
      expect(await timed(read), `${property} of ${JSON.stringify(pattern)}`).toBeLessThan(2500);
    }
  }
});
