import {
  addDays,
  type Finding,
  formatDate,
  type Plan,
  type PlanItem,
  type PlanLoad,
  type PlanSession,
  type PlanWeek,
  parseDate,
  WEEKDAYS,
  weekdayOf,
} from '@stridelift/engine';

/** A plan as a coach would want to read it: the season at a glance, then one week of every phase in full. */
export function planAsText(plan: Plan): string {
  const parts = [
    header(plan),
    phases(plan),
    weeks(plan),
    mainLifts(plan),
    fullWeeks(plan),
    findings(plan.findings),
    afterwords(plan),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What a runner reads who gets no plan. */
export function refusalAsText(name: string, all: readonly Finding[]): string {
  return `${name}\n\nNO PLAN\n\n${findings(all)}\n`;
}

function header({ athlete, goal, races = [], season, schedule, policies, runs }: Plan): string {
  const { droppedSessions: dropped } = schedule;
  return [
    athlete.name,
    `${athlete.lifting}; goal ${goal.event}${goal.date ? ` on ${dayName(goal.date)}` : ''}; season ${season.start} to ${season.end}`,
    `races: ${races.map(({ date, event, priority }) => `${event} (${priority}) ${dayName(date)}`).join(', ') || 'none'}`,
    `policies: ${Object.entries(policies)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
    `placement ${schedule.parameters?.placement}; hard matches ${schedule.hardMatches}; dropped sessions ${dropped.length}`,
    `first week of running: ${firstWeekOf(runs)}`,
  ].join('\n');
}

function firstWeekOf(runs: Plan['runs']): string {
  const first = runs[0];
  if (first === undefined) return 'none';
  return runs
    .filter(({ date }) => date < daysAfter(first.date, 7))
    .map((run) => `${short(run.date)} ${run.kind} ${run.at ?? ''}${run.long ? ' (long)' : ''}`)
    .join(', ');
}

function phases({ season, weeks }: Plan): string {
  const lines = season.phases.map(({ id, code, name, start, end, why }) => {
    const length = weeks.filter(({ phase }) => phase === id).length;
    return `  ${code.padEnd(2)} ${name}, ${start} to ${end}, ${length} weeks: ${why}`;
  });
  return ['PHASES', ...lines].join('\n');
}

/** One line a week; `3/2j14` is leg load 3, impact 2, 14 contacts. */
function weeks(plan: Plan): string {
  const lines = plan.weeks.flatMap((week) => {
    const head = `${week.start} ${codeOf(plan, week).padEnd(2)}${week.deload ? ' deload' : ''}`;
    const sessions = sessionsIn(plan, week).map(brief).join(' | ') || 'no session';
    const numbers = `${week.sessions}/${week.target} sessions, ${week.runKm} km, ${week.contacts} contacts`;
    return [`  ${head}: ${sessions} [${numbers}]`, ...week.notes.map((note) => `      ${note}`)];
  });
  return ['WEEKS', ...lines].join('\n');
}

function brief({ date, role, legLoad, impact, contacts, minutes, sets, place }: PlanSession): string {
  const jumps = impact > 0 || contacts > 0 ? ` impact ${impact} (${contacts})` : '';
  return `${short(date)} ${role} at ${place}, legs ${legLoad}${jumps}, ${minutes} min, ${sets} sets`;
}

/** How the first lift of every session that loads the legs goes through the season. */
function mainLifts(plan: Plan): string {
  const lines = plan.weeks.map((week) => {
    const lifts = sessionsIn(plan, week).flatMap(({ date, legLoad, blocks }) => {
      const main = legLoad < 2 ? undefined : blocks.find(({ kind }) => kind === 'strength')?.items[0];
      return main === undefined ? [] : [`${short(date)} ${main.name} ${main.sets} x ${amount(main)}${mainLoad(main)}`];
    });
    return `  ${week.start} ${codeOf(plan, week).padEnd(2)}${week.deload ? ' deload' : ''}: ${lifts.join(' | ') || 'none'}`;
  });
  return ['MAIN LIFTS', ...lines].join('\n');
}

function mainLoad({ load, rir }: PlanItem): string {
  const percent = load?.percent === undefined ? '' : ` = ${load.percent} %`;
  const kilograms = load === undefined ? '' : ` @ ${load.kg} kg${load.perHand ? ' a hand' : ''}${percent}`;
  return `${kilograms}${rir === undefined ? '' : ` RIR ${rir}`}`;
}

/** The first week of a phase that is no deload and holds a session; any week with one where there is none such. */
function fullWeeks(plan: Plan): string {
  const parts = plan.season.phases.map((phase) => {
    const mine = plan.weeks.filter((week) => week.phase === phase.id && week.sessions > 0);
    const week = mine.find(({ deload, sessions, target }) => !deload && sessions >= target) ?? mine[0];
    if (week === undefined) return `${phase.code}: no session`;
    return [`${phase.code}, week of ${week.start}`, ...sessionsIn(plan, week).map(inFull)].join('\n\n');
  });
  return ['FIRST FULL WEEK OF EACH PHASE', ...parts].join('\n\n');
}

function inFull(session: PlanSession): string {
  const { title, date, at, slot, gapHours, place, minutes, availableMinutes, legLoad, impact, contacts } = session;
  const gap = gapHours === undefined ? '' : ` (${gapHours} h)`;
  return [
    `  ${dayName(date)} ${at ?? ''} ${title}; ${slot}${gap}; ${place}; ${minutes} of ${availableMinutes ?? '?'} min; legs ${legLoad}, impact ${impact}, ${contacts} contacts${session.novel ? '; new work' : ''}`,
    ...session.why.map(({ rule, text }) => `    why: ${text} (${rule})`),
    ...session.blocks.flatMap(({ kind, superset, items }) => [
      `    ${kind}${superset === undefined ? '' : ` (superset ${superset})`}`,
      ...items.map((item) => `      ${prescription(item)}`),
    ]),
    ...Object.entries(session.versions).map(([length, items]) => `    in ${length} min: ${namesOf(session, items)}`),
  ].join('\n');
}

function prescription(item: PlanItem): string {
  const { name, sets, load, rir, tempo, restSeconds, rampSets = [] } = item;
  const ramp = rampSets.map(({ reps, kg, percent }) => `${reps} @ ${kg === undefined ? `${percent} %` : `${kg} kg`}`);
  const details = [
    load && loadText(load),
    rir !== undefined && `RIR ${rir}`,
    tempo && `tempo ${tempo}`,
    restSeconds > 0 && `rest ${restSeconds} s`,
    ramp.length > 0 && `after ${ramp.join(', ')}`,
  ];
  return [`${name} ${sets} x ${amount(item)}`, ...details.filter(Boolean)].join('; ');
}

function amount({ reps, seconds, metres, contacts, perSide }: PlanItem): string {
  const range = reps && (reps.min === reps.max ? `${reps.min}` : `${reps.min}-${reps.max}`);
  const words = [
    range,
    seconds !== undefined && `${seconds} s`,
    metres !== undefined && `${metres} m`,
    perSide && 'each side',
    contacts !== undefined && `(${contacts} contacts in all)`,
  ];
  return words.filter(Boolean).join(' ');
}

function loadText({ kg, perHand, percent, basis }: PlanLoad): string {
  return `${kg} kg${perHand ? ' a hand' : ''}${percent === undefined ? '' : ` = ${percent} %`} (${basis})`;
}

function namesOf({ blocks }: PlanSession, ids: readonly string[]): string {
  const items = blocks.flatMap((block) => block.items);
  return ids.map((id) => items.find((item) => item.id === id)?.name ?? id).join(', ') || 'nothing';
}

function findings(all: readonly Finding[]): string {
  const keyOf = ({ level, rule }: Finding) => `${level} ${rule}`;
  const lines = all.flatMap((finding) => {
    const alike = all.filter((other) => keyOf(other) === keyOf(finding));
    if (alike[0] !== finding) return [];
    const suggestion = finding.suggestion === undefined ? '' : ` -> ${finding.suggestion}`;
    return [`  ${alike.length} x ${keyOf(finding)} (${finding.dates.join(', ')}): ${finding.text}${suggestion}`];
  });
  return ['FINDINGS', ...(lines.length > 0 ? lines : ['  none'])].join('\n');
}

function afterwords({ schedule, assumptions }: Plan): string {
  return [
    'DROPPED',
    ...schedule.droppedSessions.map(({ week, reason }) => `  ${week}: ${reason}`),
    '',
    'ASSUMPTIONS',
    ...assumptions.map(({ code, text }) => `  ${code}: ${text}`),
  ].join('\n');
}

function sessionsIn({ sessions }: Plan, { start }: PlanWeek): PlanSession[] {
  const end = daysAfter(start, 7);
  return sessions.filter(({ date }) => date >= start && date < end);
}

function codeOf({ season }: Plan, week: PlanWeek): string {
  return season.phases.find(({ id }) => id === week.phase)?.code ?? '?';
}

const epochDay = (date: string) => {
  const found = parseDate(date);
  if (found === undefined) throw new Error(`not a date in a plan: ${date}`);
  return found;
};
const daysAfter = (date: string, days: number): string => formatDate(addDays(epochDay(date), days));
const short = (date: string): string => (WEEKDAYS[weekdayOf(epochDay(date))] as string).slice(0, 3);
const dayName = (date: string): string => `${short(date)} ${date}`;
