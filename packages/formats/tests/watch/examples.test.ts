import { readFileSync } from 'node:fs';
import { refineAthlete } from '@stridelift/contract';
import { type EpochDay, type Library, type Plan, type PlanSession, parseDate, planSeason } from '@stridelift/engine';
import { VOCABULARIES } from '@stridelift/library';
import { loadLibrary } from '@stridelift/library/node';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importFiles, toEngineRuns, type WatchOptions, writeFitSeason, writeFitWorkout } from '../../src/index.ts';
import { shortName } from '../../src/watch/short-name.ts';
import { type DecodedWorkout, decodeIndependently, decodeStrictly, stepsAsDone, workoutOf } from './decoded.ts';

const EXAMPLES = new URL('../../../../examples/', import.meta.url);
const AS_OF = parseDate('2026-11-23') as EpochDay;

let library: Library;

beforeAll(async () => {
  library = await loadLibrary();
});

async function planOf(file: string, calendars: readonly string[]): Promise<Plan> {
  const words = {
    equipment: VOCABULARIES.equipment.map(({ word }) => word),
    exercises: library.exercises.map(({ id }) => id),
  };
  const { athlete } = refineAthlete(parse(readFileSync(new URL(file, EXAMPLES), 'utf8')), words, AS_OF);
  if (!athlete) throw new Error(`${file} is not a right athlete file`);
  const files = calendars.map((name) => ({ name, content: new Uint8Array(readFileSync(new URL(name, EXAMPLES))) }));
  const { timeZone, weekStartsOn } = athlete;
  const runs = toEngineRuns(await importFiles(files, { timeZone, weekStartsOn }));
  const result = planSeason({ athlete, runs, library, asOf: AS_OF });
  if (result.kind === 'blocked') throw new Error(`${file} gives no plan`);
  return result.plan;
}

/** What the file has done in all rounds: sets of each exercise, a hold of both sides being one. */
function setsInFile({ steps }: DecodedWorkout, holdsPerSide: ReadonlySet<string>): Readonly<Record<string, number>> {
  const sets: Record<string, number> = {};
  for (const { name, intensity, durationType } of stepsAsDone(steps)) {
    if (intensity !== ACTIVE) continue;
    const isHalf = durationType === TIME && holdsPerSide.has(name);
    sets[name] = (sets[name] ?? 0) + (isHalf ? 0.5 : 1);
  }
  return sets;
}

const ACTIVE = 0;
const TIME = 0;

const workItems = ({ blocks }: PlanSession) =>
  blocks.filter(({ kind }) => kind !== 'warm-up' && kind !== 'cool-down').flatMap(({ items }) => items);

/** Sets of each exercise in the plan, in the version asked for. */
function setsInPlan(session: PlanSession, { minutes }: WatchOptions): Readonly<Record<string, number>> {
  const sets: Record<string, number> = {};
  for (const { id, name, sets: planned } of workItems(session)) {
    if (minutes !== undefined && !session.versions[`${minutes}`].includes(id)) continue;
    const most = minutes === undefined ? planned : (session.versionSets?.[`${minutes}`] ?? planned);
    const key = shortName(name);
    sets[key] = (sets[key] ?? 0) + Math.min(planned, most);
  }
  return sets;
}

function decode(bytes: Uint8Array): DecodedWorkout {
  const strict = decodeStrictly(bytes);
  expect(decodeIndependently(bytes)).toEqual(strict);
  return workoutOf(strict);
}

describe.each([
  ['sam-marathon.yaml', ['sam-running.ics']],
  ['jo-first-5k.yaml', []],
  ['kim-trail-ultra.yaml', []],
] as const)('every session of %s', (file, calendars) => {
  let plan: Plan;

  beforeAll(async () => {
    plan = await planOf(file, calendars);
    expect(plan.sessions.length).toBeGreaterThan(15);
  });

  test.each([undefined, 20, 10] as const)('has the sets of the plan (version %s)', (minutes) => {
    const options: WatchOptions = minutes === undefined ? {} : { minutes };
    for (const session of plan.sessions) {
      const decoded = decode(writeFitWorkout(session, plan, library, options));
      expect(decoded.workout[6]).toBe(decoded.steps.length);
      expect(decoded.steps.length).toBeLessThanOrEqual(50);
      const holds = workItems(session).filter((item) => item.perSide && item.seconds !== undefined);
      const counted = setsInFile(decoded, new Set(holds.map(({ name }) => shortName(name))));
      const planned = setsInPlan(session, options);
      if (Object.keys(planned).length > 0) expect([session.id, counted]).toEqual([session.id, planned]);
    }
  });

  test('has every load of the plan in its steps, in the unit of the runner', () => {
    for (const session of plan.sessions) {
      const { steps } = decode(writeFitWorkout(session, plan, library));
      const unit = plan.athlete.units === 'metric' ? 1 : 2;
      for (const { name, load } of workItems(session)) {
        if (!load) continue;
        const found = steps.filter((step) => step.name === shortName(name) && step.intensity === ACTIVE);
        expect(found.some(({ weight }) => weight === Math.round(load.kg * 100))).toBe(true);
        expect(found.every((step) => step.unit === unit)).toBe(true);
      }
    }
  });

  test('names exercises as Garmin does where the record says exact, and nowhere else', () => {
    for (const session of plan.sessions) {
      const { steps, titles } = decode(writeFitWorkout(session, plan, library));
      for (const { exercise, name } of workItems(session)) {
        const fit = library.byId.get(exercise)?.fit;
        if (!fit) throw new Error(`${exercise} is not in the library`);
        const number = fit.match === 'exact' ? fit.nameNumber : 0xffff;
        const own = steps.filter((step) => step.name === shortName(name));
        expect(own.every((step) => step.category === fit.categoryNumber && step.exercise === number)).toBe(true);
        expect(titles[`${fit.categoryNumber}/${number}`]).toBeDefined();
        if (fit.match === 'exact') expect(titles[`${fit.categoryNumber}/${number}`]).toBe(name);
        else expect(own.every(({ note }) => note.startsWith(name))).toBe(true);
      }
    }
  });

  test('is a file of the season', () => {
    const files = Object.entries(unzipSync(writeFitSeason(plan, library)));
    expect(files.filter(([name]) => /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.fit$/.test(name))).toHaveLength(
      plan.sessions.length,
    );
    for (const [name, bytes] of files) if (name.endsWith('.fit')) expect(decode(bytes).steps.length).toBeGreaterThan(0);
  });
});
