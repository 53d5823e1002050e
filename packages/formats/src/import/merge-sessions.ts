import type { RunKind } from '@stridelift/engine';
import type { Activity } from '../activity/activity.ts';
import { plainTitle } from '../ics/calendar-event.ts';
import { SURE_ENOUGH } from '../run-kind/classify-run.ts';
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

/** Two watches on one run differ by about this much. */
const SAME_DISTANCE = 0.03;
const SAME_START_MINUTES = 1;
/** Two planned or two finished runs that begin further apart are two runs. */
const OTHER_RUN_MINUTES = 30;

function mayBeOneKind(a: Session, b: Session): boolean {
  const [one, other] = [FAMILIES[a.told.kind], FAMILIES[b.told.kind]];
  // A recording that does not name its sport may be any.
  if (a.activity?.sportIsGuess || b.activity?.sportIsGuess) return true;
  if (one === 'cross' || other === 'cross') return one === other;
  return one === other || a.told.sure < SURE_ENOUGH || b.told.sure < SURE_ENOUGH;
}

const startsApart = (a: Session, b: Session): number | undefined =>
  a.at === undefined || b.at === undefined ? undefined : Math.abs(a.at - b.at);

/** Of two workouts that one app logged set by set, each is its own, however close. */
const areOwnLogs = (a: Session, b: Session): boolean =>
  a.activity?.ownId !== undefined &&
  b.activity?.ownId !== undefined &&
  a.activity.sets.length > 0 &&
  b.activity.sets.length > 0 &&
  a.sources.some((file) => b.sources.includes(file));

function isOneSession(a: Session, b: Session): boolean {
  if (!mayBeOneKind(a, b) || areOwnLogs(a, b)) return false;
  const apart = startsApart(a, b);
  if (apart !== undefined && apart <= SAME_START_MINUTES) return true;
  if (apart !== undefined && apart > OTHER_RUN_MINUTES && a.planned === b.planned) return false;
  const sameTitle = a.title !== '' && plainTitle(a.title) === plainTitle(b.title);
  // A plan that lists two runs of a day under two names means two runs.
  if (!sameTitle && a.planned === b.planned && a.sources.some((file) => b.sources.includes(file))) return false;
  if (a.km === undefined || b.km === undefined) return sameTitle;
  return Math.abs(a.km - b.km) <= SAME_DISTANCE * Math.max(a.km, b.km);
}

/** Of two recordings of one training the one that knows more sets for certain. */
function richer(a: Activity | undefined, b: Activity | undefined): Activity | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const known = ({ sets }: Activity): number => sets.filter(({ guesses }) => guesses === undefined).length;
  return known(b) > known(a) ? b : a;
}

const detailOf = ({ detail }: Session): number => detail ?? 0;

/** Below 0 where the second knows better what was done, above where the first does: it was done, or its source knows more. */
const whoKnows = (a: Session, b: Session): number =>
  a.planned === b.planned ? detailOf(a) - detailOf(b) : Number(b.planned) - Number(a.planned);

/**
 * What was done counts for distance and time, by the source that knows most and else by the later; the plan knows better what it was
 * meant to be.
 */
function merge(a: Session, b: Session): Session {
  const order = whoKnows(a, b);
  const [done, other] = order > 0 ? [a, b] : [b, a];
  const plan = done.planned === other.planned && order !== 0 ? done : other;
  const rest = plan === done ? other : done;
  const activity = richer(done.activity, other.activity);
  return {
    ...rest,
    ...plan,
    ...measured(other),
    ...measured(done),
    ...(activity === undefined ? {} : { activity }),
    title: plan.title || rest.title,
    told: rest.told.sure > plan.told.sure ? rest.told : plan.told,
    planned: a.planned && b.planned,
    line: a.line,
    sources: [...new Set([...a.sources, ...b.sources])],
  };
}

/** When and how much, as far as one source knows. */
const measured = ({ at, km, minutes, detail }: Session): Partial<Session> => ({
  ...(at === undefined ? {} : { at }),
  ...(km === undefined ? {} : { km }),
  ...(minutes === undefined ? {} : { minutes }),
  ...(detail === undefined ? {} : { detail }),
});

/** Of one identifier in several files the last file knows best; all of them are named as sources. */
function latestByKey(sessions: readonly Session[]): readonly Session[] {
  const latest = new Map<string, Session>();
  for (const session of sessions) {
    const before = latest.get(session.key);
    const sources = [...new Set([...(before?.sources ?? []), ...session.sources])];
    latest.set(session.key, before ? { ...session, sources } : session);
  }
  return [...latest.values()];
}

/** One session once, however often it was recorded: by identifier, or on one day by kind and start, distance or title. */
export function mergeSessions(sessions: readonly Session[]): readonly Session[] {
  const days = new Map<number, Session[]>();
  for (const session of latestByKey(sessions)) {
    const day = days.get(session.day) ?? [];
    const at = day.findIndex((other) => isOneSession(other, session));
    if (at < 0) day.push(session);
    else day[at] = merge(day[at] as Session, session);
    days.set(session.day, day);
  }
  return [...days.values()]
    .flat()
    .sort((a, b) => a.day - b.day || (a.at ?? -1) - (b.at ?? -1) || (a.key < b.key ? -1 : 1));
}
