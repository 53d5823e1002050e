import type { EpochDay, Plan, PlanPhase, PlanWeek } from '@stridelift/engine';
import { dayOf } from '@stridelift/formats/words';
import { lastDayOf, phaseOf } from './calendar.ts';

export type WeekMark = 'goal' | 'race' | 'easier';

/** Letters that stand by themselves, so that nothing is said by colour alone. */
export const WEEK_MARKS: Readonly<Record<WeekMark, { readonly letter: string; readonly meaning: string }>> = {
  goal: { letter: 'G', meaning: 'goal race' },
  race: { letter: 'R', meaning: 'race' },
  easier: { letter: 'e', meaning: 'easier week' },
};

export interface SeasonWeekView {
  readonly week: PlanWeek;
  readonly start: EpochDay;
  readonly phase: PlanPhase | undefined;
  readonly marks: readonly WeekMark[];
}

/** A stretch of weeks in one phase. */
export interface SeasonStretch {
  readonly phase: PlanPhase | undefined;
  readonly weeks: number;
}

/** The weeks of the season with what stands out in each. */
export function seasonWeeks(plan: Plan): readonly SeasonWeekView[] {
  const races = racesOf(plan);
  return plan.weeks.map((week) => {
    const start = dayOf(week.start);
    const inWeek = races.filter((day) => day >= start && day <= lastDayOf(week));
    const goal = plan.goal.date === undefined ? undefined : dayOf(plan.goal.date);
    const marks: WeekMark[] = [];
    if (goal !== undefined && goal >= start && goal <= lastDayOf(week)) marks.push('goal');
    else if (inWeek.length > 0) marks.push('race');
    if (week.deload) marks.push('easier');
    return { week, start, phase: phaseOf(plan, week), marks };
  });
}

/** Neighbouring weeks of one phase, joined. */
export function seasonStretches(weeks: readonly SeasonWeekView[]): readonly SeasonStretch[] {
  const stretches: { phase: PlanPhase | undefined; weeks: number }[] = [];
  for (const { phase } of weeks) {
    const last = stretches.at(-1);
    if (last && last.phase?.id === phase?.id) last.weeks += 1;
    else stretches.push({ phase, weeks: 1 });
  }
  return stretches;
}

/** Days of races, those of the athlete file and those that only the calendar knows. */
function racesOf(plan: Plan): readonly EpochDay[] {
  const races = [...(plan.races ?? []), ...plan.runs.filter((run) => run.kind === 'race')];
  return races.map(({ date }) => dayOf(date));
}
