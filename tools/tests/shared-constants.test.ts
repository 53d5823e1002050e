/** Every number of the rulebook's machine form beside ours: the same, departed from with a reason, or said not to be used. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GAP_HOURS, POLICY_OPTIONS } from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { describe, expect, it } from 'vitest';
import { NORMS, SIDE_RULES, USUAL_SIDE_RULE } from '../../packages/engine/src/prescribe/load/norm-table.ts';
import { AGE_LIMITS } from '../../packages/engine/src/safety/limits/age-limits.ts';
import { NO_LIMITS } from '../../packages/engine/src/safety/limits/limits-model.ts';
import {
  EVENT_ALLOCATION,
  LEVEL_ALLOCATION,
  MAX_WEEKS,
  PREPARATORY_CYCLE,
  TIE_ORDER,
} from '../../packages/engine/src/season/allocation-table.ts';
import { DELOAD } from '../../packages/engine/src/season/deloads.ts';
import { PHASE_TABLE, type Span } from '../../packages/engine/src/season/phase-table.ts';
import { raceLimits } from '../../packages/engine/src/season/race-windows.ts';
import { drawnTables } from '../docs/evidence-tables.ts';
import { numbersOfEngine } from '../docs/numbers/numbers-page.ts';
import { ROOT } from '../docs/root.ts';

/** The rulebook lives beside the repository, not in it. */
const FILE = join(process.env['STRIDELIFT_SHARED'] ?? join(ROOT, '../shared'), 'domain/constants.json');
const here = existsSync(FILE);

type Leaf = number | string | readonly (number | string)[];
interface Tree {
  readonly [name: string]: Leaf | Tree;
}

/** Words in which the ledger of deviations tells why ours is another number. */
const DEPARTURES: Readonly<Record<string, { readonly ours: Leaf | undefined; readonly ledger: string }>> = {
  'deload.setFactor': { ours: 0.55, ledger: '55 % of the sets' },
  'fatigue.novelty': { ours: 1.5, ledger: 'one and a half times for new work' },
  'raceCutoffsDays.primer': { ours: [3, 4], ledger: 'The last session is three days before races up to the half' },
};

/** What no plan is computed with: read by people, told by cards, or left to the runner. */
const NOT_USED: Readonly<Record<string, string>> = {
  'rpeVector.index': 'words; the vector itself is compared',
  'rpeVector.beyond16': 'words; the published grid and the endurance band are tests of the engine',
  'allocation.preBlock.leftover': 'a letter; what is left over is maintenance',
  'fatigue.effort': 'sums of sets are typical ones: the ledger says so',
  'mileage.hrr': 'hazard ratios of the study, told by its record in sources.json',
  srpe: 'session loads, monotony and strain are not computed',
  impulse: 'fitness and fatigue curves are not computed',
  'norms.cmj': 'a formula in words; the jump is entered in centimetres',
  'norms.hamstringBridgeReps.poor': 'a norm is one value: the ledger says which end',
  'norms.hamstringBridgeReps.good': 'a norm is one value: the ledger says which end',
};

/** Where the rulebook has a range and the ledger says which of it is the norm. */
const ONE_OF_A_RANGE: Readonly<Record<string, number>> = { 'norms.plankSecQuartiles': 1, 'norms.chairStand30s': 0 };
const RANGE_LEDGER = '| A norm is a range (E). | Its low end, of quartiles the middle one. |';

describe.runIf(here)('against the constants of the rulebook (needs ../shared beside the repository)', async () => {
  const { entries } = here ? await numbersOfEngine(ROOT, loadLibrary().sources, drawnTables()) : { entries: [] };
  const none: ReadonlyMap<string, Leaf> = new Map();
  const values = new Map(entries.map(({ path, name, value }) => [`${path} ${name}`, value]));
  const ours = here ? leavesOf(rebuilt(values)) : none;
  const theirs = here ? leavesOf(JSON.parse(readFileSync(FILE, 'utf8')) as Tree) : none;
  const isUnused = (path: string): boolean =>
    /(^|\.)(_note|mark)$/.test(path) || Object.keys(NOT_USED).some((start) => `${path}.`.startsWith(`${start}.`));

  it('every number is ours too, departs with a reason, or is said not to be used', () => {
    const wanted = [...theirs].filter(([path]) => !isUnused(path));
    expect(wanted.length).toBeGreaterThan(150);
    const differing = wanted
      .filter(([path]) => DEPARTURES[path] === undefined)
      .map(([path, value]) => [path, oneOf(path, value)] as const)
      .filter(([path, value]) => JSON.stringify(ours.get(path)) !== JSON.stringify(value))
      .map(
        ([path, value]) => `${path}: the rulebook has ${JSON.stringify(value)}, we ${JSON.stringify(ours.get(path))}`,
      );
    expect(differing).toEqual([]);
  });

  it.each(Object.entries(DEPARTURES))('%s departs as the ledger says', (path, departure) => {
    expect(theirs.get(path)).toBeDefined();
    expect(theirs.get(path)).not.toEqual(departure.ours);
    expect(ours.get(path)).toEqual(departure.ours);
    expect(readFileSync(join(ROOT, 'docs/deviations.md'), 'utf8')).toContain(departure.ledger);
  });

  it('the ledger says which of a range is the norm', () => {
    expect(readFileSync(join(ROOT, 'docs/deviations.md'), 'utf8')).toContain(RANGE_LEDGER);
  });

  it.each(Object.keys(NOT_USED))('%s, which is not used, is a number of the rulebook', (start) => {
    expect([...theirs.keys()].some((path) => `${path}.`.startsWith(`${start}.`))).toBe(true);
  });
});

function oneOf(path: string, value: Leaf): Leaf {
  const range = Object.keys(ONE_OF_A_RANGE).find((start) => path.startsWith(start));
  return range === undefined ? value : ((value as readonly number[])[ONE_OF_A_RANGE[range] as number] as Leaf);
}

function leavesOf(tree: Tree, before = ''): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [name, value] of Object.entries(tree)) {
    const path = `${before}${name}`;
    if (typeof value !== 'object' || Array.isArray(value)) leaves.set(path, value as Leaf);
    else for (const [deep, leaf] of leavesOf(value as Tree, `${path}.`)) leaves.set(deep, leaf);
  }
  return leaves;
}

type ByEvent<Value> = Readonly<Record<string, Value>>;

const PLANNED = ['5k', '10k', 'half', 'marathon', 'ultra', 'general'] as const;
const RACED = ['5k', '10k', 'half', 'marathon', 'ultra'] as const;

/** Our numbers in the form of the rulebook. */
function rebuilt(values: ReadonlyMap<string, unknown>): Tree {
  /** A number that no file exports. */
  const inside = <Value>(name: string): Value => {
    if (!values.has(name)) throw new Error(`the engine has no number called ${name}`);
    return values.get(name) as Value;
  };
  const [tired, band, novelty] = ['TIRED', 'BAND', 'NOVELTY'].map((name) =>
    inside<number>(`rules/tired-legs-before-key-run.ts ${name}`),
  ) as [number, number, number];
  const lastSession = inside<ByEvent<number>>('plan/rule-config-for.ts LAST_SESSION_DAYS');
  const taper = inside<Record<'first' | 'between' | 'raceWeek', number>>('season/taper.ts TAPER_SET_FACTORS');
  const mileage = inside<ByEvent<number>>('running/mileage.ts MILEAGE');
  const literal = inside<ByEvent<{ readonly maxPercent: number }>>('prescribe/tier-dose.ts BY_POLICY');
  return {
    rpeVector: { pct: inside<readonly number[]>('prescribe/load/rpe-table.ts CHART') },
    phases: phases(taper, literal['verywell-endurance']?.maxPercent as number),
    allocation: allocation(),
    raceCutoffsDays: {
      lastHeavyLower: byEvent(RACED, (event) => raceLimits(event, 'A').lastHeavyLowerDays),
      lastNovelOrEccentric: byEvent(RACED, (event) => raceLimits(event, 'A').lastNovelOrEccentricDays),
      lastFullPlyo: raceLimits('half', 'A').lastFullPlyoDays,
      primer: [lastSession['half'] as number, lastSession['marathon'] as number],
    },
    postRaceDays: {
      easyStrengthFrom: byEvent(RACED, (event) => raceLimits(event, 'A').after.easyFromDay),
      heavyFrom: byEvent(RACED, (event) => raceLimits(event, 'A').after.heavyFromDay),
      plyoFrom: byEvent(RACED, (event) => raceLimits(event, 'A').after.plyoFromDay),
    },
    gapsHours: {
      runThenStrengthSameDay: { hard: 0, ...GAP_HOURS.runToStrength },
      heavyLowerToQualityRun: { ...GAP_HOURS.heavyToQuality },
      heavyLowerToLongRun: { ...GAP_HOURS.heavyToLong },
      novelToQualityRun: { ...GAP_HOURS.newWorkToKeyRun },
      longRunToHeavyLower: { ...GAP_HOURS.longToHeavy },
      longRunToPlyo: { ...GAP_HOURS.longToJumps },
      heavyLowerToHeavyLower: { ...GAP_HOURS.heavyToHeavy },
      highPlyoToPlyo: { ...GAP_HOURS.jumpsToJumps },
    },
    fatigue: {
      halfLifeH: {
        default: NO_LIMITS.fatigueHalfLifeHours,
        '50+': halfLife('masters-50'),
        '65+': halfLife('masters-65'),
      },
      novelty,
      bands: [tired - band, tired, tired + band],
    },
    deload: {
      everyWeeks: DELOAD.everyWeeks,
      range: [DELOAD.minWeeksBetween, DELOAD.maxWeeksBetween],
      setFactor: DELOAD.setFactor,
      rirPlus: DELOAD.rirPlus,
      plyoFactor: DELOAD.plyoFactor,
    },
    mileage: {
      singleRunMaxOfLongest30d: mileage['singleRunFactor'] as number,
      amber: mileage['amber'] as number,
      red: mileage['red'] as number,
      twoWeekAmberPct: mileage['twoWeekPct'] as number,
    },
    norms: {
      calfRaiseReps: bySexAndAge('single-leg-calf-raise'),
      hamstringBridgeReps: { average: forAll('single-leg-hamstring-bridge') },
      plankSecQuartiles: bySex('plank'),
      chairStand30s: bySexAndAge('chair-stand-30s'),
      asymmetryPct: { ok: USUAL_SIDE_RULE.ok, watch: USUAL_SIDE_RULE.watch },
      yBalanceAntCm: SIDE_RULES['y-balance']?.ok as number,
    },
    policies: POLICY_OPTIONS as unknown as Tree,
  };
}

function phases(taper: Record<'first' | 'between' | 'raceWeek', number>, pctCeiling: number): Tree {
  const { A, B1, B2, C, D, M, R } = PHASE_TABLE;
  const main = ({ sets, reps, percent, rir, restSeconds, tempo }: typeof A.main): Tree => ({
    ...{ sets: ends(sets), reps: ends(reps), pct: ends(percent), rir: ends(rir), rest: ends(restSeconds) },
    tempo,
  });
  return {
    A: { weeks: weeks(A.weeks), ...main(A.main) },
    B1: { weeks: weeks(B1.weeks), ...main(B1.main) },
    B2: { weeks: weeks(B2.weeks), ...main(B2.main) },
    C: {
      weeks: weeks(C.weeks),
      strength: main(C.main),
      ballistic: { sets: ends(C.ballistic?.sets), reps: ends(C.ballistic?.reps), pct: ends(C.ballistic?.percent) },
      rest: ends(C.main.restSeconds),
    },
    D: {
      ...{ weeks: weeks(D.weeks), ...main(D.main), pctCeiling },
      heavyTouch: {
        perWeek: D.heavyTouch?.perWeek as number,
        sets: D.heavyTouch?.sets as number,
        reps: ends(D.heavyTouch?.reps),
        pctMin: D.heavyTouch?.percentMin as number,
      },
    },
    M: { sessionsPerWeek: ends(M.sessionsPerWeek), ...main(M.main) },
    T: { setMultiplierByWeekOut: { 2: taper.first, 1: taper.between, 0: taper.raceWeek } },
    R: { weeks: weeks(R.weeks) },
  };
}

function allocation(): Tree {
  const { novice, trained } = LEVEL_ALLOCATION;
  return {
    weights: byEvent(PLANNED, (event) =>
      Object.values(EVENT_ALLOCATION[event].weightPercent).map((share) => share / 100),
    ),
    taperWeeks: byEvent(PLANNED, (event) => EVENT_ALLOCATION[event].taperWeeks),
    finalMacroWeeks: byEvent(PLANNED, (event) => EVENT_ALLOCATION[event].finalWeeks),
    min: { novice: { ...novice.minWeeks }, trained: { ...trained.minWeeks } },
    max: { ...MAX_WEEKS },
    drop: { novice: novice.dropOrder, trained: trained.dropOrder },
    tieOrder: TIE_ORDER,
    preBlock: {
      firstA: { novice: novice.firstFoundationWeeks, trained: trained.firstFoundationWeeks },
      repeat: PREPARATORY_CYCLE.map(({ code, weeks: length }) => `${code}${length}`),
    },
  };
}

function byEvent<Event extends string, Value extends Leaf>(
  events: readonly Event[],
  read: (event: Event) => Value,
): Tree {
  return Object.fromEntries(events.map((event) => [event, read(event)]));
}

function ends(span: { readonly min: number; readonly max?: number } | undefined): number[] {
  return span === undefined ? [] : [span.min, span.max as number];
}

function weeks(span: Span | undefined): number[] {
  return span === undefined ? [] : [span.min, span.typical as number, span.max];
}

function halfLife(id: string): number {
  return AGE_LIMITS.find((rule) => rule.id === id)?.caps.fatigueHalfLifeHours as number;
}

type Test = keyof typeof NORMS;

function bySexAndAge(test: Test): Tree {
  const values = NORMS[test]?.values;
  if (values?.kind !== 'by-age') throw new Error(`${test} has no norms by age`);
  return {
    M: Object.fromEntries(values.bands.map(({ from, male }) => [from, male])),
    F: Object.fromEntries(values.bands.map(({ from, female }) => [from, female])),
  };
}

function bySex(test: Test): Tree {
  const values = NORMS[test]?.values;
  if (values?.kind !== 'by-sex') throw new Error(`${test} has no norms by sex`);
  return { M: values.male, F: values.female };
}

function forAll(test: Test): number {
  const values = NORMS[test]?.values;
  if (values?.kind !== 'all') throw new Error(`${test} has not one norm for all`);
  return values.value;
}
