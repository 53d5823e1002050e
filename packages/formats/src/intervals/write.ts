import type { Plan, PlanSession } from '@stridelift/engine';
import { plain } from '../words/plain.ts';
import { sessionText } from '../words/session-text.ts';

/** An event as intervals.icu takes it; strength has no steps there, only a description. */
interface IntervalsEvent {
  readonly category: 'WORKOUT';
  readonly type: 'WeightTraining';
  /** Local, without a zone. */
  readonly start_date_local: string;
  readonly name: string;
  readonly description: string;
  /** Seconds. */
  readonly moving_time: number;
  /** Ours, so that a later upload finds the event again. */
  readonly external_id: string;
}

/** A session a line, each line the body of one event of intervals.icu (JSON Lines). */
export function writeIntervalsEvents(plan: Plan): string {
  return plan.sessions.map((session) => `${JSON.stringify(eventOf(session, plan))}\n`).join('');
}

/** No line begins with a dash: intervals.icu would take it for a step of a run, and `30 m` for half an hour. */
function eventOf(session: PlanSession, { athlete }: Plan): IntervalsEvent {
  return {
    category: 'WORKOUT',
    type: 'WeightTraining',
    start_date_local: `${session.date}T${session.at ?? '00:00'}:00`,
    name: plain(session.title),
    description: sessionText(session, athlete.units, '· '),
    moving_time: Math.round(session.minutes * 60),
    external_id: `stridelift-${session.id}`,
  };
}
