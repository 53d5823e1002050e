import type { Plan, PlanSession } from '@stridelift/engine';
import {
  dayOf,
  dayWithoutYearText,
  distanceText,
  effortWords,
  joined,
  minutesText,
  plain,
  slotWords,
} from '@stridelift/formats/words';

/** `Tuesday 24 November at 18:00, tomorrow` */
export function whenText(plan: Plan, session: PlanSession): string {
  const day = dayOf(session.date);
  const at = session.at === undefined ? '' : ` at ${session.at}`;
  return `${dayWithoutYearText(day)}${at}, ${distanceText(dayOf(plan.asOf), day)}`;
}

/** `gym · 45 min · heavy on the legs · 10 h after the run` */
export function demandText(session: PlanSession): string {
  const soreness = session.novel ? 'new to you: expect a little soreness' : '';
  const facts = [minutesText(session.minutes), effortWords(session), slotWords(session), soreness];
  return joined([plain(session.place), ...facts], ' · ');
}
