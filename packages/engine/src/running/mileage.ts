import { addDays, formatDate } from '../calendar/epoch-day.ts';
import type { Finding } from '../model/finding.ts';
import type { Policies } from '../model/policies.ts';
import type { EpochDay } from '../units/brands.ts';
import type { CalendarRun } from './calendar-run.ts';
import type { RunCalendar } from './run-calendar.ts';
import { isRunning, type RunWeek } from './run-weeks.ts';

/** D6: numbers of `frandsen-2025` and `nielsen-2014-progression` (V), the gate of founding document 000 (D). */
const MILEAGE = {
  longestOfDays: 30,
  singleRunFactor: 1.1,
  amber: 1.3,
  red: 2,
  /** Below this distance a jump is too small to speak of. */
  leastKm: 5,
  twoWeekPct: 30,
  gatePct: 20,
  gateWeeks: 4,
} as const;

/**
 * The rules of mileage look back 30 days and four weeks; their memory is too long for the scheduler, which cannot move runs anyway.
 * They are audit-only.
 */
export const MILEAGE_RULES: readonly {
  readonly id: string;
  readonly statement: string;
  readonly sources: readonly string[];
}[] = [
  {
    id: 'run-not-far-over-the-longest',
    statement: 'A single run stays within a tenth of the longest of the last 30 days.',
    sources: ['frandsen-2025'],
  },
  {
    id: 'two-weeks-not-a-third-more',
    statement: 'Two weeks together grow by less than 30 %.',
    sources: ['nielsen-2014-progression'],
  },
  {
    id: 'strong-before-more-mileage',
    statement: 'Get strong before the mileage grows: four weeks of strength before the average rises by a fifth.',
    sources: ['founding-000', 'bredeweg-2012', 'buist-2008', 'stridelift-default'],
  },
];

/** What the planned running asks of the body by itself, from the day of planning on (D6). */
export function mileageFindings(
  calendar: RunCalendar,
  weeks: readonly RunWeek[],
  asOf: EpochDay,
  policy: Policies['mileageGate'],
): Finding[] {
  return [
    ...singleRuns(calendar, asOf),
    ...twoWeekJumps(weeks, asOf),
    ...(policy === 'off' ? [] : strengthFirst(weeks, asOf, policy)),
  ];
}

function singleRuns(calendar: RunCalendar, asOf: EpochDay): Finding[] {
  const runs = calendar.runs.filter((run) => isRunning(run) && run.km !== undefined);
  const known = addDays((runs[0]?.day ?? asOf) as EpochDay, MILEAGE.longestOfDays);
  return runs.flatMap((run, index) => {
    const km = run.km as number;
    if (run.day < asOf || run.day < known || run.kind === 'race' || km < MILEAGE.leastKm) return [];
    const longest = longestBefore(runs, index, run.day);
    if (longest === undefined || km <= MILEAGE.singleRunFactor * longest) return [];
    const ratio = km / longest;
    const level = ratio > MILEAGE.amber ? 'soft' : 'note';
    const facts = { km: round(km), longestKm: round(longest), percentOver: Math.round((ratio - 1) * 100) };
    return [
      {
        rule: 'run-not-far-over-the-longest',
        level,
        dates: [formatDate(run.day)],
        facts,
        text: `The run of ${facts.km} km is ${facts.percentOver} % longer than the longest of the 30 days before (${facts.longestKm} km). In 5,205 runners such jumps went with more injuries.`,
        sources: ['frandsen-2025'],
        suggestion: `Up to ${round(longest * MILEAGE.singleRunFactor)} km keeps within a tenth.`,
      },
    ];
  });
}

function longestBefore(runs: readonly CalendarRun[], index: number, day: EpochDay): number | undefined {
  let longest: number | undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const run = runs[at] as CalendarRun;
    if (run.day < addDays(day, -MILEAGE.longestOfDays)) break;
    if (run.day < day) longest = Math.max(longest ?? 0, run.km ?? 0);
  }
  return longest;
}

function twoWeekJumps(weeks: readonly RunWeek[], asOf: EpochDay): Finding[] {
  return weeks.flatMap((week, index) => {
    const before = weeks[index - 2];
    if (!before || before.km === 0 || before.cutBack || before.hasUnknownRace || week.start < addDays(asOf, -6))
      return [];
    const percent = Math.round((week.km / before.km - 1) * 100);
    if (percent <= MILEAGE.twoWeekPct) return [];
    return [
      {
        rule: 'two-weeks-not-a-third-more',
        level: 'note' as const,
        dates: [formatDate(week.start)],
        facts: { percent, km: week.km, beforeKm: before.km },
        text: `${week.km} km this week, ${percent} % more than two weeks before. The evidence against such steps is weak, but they deserve care.`,
        sources: ['nielsen-2014-progression', 'buist-2008'],
      },
    ];
  });
}

/** The first week whose four-week average stands a fifth above the start, with less than four weeks of strength before it. */
function strengthFirst(weeks: readonly RunWeek[], asOf: EpochDay, policy: 'soft' | 'hard'): Finding[] {
  const base = average(weeks.slice(0, MILEAGE.gateWeeks - 2));
  if (base === 0) return [];
  for (let index = 1; index < Math.min(weeks.length, MILEAGE.gateWeeks); index += 1) {
    const week = weeks[index] as RunWeek;
    const percent = Math.round((average(weeks.slice(0, index + 1)) / base - 1) * 100);
    if (percent <= MILEAGE.gatePct || week.start < asOf) continue;
    return [
      {
        rule: 'strong-before-more-mileage',
        level: policy,
        dates: [formatDate(week.start)],
        facts: { percent, weeks: index },
        text: `Your average week grows by ${percent} % after ${index} ${index === 1 ? 'week' : 'weeks'} of strength. Coaches like four weeks of strength first; trials are mixed on whether it prevents injuries.`,
        sources: ['founding-000', 'bredeweg-2012', 'buist-2008', 'stridelift-default'],
        suggestion: 'Hold the mileage for the first four weeks, or choose mileageGate: off.',
      },
    ];
  }
  return [];
}

function average(weeks: readonly RunWeek[]): number {
  return weeks.length === 0 ? 0 : weeks.reduce((sum, { km }) => sum + km, 0) / weeks.length;
}

function round(km: number): number {
  return Math.round(km * 10) / 10;
}
