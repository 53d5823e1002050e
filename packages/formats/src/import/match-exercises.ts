import type { Activity, LoggedSet } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import type { ExerciseSystem } from './format-reader.ts';

/** What a name of another system means here. */
export interface ExerciseMeaning {
  /** The id of ours, where that is certain. */
  readonly exercise?: string;
  /** The name is used for each of these. */
  readonly readings?: readonly string[];
  /** Ids of ours that it may mean, likeliest first; none where there is nothing like it. */
  readonly nearest: readonly string[];
}

export type ExerciseNames = (system: ExerciseSystem, name: string) => ExerciseMeaning;

/** More names than this and the list helps nobody. */
const LISTED_NAMES = 30;
const NEAREST = 3;
const LONGEST_NAME = 60;

export interface ExerciseMatcher {
  /** The same activity, its sets with our ids where those are certain. */
  readonly match: (activity: Activity, system: ExerciseSystem | undefined) => Activity;
  /** Lists once what could not be matched. */
  readonly report: (issues: IssueList) => void;
}

/** Gives the sets of one file our names. What a watch only guessed stays a guess. */
export function startExerciseMatcher(names: ExerciseNames | undefined): ExerciseMatcher {
  const meanings = new Map<string, ExerciseMeaning>();
  const meaningOf = (system: ExerciseSystem, name: string): ExerciseMeaning => {
    const key = `${system} ${name}`;
    const meaning = meanings.get(key) ?? names?.(system, name) ?? { nearest: [] };
    meanings.set(key, meaning);
    return meaning;
  };
  const matchSet = (set: LoggedSet, system: ExerciseSystem): LoggedSet => {
    if (set.guesses !== undefined) return set;
    const { exercise } = meaningOf(system, set.name);
    return exercise === undefined ? set : { ...set, exercise };
  };
  return {
    match: (activity, system) =>
      names === undefined || system === undefined || activity.sets.length === 0
        ? activity
        : { ...activity, sets: activity.sets.map((set) => matchSet(set, system)) },
    report: (issues) => reportMeanings([...meanings], issues),
  };
}

function reportMeanings(meanings: readonly (readonly [string, ExerciseMeaning])[], issues: IssueList): void {
  const open = meanings.filter(([, { exercise }]) => exercise === undefined);
  const ambiguous = open.filter(([, { readings }]) => readings !== undefined);
  const unknown = open.filter(([, { readings }]) => readings === undefined);
  if (ambiguous.length > 0) {
    issues.add({
      code: 'exercise-name-ambiguous',
      severity: 'info',
      text: `These names stand for several exercises here, so their sets kept the name only: ${listed(
        ambiguous.map(([key, { readings = [] }]) => `${nameIn(key)} (${readings.join(' or ')})`),
      )}.`,
      done: 'skipped',
    });
  }
  if (unknown.length > 0) {
    issues.add({
      code: 'exercise-name-unknown',
      severity: 'info',
      text: `These names of exercises have no certain counterpart here, so their sets kept the name only: ${listed(
        unknown.map(([key, { nearest }]) => `${nameIn(key)}${nearTo(nearest)}`),
      )}.`,
      done: 'skipped',
    });
  }
}

const nearTo = (nearest: readonly string[]): string =>
  nearest.length === 0 ? '' : ` (nearest: ${nearest.slice(0, NEAREST).join(', ')})`;

function nameIn(key: string): string {
  const name = key.slice(key.indexOf(' ') + 1);
  return `"${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}"`;
}

function listed(names: readonly string[]): string {
  const more = names.length - LISTED_NAMES;
  return `${names.slice(0, LISTED_NAMES).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
