import { dayText } from '../calendar/day-text.ts';
import type { Race } from '../model/athlete.ts';
import type { Assumption } from '../model/plan.ts';
import type { RunCalendar } from '../running/run-calendar.ts';
import { raceLimits } from '../season/race-windows.ts';
import { RACE_WORDS } from '../season/season-words.ts';

/** D: the last days before a goal race, in which nobody runs as usual. */
const DAYS_BEFORE = 6;

/** Tells of goal races around which the runs are those of a usual week, because the calendar names none. */
export function copiedRunsAround(races: readonly Race[], calendar: RunCalendar): readonly Assumption[] {
  return races.flatMap(({ day, event, priority }) => {
    const until = day + raceLimits(event, 'A').after.easyFromDay;
    const isCopied = calendar.runs.some(
      (run) => run.source === 'pattern' && run.day >= day - DAYS_BEFORE && run.day <= until && run.day !== day,
    );
    if (priority !== 'A' || !isCopied) return [];
    return {
      code: 'usual-runs-around-race',
      text: `The runs shown in the days before and after your ${RACE_WORDS[event]} on ${dayText(day)} are copied from your usual week; they are no advice. Enter what you will really run, and the strength work follows it.`,
    };
  });
}
