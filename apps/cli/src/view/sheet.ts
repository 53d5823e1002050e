import type { EpochDay, Plan, PlanItem, PlanSession } from '@stridelift/engine';
import {
  BLOCK_NAMES,
  blockGroups,
  dateText,
  dayOf,
  dayWithoutYearText,
  distanceText,
  EVENT_NAMES,
  joined,
  lengthText,
  minutesText,
  plain,
  rampText,
  runTitle,
  shortDateText,
  shortDayText,
  spanText,
  type Units,
} from '@stridelift/formats/words';
import { type CalendarWeek, comingSessions, comingWeeks, type Entry, lastDayOf } from './calendar.ts';
import { shortDose, shortEffort, shortLoad, shortRest, shortTempo } from './sheet-words.ts';

/** A sheet of paper to take to the gym. What the plan knows of the runner's health is not on it. */
export interface Sheet {
  readonly title: string;
  /** `Sam`, the span of the week, how far the next race is. */
  readonly facts: readonly string[];
  readonly strip: readonly SheetDay[];
  readonly sessions: readonly SheetSession[];
  readonly units: Units;
}

export interface SheetDay {
  /** `Tue 24 Nov` */
  readonly name: string;
  readonly runs: readonly string[];
  readonly strength: readonly string[];
}

export interface SheetSession {
  readonly title: string;
  /** `Tuesday 24 November at 18:00 · gym · 45 min` */
  readonly when: string;
  /** `Warm-up: Brisk march 3 min; ...`: what needs no boxes. */
  readonly before: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly after: readonly string[];
}

export interface SheetRow {
  /** `A1`, `A2` where exercises take turns; empty where one stands alone. */
  readonly mark: string;
  readonly exercise: string;
  readonly dose: string;
  /** When to stop. */
  readonly effort: string;
  readonly load: string;
  /** Lighter sets before the first. */
  readonly ramp: string;
  readonly tempo: string;
  readonly rest: string;
  readonly cue: string;
  /** Boxes to fill in. */
  readonly sets: number;
}

const LETTERS = 'ABCDEFGHIJ';

/** A sheet for each coming week that has strength, or for each coming session. */
export function sheetsOf(plan: Plan, by: 'week' | 'session'): readonly Sheet[] {
  const sessions = comingSessions(plan);
  return comingWeeks(plan, plan.weeks.length).flatMap((week) => {
    const [start, end] = [dayOf(week.week.start), lastDayOf(week.week)];
    const ofWeek = sessions.filter(({ date }) => dayOf(date) >= start && dayOf(date) <= end);
    if (ofWeek.length === 0) return [];
    return by === 'week' ? [weekSheet(plan, week, ofWeek)] : ofWeek.map((session) => sessionSheet(plan, week, session));
  });
}

function weekSheet(plan: Plan, week: CalendarWeek, sessions: readonly PlanSession[]): Sheet {
  const start = dayOf(week.week.start);
  const span = spanText(start, lastDayOf(week.week));
  return {
    title: `Week of ${shortDateText(start)}`,
    facts: factsOf(plan, start, week.week.deload ? `${span}, easier week` : span),
    strip: stripOf(plan, week),
    sessions: sessions.map((session) => sheetSession(session, plan.athlete.units)),
    units: plan.athlete.units,
  };
}

function sessionSheet(plan: Plan, week: CalendarWeek, session: PlanSession): Sheet {
  const day = dayOf(session.date);
  return {
    title: plain(session.title),
    facts: factsOf(plan, day, dateText(day)),
    strip: stripOf(plan, week),
    sessions: [sheetSession(session, plan.athlete.units)],
    units: plan.athlete.units,
  };
}

function factsOf(plan: Plan, from: EpochDay, dates: string): readonly string[] {
  return [plain(plan.athlete.name), dates, countdownText(plan, from)].filter((fact) => fact !== '');
}

/** `Marathon in 20 weeks and 6 days`: the goal while it is ahead, else the next race. */
function countdownText(plan: Plan, from: EpochDay): string {
  const goal = plan.goal.date === undefined ? [] : [{ date: plan.goal.date, event: plan.goal.event }];
  const next = [...goal, ...(plan.races ?? [])].find(({ date }) => dayOf(date) >= from);
  return next === undefined ? '' : `${EVENT_NAMES[next.event]} ${distanceText(from, dayOf(next.date))}`;
}

function stripOf(plan: Plan, { days }: CalendarWeek): readonly SheetDay[] {
  return days.map(({ day, entries }) => ({
    name: shortDayText(day),
    runs: entries.flatMap((entry) => (entry.kind === 'run' ? [runText(entry, plan.athlete.units)] : [])),
    strength: entries.flatMap((entry) =>
      entry.kind === 'session' ? [joined([entry.at ?? '', plain(entry.session.title)], ' ')] : [],
    ),
  }));
}

function runText({ run }: Extract<Entry, { kind: 'run' }>, units: Units): string {
  const length = run.km === undefined ? '' : lengthText(run.km, units);
  const amount = length !== '' ? length : run.minutes === undefined ? '' : minutesText(run.minutes);
  const title = runTitle(run);
  return title.includes(amount) ? title : joined([title, amount], ' ');
}

function sheetSession(session: PlanSession, units: Units): SheetSession {
  const at = session.at === undefined ? '' : ` at ${session.at}`;
  const day = `${dayWithoutYearText(dayOf(session.date))}${at}`;
  const groups = blockGroups(session);
  const brief = (kind: 'warm-up' | 'cool-down'): readonly string[] =>
    groups.filter((group) => group.kind === kind).map(({ items }) => `${BLOCK_NAMES[kind]}: ${briefText(items)}.`);
  let turns = 0;
  const rows = groups
    .filter(({ kind }) => kind !== 'warm-up' && kind !== 'cool-down')
    .flatMap(({ alternates, items }) => {
      const letter = alternates ? (LETTERS[turns++] ?? '') : '';
      return items.map((item, index) => sheetRow(item, letter === '' ? '' : `${letter}${index + 1}`, units));
    });
  return {
    title: plain(session.title),
    when: joined([day, plain(session.place), minutesText(session.minutes)], ' · '),
    before: brief('warm-up'),
    rows,
    after: brief('cool-down'),
  };
}

/** `Brisk march 3 min; Glute bridge 8-10; ...` */
function briefText(items: readonly PlanItem[]): string {
  return items.map((item) => `${plain(item.name)} ${shortDose(item).replace(/^1 × /, '')}`).join('; ');
}

function sheetRow(item: PlanItem, mark: string, units: Units): SheetRow {
  return {
    mark,
    exercise: plain(item.name),
    dose: shortDose(item),
    effort: shortEffort(item),
    load: shortLoad(item, units),
    ramp: rampText(item, units),
    tempo: shortTempo(item),
    rest: shortRest(item),
    cue: plain(item.cues[0] ?? ''),
    sets: item.sets,
  };
}
