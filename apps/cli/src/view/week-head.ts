import { countText, dayOf, roundLengthText, shortDateText, type Units } from '@stridelift/formats/words';
import type { CalendarWeek } from './calendar.ts';

/** `Week of 7 Dec`, `Foundation 3 of 4`, `easier week`, `32 km running`, `2 sessions`: what there is to say. */
export function weekHeadParts(
  { week, phase, weekOfPhase, weeksOfPhase }: CalendarWeek,
  units: Units,
): readonly string[] {
  const parts = [
    `Week of ${shortDateText(dayOf(week.start))}`,
    phase === undefined ? '' : `${phase.name} ${weekOfPhase} of ${weeksOfPhase}`,
    week.deload ? 'easier week' : '',
    week.runKm > 0 ? `${roundLengthText(week.runKm, units)} running` : '',
    countText(week.sessions, 'session'),
  ];
  return parts.filter((part) => part !== '');
}
