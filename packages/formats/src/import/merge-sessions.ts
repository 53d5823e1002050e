import type { RunKind } from '@stridelift/engine';
import { plainTitle } from '../ics/calendar-event.ts';
import { LIKELY_TRAINING, type RunClass, SURE_ENOUGH } from '../run-kind/classify-run.ts';
import { standingOf } from '../run-kind/verdict.ts';
import { inOrder, namesOf } from './in-order.ts';
import { mergeRecordings } from './merge-recordings.ts';
import { isRecording } from './recording.ts';
import type { Session } from './session.ts';

type Family = 'easy' | 'quality' | 'long' | 'race' | 'cross';

const FAMILIES: Readonly<Record<RunKind, Family>> = {
  easy: 'easy',
  recovery: 'easy',
  'walk-run': 'easy',
  other: 'easy',
  rest: 'easy',
  tempo: 'quality',
  intervals: 'quality',
  hills: 'quality',
  long: 'long',
  race: 'race',
  cross: 'cross',
};

/** Two records of one run differ by about this much. */
const SAME_DISTANCE = 0.03;
const SAME_START_MINUTES = 1;
/** Two planned or two finished runs that begin further apart are two runs. */
const OTHER_RUN_MINUTES = 30;
/** A run may turn out so much longer or shorter than it was planned. Mark D. */
const AS_PLANNED = 0.5;
/** How far a recording is from a plan that names neither distance nor time. */
const NO_AMOUNT = 0.5;

function mayBeOneKind(a: Session, b: Session): boolean {
  const [one, other] = [FAMILIES[a.told.kind], FAMILIES[b.told.kind]];
  if (one === 'cross' || other === 'cross') return one === other;
  return one === other || a.told.sure < SURE_ENOUGH || b.told.sure < SURE_ENOUGH;
}

const startsApart = (a: Session, b: Session): number | undefined =>
  a.at === undefined || b.at === undefined ? undefined : Math.abs(a.at - b.at);

function isOneSession(a: Session, b: Session): boolean {
  // Recordings have been set beside each other already, to the second.
  if ((isRecording(a) && isRecording(b)) || !mayBeOneKind(a, b)) return false;
  const apart = startsApart(a, b);
  if (apart !== undefined && apart <= SAME_START_MINUTES) return true;
  if (apart !== undefined && apart > OTHER_RUN_MINUTES && a.planned === b.planned) return false;
  const sameTitle = a.title !== '' && plainTitle(a.title) === plainTitle(b.title);
  // A plan that lists two runs of a day under two names means two runs.
  if (!sameTitle && a.planned === b.planned && a.sources.some((file) => b.sources.includes(file))) return false;
  if (a.km === undefined || b.km === undefined) return sameTitle;
  return Math.abs(a.km - b.km) <= SAME_DISTANCE * Math.max(a.km, b.km);
}

/** What a plan says of a run counts before its title and its laps, but not before what the runner has said of it. */
function strongerOf(plan: Session, done: Session): RunClass {
  const standing = standingOf(done.told) - standingOf(plan.told);
  if (standing !== 0) return standing > 0 ? done.told : plan.told;
  const isSaidByPlan = plan.planned && isRecording(done) && !plan.told.undecided && plan.told.sure >= SURE_ENOUGH;
  if (isSaidByPlan) return { ...plan.told, how: `planned so: ${plan.told.how}` };
  return done.told.sure > plan.told.sure ? done.told : plan.told;
}

/** What was done counts for distance and time; the plan knows better what it was meant to be. */
function merge(a: Session, b: Session): Session {
  const [plan, done] = a.planned || !b.planned ? [a, b] : [b, a];
  const activity = done.activity ?? plan.activity;
  return {
    ...plan,
    ...(done.at === undefined ? {} : { at: done.at }),
    ...(done.km === undefined ? {} : { km: done.km }),
    ...(done.minutes === undefined ? {} : { minutes: done.minutes }),
    ...(activity === undefined ? {} : { activity }),
    title: plan.title || done.title,
    told: strongerOf(plan, done),
    planned: a.planned && b.planned,
    sources: namesOf([a, b]),
  };
}

/** Of one identifier in several files the last file knows best; all of them are named as sources. */
function latestByKey(sessions: readonly Session[]): readonly Session[] {
  const latest = new Map<string, Session>();
  for (const session of sessions) {
    const before = latest.get(session.key);
    latest.set(session.key, before ? { ...session, sources: namesOf([before, session]) } : session);
  }
  return [...latest.values()];
}

function mergeAlike(sessions: readonly Session[]): readonly Session[] {
  const merged: Session[] = [];
  for (const session of sessions) {
    const at = merged.findIndex((other) => isOneSession(other, session));
    if (at < 0) merged.push(session);
    else merged[at] = merge(merged[at] as Session, session);
  }
  return merged;
}

/** How far a finished run is from a planned one, 0 the nearest; undefined where it cannot be the same. */
function offPlan(plan: Session, done: Session): number | undefined {
  if (isOneSession(plan, done)) return 0;
  if (!mayBeOneKind(plan, done) || plan.told.sure < LIKELY_TRAINING) return undefined;
  const [a, b] =
    plan.km !== undefined && done.km !== undefined ? [plan.km, done.km] : [plan.minutes ?? 0, done.minutes ?? 0];
  if (a <= 0 || b <= 0) return NO_AMOUNT;
  const off = Math.abs(a - b) / Math.max(a, b);
  return off <= AS_PLANNED ? off : undefined;
}

/** More sessions of one day than anybody plans and does; they are left as they are. */
const MOST_PAIRS = 10_000;

/** Finds to each finished run the plan of its day that it follows, the nearest pairs first. */
function linkPlanned(planned: readonly Session[], done: readonly Session[]): readonly Session[] {
  if (planned.length * done.length > MOST_PAIRS) return [...planned, ...done];
  const pairs = planned
    .flatMap((plan) =>
      done.flatMap((run) => {
        const off = offPlan(plan, run);
        return off === undefined ? [] : [{ plan, run, off, apart: startsApart(plan, run) ?? Number.MAX_SAFE_INTEGER }];
      }),
    )
    .sort((a, b) => a.off - b.off || a.apart - b.apart);
  const taken = new Set<Session>();
  const linked: Session[] = [];
  for (const { plan, run } of pairs) {
    if (taken.has(plan) || taken.has(run)) continue;
    taken.add(plan).add(run);
    linked.push(merge(plan, run));
  }
  return [...linked, ...[...planned, ...done].filter((session) => !taken.has(session))];
}

/** Finished runs of calendars, each with its recording where there is one. */
function joinRecordings(told: readonly Session[], recordings: readonly Session[]): readonly Session[] {
  if (told.length * recordings.length > MOST_PAIRS) return [...told, ...recordings];
  const open = [...told];
  const joined = recordings.map((recording) => {
    const at = open.findIndex((one) => isOneSession(one, recording));
    return at < 0 ? recording : merge(open.splice(at, 1)[0] as Session, recording);
  });
  return [...open, ...joined];
}

function mergeDay(sessions: readonly Session[]): readonly Session[] {
  const sorted = [...sessions].sort(inOrder);
  const entries = mergeAlike(sorted.filter((one) => !isRecording(one)));
  const told = entries.filter(({ planned }) => !planned);
  return linkPlanned(
    entries.filter(({ planned }) => planned),
    joinRecordings(told, sorted.filter(isRecording)),
  );
}

/**
 * One session once, however often it was recorded or planned: recordings by their start, entries of calendars by identifier, or on one
 * day by kind and start, distance or title; then each recording with the plan that it follows.
 */
export function mergeSessions(sessions: readonly Session[]): readonly Session[] {
  const days = new Map<number, Session[]>();
  const entries = latestByKey(sessions.filter((session) => !isRecording(session)));
  for (const session of [...entries, ...mergeRecordings(sessions.filter(isRecording))]) {
    const day = days.get(session.day);
    if (day) day.push(session);
    else days.set(session.day, [session]);
  }
  return [...days.values()].flatMap(mergeDay).sort(inOrder);
}
