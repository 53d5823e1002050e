import type { IssueList } from '../issue-list.ts';
import type { CalendarEntry } from './entry.ts';
import { slotOf } from './wall-time.ts';

const sameSession = (a: CalendarEntry, b: CalendarEntry): boolean =>
  slotOf(a.start) === slotOf(b.start) && a.start.utc === b.start.utc;

/** The versions of one entry with the highest SEQUENCE; a cancellation removes what stands on its own slot. */
function latest(versions: readonly CalendarEntry[]): readonly CalendarEntry[] {
  if (versions.length === 1) return versions[0]?.cancelled ? [] : versions;
  const highest = Math.max(...versions.map((entry) => entry.sequence));
  const current = versions.filter((entry) => entry.sequence === highest);
  const cancelled = current.filter((entry) => entry.cancelled);
  const live = current.filter((entry) => !entry.cancelled && !cancelled.some((gone) => sameSession(gone, entry)));
  const seen = new Set<string>();
  return live.filter((entry) => {
    const key = `${slotOf(entry.start)} ${entry.title}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * What still stands of the entries of a file: of several with one identifier the latest revision, and nothing that was
 * cancelled. Entries that merely share an identifier, as careless scripts write them, all stay.
 */
export function currentEntries(entries: readonly CalendarEntry[], issues: IssueList): readonly CalendarEntry[] {
  const versions = new Map<string, CalendarEntry[]>();
  for (const [index, entry] of entries.entries()) {
    const key = entry.uid === undefined ? `#${index}` : `${entry.uid} ${entry.replaces ? slotOf(entry.replaces) : ''}`;
    const group = versions.get(key);
    if (group) group.push(entry);
    else versions.set(key, [entry]);
  }
  const cancelledSeries = new Set<string>();
  const kept: CalendarEntry[] = [];
  let shared: CalendarEntry | undefined;
  for (const group of versions.values()) {
    const live = latest(group);
    if (live.length > 1) shared ??= live[0] as CalendarEntry;
    const first = group[0] as CalendarEntry;
    if (live.length === 0 && first.uid !== undefined && !first.replaces) cancelledSeries.add(first.uid);
    kept.push(...live);
  }
  if (shared) {
    issues.add({
      code: 'ics-uid-shared',
      severity: 'info',
      line: shared.line,
      text: `Several different entries carry the identifier ${shared.uid}; all were kept.`,
      done: 'assumed',
    });
  }
  return kept.filter((entry) => !(entry.replaces && entry.uid !== undefined && cancelledSeries.has(entry.uid)));
}

/** The slots of each repeated entry that another entry replaces or cancels. */
export function replacedSlots(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly CalendarEntry[]> {
  const slots = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    if (entry.uid === undefined || !entry.replaces) continue;
    const found = slots.get(entry.uid);
    if (found) found.push(entry);
    else slots.set(entry.uid, [entry]);
  }
  return slots;
}
