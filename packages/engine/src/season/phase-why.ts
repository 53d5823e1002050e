import type { Event, RaceEvent } from '../model/athlete.ts';
import type { PhaseCode } from '../model/plan.ts';
import { raceLimits } from './race-windows.ts';
import { isRaceEvent } from './season-frame.ts';
import type { Purpose } from './season-turns.ts';
import { RACE_WORDS, weeksText } from './season-words.ts';

/** Why a phase of this length stands in the season, in a sentence or two; `familiar` with the lifts or new to them. */
export function phaseWhy(code: PhaseCode, weeks: number, purpose: Purpose, familiar: boolean): string {
  const length = weeksText(weeks);
  switch (purpose.kind) {
    case 'build':
      return code === 'A' ? foundationWhy(length, familiar) : buildWhy(code, length, purpose.event);
    case 'return':
      return returnWhy(code, length);
    case 'recover':
      return recoverWhy(length, purpose.event);
    case 'between-races':
      return `${length} between two races: too short to build, long enough to lose. One session a week with the load kept holds your strength until the ${RACE_WORDS[purpose.event]}.`;
    case 'racing-weekly':
      return `${length} with a race in each: one session a week, four or five days before the next race, keeps your strength without taking from your racing.`;
  }
}

function foundationWhy(length: string, familiar: boolean): string {
  return familiar
    ? `${length} of lighter loads and longer sets: they freshen the lifts and get muscles and tendons ready for the heavy weeks.`
    : `${length} to learn the movements and let muscles and tendons get used to load before anything is heavy.`;
}

function buildWhy(code: Exclude<PhaseCode, 'A'>, length: string, event: Event): string {
  switch (code) {
    case 'B1':
      return `${length} of sets of six to eight: enough load to get stronger, enough repetitions to lift well. The heavier lifting stands on this.`;
    case 'B2':
      return `${length} of few repetitions with heavy loads. Heavy lifting is what the studies link most clearly to using less energy at the same pace; for most runners, not for all.`;
    case 'C':
      return `${length} of fast lifts and jumps, so that the new strength is there in the short time a foot is on the ground${powerFor(event)}.`;
    case 'D':
      return `${length} of longer sets with short rests${enduranceFor(event)}. One heavy lift a week stays in, so that what you built is kept.`;
    case 'T':
      return taperWhy(length, event);
    case 'R':
      return `${length} of easy movement between two blocks, so that you start the next one fresh.`;
    case 'M':
      return `${length}, too short for a full block: one session a week with the load kept holds what you have.`;
    case 'RX':
      return returnWhy(code, length);
  }
}

function powerFor(event: Event): string {
  return event === '5k' || event === '10k' ? `, which counts most in a ${RACE_WORDS[event]}` : '';
}

function enduranceFor(event: Event): string {
  return isRaceEvent(event) ? `, the closest strength work comes to the demands of your ${RACE_WORDS[event]}` : '';
}

function taperWhy(length: string, event: Event): string {
  if (!isRaceEvent(event)) return `${length} with fewer sets.`;
  const days = raceLimits(event, 'A').lastHeavyLowerDays;
  return `${length} with fewer sets and the same load, so that you stand fresh at the start of the ${RACE_WORDS[event]}. The last heavy work for the legs is ${days} days before it.`;
}

function recoverWhy(length: string, event: RaceEvent): string {
  const { easyFromDay, heavyFromDay } = raceLimits(event, 'A').after;
  return `${length} to get over the ${RACE_WORDS[event]}: easy strength for the legs from day ${easyFromDay}, heavy work from day ${heavyFromDay}, and only once soreness is nearly gone and stairs feel normal.`;
}

function returnWhy(code: PhaseCode, length: string): string {
  switch (code) {
    case 'RX':
      return `About ${length} on the way back: each step opens when the one before it is passed without trouble, not on a date.`;
    case 'A':
      return `${length} to get the whole body used to load again before anything is heavy.`;
    case 'B1':
      return `${length} of basic strength with fewer sets than usual, to find out what the injured part takes.`;
    default:
      return `${length} that hold what you have won back. With the return behind you, set a new goal and the season is planned again.`;
  }
}
