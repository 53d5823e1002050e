import { addDays, formatDate, type PlanSession, type PlanWeek } from '@stridelift/engine';
import { dayOf, type Guarantee, isWork, itemsOf, ofPlans, type Planned, sessionsByWeek } from '../planned.ts';

export const targetsMetOrExplained: Guarantee = ofPlans(
  'meets the dose of each week or says why not',
  function* (planned) {
    const { plan } = planned;
    const byWeek = sessionsByWeek(planned);
    for (const [index, week] of plan.weeks.entries()) {
      const sessions = byWeek[index]!;
      if (week.sessions !== sessions.length)
        yield `week of ${week.start}: counts ${week.sessions} of ${sessions.length}`;
      const dropped = plan.schedule.droppedSessions.filter((one) => one.week === week.start);
      const short = week.target - sessions.length;
      if (short < 0) yield `week of ${week.start}: ${sessions.length} sessions for ${week.target}`;
      if (dropped.length !== Math.max(0, short))
        yield `week of ${week.start}: ${short} short, ${dropped.length} explained`;
      if (dropped.some(({ reason }) => !isSentence(reason))) yield `week of ${week.start}: ${dropped[0]?.reason}`;
      for (const [what, wanted, found] of demands(week, sessions)) {
        if (found > wanted && what !== 'leg-work') yield `week of ${week.start}: ${found} of ${wanted} ${what}`;
        if (found < wanted && !isExplained(planned, week, what))
          yield `week of ${week.start}: ${found} of ${wanted} ${what}`;
      }
    }
    const weeks = new Set(plan.weeks.map(({ start }) => start));
    for (const { week } of plan.schedule.droppedSessions) if (!weeks.has(week)) yield `dropped in ${week}, no week`;
  },
);

type Demand = readonly [what: string, wanted: number, found: number];

function demands({ dose }: PlanWeek, sessions: readonly PlanSession[]): readonly Demand[] {
  if (dose === undefined) return [['dose', 1, 0]];
  return [
    ['leg-work', dose.legs, sessions.filter(({ legLoad }) => legLoad >= 2).length],
    ['heavy-legs', dose.heavy, sessions.filter(({ legLoad }) => legLoad === 3).length],
    ['jumps', dose.jumps, sessions.filter(({ impact }) => impact > 0).length],
  ];
}

function isExplained({ plan }: Planned, { start }: PlanWeek, what: string): boolean {
  const last = formatDate(addDays(dayOf(start), 6));
  return plan.findings.some(({ rule, dates }) => rule === `week-has-its-${what}` && dates.includes(last));
}

/** Jumps are counted by contacts, mobility not at all. */
export const sumsAgree: Guarantee = ofPlans('adds up', function* (planned) {
  const byWeek = sessionsByWeek(planned);
  for (const [index, week] of planned.plan.weeks.entries()) {
    const sessions = byWeek[index]!;
    const sum = (of: (session: PlanSession) => number) => sessions.reduce((total, session) => total + of(session), 0);
    if (week.minutes !== sum(({ minutes }) => minutes)) yield `week of ${week.start}: ${week.minutes} minutes`;
    if (week.contacts !== sum(({ contacts }) => contacts)) yield `week of ${week.start}: ${week.contacts} contacts`;
    const sets: Record<string, number> = {};
    for (const session of sessions) {
      let contacts = 0;
      let counted = 0;
      for (const standing of itemsOf(planned, [session])) {
        const { item } = standing;
        contacts += item.contacts ?? 0;
        if (!isWork(standing) || item.contacts !== undefined || item.pattern === 'mobility-dynamic') continue;
        sets[item.pattern] = (sets[item.pattern] ?? 0) + item.sets;
        counted += item.sets;
      }
      if (session.contacts !== contacts) yield `${session.id}: ${session.contacts} contacts, items have ${contacts}`;
      if (session.sets !== counted) yield `${session.id}: ${session.sets} sets, items have ${counted}`;
    }
    const patterns = new Set([...Object.keys(sets), ...Object.keys(week.setsByPattern)]);
    for (const pattern of patterns) {
      const [said, found] = [week.setsByPattern[pattern], sets[pattern]];
      if (said !== found) yield `week of ${week.start}: ${said} sets of ${pattern}, sessions have ${found}`;
    }
  }
});

export const versionsAreParts: Guarantee = ofPlans('has shorter versions that are parts of it', function* ({ plan }) {
  for (const { id, versions, blocks } of plan.sessions) {
    const work = blocks.filter(({ kind }) => kind !== 'warm-up' && kind !== 'cool-down');
    const ids = work.flatMap(({ items }) => items.map((item) => item.id));
    const [long, short] = [versions['20'], versions['10']];
    for (const one of [...long, ...short]) if (!ids.includes(one)) yield `${id}: version with ${one}`;
    if (new Set(long).size < long.length || new Set(short).size < short.length) yield `${id}: an item twice`;
    if (short.length > long.length) yield `${id}: ${short.length} items in 10 minutes, ${long.length} in 20`;
    if (ids.length > 0 && (long.length === 0 || short.length === 0)) yield `${id}: an empty version`;
  }
});

export const sessionsHaveWork: Guarantee = ofPlans('has something to do in each session', function* (planned) {
  for (const session of planned.plan.sessions) {
    const work = [...itemsOf(planned, [session])].filter(isWork);
    if (work.length === 0) yield `${session.id} is empty`;
    const exercises = work.map(({ item }) => item.exercise);
    if (new Set(exercises).size < exercises.length) yield `${session.id}: an exercise twice: ${exercises}`;
    for (const { item, exercise } of work) {
      if (item.pattern !== exercise.pattern || item.name !== exercise.name) yield `${item.id}: not of the record`;
      if (!(item.sets >= 1 && Number.isInteger(item.sets))) yield `${item.id}: ${item.sets} sets`;
      const doses = [item.reps, item.seconds, item.metres, item.contacts].filter((dose) => dose !== undefined);
      if (doses.length !== 1) yield `${item.id}: ${doses.length} doses`;
      if (item.reps && !(item.reps.min >= 1 && item.reps.min <= item.reps.max)) yield `${item.id}: repetitions`;
      if (item.restSeconds < 0 || (item.rir ?? 0) < 0) yield `${item.id}: rest ${item.restSeconds}, rir ${item.rir}`;
    }
  }
});

function isSentence(text: string): boolean {
  return /^[A-Z0-9a-z].*[.!]$/.test(text);
}
