import ICAL from 'ical.js';
import type { IssueList } from '../issue-list.ts';
import type { Writable } from '../writable.ts';
import type { EventBlock } from './blocks.ts';
import type { ContentLine } from './content-lines.ts';
import type { CalendarEntry } from './entry.ts';
import type { Property } from './property.ts';
import { readProperty } from './property.ts';
import type { WallTime } from './wall-time.ts';
import { parseWallTime } from './wall-time.ts';

const READ = new Set([
  'UID',
  'SUMMARY',
  'DESCRIPTION',
  'CATEGORIES',
  'DTSTART',
  'DTEND',
  'DURATION',
  'EXDATE',
  'RDATE',
  'RECURRENCE-ID',
  'SEQUENCE',
  'STATUS',
  'X-WORKOUT-ESTIMATED-DURATION',
]);

/**
 * The npm package `ics` and the exporters built on it draw a new 21-character identifier at every download; it would make
 * every session new every time.
 */
const DRAWN_AT_RANDOM = { product: /^adamgibbons\/ics$/i, uid: /^[\w-]{21}$/ };

/** Longer sessions are slips of the pen. */
const LONGEST_MINUTES = 48 * 60;

type Found = ReadonlyMap<string, readonly Property[]>;

function readProperties(lines: readonly ContentLine[], issues: IssueList): Found {
  const found = new Map<string, Property[]>();
  for (const line of lines) {
    if (!READ.has(line.name)) continue;
    const property = readProperty(line);
    if (property) {
      const others = found.get(line.name);
      if (others) others.push(property);
      else found.set(line.name, [property]);
    } else {
      issues.add({
        code: line.name.startsWith('DT') ? 'ics-date-unreadable' : 'ics-property-unreadable',
        severity: 'warning',
        line: line.line,
        text: `${line.name} in line ${line.line} cannot be read.`,
        done: 'skipped',
      });
    }
  }
  return found;
}

/** Some programs write `TZID=Etc/UTC` where the standard wants a `Z`. */
const UTC_BY_NAME = /^(?:etc\/)?(?:utc|gmt|zulu|universal)$/i;

const NONE: readonly never[] = [];

function readTimes(found: Found, name: string, issues: IssueList): readonly WallTime[] {
  const properties = found.get(name);
  if (!properties) return NONE;
  const times: WallTime[] = [];
  for (const property of properties) {
    const inUtc = UTC_BY_NAME.test(String(property.params['tzid'] ?? ''));
    for (const value of property.values) {
      const time = parseWallTime(String(Array.isArray(value) ? value[0] : value));
      if (time) times.push(inUtc && time.minute !== undefined ? { ...time, utc: true } : time);
      else {
        issues.add({
          code: 'ics-date-unreadable',
          severity: 'warning',
          line: property.line,
          text: `${name} in line ${property.line} is not a date that exists.`,
          done: 'skipped',
        });
      }
    }
  }
  return times;
}

function readMinutes(found: Found): number | undefined {
  const seconds = Number(textOf(found, 'X-WORKOUT-ESTIMATED-DURATION'));
  if (seconds > 0) return Math.round(seconds / 60);
  const duration = textOf(found, 'DURATION');
  if (duration === '') return undefined;
  try {
    return Math.round(ICAL.Duration.fromString(duration).toSeconds() / 60);
  } catch {
    return undefined;
  }
}

const textOf = (found: Found, name: string): string => String(found.get(name)?.[0]?.values[0] ?? '').trim();

/** One VEVENT; undefined, with the reason in `issues`, where it has no day. */
export function readEntry(block: EventBlock, issues: IssueList): CalendarEntry | undefined {
  const found = readProperties(block.lines, issues);
  const title = textOf(found, 'SUMMARY');
  const start = readTimes(found, 'DTSTART', issues)[0];
  if (!start) {
    if (!block.lines.some((line) => line.name === 'DTSTART')) {
      issues.add({
        code: 'ics-date-missing',
        severity: 'warning',
        line: block.line,
        text: `The entry “${title}” in line ${block.line} has no date.`,
        done: 'skipped',
      });
    }
    return undefined;
  }
  // Filled in rather than spread together: a calendar of years holds ten thousand of these.
  const entry: Writable<CalendarEntry> = {
    line: block.line,
    product: block.product,
    title,
    description: textOf(found, 'DESCRIPTION'),
    categories: found.get('CATEGORIES')?.flatMap((property) => property.values.map(String)) ?? [],
    start,
    excluded: readTimes(found, 'EXDATE', issues),
    added: readTimes(found, 'RDATE', issues),
    sequence: Number(textOf(found, 'SEQUENCE')) || 0,
    cancelled: textOf(found, 'STATUS').toUpperCase() === 'CANCELLED',
  };
  const uid = textOf(found, 'UID');
  const drawn = DRAWN_AT_RANDOM.product.test(block.product) && DRAWN_AT_RANDOM.uid.test(uid);
  if (uid !== '' && !drawn) entry.uid = uid;
  const end = readTimes(found, 'DTEND', issues)[0];
  if (end) entry.end = end;
  const minutes = readMinutes(found);
  if (minutes !== undefined && minutes > 0 && minutes <= LONGEST_MINUTES) entry.minutes = minutes;
  const tzid = found.get('DTSTART')?.[0]?.params['tzid'];
  if (tzid !== undefined && start.minute !== undefined && !start.utc) entry.tzid = String(tzid);
  const rule = block.lines.find((line) => line.name === 'RRULE');
  if (rule) entry.rule = { text: rule.text.slice(rule.text.indexOf(':') + 1).trim(), line: rule.line };
  const replaces = readTimes(found, 'RECURRENCE-ID', issues)[0];
  if (replaces) entry.replaces = replaces;
  return entry;
}
