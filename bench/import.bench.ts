import { gzipSync, zipSync } from 'fflate';
import { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder';
import { type ImportProgress, importFiles } from '../packages/formats/src/index.ts';

/** An export of a runner's years: how long until it is read, and how much memory it takes, with ten times as many activities. */
const SIZES = [200, 2000];
const SECONDS_A_DAY = 86_400;
const UNIX_TO_FIT = 631_065_600;
const FIRST = Date.UTC(2020, 0, 1, 6) / 1000;
const MEGABYTE = 1_000_000;

const field = (number: number, size: 1 | 4, value: number): FitEncoderField => ({
  number,
  size,
  baseType: size === 1 ? FitBaseType.Uint8 : FitBaseType.Uint32,
  value,
});

/** A run of half an hour, a point every second. */
function run(index: number): Uint8Array {
  const encoder = new FitEncoder({ protocolVersion: 0x20 });
  const start = FIRST + index * SECONDS_A_DAY - UNIX_TO_FIT;
  encoder.writeMessage(0, [field(0, 1, 4)], 0);
  for (let second = 0; second < 1800; second++)
    encoder.writeMessage(20, [field(253, 4, start + second), field(5, 4, second * 290), field(3, 1, 150)], 1);
  const amounts = [7, 8].map((number) => field(number, 4, 1_800_000));
  encoder.writeMessage(19, [field(2, 4, start), ...amounts, field(9, 4, 522_000)], 2);
  encoder.writeMessage(18, [field(2, 4, start), field(5, 1, 1), ...amounts, field(9, 4, 522_000)], 3);
  return encoder.close();
}

function row(index: number): string {
  const at = new Date((FIRST + index * SECONDS_A_DAY) * 1000);
  const date = `${at.toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' })}, 6:00:00 AM`;
  return `${index},"${date}",Morning Run,Run,,1800,5.22,,,false,,,activities/${index}.fit.gz,,,1800,1800,5220`;
}

const HEADER =
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance';

function exportOf(count: number): Blob {
  const recording = (index: number): Uint8Array => gzipSync(run(index), { level: 1 });
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`activities/${index}.fit.gz`, recording(index)]),
  );
  const table = [HEADER, ...Array.from({ length: count }, (_, index) => row(index))].join('\n');
  const zip = zipSync({ 'activities.csv': new TextEncoder().encode(table), ...files }, { level: 0 });
  return new Blob([new Uint8Array(zip)]);
}

const used = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
};

async function read(content: Blob, withDetails: boolean): Promise<string> {
  const before = used();
  let most = 0;
  let steps: readonly number[] = [];
  const onProgress = ({ done, of }: ImportProgress): void => {
    steps = [...steps.slice(-1), done / of];
    if (Math.random() < 0.02) most = Math.max(most, used() - before);
  };
  const since = performance.now();
  const { runs, issues } = await importFiles([{ name: 'export.zip', content }], {
    timeZone: 'Europe/Berlin',
    weekStartsOn: 'monday',
    withDetails,
    onProgress,
  });
  const seconds = (performance.now() - since) / 1000;
  const faults = issues.filter(({ severity }) => severity !== 'info').length;
  return `${runs.length} runs in ${seconds.toFixed(2)} s, at most ${most.toFixed(0)} MB of live objects, ${faults} faults, last step ${((steps.at(-1) ?? 0) * 100).toFixed(0)} %`;
}

for (const count of SIZES) {
  const archive = exportOf(count);
  process.stdout.write(`${count} activities, ${(archive.size / MEGABYTE).toFixed(0)} MB\n`);
  process.stdout.write(`  overview: ${await read(archive, false)} (bar: first result within 1 s)\n`);
  process.stdout.write(`  details:  ${await read(archive, true)}\n`);
}
