import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addDays,
  auditPlan,
  type EpochDay,
  formatDate,
  type Plan,
  planSeason,
  type RaceEvent,
  type Run,
} from '@stridelift/engine';
import { importFiles, toEngineRuns } from '@stridelift/formats';
import { loadLibrary } from '@stridelift/library/node';
import { describe, expect, it } from 'vitest';
import { at, buildAthlete, day, everyDay, kg } from '../src/build-athlete.ts';

/** Real calendars and training plans, read where they are and planned around: nothing hard may be broken. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DATA = join(process.env['STRIDELIFT_SHARED'] ?? join(ROOT, '../shared'), 'data');
const isThere = existsSync(join(DATA, 'MANIFEST.tsv'));
const library = loadLibrary();

if (!isThere)
  it.skip('the data shared beside this repository is not here: no real calendar is planned around', () => {});

const filesOf = (folder: string): string[] => (isThere ? readdirSync(join(DATA, folder)).sort() : []);
const GYM_EVERY_EVENING = everyDay(at('18:00', 45, 'gym'));
const LIFTED = (asOf: EpochDay) => [{ exercise: 'back-squat', load: kg(60), reps: 5, rir: 2, day: addDays(asOf, -7) }];

async function runsOf(name: string, bytes: Uint8Array): Promise<readonly Run[]> {
  return toEngineRuns(
    await importFiles([{ name, content: bytes }], { timeZone: 'Europe/Berlin', weekStartsOn: 'monday' }),
  );
}

function planAround(runs: readonly Run[]): Plan {
  const first = Math.min(...runs.map((run) => run.day)) as EpochDay;
  const race = runs.findLast((run) => run.kind === 'race');
  const goal = race ? { event: eventOf(race.km), day: race.day } : ({ event: 'general' } as const);
  const athlete = buildAthlete({ goal, week: GYM_EVERY_EVENING, strength: LIFTED(first) });
  const result = planSeason({ athlete, runs, library, asOf: first });
  if (result.kind === 'blocked') throw new Error('blocked');
  return result.plan;
}

function eventOf(km = 42): RaceEvent {
  return km < 8 ? '5k' : km < 16 ? '10k' : km < 30 ? 'half' : 'marathon';
}

interface TrainingPlan {
  readonly units: 'mi' | 'km';
  readonly schedule: readonly {
    readonly workouts: readonly { readonly title: string; readonly distance?: number }[];
  }[];
}

/** The plan as the all-day calendar that an app would export, from a Monday on. */
function asCalendar(plan: TrainingPlan, monday: EpochDay): Uint8Array {
  const events = plan.schedule.flatMap(({ workouts }, week) =>
    workouts.map(({ title, distance }, index) => {
      const words = title.replace(/\{([^:}]*):?[^}]*\}/g, `$1 ${plan.units}`);
      const length = distance ? ` ${distance} ${plan.units}` : '';
      const on = formatDate(addDays(monday, 7 * week + index)).replaceAll('-', '');
      const summary = `${words}${/\d/.test(words) ? '' : length}`.replace(/([,;\\])/g, '\\$1').replaceAll('\n', ' ');
      return `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${on}\r\nSUMMARY:${summary}\r\nEND:VEVENT`;
    }),
  );
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
  return new TextEncoder().encode(text);
}

function expectSound(plan: Plan): void {
  expect(plan.schedule.hardMatches).toBe(0);
  expect(auditPlan(plan).filter(({ level }) => level === 'hard')).toEqual([]);
  expect(plan.sessions.length).toBeGreaterThan(plan.weeks.length / 2);
}

describe.runIf(isThere)('a plan around a real calendar', () => {
  it.each(filesOf('ics'))('%s breaks nothing hard', async (file) => {
    const runs = await runsOf(file, new Uint8Array(readFileSync(join(DATA, 'ics', file))));
    if (runs.length === 0) return expect(file).toBe('gym-recurring-dst.ics');
    expectSound(planAround(runs));
  });
});

describe.runIf(isThere)('a plan around a published training plan', () => {
  it.each(filesOf('plans'))('%s breaks nothing hard, and its runs are told apart', async (file) => {
    const source = JSON.parse(readFileSync(join(DATA, 'plans', file), 'utf8')) as TrainingPlan;
    const runs = await runsOf(file, asCalendar(source, day('2026-12-07')));
    const plan = planAround(runs);
    expectSound(plan);
    const kinds = new Set(runs.map(({ kind }) => kind));
    if (file === 'c25k.json') expect(kinds).toContain('walk-run');
    else {
      expect(plan.runs.filter(({ long }) => long).length).toBeGreaterThan(source.schedule.length / 3);
      expect(runs.filter(({ kind }) => kind === 'other').length).toBeLessThan(runs.length / 10);
    }
  });
});
