import { cpus } from 'node:os';
import {
  compileProduct,
  type OpenDay,
  type Product,
  type RuleConfig,
  rulesFor,
  type Solution,
  solveSchedule,
} from '@stridelift/engine';
import {
  loadProgrammeSolver,
  openDays,
  type ProgrammeSolver,
  REGULAR_CONFIG,
  regularSeason,
  ruleConfig,
} from '@stridelift/testkit';
import fc from 'fast-check';
import { measure, printTable, ratio, summarize, type Timing } from '../tools/bench-kit.ts';

/** The schedule alone against HiGHS on the same problem; with `BENCH_LONG=1` on 200 random seasons more. */
const WEEKS = 52;
const SEASONS = 200;
const SEED = 20261122;
const PROGRAMME_RUNS = 7;
const WANTED_RATIO = 200;

interface Problem {
  readonly name: string;
  readonly config: RuleConfig;
  readonly days: readonly OpenDay[];
}

const programme = await loadProgrammeSolver();
process.stdout.write(`${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}\n\n`);
const regular = { name: 'a regular year, 3 open evenings a week', config: REGULAR_CONFIG, days: regularSeason(WEEKS) };
for (const problem of [regular, randomYear()]) compare(problem, programme);
if (process.env['BENCH_LONG'] === '1') compareSeasons(programme);

function compare({ name, config, days }: Problem, { solve }: ProgrammeSolver): void {
  const rules = rulesFor(config);
  const used = compileProduct(rules);
  const solution = solveSchedule(used, days);
  const size = described(used, solution);
  const cold = measure('tables built anew', () => solveSchedule(compileProduct(rules), days), {
    warmups: 200,
    runs: 51,
  });
  const warm = measure('tables from before', () => solveSchedule(used, days), { runs: 51 });
  const others = withRunsMoved(days, 60).values();
  const moved = measure('tables from before, a run moved', () => solveSchedule(used, others.next().value!), {
    runs: 51,
  });
  const runs = Array.from({ length: PROGRAMME_RUNS }, () => {
    const since = performance.now();
    const result = solve(rules, days);
    requireEqual(solution, result);
    return { ...result, whole: performance.now() - since };
  });
  const solver = summarize(
    'highs, the solver alone',
    runs.map(({ milliseconds }) => milliseconds),
  );
  const whole = summarize(
    'highs, model written and read',
    runs.map((run) => run.whole),
  );
  printTable(`${name}: ${days.length} days`, [cold, warm, moved, solver, whole], warm);
  const { rows, columns } = runs[0]!.size;
  process.stdout.write(`  ${size}; programme of ${rows} rows, ${columns} columns\n`);
  sayRatio('tables built anew', solver, cold);
  sayRatio('tables from before', solver, warm);
  sayRatio('tables from before, a run moved', solver, moved);
  process.stdout.write('\n');
}

/** The calendar with the runs of one day a quarter of an hour later, another day each time, so that no answer is remembered. */
function withRunsMoved(days: readonly OpenDay[], count: number): readonly (readonly OpenDay[])[] {
  const running = days.flatMap(({ facts }, index) => (facts.runs.length > 0 ? [index] : []));
  return Array.from({ length: count }, (_, which) => {
    const moved = running[Math.floor((which * running.length) / count)]!;
    const { facts, ...rest } = days[moved]!;
    const runs = facts.runs.map((run) => ({ ...run, start: run.start + 15, end: run.end + 15 }));
    return days.with(moved, { ...rest, facts: { ...facts, runs } });
  });
}

function compareSeasons({ solve }: ProgrammeSolver): void {
  const season = fc.integer({ min: 8, max: 20 }).chain((weeks) => openDays({ days: weeks * 7 }));
  const durations: { ours: number; theirs: number }[] = [];
  const cases = fc.sample(fc.tuple(ruleConfig(), season), { numRuns: 2 * SEASONS, seed: SEED });
  for (const [config, days] of cases) {
    const rules = rulesFor(config);
    const result = solve(rules, days);
    if (result.status === 'infeasible') continue;
    const since = performance.now();
    const solution = solveSchedule(compileProduct(rules), days);
    const ours = performance.now() - since;
    requireEqual(solution, result);
    if (durations.push({ ours, theirs: result.milliseconds }) === SEASONS) break;
  }
  const ours = summarize(
    'tables built anew',
    durations.map((each) => each.ours),
  );
  const theirs = summarize(
    'highs, the solver alone',
    durations.map((each) => each.theirs),
  );
  printTable(
    `${durations.length} random seasons of 8 to 20 weeks, one run each, all of equal cost`,
    [ours, theirs],
    ours,
  );
}

function randomYear(): Problem {
  const days = openDays({ days: WEEKS * 7 });
  const [drawn] = fc.sample(fc.tuple(ruleConfig(), days), { numRuns: 1, seed: SEED });
  const [config, calendar] = drawn!;
  return { name: 'a random year, no two weeks alike', config, days: calendar };
}

function requireEqual(solution: Solution, result: ReturnType<ProgrammeSolver['solve']>): void {
  const same = result.status === 'optimal' && result.hard === solution.hard && result.cost === solution.cost;
  if (!same) throw new Error(`not the same: ${solution.hard}, ${solution.cost} against ${JSON.stringify(result)}`);
}

function described(product: Product, { alive, hard, cost }: Solution): string {
  const { states, classes, rows } = product.size();
  return `cost (${hard}, ${cost}); ${classes} day classes, ${states} states, ${rows} rows, at most ${alive} alive`;
}

function sayRatio(what: string, solver: Timing, ours: Timing): void {
  const times = ratio(solver, ours);
  const verdict = times >= WANTED_RATIO ? 'reached' : 'missed';
  process.stdout.write(`  ${what}: ${times.toFixed(1)} times faster than highs (${WANTED_RATIO} wanted: ${verdict})\n`);
}
