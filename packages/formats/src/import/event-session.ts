import type { CalendarEvent } from '../ics/calendar-event.ts';
import type { RunClass } from '../run-kind/classify-run.ts';
import { classifyRun } from '../run-kind/classify-run.ts';
import { parseKm } from '../run-kind/distance.ts';
import { parseMinutes } from '../run-kind/duration.ts';
import type { RunLabel } from '../run-kind/label.ts';
import { raceKm } from '../run-kind/race-distance.ts';
import { readStatedAmounts } from '../run-kind/training-peaks.ts';
import { isDoneByUid, speaksByUid } from '../run-kind/vendor-uid.ts';
import type { Writable } from '../writable.ts';
import type { Session } from './session.ts';

/** A first line of description that sums a session up: `Easy Run • 8km • 45m - 50m`, or an amount and nothing else. */
const SUMS_UP = /•|^\s*\d[\d.,:\s-]*(?:km|mi|miles?|min|minutes?|h)\s*$/i;

/** Kilometres of a ride are no kilometres of running. */
const WITHOUT_KM: ReadonlySet<RunLabel> = new Set(['cross', 'cross_or_strength', 'strength', 'unknown']);

/** What the words of an event say, whatever its day. */
interface Words {
  readonly told: RunClass;
  readonly planned: boolean;
  readonly km: number | undefined;
  /** Stated outright or in the title; counts before the length of the entry, which is often a round hour. */
  readonly minutes: number | undefined;
  readonly minutesInSummary: number | undefined;
}

function readWords(event: CalendarEvent): Words {
  const told = classifyRun(event);
  const stated = readStatedAmounts(event.description);
  const firstLine = event.description.split('\n', 1)[0] as string;
  const summary = SUMS_UP.test(firstLine.slice(0, 200)) ? firstLine : '';
  const raced = told.label === 'race' ? raceKm(event.title) : undefined;
  return {
    told,
    planned: !stated.done && !isDoneByUid(event.uid ?? ''),
    km: WITHOUT_KM.has(told.label) ? undefined : (stated.km ?? parseKm(event.title) ?? parseKm(summary) ?? raced),
    minutes: stated.minutes ?? parseMinutes(event.title),
    minutesInSummary: parseMinutes(summary),
  };
}

/**
 * Reads the events of a calendar as sessions: what each is, how far and how long. The same words are read once: a
 * calendar of years repeats a few dozen titles.
 */
export function startSessionReader(file: string): (event: CalendarEvent) => Session {
  const known = new Map<string, Words>();
  return (event) => {
    const uid = event.uid !== undefined && speaksByUid(event.uid) ? event.uid : '';
    const said = JSON.stringify([event.title, event.description, event.categories, event.product, uid]);
    const words = known.get(said) ?? readWords(event);
    known.set(said, words);
    const session: Writable<Session> = {
      key: event.key,
      day: event.day,
      title: event.title,
      told: words.told,
      planned: words.planned,
      sources: [file],
      line: event.line,
    };
    if (event.at !== undefined) session.at = event.at;
    if (words.km !== undefined) session.km = words.km;
    const minutes = words.minutes ?? event.minutes ?? words.minutesInSummary;
    if (minutes !== undefined) session.minutes = minutes;
    return session;
  };
}
