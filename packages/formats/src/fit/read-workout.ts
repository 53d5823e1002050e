import type { IssueList } from '../issue-list.ts';
import type { Writable } from '../writable.ts';
import { FIT_LIMITS, possible } from './limits.ts';
import type { ExerciseWords } from './profile/exercise-words.ts';
import { MESSAGE } from './profile/numbers.ts';
import { recordedSport } from './profile/sport.ts';
import { shownWeight } from './weight.ts';
import { type FitMessage, numberOf, textOf } from './wire/message.ts';
import type { FitWorkout, StepEnd, WorkoutEffort, WorkoutStep } from './workout.ts';
import { exerciseIn, messageIndexOf, STEP, TITLE } from './workout-fields.ts';

const WORKOUT = { sport: 4, name: 8, subSport: 11, description: 17, steps: 6 } as const;
const DURATION = { time: 0, distance: 1, open: 5, repeat: 6, repetitionTime: 28, reps: 29 } as const;
const HUNDREDTHS = 100;
const MILLISECONDS = 1000;

const INTENSITIES: readonly WorkoutEffort['intensity'][] = ['active', 'rest', 'warm-up', 'cool-down', 'rest', 'active'];

const inOrder = (messages: readonly FitMessage[], kind: number): readonly FitMessage[] =>
  messages
    .filter(({ globalMessageNumber }) => globalMessageNumber === kind)
    .sort((a, b) => (messageIndexOf(a) ?? 0) - (messageIndexOf(b) ?? 0));

/** A workout from the messages of its file; absent where they hold none. */
export function workoutOf(messages: readonly FitMessage[], issues: IssueList): FitWorkout | undefined {
  const head = messages.find(({ globalMessageNumber }) => globalMessageNumber === MESSAGE.workout);
  const steps = inOrder(messages, MESSAGE.workoutStep);
  if (head === undefined && steps.length === 0) return undefined;
  const titles = inOrder(messages, MESSAGE.exerciseTitle).flatMap((message) => {
    const exercise = exerciseIn(message, TITLE);
    const title = textOf(message, TITLE.text);
    return exercise === undefined || title === undefined ? [] : [{ exercise, title }];
  });
  const byExercise = new Map(titles.map(({ exercise, title }) => [exercise, title]));
  const sport = recordedSport(head && numberOf(head, WORKOUT.sport), head && numberOf(head, WORKOUT.subSport));
  const workout: Writable<FitWorkout> = {
    sport: sport.sport,
    steps: steps.map((message) => stepOf(message, byExercise, issues)),
    titles,
  };
  if (sport.sportWord !== undefined) workout.sportWord = sport.sportWord;
  const name = head && textOf(head, WORKOUT.name);
  if (name !== undefined) workout.name = name;
  const description = head && textOf(head, WORKOUT.description);
  if (description !== undefined) workout.description = description;
  reportMissingSteps(head && numberOf(head, WORKOUT.steps), steps.length, issues);
  return workout;
}

function reportMissingSteps(stated: number | undefined, found: number, issues: IssueList): void {
  if (stated === undefined || stated === found) return;
  issues.add({
    code: 'fit-steps-missing',
    severity: 'warning',
    text: `The workout should have ${stated} steps and holds ${found}.`,
    done: 'skipped',
  });
}

function stepOf(message: FitMessage, titles: ReadonlyMap<ExerciseWords, string>, issues: IssueList): WorkoutStep {
  const durationType = numberOf(message, STEP.durationType) ?? DURATION.open;
  if (durationType === DURATION.repeat) {
    return {
      kind: 'repeat',
      fromStep: numberOf(message, STEP.durationValue) ?? 0,
      rounds: numberOf(message, STEP.targetValue) ?? 1,
    };
  }
  const step: Writable<WorkoutEffort> = {
    kind: 'effort',
    intensity: INTENSITIES[numberOf(message, STEP.intensity) ?? 0] ?? 'active',
    until: endOf(durationType, numberOf(message, STEP.durationValue)),
  };
  const exercise = exerciseIn(message, STEP);
  if (exercise !== undefined) step.exercise = exercise;
  const title = textOf(message, STEP.title) ?? (exercise === undefined ? undefined : titles.get(exercise));
  if (title !== undefined) step.title = title;
  const kilograms = possible((numberOf(message, STEP.weight) ?? 0) / HUNDREDTHS, FIT_LIMITS.kilograms, issues);
  if (kilograms !== undefined) Object.assign(step, shownWeight(kilograms, numberOf(message, STEP.displayUnit)));
  const notes = textOf(message, STEP.notes);
  if (notes !== undefined) step.notes = notes;
  return step;
}

function endOf(durationType: number, value: number | undefined): StepEnd {
  if (value === undefined || durationType === DURATION.open) return { kind: 'open' };
  switch (durationType) {
    case DURATION.reps:
      return { kind: 'reps', reps: value };
    case DURATION.time:
    case DURATION.repetitionTime:
      return { kind: 'time', seconds: value / MILLISECONDS };
    case DURATION.distance:
      return { kind: 'distance', metres: value / HUNDREDTHS };
    default:
      return { kind: 'other', durationType };
  }
}
