import type { Activity } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import { lapOf } from './laps.ts';
import { plannedExercises } from './planned-exercises.ts';
import { MESSAGE } from './profile/numbers.ts';
import { recordedSport } from './profile/sport.ts';
import { recordTotals } from './record-totals.ts';
import { activityOf, endTimeOf, sportOf, startTimeOf } from './session.ts';
import { setOf, UNNAMED_SET } from './sets.ts';
import { clockAtEnd, offsetMinutesOf, startAt } from './start.ts';
import { type FitMessage, numberOf, textOf } from './wire/message.ts';

const WORKOUT_NAME = 8;
const SET_START = 6;
/** Where `sport`, a lap and a workout say what is done. */
const SAYS_SPORT: readonly (readonly [kind: number, sport: number, subSport: number])[] = [
  [MESSAGE.sport, 0, 1],
  [MESSAGE.lap, 25, 39],
  [MESSAGE.workout, 4, 11],
];
/** Summaries are rounded to the second. */
const ROUNDING_SECONDS = 1;
/** What is recorded less than this after a session belongs to it. */
const AFTERWARDS_SECONDS = 60;

type ByKind = (kind: number) => readonly FitMessage[];

/** The trainings that the messages of a file record: one for each session, or one from the points where nothing sums them up. */
export function activitiesOf(
  messages: readonly FitMessage[],
  { isWhole }: { readonly isWhole: boolean },
  issues: IssueList,
): readonly Activity[] {
  const byKind: ByKind = (kind) => messages.filter(({ globalMessageNumber }) => globalMessageNumber === kind);
  const sessions = [...byKind(MESSAGE.session)].sort((a, b) => (startTimeOf(a) ?? 0) - (startTimeOf(b) ?? 0));
  const fromSessions = activitiesOfSessions(sessions, messages, byKind, issues);
  if (sessions.length > 0 && isWhole) return fromSessions;
  const after = sessions.length === 0 ? 0 : Math.max(...sessions.map((s) => endTimeOf(s) ?? 0)) + AFTERWARDS_SECONDS;
  return [...fromSessions, ...activityOfRecords(messages, after, byKind, issues)];
}

function activitiesOfSessions(
  sessions: readonly FitMessage[],
  messages: readonly FitMessage[],
  byKind: ByKind,
  issues: IssueList,
): readonly Activity[] {
  const offsetMinutes = offsetMinutesOf(messages);
  const trainings = sessions.filter((session) => !sportOf(session).isTransition);
  const laps = sharedOut(byKind(MESSAGE.lap), startTimeOf, sessions);
  const sets = sharedOut(byKind(MESSAGE.set), (set) => numberOf(set, SET_START), sessions);
  const planned = plannedExercises(messages);
  const workout = byKind(MESSAGE.workout)[0];
  const title = workout && trainings.length === 1 ? textOf(workout, WORKOUT_NAME) : undefined;
  if (trainings.length < sessions.length) reportTransitions(sessions.length - trainings.length, issues);
  const activities = trainings.flatMap((session) => {
    const own = laps.get(session) ?? [];
    const start = startAt(startTimeOf(session) ?? own.map(startTimeOf)[0], offsetMinutes);
    if (start === undefined) {
      reportMissingDate(messages, issues);
      return [];
    }
    const parts = {
      start,
      title,
      laps: own.flatMap((lap) => lapOf(lap, issues) ?? []),
      sets: (sets.get(session) ?? []).flatMap((set) => setOf(set, planned, issues) ?? []),
    };
    return [activityOf(session, parts, issues)];
  });
  reportUnsureSets(activities, issues);
  return activities;
}

/** Each message with the session during which it began: the last one that had started by then. */
function sharedOut(
  messages: readonly FitMessage[],
  timeOf: (message: FitMessage) => number | undefined,
  sessions: readonly FitMessage[],
): ReadonlyMap<FitMessage, readonly FitMessage[]> {
  const shares = new Map<FitMessage, FitMessage[]>(sessions.map((session) => [session, []]));
  for (const message of messages) {
    const time = timeOf(message) ?? 0;
    const session = sessions.findLast((s) => (startTimeOf(s) ?? 0) <= time + ROUNDING_SECONDS) ?? sessions[0];
    if (session !== undefined) shares.get(session)?.push(message);
  }
  return shares;
}

/** What the points after a time add up to, where there are any. */
function activityOfRecords(
  messages: readonly FitMessage[],
  after: number,
  byKind: ByKind,
  issues: IssueList,
): readonly Activity[] {
  const totals = recordTotals(messages, after);
  if (totals === undefined) {
    if (after === 0) reportNothing(issues);
    return [];
  }
  const { startTime, ...amounts } = totals;
  const start = startAt(startTime, offsetMinutesOf(messages));
  if (start === undefined) {
    reportMissingDate(messages, issues);
    return [];
  }
  const { sport, sportWord } = saidSport(byKind);
  issues.add({
    code: 'fit-totals-from-points',
    severity: 'warning',
    text: `No summary is in the file; distance and time were added up from its points${sportWord === undefined ? ', and the sport is not known' : ''}.`,
    done: 'assumed',
  });
  const planned = plannedExercises(messages);
  const laps = byKind(MESSAGE.lap).filter((lap) => (startTimeOf(lap) ?? 0) >= startTime - ROUNDING_SECONDS);
  return [
    {
      sport,
      ...(sportWord === undefined ? {} : { sportWord }),
      start,
      ...amounts,
      laps: laps.flatMap((lap) => lapOf(lap, issues) ?? []),
      sets: after > 0 ? [] : byKind(MESSAGE.set).flatMap((set) => setOf(set, planned, issues) ?? []),
    },
  ];
}

/** The sport as the messages beside the sessions say it, the last word first. */
function saidSport(byKind: ByKind): ReturnType<typeof recordedSport> {
  for (const [kind, sportField, subSportField] of SAYS_SPORT) {
    const message = byKind(kind).at(-1);
    const sport = message && numberOf(message, sportField);
    if (message && sport !== undefined) return recordedSport(sport, numberOf(message, subSportField));
  }
  return recordedSport(undefined, undefined);
}

function reportNothing(issues: IssueList): void {
  issues.add({
    code: 'fit-empty',
    severity: 'warning',
    text: 'The file is of a training, but holds nothing of it.',
    done: 'skipped',
  });
}

function reportMissingDate(messages: readonly FitMessage[], issues: IssueList): void {
  const shown = clockAtEnd(messages);
  issues.add({
    code: 'fit-date-missing',
    severity: 'warning',
    text: 'A training has no date, because its times count from when the watch was switched on; it was left out.',
    done: 'skipped',
    suggestion:
      shown === undefined
        ? 'Add it by hand if you know its day.'
        : `Add it by hand if you know its day; the clock of the watch showed ${shown}.`,
  });
}

function reportTransitions(count: number, issues: IssueList): void {
  issues.add({
    code: 'fit-transition-left-out',
    severity: 'info',
    text: `${count === 1 ? 'One change' : `${count} changes`} between two sports of a race ${count === 1 ? 'is' : 'are'} no training and ${count === 1 ? 'was' : 'were'} left out.`,
    done: 'skipped',
  });
}

function reportUnsureSets(activities: readonly Activity[], issues: IssueList): void {
  const sets = activities.flatMap((activity) => activity.sets);
  const unsure = sets.filter(({ name, guesses }) => name === UNNAMED_SET || guesses !== undefined);
  if (unsure.length === 0) return;
  issues.add({
    code: 'fit-exercise-unconfirmed',
    severity: 'info',
    text: `Nobody has said which exercise ${unsure.length} of the ${sets.length} sets were; what the watch guessed stands with them.`,
    done: 'assumed',
    suggestion: 'Choose the exercises on the watch or in its app, and export again.',
  });
}
