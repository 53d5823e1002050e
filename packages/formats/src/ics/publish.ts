import type { Plan } from '@stridelift/engine';
import { CALENDAR_FORMS } from './calendar-form.ts';
import { type PublishedEvent, reviseEvents } from './revise.ts';
import { contentLine, escapeText } from './write-line.ts';

/** What was published, as plain data to be kept until the next publication. */
export interface PublishedCalendar {
  readonly events: readonly PublishedEvent[];
}

export interface PublishOptions {
  /** `full` for the runner (the default), `busy` for others: that the time is taken and nothing else. */
  readonly form?: keyof typeof CALENDAR_FORMS;
  /** When this revision was made, in UTC to the second: `2026-11-23T06:00:00Z`. Midnight of the day of the plan unless given. */
  readonly revisedAt?: string;
  /** Letters, digits and dashes that keep the entries of several plans apart in one reader. */
  readonly calendar?: string;
}

/** How often those who subscribe should ask. */
const REFRESH = 'PT6H';

/**
 * The strength sessions as a calendar (RFC 5545, RFC 7986), as a file or as the text of a feed. The same plan after the same
 * publication gives the same bytes; a session that a later plan keeps is the same entry there, so that nothing doubles.
 *
 * ```ts
 * const first = publishCalendar(plan);
 * const next = publishCalendar(changedPlan, first.published, { revisedAt: '2026-12-01T06:00:00Z' });
 * ```
 */
export function publishCalendar(
  plan: Plan,
  previous: PublishedCalendar = { events: [] },
  { form = 'full', revisedAt = `${plan.asOf}T00:00:00Z`, calendar }: PublishOptions = {},
): { readonly text: string; readonly published: PublishedCalendar } {
  const { productId, nameOf, draftsOf } = CALENDAR_FORMS[form];
  const revision = { at: revisedAt.replace(/[-:]/g, ''), today: plan.asOf };
  const events = reviseEvents(draftsOf(plan, calendar), previous.events, revision);
  const name = escapeText(nameOf(plan));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${productId}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return { text: lines.map(contentLine).join(''), published: { events } };
}

function eventLines({ uid, sequence, revisedAt, state, lines }: PublishedEvent): readonly string[] {
  if (state === 'gone') return [];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${revisedAt}`,
    `LAST-MODIFIED:${revisedAt}`,
    `SEQUENCE:${sequence}`,
    ...lines,
    `STATUS:${state === 'live' ? 'CONFIRMED' : 'CANCELLED'}`,
    'END:VEVENT',
  ];
}
