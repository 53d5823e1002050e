import type { Plan, PlanSession } from '@stridelift/engine';
import { plain } from '../words/plain.ts';
import { sessionText, sessionTitle } from '../words/session-text.ts';
import { sessionSpan } from './session-span.ts';
import { escapeText } from './write-line.ts';

/** An entry before it is published: without revision and state. */
export interface EventDraft {
  readonly uid: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Content lines, neither folded nor with a line end. */
  readonly lines: readonly string[];
}

/** How much a calendar says of the sessions. */
export interface CalendarForm {
  readonly productId: string;
  readonly nameOf: (plan: Plan) => string;
  /** One entry a session, in their order. `calendar` keeps the entries of several plans apart where one reader has them all. */
  readonly draftsOf: (plan: Plan, calendar?: string) => readonly EventDraft[];
}

/** Everything: for the runner. An entry belongs to its session, whatever day the session moves to. */
const FULL: CalendarForm = {
  productId: '-//Stridelift//Strength plan//EN',
  nameOf: ({ athlete }) => `Strength for ${plain(athlete.name)}`,
  draftsOf: (plan, calendar) => plan.sessions.map((session) => fullDraft(session, plan, calendar)),
};

function fullDraft(session: PlanSession, plan: Plan, calendar: string | undefined): EventDraft {
  return {
    uid: `${escapeText(plain([session.id, ...(calendar === undefined ? [] : [calendar])].join('-')))}@stridelift`,
    date: session.date,
    lines: [
      ...sessionSpan(session).lines,
      `SUMMARY:${escapeText(sessionTitle(session))}`,
      `LOCATION:${escapeText(plain(session.place))}`,
      `DESCRIPTION:${escapeText(sessionText(session, plan.athlete.units))}`,
      'CATEGORIES:Strength',
      'TRANSP:TRANSPARENT',
    ],
  };
}

/**
 * That the time is taken and nothing else: for colleagues. Identifiers are made of what the entry shows anyway, so that
 * nobody can tell from one what the entry is; a session that moves is another entry.
 */
const BUSY: CalendarForm = {
  productId: '-//Calendar//EN',
  nameOf: () => 'Busy',
  draftsOf: ({ sessions }, calendar) => {
    const taken = new Map<string, number>();
    return sessions.map((session) => {
      const { key, timed, lines } = sessionSpan(session);
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      const parts = [key, ...(count === 1 ? [] : [`no${count}`]), ...(calendar === undefined ? [] : [calendar])];
      // A session without a time takes an hour of the day, not the day.
      const transparency = timed ? 'OPAQUE' : 'TRANSPARENT';
      return {
        uid: `${parts.join('-')}@busy.invalid`,
        date: session.date,
        lines: [...lines, 'SUMMARY:Busy', `TRANSP:${transparency}`],
      };
    });
  },
};

export const CALENDAR_FORMS = { full: FULL, busy: BUSY } as const satisfies Readonly<Record<string, CalendarForm>>;
