import type { LoggedSet } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import type { Writable } from '../writable.ts';
import { FIT_LIMITS, possible } from './limits.ts';
import type { PlannedExercises } from './planned-exercises.ts';
import { type ExerciseWords, exerciseWords } from './profile/exercise-words.ts';
import { shownWeight } from './weight.ts';
import { type FitMessage, numberOf, numbersOf } from './wire/message.ts';

const SET = {
  duration: 0,
  // Not in the published profile: how sure the watch is of each guess, and full where somebody has chosen.
  certainty: 2,
  reps: 3,
  weight: 4,
  type: 5,
  category: 7,
  name: 8,
  displayUnit: 9,
  step: 11,
} as const;
const ACTIVE = 1;
const CERTAIN = 255;
const SIXTEENTHS = 16;

/** What a set is called where neither the runner nor the watch has named it. */
export const UNNAMED_SET = 'unknown';

/** A set that was done; absent for the rest between two. */
export function setOf(message: FitMessage, planned: PlannedExercises, issues: IssueList): LoggedSet | undefined {
  if (numberOf(message, SET.type) !== ACTIVE) return undefined;
  const set: Writable<LoggedSet> = { ...nameOf(message, planned), setType: 'normal' };
  const reps = possible(numberOf(message, SET.reps), FIT_LIMITS.reps, issues);
  if (reps !== undefined) set.reps = reps;
  const seconds = possible((numberOf(message, SET.duration) ?? 0) / 1000, FIT_LIMITS.seconds, issues);
  if (seconds !== undefined) set.seconds = seconds;
  // A weight of zero is how a watch writes that none was entered.
  const kilograms = possible((numberOf(message, SET.weight) ?? 0) / SIXTEENTHS, FIT_LIMITS.kilograms, issues);
  if (kilograms !== undefined) Object.assign(set, shownWeight(kilograms, numberOf(message, SET.displayUnit)));
  return set;
}

/** What was planned or chosen is a name; what the watch took the movement for is a list of guesses, named after the likeliest. */
function nameOf(message: FitMessage, planned: PlannedExercises): Pick<LoggedSet, 'name' | 'guesses'> {
  const step = planned.ofStep(numberOf(message, SET.step));
  if (step !== undefined) return { name: step };
  const names = numbersOf(message, SET.name);
  const words = numbersOf(message, SET.category).flatMap((category, index) =>
    wordsFor(category, names[index], planned),
  );
  const different = [...new Set(words)];
  const [likeliest] = different;
  if (likeliest === undefined) return { name: UNNAMED_SET };
  const isChosen = different.length === 1 && (numberOf(message, SET.certainty) ?? CERTAIN) === CERTAIN;
  return isChosen ? { name: likeliest } : { name: likeliest, guesses: different };
}

function wordsFor(
  category: number | undefined,
  name: number | undefined,
  planned: PlannedExercises,
): readonly ExerciseWords[] {
  if (category === undefined) return [];
  const words = exerciseWords(category, name);
  // Names that are newer than the profile may stand in the file.
  const isNamed = name === undefined || words?.includes('/');
  const found = isNamed ? words : (planned.titleOf(category, name) ?? words);
  return found === undefined ? [] : [found];
}
