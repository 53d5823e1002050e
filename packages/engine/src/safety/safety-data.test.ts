import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Athlete, CAUTION_SITES, type Injury, LIFTING_LEVELS, type Screening } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import { DEFAULT_POLICIES, POLICY_OPTIONS } from '../model/policies.ts';
import { type CautionEntry, matchesSelector } from './caution/caution-entry.ts';
import { CAUTION_MAP } from './caution-map.ts';
import { safetyOf } from './exercise-safety.ts';
import type { LimitField, Limits } from './limits/limits-model.ts';
import { LIMIT_FIELDS, meet, sameLimit } from './limits/stricter.ts';
import { LIMIT_RULES, safetyLimits } from './limits.ts';
import { plyoLevelReachable } from './plyo-gates.ts';
import { PLYO_LEVELS, plyoLevelOf } from './plyo-levels.ts';
import * as postures from './postures.ts';
import { isInRegion } from './refuse-by-site.ts';
import { stageNeeded } from './return-ladder.ts';
import { SCREENING_RULES, screen } from './screening.ts';
import { runner, TODAY } from './test-builders.ts';
import { allowedTests } from './test-safety.ts';
import { WEAKNESS_MAP } from './weakness-map.ts';

/** The library's own records; only the fields that safety looks at are used, and those are stored as the model has them. */
const LIBRARY = new URL('../../../library/data/', import.meta.url);
const EXERCISES = new URL('exercises/', LIBRARY);
const SOURCES = new URL('sources.json', LIBRARY);

function readJson<T>(file: URL): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

const exercises = readdirSync(EXERCISES).map((name) => readJson<Exercise>(new URL(name, EXERCISES)));
const sourceIds = new Set(readJson<readonly { id: string }[]>(SOURCES).map(({ id }) => id));
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
const entries: readonly CautionEntry[] = CAUTION_SITES.map((site) => CAUTION_MAP[site]);

describe('the safety data speaks of the library that there is', () => {
  test.each(entries.map((entry) => [entry.site, entry] as const))('%s names only known exercises', (_, entry) => {
    const ids = [...entry.blocks.flatMap((block) => block.ids ?? []), ...entry.prefers, ...(entry.prefersLater ?? [])];
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
  });

  test('so do the levels of jumping and the lists of postures', () => {
    const ids = [
      ...PLYO_LEVELS.flatMap(({ exercises: named, also }) => [...named, ...also]),
      ...Object.values(postures).flatMap((list) => [...list]),
    ];
    expect(ids.length).toBeGreaterThan(60);
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
  });

  test('every jump that lands has its level', () => {
    const jumps = exercises.filter(({ pattern, impact }) => pattern.startsWith('plyometric') && impact > 0);
    expect(jumps.length).toBeGreaterThan(20);
    expect(jumps.filter(({ id }) => plyoLevelOf(id) === undefined).map(({ id }) => id)).toEqual([]);
  });

  test.each(entries.map((entry) => [entry.site, entry] as const))('%s prefers nothing that it blocks', (_, entry) => {
    const preferred = [...entry.prefers, ...(entry.prefersLater ?? [])].map((id) => byId.get(id)!);
    const blockedToo = preferred.filter((exercise) => entry.blocks.some((block) => matchesSelector(block, exercise)));
    expect(entry.prefers.length).toBeGreaterThan(0);
    expect(blockedToo.map(({ id }) => id)).toEqual([]);
  });

  test.each(entries.map((entry) => [entry.site, entry] as const))(
    '%s has no block that blocks nothing or everything',
    (_, entry) => {
      for (const block of entry.blocks) {
        const hit = exercises.filter((exercise) => matchesSelector(block, exercise)).length;
        expect(hit, JSON.stringify(block)).toBeGreaterThan(0);
        expect(hit, JSON.stringify(block)).toBeLessThan(exercises.length / 2);
      }
    },
  );

  test.each(entries.map((entry) => [entry.site, entry] as const))(
    '%s leaves a jump on each level that it says it leaves',
    (site, entry) => {
      const limits = safetyLimits(runner({ injuries: [{ site, status: 'recovering' }] }), TODAY);
      for (const { level, exercises: named } of PLYO_LEVELS) {
        const open = named.filter((id) => safetyOf(limits, byId.get(id)!).allowed);
        expect(open.length > 0, `level ${level}`).toBe(level <= entry.jumpsWhileRecovering);
      }
    },
  );

  test('every source is one of the library', () => {
    const cited = [
      ...entries.flatMap(({ sources }) => sources),
      ...LIMIT_RULES.flatMap(({ sources }) => sources),
      ...SCREENING_RULES.flatMap(({ sources }) => sources),
      ...WEAKNESS_MAP.flatMap(({ sources }) => sources),
    ];
    expect(cited.filter((id) => !sourceIds.has(id))).toEqual([]);
  });
});

test('every limit, answer and weakness names a source', () => {
  const rows = [...LIMIT_RULES, ...SCREENING_RULES, ...WEAKNESS_MAP];
  expect(rows.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every caution site stands under its own name, with a reason and a source', () => {
  for (const site of CAUTION_SITES) {
    const { name, why, sources, ...entry } = CAUTION_MAP[site];
    expect(entry.site).toBe(site);
    expect(name.length, site).toBeGreaterThan(3);
    expect(why, site).toMatch(/\.$/);
    expect(sources, site).not.toEqual([]);
  }
});

const injury: fc.Arbitrary<Injury> = fc.record(
  {
    site: fc.constantFrom(...CAUTION_SITES),
    status: fc.constantFrom('current', 'recovering', 'history'),
    stage: fc.constantFrom(0, 1, 2, 3, 4, 5),
  },
  { requiredKeys: ['site', 'status'] },
);
const yes = fc.boolean();
const screening: fc.Arbitrary<Screening> = fc.record(
  {
    cleared: yes,
    heartCondition: yes,
    controlledBloodPressure: yes,
    chestPain: yes,
    longTermCondition: yes,
    medicine: yes,
    boneOrJoint: yes,
    osteoporosis: yes,
    pregnantWeeks: fc.nat(42),
    postnatalWeeks: fc.nat(80),
    postnatalTestsPassed: yes,
    guardianConsent: yes,
    redsIndicators: fc.nat(4),
    redsSevere: yes,
  },
  { requiredKeys: [] },
);
const athlete: fc.Arbitrary<Athlete> = fc
  .record({
    age: fc.option(fc.integer({ min: 10, max: 90 }), { nil: undefined }),
    lifting: fc.constantFrom(...LIFTING_LEVELS),
    injuries: fc.array(injury, { maxLength: 4 }),
    screening: fc.oneof(fc.constant({}), screening),
    plyo: fc.constantFrom(...POLICY_OPTIONS.plyo),
    painPolicy: fc.constantFrom(...POLICY_OPTIONS.painPolicy),
    calf: fc.option(fc.tuple(fc.nat(40), fc.nat(40)), { nil: undefined }),
  })
  .map(({ age, calf, plyo, painPolicy, ...given }) =>
    runner({
      ...given,
      ...(age !== undefined && { bornYear: 2026 - age }),
      ...(calf && { tests: [{ test: 'single-leg-calf-raise', left: calf[0], right: calf[1], day: TODAY }] }),
      policies: { ...DEFAULT_POLICIES, plyo, painPolicy },
    }),
  );
const RUNS = { numRuns: 1000 };

describe('for any runner', () => {
  const known = fc.constantFrom(...exercises);

  test('no allowed exercise breaks what an active site or a limit says', () => {
    fc.assert(
      fc.property(athlete, fc.array(known, { minLength: 20, maxLength: 20 }), (someone, some) => {
        const limits = safetyLimits(someone, TODAY);
        for (const exercise of some.filter((one) => safetyOf(limits, one).allowed)) expectSafe(limits, exercise);
      }),
      RUNS,
    );
  });

  test('another injury never allows more', () => {
    fc.assert(
      fc.property(athlete, injury, fc.array(known, { minLength: 20, maxLength: 20 }), (someone, more, some) => {
        const worse = { ...someone, injuries: [...someone.injuries, more] };
        const [before, after] = [safetyLimits(someone, TODAY), safetyLimits(worse, TODAY)];
        for (const field of LIMIT_FIELDS) expect(isNoLooser(field, before, after), field).toBe(true);
        for (const exercise of some) {
          if (safetyOf(after, exercise).allowed) expect(safetyOf(before, exercise).allowed).toBe(true);
        }
        const reached = plyoLevelReachable(someone, TODAY, before).level;
        expect(plyoLevelReachable(worse, TODAY, after).level).toBeLessThanOrEqual(reached);
        const testsBefore = allowedTests(before);
        expect(allowedTests(after).filter((name) => !testsBefore.includes(name))).toEqual([]);
        expect(screen(worse, TODAY).blocked).toEqual(screen(someone, TODAY).blocked);
      }),
      RUNS,
    );
  });

  test('the limits agree with each other and with the level of jumping', () => {
    fc.assert(
      fc.property(athlete, (someone) => {
        const limits = safetyLimits(someone, TODAY);
        if (!limits.heavyAllowed) expect(limits.maxPercent).toBeLessThan(80);
        expect(limits.minReps ?? 1).toBeLessThanOrEqual(limits.maxReps ?? 30);
        expect(limits.phases ?? ['A']).toContain('A');
        if (limits.maxImpact === 0) expect(limits.plyoLevelMax).toBe(-1);
        const reach = plyoLevelReachable(someone, TODAY, limits);
        expect(reach.level).toBeLessThanOrEqual(limits.plyoLevelMax);
        expect(reach.ladder.at(-1)?.level ?? -1).toBe(reach.level);
        expect(reach.missing.every(({ level }) => level > reach.level)).toBe(true);
      }),
      RUNS,
    );
  });

  test('every refusal has words, and no word claims to know what is wrong', () => {
    fc.assert(
      fc.property(athlete, known, (someone, exercise) => {
        const safety = safetyOf(safetyLimits(someone, TODAY), exercise);
        if (!safety.allowed) expect(safety.reason.text).toMatch(/^[A-Z].*\.$/);
        if (!safety.allowed) expect(safety.reason.text).not.toMatch(/diagnos|undefined|medical advice/);
      }),
      RUNS,
    );
  });
});

/** D5, D8 and the limits again, in other words than the code's. */
function expectSafe(limits: Limits, exercise: Exercise): void {
  const { id, impact, lowerBodyFatigue, cautionSites } = exercise;
  expect(impact).toBeLessThanOrEqual(limits.maxImpact);
  expect(lowerBodyFatigue).toBeLessThanOrEqual(limits.maxLegLoad);
  expect(plyoLevelOf(id) ?? -1).toBeLessThanOrEqual(limits.plyoLevelMax);
  if (!limits.supineAllowed) expect(postures.LYING_ON_THE_BACK.has(id)).toBe(false);
  if (!limits.spineLoadedBarbell) expect(postures.SPINE_LOADED_BARBELL.has(id)).toBe(false);
  if (limits.steadyFootingOnly) expect(postures.FALL_RISK.has(id)).toBe(false);
  for (const { site, status, stage, cleared } of limits.activeSites) {
    if (status === 'history') continue;
    const entry = CAUTION_MAP[site];
    if (status === 'current') expect(!cautionSites.includes(site) || entry.prefers.includes(id)).toBe(true);
    if (stage !== undefined && isInRegion(entry, exercise)) expect(stageNeeded(exercise)).toBeLessThanOrEqual(stage);
    for (const block of entry.blocks.filter((one) => matchesSelector(one, exercise))) {
      expect(status).toBe('recovering');
      expect(stage).toBeGreaterThanOrEqual(block.untilStage ?? 6);
    }
    if (!entry.boneStress) continue;
    if (status === 'current' || !cleared) {
      expect(impact).toBe(0);
      expect(lowerBodyFatigue).toBeLessThan(3);
    }
    if (status === 'current') expect(postures.WEIGHT_THROUGH_THE_LEGS.has(id)).toBe(false);
    if (status === 'current') expect(lowerBodyFatigue < 2 || postures.OFF_THE_FEET.has(id)).toBe(true);
  }
}

/** Meeting the looser value again changes nothing in the stricter one. */
function isNoLooser(field: LimitField, before: Limits, after: Limits): boolean {
  return sameLimit(meet(after, { [field]: before[field] })[field], after[field]);
}
