/** How long one thing took, in milliseconds for each call. */
export interface Timing {
  readonly name: string;
  readonly runs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly minMs: number;
}

export interface MeasureOptions {
  /** Calls before the clock counts, so that the compiler has seen the code. */
  readonly warmups?: number;
  readonly runs?: number;
  /** Calls within one run, for what is too short for the clock. */
  readonly batch?: number;
}

// What is measured leaves its result here, so that the compiler may not drop the work as useless.
let last: unknown;

/** Times a function that does its work before it returns. */
export function measure(name: string, work: () => unknown, options: MeasureOptions = {}): Timing {
  const { warmups = 5, runs = 30, batch = 1 } = options;
  for (let i = 0; i < warmups; i++) last = work();
  const durations: number[] = [];
  for (let run = 0; run < runs; run++) {
    const since = performance.now();
    for (let i = 0; i < batch; i++) last = work();
    durations.push((performance.now() - since) / batch);
  }
  return summarize(name, durations);
}

/** Times several functions in turns, so that a noisy machine is noisy for all of them alike. */
export function measureInTurns(
  works: readonly (readonly [name: string, work: () => unknown])[],
  { warmups = 5, runs = 30 }: Omit<MeasureOptions, 'batch'> = {},
): readonly Timing[] {
  for (let i = 0; i < warmups; i++) for (const [, work] of works) last = work();
  const durations = works.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    works.forEach(([, work], index) => {
      const since = performance.now();
      last = work();
      durations[index]!.push(performance.now() - since);
    });
  }
  return works.map(([name], index) => summarize(name, durations[index]!));
}

/** The figures of a list of durations; p95 is the nearest rank, so always one that was seen. */
export function summarize(name: string, durationsMs: readonly number[]): Timing {
  if (durationsMs.length === 0) throw new Error(`${name}: nothing was measured`);
  const sorted = [...durationsMs].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return {
    name,
    runs: sorted.length,
    medianMs: (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2,
    p95Ms: sorted[Math.ceil(sorted.length * 0.95) - 1]!,
    minMs: sorted[0]!,
  };
}

/** How many times as long the one takes as the other, by their medians: the figure that travels between machines. */
export function ratio(one: Timing, other: Timing): number {
  return one.medianMs / other.medianMs;
}

/** The last result that `measure` saw, to check that the right thing was measured. */
export function lastResult(): unknown {
  return last;
}

/** A table of timings in columns; with a reference, each row also says how many times the reference it takes. */
export function formatTable(title: string, timings: readonly Timing[], reference?: Timing): string {
  const head = [
    '',
    'median ms',
    'p95 ms',
    'min ms',
    'runs',
    ...(reference === undefined ? [] : [`x ${reference.name}`]),
  ];
  const rows = timings.map((timing) => [
    timing.name,
    formatNumber(timing.medianMs),
    formatNumber(timing.p95Ms),
    formatNumber(timing.minMs),
    String(timing.runs),
    ...(reference === undefined ? [] : [formatNumber(ratio(timing, reference))]),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines].join('\n');
}

export function printTable(title: string, timings: readonly Timing[], reference?: Timing): void {
  process.stdout.write(`${formatTable(title, timings, reference)}\n\n`);
}

/** Three significant figures, and never an exponent: 0.0123, 1.23, 1234. */
function formatNumber(value: number): string {
  const decimals = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(decimals, 9));
}
