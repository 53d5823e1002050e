import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Athlete,
  addDays,
  type Plan,
  planSeason,
  type Run,
  type SeasonPlanner,
  type StrengthRecord,
  seasonPlanner,
} from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { at, buildAthlete, day, kg, run } from '@stridelift/testkit';
import { measureInTurns, printTable, ratio, summarize, type Timing } from '../tools/bench-kit.ts';

/** A year of three sessions a week, end to end, against printing its own result; re-planning, many runners, cold start. */
const library = loadLibrary();
const asOf = day('2026-11-23');
const LIFTED: StrengthRecord[] = [{ exercise: 'back-squat', load: kg(80), reps: 5, rir: 2, day: day('2026-11-10') }];

const athlete: Athlete = buildAthlete({
  goal: { event: 'marathon', day: day('2027-11-21') },
  week: {
    monday: at('18:00', 45, 'gym'),
    tuesday: at('18:00', 45, 'gym'),
    wednesday: at('18:00', 30, 'home'),
    thursday: at('18:00', 45, 'gym'),
    friday: at('18:00', 45, 'gym'),
  },
  running: {
    tuesday: run('intervals', '06:30', 55, 10),
    wednesday: run('easy', '06:30', 50, 8),
    thursday: run('tempo', '06:30', 60, 12),
    saturday: run('easy', '09:00', 50, 8),
    sunday: run('long', '08:00', 140, 24),
  },
  strength: LIFTED,
  policies: { frequency: 3, sessionMinutes: 45 },
});

function planOf(who: Athlete, planner: SeasonPlanner = planSeason): Plan {
  const result = planner({ athlete: who, runs: [], library, asOf });
  if (result.kind === 'blocked') throw new Error('the bench runner was blocked');
  return result.plan;
}

const plan = planOf(athlete);
const text = JSON.stringify(plan);
/** Another day every time, so that no two plans in a row are of the same calendar. */
let moves = 0;
function withOneRunMoved(): Athlete {
  moves += 1;
  const day = addDays(asOf, 20 + ((37 * moves) % 300));
  const moved: Run = { id: 'moved', day, kind: 'tempo', km: 12, minutes: 60, source: 'listed' };
  return { ...athlete, runs: [moved] };
}
const again = seasonPlanner();
planOf(athlete, again);
const [stringify, whole, anew, replan] = measureInTurns(
  [
    ['JSON.stringify of the plan', () => JSON.stringify(plan)],
    ['plan 52 weeks, 3 sessions a week', () => planOf(athlete)],
    ['the same with one run moved, anew', () => planOf(withOneRunMoved())],
    ['plan again after moving one run', () => planOf(withOneRunMoved(), again)],
  ],
  { warmups: 60, runs: 120 },
) as [Timing, Timing, Timing, Timing];
printTable(
  `A plan of ${plan.sessions.length} sessions, ${(text.length / 1e6).toFixed(2)} MB`,
  [stringify, whole, anew, replan],
  stringify,
);
process.stdout.write(`plan / stringify: ${ratio(whole, stringify).toFixed(2)} (bar: 3)\n`);
process.stdout.write(`plan again: ${replan.medianMs.toFixed(1)} ms (bar: 10)\n`);

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const readings: number[] = [];
for (let index = 0; index < 1000; index += 1) {
  const shifted = {
    ...athlete,
    bornYear: 1950 + (index % 50),
    bodyMass: kg(50 + (index % 40)),
    name: `Runner ${index}`,
  };
  planOf({ ...shifted, policies: { ...athlete.policies, frequency: index % 2 === 0 ? 2 : 3 } });
  if (index % 200 === 199) readings.push(heap());
}
process.stdout.write(`heap after 200, 400, ... 1,000 runners: ${readings.map((mb) => mb.toFixed(0)).join(', ')} MB\n`);

const bundle = fileURLToPath(new URL('../apps/cli/dist/stridelift.mjs', import.meta.url));
if (existsSync(bundle)) {
  const examples = fileURLToPath(new URL('../examples/', import.meta.url));
  const words = [
    'plan',
    `${examples}sam-marathon.yaml`,
    '--runs',
    `${examples}sam-running.ics`,
    '--as-of',
    '2026-11-23',
  ];
  const [bare, first, whole]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < 17; run += 1) {
    const [node, command] = [await startCold(['-e', '0']), await startCold([bundle, ...words])];
    // The first two only warm the file cache.
    if (run < 2) continue;
    bare.push(node.endMs);
    first.push(command.firstMs);
    whole.push(command.endMs);
  }
  const reference = summarize('bare node', bare);
  printTable(
    'Cold start to the first output (bar: 300 ms)',
    [reference, summarize('the command to its first output', first), summarize('the command to its end', whole)],
    reference,
  );
} else process.stdout.write('cold start: not measured, the command is not built (npm run build)\n');

/** Starts Node anew and says when the first byte came, and when the process had ended. */
function startCold(args: readonly string[]): Promise<{ readonly firstMs: number; readonly endMs: number }> {
  const since = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let firstMs = Number.NaN;
  child.stdout.once('data', () => {
    firstMs = performance.now() - since;
  });
  child.stdout.resume();
  return new Promise((resolve) => child.on('close', () => resolve({ firstMs, endMs: performance.now() - since })));
}
