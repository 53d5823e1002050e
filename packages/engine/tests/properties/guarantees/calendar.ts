import { addDays, formatDate, parseClock, WEEKDAYS, weekdayOf } from '@stridelift/engine';
import { describeRun } from '../../../src/running/calendar-run.ts';
import { dayOf, type Guarantee, ofPlans, type Planned } from '../planned.ts';

/** Clock times are read to the quarter hour, so a run and a session may touch by half of one at either end. */
const ROUNDING_MINUTES = 15;
const LONG_RUN_DAY_MINUTES = 20;

export const possibleDays: Guarantee = ofPlans('trains only on days that are possible', function* (planned) {
  const { plan, athlete, asOf } = planned;
  for (const { date } of plan.sessions) {
    const day = dayOf(date);
    const weekday = WEEKDAYS[weekdayOf(day)]!;
    if (day < asOf) yield `${date} is past`;
    if (athlete.week[weekday] === undefined) yield `${date}: no time on ${weekday}`;
    if (athlete.restDay === weekday) yield `${date} is the rest day`;
    if (athlete.blockedDays.includes(day)) yield `${date} is blocked`;
    if (date < plan.season.start || date > plan.season.end) yield `${date} is outside the season`;
  }
  const dates = plan.sessions.map(({ date }) => date);
  if (new Set(dates).size < dates.length) yield 'two sessions on a day';
  if (dates.some((date, index) => date < (dates[index - 1] ?? ''))) yield 'sessions out of order';
});

export const minutesKept: Guarantee = ofPlans('fits into the minutes of its days', function* ({ plan, athlete }) {
  const longDays = new Set(plan.runs.filter(({ long }) => long).map(({ date }) => date));
  for (const { date, minutes, availableMinutes = 0 } of plan.sessions) {
    const free = athlete.week[WEEKDAYS[weekdayOf(dayOf(date))]!]?.minutes ?? 0;
    const short = longDays.has(date) && athlete.policies.longRunLifting !== 'allow';
    const most = Math.min(free, athlete.policies.sessionMinutes, short ? LONG_RUN_DAY_MINUTES : free);
    if (availableMinutes > most) yield `${date}: takes ${availableMinutes} minutes for available, ${most} are`;
    if (minutes > availableMinutes) yield `${date}: ${minutes} minutes in ${availableMinutes}`;
    if (minutes <= 0) yield `${date}: ${minutes} minutes`;
  }
});

export const placeOfTheDay: Guarantee = ofPlans('is where the runner is', function* ({ plan, athlete }) {
  for (const { date, place } of plan.sessions) {
    const day = dayOf(date);
    const trip = athlete.travel.find(({ from, to }) => from <= day && day <= to);
    const expected = trip?.place ?? athlete.week[WEEKDAYS[weekdayOf(day)]!]?.place;
    if (place !== expected) yield `${date}: at ${place}, the runner is at ${expected}`;
  }
});

export const restDayLeft: Guarantee = ofPlans('leaves a full day of rest where the running does', function* ({ plan }) {
  const running = new Set(plan.runs.map(({ date }) => date));
  const lifting = new Set(plan.sessions.map(({ date }) => date));
  for (const { start } of plan.weeks) {
    const days = Array.from({ length: 7 }, (_, offset) => formatDate(addDays(dayOf(start), offset)));
    const free = days.filter((date) => !running.has(date));
    if (free.length > 0 && free.every((date) => lifting.has(date))) yield `no full rest day in the week of ${start}`;
  }
});

export const runsFirst: Guarantee = ofPlans('runs first on a day of both', function* (planned) {
  const { plan, athlete } = planned;
  if (athlete.policies.sameDayOrder === 'lift-first') return;
  for (const { date, at, minutes, slot, gapHours } of plan.sessions) {
    const start = at === undefined ? undefined : parseClock(at);
    if (start === undefined) {
      yield `${date}: a session without a time`;
      continue;
    }
    if (start + minutes > 1440) yield `${date}: ${minutes} minutes from ${at} end after midnight`;
    const runs = runsOn(planned, date);
    for (const run of runs) {
      const key = run.quality || run.long;
      if (key && run.start > start) yield `${date}: strength at ${at}, before the ${run.kind} run`;
      const shared = Math.min(run.end, start + minutes) - Math.max(run.start, start);
      if (shared > ROUNDING_MINUTES) yield `${date}: strength at ${at} runs into the ${run.kind} run by ${shared} min`;
    }
    const before = runs.filter((run) => run.start < start);
    const expected = before.length > 0 ? 'after-run' : runs.length > 0 ? 'before-run' : 'standalone';
    if (slot !== expected) yield `${date}: ${slot} for ${expected}`;
    if ((slot === 'after-run') !== (gapHours !== undefined)) yield `${date}: ${slot} with ${gapHours} hours between`;
  }
});

function runsOn({ plan }: Planned, date: string) {
  return plan.runs
    .filter((run) => run.date === date)
    .map(({ at, date: _, ...run }) => {
      const clock = at === undefined ? undefined : parseClock(at);
      return describeRun({ ...run, day: dayOf(date), ...(clock === undefined ? {} : { at: clock }) }, run.long);
    });
}
