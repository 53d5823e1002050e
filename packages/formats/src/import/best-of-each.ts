import type { Activity } from '../activity/activity.ts';
import { isDefaultTitle } from '../run-kind/default-title.ts';
import { standingOf } from '../run-kind/verdict.ts';
import type { Writable } from '../writable.ts';
import { inOrder, namesOf } from './in-order.ts';
import { knowsWall, type Recording } from './recording.ts';

/** Who knows most comes first, as the formats declare it; whose figures are alike stand in an order of their own. */
const byRank = (a: Recording, b: Recording): number => (b.detail ?? 0) - (a.detail ?? 0) || inOrder(a, b);

/** The first of several records, most exact first, that knows something. */
function firstKnown<Value>(
  ranked: readonly Recording[],
  read: (activity: Activity) => Value | undefined,
): Value | undefined {
  for (const { activity } of ranked) {
    const value = read(activity);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The laps that say most: those of a workout before those that a watch counts, of the more exact file. */
function bestLaps(ranked: readonly Recording[]): Activity['laps'] {
  const withLaps = ranked.map(({ activity }) => activity.laps).filter((laps) => laps.length > 0);
  return (
    withLaps.find((laps) => laps.some(({ intensity, ofWorkout }) => ofWorkout || intensity === 'rest')) ??
    withLaps[0] ??
    []
  );
}

/** The sets of who knows most of them for certain. */
function mostSets(ranked: readonly Recording[]): Activity['sets'] {
  const known = (sets: Activity['sets']): number => sets.filter(({ guesses }) => guesses === undefined).length;
  return ranked.map(({ activity }) => activity.sets).reduce((most, sets) => (isMore(sets, most) ? sets : most));

  function isMore(sets: Activity['sets'], most: Activity['sets']): boolean {
    return known(sets) > known(most) || (known(sets) === known(most) && sets.length > most.length);
  }
}

const sportOf = ({ activity: { sport, sportWord, sportIsGuess } }: Recording): Partial<Activity> => ({
  sport,
  ...(sportWord === undefined ? {} : { sportWord }),
  ...(sportIsGuess === undefined ? {} : { sportIsGuess }),
});

/** A title that the runner has chosen, else any. */
function bestTitle(ranked: readonly Recording[]): string | undefined {
  const titles = ranked.flatMap(({ activity }) => activity.title ?? []).filter((title) => title !== '');
  return titles.find((title) => !isDefaultTitle(title)) ?? titles[0];
}

/** The record whose day and hour count: one that knows what the clock on the wall showed, before one that knows some hour. */
function clockOf(ranked: readonly Recording[]): Recording {
  const timed = ranked.filter(({ at }) => at !== undefined);
  return timed.find(knowsWall) ?? timed[0] ?? (ranked[0] as Recording);
}

/** One recording with the best of each. */
export function bestOfEach(group: readonly Recording[]): Recording {
  if (group.length === 1) return group[0] as Recording;
  const ranked = [...group].sort(byRank);
  // Who guesses the sport is believed only where nobody names it.
  const named = ranked.filter(({ activity }) => activity.sportIsGuess !== true);
  const tellers = named.length > 0 ? named : ranked;
  const first = ranked[0] as Recording;
  const activity: Writable<Activity> = {
    ...first.activity,
    ...sportOf(tellers[0] as Recording),
    laps: bestLaps(ranked),
  };
  activity.sets = mostSets(ranked);
  const fields = [
    'metres',
    'movingSeconds',
    'elapsedSeconds',
    'averageHeartRate',
    'maxHeartRate',
    'description',
  ] as const;
  const known = Object.fromEntries(
    fields.flatMap((field) => {
      const value = firstKnown(ranked, (one) => one[field]);
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const marks = {
    ...(ranked.some((one) => one.activity.isRace) ? { isRace: true } : {}),
    ...(ranked.some((one) => one.activity.isLongRun) ? { isLongRun: true } : {}),
  };
  const title = bestTitle(ranked);
  const sources = namesOf(group);
  const session: Writable<Recording> = {
    ...first,
    activity: { ...activity, ...known, ...marks, ...(title === undefined ? {} : { title }) },
    title: title ?? '',
    told: [...tellers].sort(
      (a, b) =>
        standingOf(b.told) - standingOf(a.told) ||
        Number(a.told.undecided) - Number(b.told.undecided) ||
        b.told.sure - a.told.sure,
    )[0]!.told,
    sources,
    line: (ranked.find((one) => one.sources.includes(sources[0] as string)) ?? first).line,
  };
  const clock = clockOf(ranked);
  session.day = clock.day;
  if (clock.at !== undefined) session.at = clock.at;
  for (const field of ['km', 'minutes'] as const) {
    const value = ranked.map((one) => one[field]).find((one) => one !== undefined);
    if (value !== undefined) Object.assign(session, { [field]: value });
  }
  return session;
}
