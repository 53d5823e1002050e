import { formatDate } from '../calendar/epoch-day.ts';
import type { WeekDose } from '../dose/week-dose.ts';
import type { Finding } from '../model/finding.ts';
import type { PhaseCode } from '../model/plan.ts';

/** Phases that mean to build (B3); the others hold, and one session a week is enough for that. */
const BUILDING: ReadonlySet<PhaseCode> = new Set(['A', 'B1', 'B2', 'C']);

/** Claim S0-08: says once what a single session a week can do where the season means to build, whoever chose it, the runner or the calendar. */
export function oneSessionNote(doses: readonly WeekDose[]): readonly Finding[] {
  const building = doses.filter(
    ({ code, deload, tapers, raceWeek }) => BUILDING.has(code) && !deload && !tapers && !raceWeek,
  );
  const single = building.filter(({ sessions }) => sessions === 1);
  const [first] = single;
  // A first week with a day left of it is no choice.
  if (!first || single.length < Math.min(2, building.length)) return [];
  const { length: weeks } = single;
  return [
    {
      rule: 'one-session-a-week',
      level: 'note',
      dates: [formatDate(first.start)],
      facts: { weeks },
      text: `${weeks === 1 ? 'One week that builds has' : `${weeks} weeks that build have`} a single strength session: it holds strength more than it builds it. With two a week, strength grows.`,
      sources: ['blagrove-hooper', 'spiering-2021', 'stridelift-default'],
    },
  ];
}
