import type { ClockMinutes, EpochDay } from '@stridelift/engine';
import { addDays, formatDate } from '@stridelift/engine';
import type { IssueList } from '../issue-list.ts';
import type { Writable } from '../writable.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { plainTitle } from './calendar-event.ts';
import type { CalendarEntry } from './entry.ts';
import type { RepeatBudget } from './repeat.ts';
import { repeat } from './repeat.ts';
import { parseRule } from './rule.ts';
import type { WallTime } from './wall-time.ts';
import { slotOf } from './wall-time.ts';
import type { Zone } from './zone.ts';

/** The longest season; a repetition without end and without a window is read this far. */
const LONGEST_SEASON_DAYS = 104 * 7;
const MINUTES_A_DAY = 1440;

export interface Window {
  readonly from?: EpochDay;
  readonly to?: EpochDay;
}

export interface OccurrenceContext {
  /** The runner's zone, into which times in UTC are turned. */
  readonly home: Zone;
  /** The zone in which the entry is written, where it is a known one. */
  readonly zoneOf: (entry: CalendarEntry) => Zone;
  readonly window: Window;
  readonly budget: RepeatBudget;
  readonly issues: IssueList;
}

/** Minutes from start to end; undefined for whole days and for entries that end before they begin. */
function minutesOf(entry: CalendarEntry, zone: Zone): number | undefined {
  if (entry.minutes !== undefined) return entry.minutes;
  if (entry.start.minute === undefined || entry.end?.minute === undefined) return undefined;
  const [start, end] =
    entry.start.utc === entry.end.utc ? [entry.start, entry.end] : [zone.toWall(entry.start), zone.toWall(entry.end)];
  const minutes = (end.day - start.day) * MINUTES_A_DAY + (end.minute as number) - (start.minute as number);
  return minutes > 0 && minutes <= MINUTES_A_DAY ? minutes : undefined;
}

/** Times of a repeated entry as they are written in its own zone, where weeks keep their hour through a clock change. */
function inZoneOf(entry: CalendarEntry, zone: Zone, time: WallTime): WallTime {
  return entry.start.utc ? time : zone.toWall(time);
}

function repeatedDays(entry: CalendarEntry, zone: Zone, context: OccurrenceContext): readonly EpochDay[] {
  const { rule: written, start } = entry;
  if (!written) return [start.day];
  const parsed = parseRule(written.text);
  if (!parsed) {
    context.issues.add({
      code: 'ics-rule-unreadable',
      severity: 'warning',
      line: written.line,
      text: `The repetition of “${entry.title}” (${written.text.slice(0, 80)}) cannot be read; only ${formatDate(start.day)} was.`,
      done: 'skipped',
      suggestion: 'A daily, weekly or monthly repetition can be read.',
    });
    return [start.day];
  }
  const rule = parsed.until ? { ...parsed, until: inZoneOf(entry, zone, parsed.until) } : parsed;
  // A day of slack on both sides: a time in UTC may fall on the day before or after.
  const from = addDays(context.window.from ?? start.day, -1);
  const end = context.window.to ?? addDays(from > start.day ? from : start.day, LONGEST_SEASON_DAYS);
  const { days, cut } = repeat(rule, start, { from, to: addDays(end, 1) }, context.budget);
  if (cut && context.window.to === undefined) {
    context.issues.add({
      code: 'ics-rule-bounded',
      severity: 'info',
      line: written.line,
      text: `“${entry.title}” goes on repeating; it was read until ${formatDate(days.at(-1) ?? start.day)}.`,
      done: 'clamped',
    });
  }
  return days;
}

/** The written starts of an entry: its own, or those of its repetition without what was excluded or replaced. */
function starts(
  entry: CalendarEntry,
  replacing: readonly CalendarEntry[],
  zone: Zone,
  context: OccurrenceContext,
): readonly WallTime[] {
  if (!entry.rule && entry.added.length === 0) return [entry.start];
  const gone = new Set(
    [...entry.excluded, ...replacing.flatMap((other) => other.replaces ?? [])].map((time) =>
      slotOf(inZoneOf(entry, zone, time)),
    ),
  );
  const all = repeatedDays(entry, zone, context).map((day): WallTime => ({ ...entry.start, day }));
  const added = entry.added.map((time) => inZoneOf(entry, zone, time));
  const bySlot = new Map([...all, ...added].map((time) => [slotOf(time), time]));
  return [...bySlot.values()].filter((time) => !gone.has(slotOf(time)) && !gone.has(String(time.day)));
}

/** What an entry puts on the runner's days. `replacing` are the entries that stand in for single occurrences of it. */
export function occurrences(
  entry: CalendarEntry,
  replacing: readonly CalendarEntry[],
  context: OccurrenceContext,
): readonly CalendarEvent[] {
  const zone = context.zoneOf(entry);
  const minutes = minutesOf(entry, zone);
  const repeats = entry.rule !== undefined || entry.added.length > 0;
  const { from, to } = context.window;
  const events: CalendarEvent[] = [];
  for (const time of entry.replaces ? [entry.start] : starts(entry, replacing, zone, context)) {
    const local = time.utc ? context.home.toWall(time) : time;
    if ((from !== undefined && local.day < from) || (to !== undefined && local.day > to)) continue;
    const slot = repeats ? time : entry.replaces && inZoneOf(entry, zone, entry.replaces);
    const event: Writable<CalendarEvent> = {
      key: keyOf(entry, slot) ?? `${formatDate(local.day)} ${plainTitle(entry.title)}`,
      day: local.day,
      title: entry.title,
      description: entry.description,
      categories: entry.categories,
      product: entry.product,
      line: entry.line,
    };
    if (entry.uid !== undefined) event.uid = entry.uid;
    if (local.minute !== undefined) event.at = local.minute as ClockMinutes;
    if (minutes !== undefined) event.minutes = minutes;
    events.push(event);
  }
  return events;
}

function keyOf(entry: CalendarEntry, slot: WallTime | undefined): string | undefined {
  return slot ? `${entry.uid ?? plainTitle(entry.title)} ${slotOf(slot)}` : entry.uid;
}
