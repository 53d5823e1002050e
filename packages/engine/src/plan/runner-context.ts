import { formatDate } from '../calendar/epoch-day.ts';
import type { ChoiceContext, Verdict } from '../compose/choice-context.ts';
import { canDoAt } from '../compose/equipment-at.ts';
import { isSpineLoadedBarbell } from '../compose/score.ts';
import { usableAt } from '../compose/usable-at.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Exercise, Library, MovementPattern } from '../model/exercise.ts';
import type { Finding } from '../model/finding.ts';
import { LEG_LIFT_PATTERNS } from '../model/movement-groups.ts';
import type { Place } from '../model/place.ts';
import {
  canBeHalf,
  canBeHeavy,
  canBeLoaded,
  type KnownStrength,
  type StrengthBook,
  strengthOn,
} from '../prescribe/lifter-strength.ts';
import { scoreTest } from '../prescribe/load/score-test.ts';
import { ageInYearOf } from '../safety/age.ts';
import { safetyOf } from '../safety/exercise-safety.ts';
import { HISTORY_SETS, oldTrouble } from '../safety/history-sets.ts';
import type { Limits } from '../safety/limits/limits-model.ts';
import { plyoLevelReachable } from '../safety/plyo-gates.ts';
import { type PlyoLevelMax, type PlyoRung, plyoLevelOf } from '../safety/plyo-levels.ts';
import { activeWeaknesses, type Weakness } from '../safety/weaknesses.ts';
import type { EpochDay } from '../units/brands.ts';
import { historyNote } from './history-note.ts';
import { PROTECTED_DAYS } from './race-shadow.ts';

/** What the runner's body, tests and wishes mean for the choice and dose of exercises. */
export interface RunnerContext {
  readonly choice: ChoiceContext;
  readonly strengthOn: (exercise: Exercise, place: Place) => KnownStrength | undefined;
  readonly plyoLevel: PlyoLevelMax;
  /** The level at which jumping begins for who has lifted lately. */
  readonly plyoStart: PlyoRung;
  /** Some jump of the level or below is left there, after equipment and cautions. */
  readonly canJumpAt: (place: string, level: PlyoLevelMax) => boolean;
  /** Something is left there for the legs, and for a session that spares them. */
  readonly canLoadLegsAt: (place: string) => boolean;
  readonly canBeLightAt: (place: string) => boolean;
  readonly liftsAlready: boolean;
  /** Extra sets a session by pattern, from weaknesses and old trouble, for the first four weeks (part E). */
  readonly extraSets: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

export function runnerContext(athlete: Athlete, library: Library, asOf: EpochDay, limits: Limits): RunnerContext {
  const age = ageInYearOf(asOf, athlete);
  const lastLift = Math.max(...athlete.strength.map(({ day }) => day), Number.NEGATIVE_INFINITY);
  const book: StrengthBook = {
    records: athlete.strength,
    exerciseOf: (id) => library.byId.get(id),
    lifter: {
      ...(athlete.bodyMass === undefined ? {} : { bodyMass: athlete.bodyMass }),
      ...(athlete.sex === undefined ? {} : { sex: athlete.sex }),
      ...(age === undefined ? {} : { age }),
    },
    level: athlete.lifting,
  };
  const plyo = plyoLevelReachable(athlete, asOf, limits);
  const scored = athlete.tests.map((test) => ({
    asymmetry: 'ok' as const,
    ...scoreTest(test, age, athlete.sex),
    test: test.test,
  }));
  const weaknesses = activeWeaknesses(scored, athlete.tests, asOf, plyo.level);
  const choice: ChoiceContext = {
    exercises: library.exercises,
    ofPattern: groupByPattern(library),
    byId: library.byId,
    event: athlete.goal.event,
    // After a birth even who lifts begins again with what a beginner may do (B9).
    lifting: limits.pelvicFloor ? 'novice' : athlete.lifting,
    verdictOf: cachedVerdict(limits),
    canDoAt,
    canBeLoaded: (exercise, place) => canBeLoaded(exercise, place, book, limits.maxPercent),
    canBeHeavy: (exercise, place) => canBeHeavy(exercise, place, book),
    canBeHalf: (exercise, place) => canBeHalf(exercise, place, book),
    plyoLevel: plyo.level,
    spineLoadedBarbell: limits.spineLoadedBarbell,
    isAway: awayFrom(athlete),
    prefer: new Set(athlete.prefer),
    avoid: new Set(athlete.avoid),
    weakPatterns: new Set(weaknesses.flatMap(({ patterns }) => patterns)),
  };
  const anyAt = (place: string, counts: (exercise: Exercise) => boolean): boolean => {
    const there = athlete.places[place];
    if (!there) return false;
    for (const usable of usableAt(there, choice).values()) {
      if (usable.some(({ exercise }) => counts(exercise))) return true;
    }
    return false;
  };
  const jumpsAt = new Map<string, boolean>();
  const canJumpAt = (place: string, level: PlyoLevelMax): boolean => {
    const key = `${place}|${level}`;
    let can = jumpsAt.get(key);
    if (can === undefined) {
      can = anyAt(
        place,
        ({ id, doseUnit }) => doseUnit === 'contacts' && (plyoLevelOf(id) ?? Number.POSITIVE_INFINITY) <= level,
      );
      jumpsAt.set(key, can);
    }
    return can;
  };
  return {
    choice,
    strengthOn: (exercise, place) => strengthOn(exercise, place, book),
    plyoLevel: plyo.level,
    plyoStart: plyo.ladder[0]?.level ?? 0,
    canJumpAt,
    canLoadLegsAt: byPlace((place) =>
      anyAt(
        place,
        (exercise) =>
          isFor(LEG_LIFT_PATTERNS, exercise) &&
          exercise.lowerBodyFatigue <= MODERATE &&
          !isSpineLoadedBarbell(exercise),
      ),
    ),
    canBeLightAt: byPlace((place) =>
      anyAt(place, (exercise) => isFor(LIGHT_PATTERNS, exercise) && exercise.lowerBodyFatigue <= 1),
    ),
    liftsAlready: asOf - lastLift <= PROTECTED_DAYS,
    extraSets: extraSetsOf(weaknesses, oldTrouble(athlete.injuries).length > 0),
    findings: [
      ...weaknesses.map((weakness) => weaknessFinding(weakness, asOf)),
      ...historyNote(athlete.injuries, asOf),
    ],
  };
}

function awayFrom({ week, places, travel }: Athlete): (place: Place) => boolean {
  const usual = new Set(Object.values(week).map(({ place }) => places[place]?.id ?? place));
  const away = new Set(travel.map(({ place }) => places[place]?.id ?? place).filter((id) => !usual.has(id)));
  return ({ id }) => away.has(id);
}

const LIGHT_PATTERNS: ReadonlySet<MovementPattern> = new Set([
  'push-horizontal',
  'pull-horizontal',
  'core-anti-extension',
  'core-anti-rotation',
  'core-anti-lateral-flexion',
  'spinal-extension',
  'hip-abduction',
  'foot-ankle',
]);

/** Level of an exercise up to which anyone may do it from the first week (F, D). */
const FIRST_LEVEL = 2;
/** What a session that is not heavy may ask of the legs, on the scale of 0 to 3 (B7, D). */
const MODERATE = 2;

function isFor(patterns: ReadonlySet<MovementPattern>, { pattern, level }: Exercise): boolean {
  return patterns.has(pattern) && level <= FIRST_LEVEL;
}

function byPlace(ask: (place: string) => boolean): (place: string) => boolean {
  const known = new Map<string, boolean>();
  return (place) => {
    let answer = known.get(place);
    if (answer === undefined) {
      answer = ask(place);
      known.set(place, answer);
    }
    return answer;
  };
}

function weaknessFinding(weakness: Weakness, asOf: EpochDay): Finding {
  return {
    rule: 'test-weakness',
    level: 'note',
    dates: [formatDate(asOf)],
    facts: { test: weakness.test, extraSets: weakness.extraSets, weeks: weakness.weeks },
    text: weakness.text,
    sources: weakness.sources,
  };
}

/** A pattern that tested weak needs no further set for old trouble. */
function extraSetsOf(weaknesses: readonly Weakness[], hadTrouble: boolean): ReadonlyMap<string, number> {
  const sets = new Map<string, number>();
  for (const { patterns, extraSets } of weaknesses) {
    const pattern = patterns[0];
    if (pattern) sets.set(pattern, (sets.get(pattern) ?? 0) + Math.ceil(extraSets / 2));
  }
  if (hadTrouble) {
    for (const pattern of HISTORY_SETS.patterns) {
      sets.set(pattern, Math.max(sets.get(pattern) ?? 0, HISTORY_SETS.extraSets));
    }
  }
  return sets;
}

function groupByPattern(library: Library): ReadonlyMap<MovementPattern, readonly Exercise[]> {
  const groups = new Map<MovementPattern, Exercise[]>();
  for (const exercise of library.exercises) {
    const group = groups.get(exercise.pattern);
    if (group) group.push(exercise);
    else groups.set(exercise.pattern, [exercise]);
  }
  return groups;
}

function cachedVerdict(limits: Limits): (exercise: Exercise) => Verdict {
  const known = new Map<Exercise, Verdict>();
  return (exercise) => {
    let verdict = known.get(exercise);
    if (!verdict) {
      verdict = safetyOf(limits, exercise);
      known.set(exercise, verdict);
    }
    return verdict;
  };
}
