import { refinePlan } from '@stridelift/contract';
import { addDays, formatDate, type Plan, startOfWeek } from '@stridelift/engine';
import { dayOf, type Guarantee, itemsOf, ofPlans } from '../planned.ts';

/** Seasons are planned this far ahead; the recovery after the race follows. */
const MOST_WEEKS = 104 + 3;

export const weeksAndPhases: Guarantee = ofPlans('has weeks without a gap, each in its phase', function* (planned) {
  const { plan, asOf, athlete } = planned;
  const { season, weeks } = plan;
  const first = formatDate(startOfWeek(asOf, athlete.weekStartsOn));
  if (weeks.length < 1 || weeks.length > MOST_WEEKS) yield `${weeks.length} weeks`;
  if (season.start < first) yield `starts on ${season.start}, before the week of planning`;
  if (season.start > first && weeks.length < 104) yield `starts on ${season.start}, after the week of planning`;
  if (startOfWeek(dayOf(season.start), athlete.weekStartsOn) !== dayOf(season.start)) yield `starts on ${season.start}`;
  let day = dayOf(season.start);
  for (const { start, phase } of weeks) {
    if (start !== formatDate(day)) yield `a week starts on ${start}, not on ${formatDate(day)}`;
    const holder = season.phases.find(({ id }) => id === phase);
    day = addDays(day, 7);
    if (holder === undefined) yield `week of ${start}: no phase ${phase}`;
    else if (start < holder.start || formatDate(addDays(day, -1)) > holder.end)
      yield `week of ${start} outside ${phase}`;
  }
  if (season.end !== formatDate(addDays(day, -1))) yield `ends on ${season.end}, its weeks on ${formatDate(day)}`;
  yield* phasesJoin(season);
  for (const { id, date, phase } of plan.sessions) {
    const week = weeks.findLast(({ start }) => start <= date);
    if (week?.phase !== phase) yield `${id}: phase ${phase} in a week of ${week?.phase}`;
  }
});

function* phasesJoin({ start, end, phases }: Plan['season']): Iterable<string> {
  let next = start;
  for (const phase of phases) {
    if (phase.start !== next) yield `${phase.id} starts on ${phase.start}, not on ${next}`;
    if (phase.end < phase.start) yield `${phase.id} ends before it starts`;
    next = formatDate(addDays(dayOf(phase.end), 1));
  }
  if (phases.at(-1)?.end !== end) yield `the last phase ends on ${phases.at(-1)?.end}, the season on ${end}`;
}

export const idsAreUnique: Guarantee = ofPlans('names each thing once', function* ({ plan }) {
  const items = plan.sessions.flatMap(({ blocks }) => blocks.flatMap((block) => block.items.map(({ id }) => id)));
  yield* twice(
    'session',
    plan.sessions.map(({ id }) => id),
  );
  yield* twice('item', items);
  yield* twice(
    'run',
    plan.runs.map(({ id }) => id),
  );
  yield* twice(
    'phase',
    plan.season.phases.map(({ id }) => id),
  );
  for (const id of [...items, ...plan.season.phases.map((phase) => phase.id)]) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) yield `${id} is no id`;
  }
});

function* twice(what: string, ids: readonly string[]): Iterable<string> {
  const known = new Set<string>();
  for (const id of ids) {
    if (known.has(id)) yield `${what} ${id} twice`;
    known.add(id);
  }
}

export const everythingHasAReason: Guarantee = ofPlans(
  'gives a reason and a source for all it asks',
  function* (planned) {
    const { plan, library } = planned;
    const known = (sources: readonly string[]) => sources.length > 0 && sources.every((id) => library.sources.has(id));
    for (const { item } of itemsOf(planned, plan.sessions)) {
      if (item.why.length < 10) yield `${item.id}: why ${item.why}`;
      if (!known(item.sources)) yield `${item.id}: sources ${item.sources}`;
      if (item.cues.length < 3) yield `${item.id}: ${item.cues.length} cues`;
    }
    for (const { id, why } of plan.sessions) {
      if (why.length === 0) yield `${id}: no reason for its day`;
      for (const { rule, sources } of why) if (!known(sources)) yield `${id}: sources of ${rule}: ${sources}`;
    }
    for (const { id, why, sources } of plan.season.phases) {
      if (why === '' || !known(sources)) yield `${id}: ${why} ${sources}`;
    }
    for (const { rule, text, sources } of plan.findings) if (!known(sources)) yield `${rule}: ${text} ${sources}`;
  },
);

export const plainDocument: Guarantee = {
  ...ofPlans('is plain data without holes', ({ plan }) => {
    const found: string[] = [];
    findHoles(plan, ['plan'], found);
    return found;
  }),
  every: 4,
};

const BROKEN_WORDS = /\{\w+\}|undefined|NaN|null|\[object|Infinity| {2}|\.\.$|\bInvalid\b/;

/** Most texts return in every session. */
const sound = new Set<string>();

/** Goes through a value depth first; `path` is where it is. */
function findHoles(value: unknown, path: (string | number)[], found: string[]): void {
  if (typeof value === 'string') {
    if (sound.has(value)) return;
    if (value.trim() !== '' && !BROKEN_WORDS.test(value)) sound.add(value);
    else found.push(`${path.join('.')}: "${value}"`);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) within(value[index], index);
  } else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    for (const key of Object.keys(value)) within((value as Record<string, unknown>)[key], key);
  } else if (typeof value === 'number' && Number.isFinite(value)) {
    if (Object.is(value, -0)) found.push(`${path.join('.')}: -0`);
  } else if (typeof value !== 'boolean') found.push(`${path.join('.')}: ${value}, no plain data`);

  function within(inner: unknown, key: string | number): void {
    path.push(key);
    findHoles(inner, path, found);
    path.pop();
  }
}

export const readsBack: Guarantee = {
  ...ofPlans('reads back from JSON by the published contract, field for field', function* ({ plan }) {
    const { plan: back, problems } = refinePlan(JSON.parse(JSON.stringify(plan)));
    for (const { path, text } of problems) yield `${path.join('.')}: ${text}`;
    if (back) yield* lost(plan, back, 'plan');
  }),
  every: 4,
};

/** What the one has and the other has not. */
function* lost(from: unknown, to: unknown, path: string): Iterable<string> {
  if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) {
    if (from !== to) yield `${path}: ${from} became ${to}`;
    return;
  }
  for (const [key, value] of Object.entries(from)) {
    if (!(key in to)) yield `${path}.${key} is lost`;
    else yield* lost(value, (to as Record<string, unknown>)[key], `${path}.${key}`);
  }
}
