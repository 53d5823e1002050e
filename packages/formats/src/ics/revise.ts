import type { EventDraft } from './calendar-form.ts';

/** An entry as it stands in a published calendar. */
export interface PublishedEvent extends EventDraft {
  /** Counts the changes of the entry, from 0. */
  readonly sequence: number;
  /** When it was last changed, in UTC: `20261123T060000Z`. */
  readonly revisedAt: string;
  /** `cancelled` is shown once, so that calendars take the entry out; `gone` is kept for its number alone. */
  readonly state: 'live' | 'cancelled' | 'gone';
}

export interface Revision {
  /** UTC: `20261123T060000Z`. */
  readonly at: string;
  /** What is over by this day (`YYYY-MM-DD`) stays as it was published: a new plan does not rewrite the past. */
  readonly today: string;
}

/**
 * The entries of the next publication. What did not change keeps its number and its time; where nothing changed at all,
 * cancellations stay too, so that the same plan is the same calendar.
 */
export function reviseEvents(
  drafts: readonly EventDraft[],
  previous: readonly PublishedEvent[],
  { at, today }: Revision,
): readonly PublishedEvent[] {
  const before = new Map(previous.map((event) => [event.uid, event]));
  const named = new Set(drafts.map(({ uid }) => uid));
  const current = drafts.map((draft) => revised(draft, before.get(draft.uid), at));
  const absent = previous.filter(({ uid }) => !named.has(uid));
  const removed = (event: PublishedEvent): boolean => event.state === 'live' && event.date >= today;
  const anyChange = current.some((event) => before.get(event.uid) !== event) || absent.some(removed);
  const rest = absent.map((event): PublishedEvent => {
    if (removed(event)) return { ...event, sequence: event.sequence + 1, revisedAt: at, state: 'cancelled' };
    return event.state === 'cancelled' && anyChange ? { ...event, state: 'gone', lines: [] } : event;
  });
  return [...current, ...rest].sort(byDay);
}

function revised(draft: EventDraft, last: PublishedEvent | undefined, at: string): PublishedEvent {
  if (last === undefined) return { ...draft, sequence: 0, revisedAt: at, state: 'live' };
  const same = last.state === 'live' && last.lines.join('\n') === draft.lines.join('\n');
  return same ? last : { ...draft, sequence: last.sequence + 1, revisedAt: at, state: 'live' };
}

const byDay = (a: PublishedEvent, b: PublishedEvent): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0;
