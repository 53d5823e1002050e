import type { Plan, PlanRun, PlanSession } from '@stridelift/engine';
import { lengthText, minutesText, plain, runTitle, shortDayText } from '@stridelift/formats/words';
import { type CalendarDay, type CalendarWeek, comingWeeks, type Entry } from '../../view/calendar.ts';
import { WEEK_MARKS } from '../../view/season.ts';
import { weekHeadParts } from '../../view/week-head.ts';
import { INDENT, type Page, section } from './page.ts';
import { padEnd, padStart } from './text-width.ts';
import { wrap } from './wrap.ts';

const WEEKS = 4;
const DAY_WIDTH = 12;
const TIME_WIDTH = 7;
const MARK_WIDTH = 2;
const KM_WIDTH = 9;
const MINUTES_WIDTH = 11;

/** The coming four weeks as a table, runs and strength together. */
export function weeksLines(plan: Plan, page: Page): readonly string[] {
  const weeks = comingWeeks(plan, WEEKS);
  const title = weeks.length === 1 ? 'The coming week' : `The coming ${WORDS[weeks.length] ?? weeks.length} weeks`;
  return section(
    page,
    title,
    weeks.flatMap((week, index) => [...(index > 0 ? [''] : []), ...weekLines(week, plan, page)]),
  );
}

const WORDS: readonly string[] = ['no', 'one', 'two', 'three', 'four'];

function weekLines(week: CalendarWeek, plan: Plan, page: Page): readonly string[] {
  return [
    ...wrap(weekHead(week, page), page.width, { rest: INDENT }).map(page.paint.key),
    ...week.days.flatMap((day) => dayLines(day, plan, page)),
  ];
}

/** Broken, where it must be, between what it says. */
function weekHead(week: CalendarWeek, { units }: Page): string {
  return weekHeadParts(week, units)
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(' · ');
}

function dayLines({ day, entries }: CalendarDay, plan: Plan, page: Page): readonly string[] {
  const name = shortDayText(day);
  if (entries.length === 0) return [page.paint.quiet(`${INDENT}${padEnd(name, DAY_WIDTH + TIME_WIDTH)}  free`)];
  return entries.map((entry, index) => entryLine(index === 0 ? name : '', entry, plan, page));
}

/** A session has no distance, so what it is may run on into that column. */
function entryLine(name: string, entry: Entry, plan: Plan, page: Page): string {
  const { mark, what, km, minutes } =
    entry.kind === 'run' ? runCells(entry.run, plan, page) : sessionCells(entry.session);
  const room = page.width - INDENT.length - DAY_WIDTH - TIME_WIDTH - MARK_WIDTH - MINUTES_WIDTH;
  const amount = km === '' ? '' : padStart(km, KM_WIDTH);
  const cells = `${mark} ${padEnd(what, room - amount.length)}${amount}${padStart(minutes, MINUTES_WIDTH)}`.trimEnd();
  const start = `${INDENT}${padEnd(name, DAY_WIDTH)}${padEnd(entry.at ?? '', TIME_WIDTH)}`;
  return start + (entry.kind === 'session' ? page.paint.strength(cells) : cells);
}

interface Cells {
  readonly mark: string;
  readonly what: string;
  readonly km: string;
  readonly minutes: string;
}

function runCells(run: PlanRun, plan: Plan, { units }: Page): Cells {
  return {
    mark: run.kind === 'race' ? WEEK_MARKS[run.date === plan.goal.date ? 'goal' : 'race'].letter : ' ',
    what: runTitle(run),
    km: run.km === undefined ? '' : lengthText(run.km, units),
    minutes: run.minutes === undefined ? '' : minutesText(run.minutes),
  };
}

function sessionCells(session: PlanSession): Cells {
  return {
    mark: '■',
    what: `${plain(session.title)} (${plain(session.place)})`,
    km: '',
    minutes: minutesText(session.minutes),
  };
}
