import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import FitParser from 'fit-file-parser';
import { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder';
import { readFitMessages } from 'fit-file-parser/raw';
import { readFit } from '../packages/formats/src/index.ts';
import { printTable, ratio, summarize, type Timing } from '../tools/bench-kit.ts';

/** How fast recordings are read, beside what the bare library needs to decode the same bytes. */
const BAR = 0.8;
const SUMMARIES = [0, 12, 18, 19, 26, 27, 34, 225, 264];
const [WARMUPS, RUNS] = [10, 40];

const field = (number: number, size: 1 | 4, value: number): FitEncoderField => ({
  number,
  size,
  baseType: size === 1 ? FitBaseType.Uint8 : FitBaseType.Uint32,
  value,
});

/** A run of an hour, a point every second, a lap every kilometre. */
function hourOfRunning(): Uint8Array {
  const encoder = new FitEncoder({ protocolVersion: 0x20 });
  const start = 1_132_293_600;
  encoder.writeMessage(0, [field(0, 1, 4)], 0);
  for (let second = 0; second < 3600; second++) {
    const place = [field(0, 4, 600_000_000 + second), field(1, 4, 100_000_000 + second)];
    const rest = [field(5, 4, second * 300), field(3, 1, 150), field(4, 1, 85), field(73, 4, 3000), field(78, 4, 2600)];
    encoder.writeMessage(20, [field(253, 4, start + second), ...place, ...rest], 1);
  }
  const amounts = (seconds: number): FitEncoderField[] => [7, 8].map((number) => field(number, 4, seconds * 1000));
  for (let km = 0; km < 10; km++)
    encoder.writeMessage(19, [field(2, 4, start + km * 330), ...amounts(330), field(9, 4, 100_000)], 2);
  encoder.writeMessage(18, [field(2, 4, start), field(5, 1, 1), ...amounts(3600), field(9, 4, 1_080_000)], 3);
  return encoder.close();
}

const data = join(process.env['STRIDELIFT_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url)), 'data');
const folder = join(data, 'fit');
const real = existsSync(folder)
  ? readdirSync(folder).map((name): Uint8Array => new Uint8Array(readFileSync(join(folder, name))))
  : [];

/** Times asynchronous work in turns; each call reads all of the files. */
async function inTurns(works: readonly (readonly [name: string, work: () => Promise<unknown>])[]): Promise<Timing[]> {
  const durations = works.map((): number[] => []);
  for (let run = -WARMUPS; run < RUNS; run++) {
    for (const [index, [, work]] of works.entries()) {
      const since = performance.now();
      await work();
      if (run >= 0) durations[index]!.push(performance.now() - since);
    }
  }
  return works.map(([name], index) => summarize(name, durations[index]!));
}

async function compare(title: string, files: readonly Uint8Array[]): Promise<void> {
  const [bare, ours, full] = (await inTurns([
    ['the library: summaries alone', async () => files.map((file) => messagesOf(file))],
    ['readFit', async () => Promise.all(files.map((file) => readFit(file, 'a.fit')))],
    ['the library: everything', async () => Promise.all(files.map((file) => everythingOf(file)))],
  ])) as [Timing, Timing, Timing];
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  printTable(`${title}: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB`, [bare, ours, full], bare);
  const perSecond = bytes / 1e3 / ours.medianMs;
  process.stdout.write(`${perSecond.toFixed(0)} MB/s, ${((files.length * 1000) / ours.medianMs).toFixed(0)} files/s\n`);
  process.stdout.write(
    `speed beside the library, summaries alone: ${(1 / ratio(ours, bare)).toFixed(2)} (bar: ${BAR})\n`,
  );
  process.stdout.write(`speed beside the library, everything: ${(1 / ratio(ours, full)).toFixed(2)}\n\n`);
}

const messagesOf = (file: Uint8Array): unknown => readFitMessages(file, { messageNumbers: SUMMARIES });
const everythingOf = (file: Uint8Array): Promise<unknown> =>
  new FitParser({ force: true, mode: 'list' }).parseAsync(file.slice().buffer);

/** Files that the strict reader of the library refuses cannot be compared with it. */
function isReadStrictly(file: Uint8Array): boolean {
  try {
    return messagesOf(file) !== undefined;
  } catch {
    return false;
  }
}

await compare('a run of an hour', [hourOfRunning()]);
const strict = real.filter(isReadStrictly);
if (strict.length > 0) await compare('real recordings', strict);
else process.stdout.write('real recordings: not measured, there are none here\n');
