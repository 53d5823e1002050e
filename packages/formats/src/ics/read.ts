import { formatDate } from '@stridelift/engine';
import type { Reading } from '../issue.ts';
import type { IssueList } from '../issue-list.ts';
import { startIssueList } from '../issue-list.ts';
import { decodeText } from '../text/decode-text.ts';
import { findEventBlocks } from './blocks.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { readContentLines } from './content-lines.ts';
import { currentEntries, replacedSlots } from './current-entries.ts';
import type { CalendarEntry } from './entry.ts';
import type { OccurrenceContext, Window } from './occurrences.ts';
import { occurrences } from './occurrences.ts';
import { readEntry } from './read-entry.ts';
import { startBudget } from './repeat.ts';
import type { Zone } from './zone.ts';
import { agreeAt, findZone, ianaName } from './zone.ts';

/** The largest calendar that is read: 5 MB is twenty years of three entries a day. */
export const LARGEST_CALENDAR_BYTES = 5_000_000;

/** An entry over this many days is a note on a week, not a session. */
const NOTE_DAYS = 6;

export interface CalendarOptions extends Window {
  /** IANA name of the runner's zone. */
  readonly timeZone: string;
  /** Named in the issues. */
  readonly file?: string;
}

/** The entries of a calendar as they are written, in the order of the file. */
export function readCalendarEntries(input: string | Uint8Array, file?: string): Reading<readonly CalendarEntry[]> {
  const issues = startIssueList(file);
  return { value: readEntries(input, issues), issues: issues.all() };
}

function readEntries(input: string | Uint8Array, issues: IssueList): readonly CalendarEntry[] {
  if (input.length > LARGEST_CALENDAR_BYTES) {
    issues.add({
      code: 'file-too-large',
      severity: 'error',
      text: `The calendar is larger than ${LARGEST_CALENDAR_BYTES / 1_000_000} MB and was not read.`,
      done: 'refused',
      suggestion: 'Export only the training calendar, or fewer years of it.',
    });
    return [];
  }
  const lines = readContentLines(typeof input === 'string' ? input : decodeText(input, issues), issues);
  const blocks = findEventBlocks(lines, issues);
  const entries = blocks.flatMap((block) => readEntry(block, issues) ?? []);
  if (entries.length === 0) {
    issues.add({
      code: 'ics-not-a-calendar',
      severity: 'error',
      text:
        blocks.length === 0
          ? 'There is no calendar entry in this file.'
          : `None of the entries in this file could be read (${blocks.length} found).`,
      done: 'refused',
    });
  }
  return entries;
}

function homeZone(name: string, issues: IssueList): Zone {
  const found = findZone(name);
  if (found) return found;
  issues.add({
    code: 'time-zone-unknown',
    severity: 'warning',
    text: `“${name}” is not a known time zone; times in UTC were kept as they are.`,
    done: 'assumed',
    suggestion: 'Europe/Berlin',
  });
  return findZone('UTC') as Zone;
}

/** Looks up each TZID once, and says once where it is another zone than the runner's. */
function zoneFinder(home: Zone, issues: IssueList): (entry: CalendarEntry) => Zone {
  const zones = new Map<string, Zone>();
  return ({ tzid, start, line }) => {
    if (tzid === undefined || tzid === home.name) return home;
    const known = zones.get(tzid);
    if (known) return known;
    const name = ianaName(tzid);
    const zone = (name === undefined ? undefined : findZone(name)) ?? home;
    zones.set(tzid, zone);
    if (name === undefined || !agreeAt(zone, home, start)) {
      issues.add({
        code: 'ics-zone-kept',
        severity: 'info',
        line,
        text: `Times in the zone “${tzid}” were taken as times on the runner's own clock.`,
        done: 'assumed',
      });
    }
    return zone;
  };
}

function withoutNotes(entries: readonly CalendarEntry[], issues: IssueList): readonly CalendarEntry[] {
  const isNote = (entry: CalendarEntry): boolean => (entry.end?.day ?? entry.start.day) - entry.start.day >= NOTE_DAYS;
  const notes = entries.filter(isNote);
  const first = notes[0];
  if (first) {
    issues.add({
      code: 'ics-note-ignored',
      severity: 'info',
      line: first.line,
      text:
        notes.length === 1
          ? `“${first.title}” from ${formatDate(first.start.day)} spans ${NOTE_DAYS} days or more: a note, not a session.`
          : `${notes.length} entries span ${NOTE_DAYS} days or more, such as “${first.title}”: notes, not sessions.`,
      done: 'skipped',
    });
  }
  return entries.filter((entry) => !isNote(entry));
}

/** Two entries with one key (a shared identifier) are told apart by their place in the file. */
function withOwnKeys(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.key) ?? 0) + 1;
    seen.set(event.key, count);
    return count === 1 ? event : { ...event, key: `${event.key} ${count}` };
  });
}

/**
 * Reads a calendar (RFC 5545 and what passes for it) into events on the runner's own days, earliest first. Never throws:
 * what cannot be read is left out and named with its line. Whole days, floating times and times with a TZID stay as they
 * are written; only times in UTC are turned into the runner's zone.
 */
export function readCalendar(input: string | Uint8Array, options: CalendarOptions): Reading<readonly CalendarEvent[]> {
  const issues = startIssueList(options.file);
  const entries = readEntries(input, issues);
  const home = homeZone(options.timeZone, issues);
  const context: OccurrenceContext = {
    home,
    zoneOf: zoneFinder(home, issues),
    window: options,
    budget: startBudget(),
    issues,
  };
  const replacing = replacedSlots(entries);
  const current = withoutNotes(currentEntries(entries, issues), issues);
  const events = current.flatMap((entry) =>
    occurrences(entry, entry.uid === undefined ? [] : (replacing.get(entry.uid) ?? []), context),
  );
  const sorted = [...events].sort((a, b) => a.day - b.day || (a.at ?? -1) - (b.at ?? -1) || a.line - b.line);
  return { value: withOwnKeys(sorted), issues: issues.all() };
}
