import type { Plan } from '@stridelift/engine';
import { countText, dateText, dayOf, dayText, EVENT_NAMES, minutesText } from '@stridelift/formats/words';
import { comingSessions } from './calendar.ts';

/** Nearer than this a race is counted in days. */
const DAYS_COUNTED = 14;

/** `Marathon on Sunday 18 April 2027` */
export function goalText({ goal }: Plan): string {
  const name = EVENT_NAMES[goal.event];
  return goal.date === undefined ? name : `${name} on ${dayText(dayOf(goal.date))}`;
}

/** `20 weeks and 6 days to go.` to a race; else how far the plan reaches. */
export function countdownText(plan: Plan): string {
  const asOf = dayOf(plan.asOf);
  if (plan.goal.date === undefined || dayOf(plan.goal.date) < asOf) {
    return `${countText(plan.weeks.length, 'week')} until ${dateText(dayOf(plan.season.end))}.`;
  }
  const days = dayOf(plan.goal.date) - asOf;
  if (days === 0) return 'It is race day.';
  if (days < DAYS_COUNTED) return `${countText(days, 'day')} to go.`;
  const rest = days % 7;
  return `${Math.floor(days / 7)} weeks${rest === 0 ? '' : ` and ${countText(rest, 'day')}`} to go.`;
}

/** `39 strength sessions until 2 May 2027, 19 h 20 min in all.` */
export function totalText(plan: Plan): string {
  const sessions = comingSessions(plan);
  if (sessions.length === 0) return 'No strength session is planned.';
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0);
  const until = dateText(dayOf(plan.season.end));
  return `${countText(sessions.length, 'strength session')} until ${until}, ${minutesText(minutes)} in all.`;
}

/** `Planned on Monday 23 November 2026.` */
export function plannedText(plan: Plan): string {
  return `Planned on ${dayText(dayOf(plan.asOf))}.`;
}
