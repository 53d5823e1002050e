import type { DayFacts, RunFacts, SessionFacts } from '../rules/day-facts.ts';
import type { OpenDay } from './open-day.ts';

/** Whether two days are the same to every rule: all their facts and options are equal. */
export function sameDay(one: OpenDay, other: OpenDay): boolean {
  return (
    (one.fixed === true) === (other.fixed === true) &&
    sameFacts(one.facts, other.facts) &&
    sameList(one.options, other.options, sameSession)
  );
}

/** A number that is the same for days that are the same, and seldom for others. */
export function dayHash({ facts, options, fixed }: OpenDay): number {
  const { race, week, tomorrow, runs } = facts;
  let hash = flags(facts.firstOfWeek, facts.lastOfWeek, facts.closed !== undefined, fixed === true);
  hash = mix(hash, facts.minutes);
  hash = mix(hash, flags(tomorrow.quality, tomorrow.long, tomorrow.easyOrRest, false));
  hash = mix(hash, week.sessions + 10 * week.heavy + 100 * week.legs + 1000 * week.jumps + 10_000 * week.runFreeDays);
  for (const run of runs)
    hash = mix(mix(hash, run.start * 2 + (run.quality ? 1 : 0)), run.end * 2 + (run.long ? 1 : 0));
  for (const { daysTo, goal } of race.ahead) hash = mix(hash, daysTo * 2 + (goal ? 1 : 0));
  for (const { daysSince } of race.behind) hash = mix(hash, -daysSince);
  for (const option of options) {
    hash = mix(hash, option.legLoad + 4 * option.impact + (option.novel ? 16 : 0) + 32 * option.start);
    hash = mix(hash, option.minutes + 1440 * option.end);
  }
  return hash;
}

/** FNV-1a's prime; the shift carries the upper bits back down. */
function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return mixed ^ (mixed >>> 13);
}

function flags(first: boolean, second: boolean, third: boolean, fourth: boolean): number {
  return (first ? 1 : 0) + (second ? 2 : 0) + (third ? 4 : 0) + (fourth ? 8 : 0);
}

function sameFacts(one: DayFacts, other: DayFacts): boolean {
  return (
    one === other ||
    (one.firstOfWeek === other.firstOfWeek &&
      one.lastOfWeek === other.lastOfWeek &&
      one.closed === other.closed &&
      one.minutes === other.minutes &&
      sameTomorrow(one.tomorrow, other.tomorrow) &&
      sameWeek(one.week, other.week) &&
      sameList(one.runs, other.runs, sameRun) &&
      sameList(one.race.ahead, other.race.ahead, sameAhead) &&
      sameList(one.race.behind, other.race.behind, sameBehind))
  );
}

function sameList<Item>(
  some: readonly Item[],
  others: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index += 1) {
    if (!same(some[index] as Item, others[index] as Item)) return false;
  }
  return true;
}

function sameRun(one: RunFacts, other: RunFacts): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.kind === other.kind &&
    one.quality === other.quality &&
    one.long === other.long
  );
}

function sameSession(one: SessionFacts, other: SessionFacts): boolean {
  return (
    one.role === other.role &&
    one.legLoad === other.legLoad &&
    one.impact === other.impact &&
    one.novel === other.novel &&
    one.minutes === other.minutes &&
    one.start === other.start &&
    one.end === other.end
  );
}

function sameWeek(one: DayFacts['week'], other: DayFacts['week']): boolean {
  return (
    one === other ||
    (one.sessions === other.sessions &&
      one.heavy === other.heavy &&
      one.legs === other.legs &&
      one.jumps === other.jumps &&
      one.legsMax === other.legsMax &&
      one.runFreeDays === other.runFreeDays)
  );
}

function sameTomorrow(one: DayFacts['tomorrow'], other: DayFacts['tomorrow']): boolean {
  return one.quality === other.quality && one.long === other.long && one.easyOrRest === other.easyOrRest;
}

type Ahead = DayFacts['race']['ahead'][number];
function sameAhead(one: Ahead, other: Ahead): boolean {
  return one.daysTo === other.daysTo && one.event === other.event && one.goal === other.goal;
}

type Behind = DayFacts['race']['behind'][number];
function sameBehind(one: Behind, other: Behind): boolean {
  return one.daysSince === other.daysSince && one.event === other.event;
}
