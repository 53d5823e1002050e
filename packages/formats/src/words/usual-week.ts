import { WEEKDAYS, type Weekday } from '@stridelift/engine';
import type { PatternDay } from '../import/import-document.ts';
import { runTitle } from './run.ts';
import { lengthText, minutesText, type Units } from './units.ts';

/** Runs by weekday, as an import proposes them. */
export type UsualWeek = Readonly<Partial<Record<Weekday, PatternDay>>>;

/** `Tuesday` */
export const weekdayText = (weekday: Weekday): string => weekday.slice(0, 1).toUpperCase() + weekday.slice(1);

/** The days of a usual week in order. */
export function usualDays(week: UsualWeek): readonly (readonly [Weekday, PatternDay])[] {
  return WEEKDAYS.flatMap((weekday) => {
    const run = week[weekday];
    return run === undefined ? [] : [[weekday, run] as const];
  });
}

/** `Intervals, 10 km, 50 min` */
export function usualRunText(run: PatternDay, units: Units): string {
  const facts = [
    runTitle(run),
    run.km === undefined ? '' : lengthText(run.km, units),
    run.minutes === undefined ? '' : minutesText(run.minutes),
  ];
  return facts.filter((fact) => fact !== '').join(', ');
}

/** `Tuesday 18:30 intervals, 10 km; Sunday long run, 18 km` */
export function usualWeekText(week: UsualWeek, units: Units): string {
  return usualDays(week)
    .map(([weekday, run]) => {
      const said = usualRunText(run, units);
      const begins = run.at === undefined ? weekdayText(weekday) : `${weekdayText(weekday)} ${run.at}`;
      return `${begins} ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`;
    })
    .join('; ');
}

/** The line of an athlete file that says the same. */
export function usualWeekLine(week: UsualWeek): string {
  const days = usualDays(week).map(([weekday, { kind, km, minutes, at }]) => {
    const fields = [
      `kind: ${kind}`,
      km === undefined ? '' : `km: ${km}`,
      minutes === undefined ? '' : `minutes: ${minutes}`,
      at === undefined ? '' : `at: "${at}"`,
    ];
    return `${weekday}: { ${fields.filter((field) => field !== '').join(', ')} }`;
  });
  return `running: { ${days.join(', ')} }`;
}
