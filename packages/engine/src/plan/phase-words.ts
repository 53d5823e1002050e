import { dayText } from '../calendar/day-text.ts';
import type { Event, RaceEvent } from '../model/athlete.ts';
import type { PhaseCode } from '../model/plan.ts';
import { BONE_STRESS_SITES } from '../safety/caution-map.ts';
import { RETURN_LADDER } from '../safety/return-ladder.ts';
import { PHASE_TABLE } from '../season/phase-table.ts';
import { isRaceEvent } from '../season/season-frame.ts';
import type { OpenReturn, SeasonPhase } from '../season/season-model.ts';
import { RACE_WORDS, weeksText } from '../season/season-words.ts';
import type { EpochDay } from '../units/brands.ts';

/** What the sessions of a phase really hold, so that its sentence promises nothing else. */
export interface PhaseContent {
  readonly sessions: number;
  /** Weeks that are no deload; of those, the ones with leg work and the ones with heavy legs. */
  readonly fullWeeks: number;
  readonly legWeeks: number;
  readonly heavyWeeks: number;
  readonly jumps: boolean;
  /** Least and most repetitions of the main lifts in full weeks; absent where none is counted in repetitions. */
  readonly mainReps?: MainReps;
  /** Heavy legs stand anywhere in the season, and in a later phase of it. */
  readonly heavyInSeason: boolean;
  readonly heavyLater: boolean;
  /** The last heavy legs before the race that the phase ends with. */
  readonly lastHeavy?: { readonly day: EpochDay; readonly daysBefore: number };
  /** The first leg work after the race that the phase recovers from. */
  readonly firstLegs?: { readonly daysAfter: number };
}

export interface MainReps {
  readonly min: number;
  readonly max: number;
  /** Some lifts take more, because the weight there is too light for these. */
  readonly moreElsewhere: boolean;
}

/** Why a runner has no heavy legs. */
export type NoHeavyReason = 'limits' | 'choice' | 'place' | 'days';

export interface PhaseWords {
  readonly name: string;
  /** Why a phase of this length stands in the season, in a few sentences. */
  readonly why: string;
}

/** Tells a phase as it is: what its sessions hold, not what the phase could hold for somebody else. */
export function phaseWords(phase: SeasonPhase, content: PhaseContent, noHeavy: NoHeavyReason): PhaseWords {
  const length = weeksText((phase.end - phase.start + 1) / 7);
  return { name: nameOf(phase, content), why: whyOf(phase, length, content, noHeavy) };
}

function nameOf({ code, purpose }: SeasonPhase, { heavyWeeks }: PhaseContent): string {
  const { name } = PHASE_TABLE[code];
  if (purpose.kind === 'return') return code === 'RX' || !purpose.open ? name : `${name}, once the steps are passed`;
  if (code === 'B2' && heavyWeeks === 0) return 'Strength';
  if (code === 'D' && !(purpose.kind === 'build' && isRaceEvent(purpose.event))) return 'Strength endurance';
  return name;
}

function whyOf(phase: SeasonPhase, length: string, content: PhaseContent, noHeavy: NoHeavyReason): string {
  const { code, purpose } = phase;
  switch (purpose.kind) {
    case 'build':
      return code === 'A'
        ? foundationWhy(length, phase.familiar, content)
        : buildWhy(code, length, purpose.event, content, noHeavy);
    case 'until-cleared':
      return 'Light work that keeps you moving well until a clinician has cleared heavier training.';
    case 'return':
      return returnWhy(code, length, purpose.open);
    case 'recover':
      return recoverWhy(length, purpose.event, content);
    case 'between-races':
      return `${length} between two races: too short to build, long enough to lose. ${holding(content, `until the ${RACE_WORDS[purpose.event]}`)}`;
    case 'racing-weekly':
      return `${length} with a race in each: one session a week, four or five days before the next race, keeps your strength without taking from your racing.`;
  }
}

function foundationWhy(length: string, familiar: boolean, { heavyLater }: PhaseContent): string {
  if (familiar) {
    return `${length} of lighter loads and longer sets: they freshen the lifts and get muscles and tendons ready for the ${heavyLater ? 'heavy' : 'harder'} weeks.`;
  }
  return `${length} to learn the movements and let muscles and tendons get used to load before anything ${heavyLater ? 'is heavy' : 'gets harder'}.`;
}

function buildWhy(
  code: Exclude<PhaseCode, 'A'>,
  length: string,
  event: Event,
  content: PhaseContent,
  noHeavy: NoHeavyReason,
): string {
  switch (code) {
    case 'B1':
      return `${length} of sets ${repsText(content)}: hard enough to get stronger, with enough repetitions to lift well.${moreReps(content)}${content.heavyLater ? ' The heavier lifting stands on this.' : ''}`;
    case 'B2':
      return strengthWhy(length, content, noHeavy);
    case 'C':
      return content.jumps
        ? `${length} of fast lifts and jumps, so that the new strength is there in the short time a foot is on the ground${powerFor(event)}.`
        : `${length} of lifts moved fast, without jumps, so that the new strength is there in the short time a foot is on the ground.`;
    case 'D':
      return `${length} of longer sets with short rests${enduranceFor(event)}.${heavyTouch(content)}`;
    case 'T':
      return taperWhy(length, event, content);
    case 'R':
      return `${length} of easy movement between two blocks, so that you start the next one fresh.`;
    case 'M':
      return `${length}, too short for a full block. ${holding(content, 'for the next one')}`;
    case 'RX':
      return returnWhy(code, length, undefined);
  }
}

function repsText({ mainReps }: PhaseContent): string {
  if (!mainReps) return 'a little harder than before';
  return mainReps.min === mainReps.max ? `of ${mainReps.min}` : `of ${mainReps.min} to ${mainReps.max}`;
}

function moreReps({ mainReps }: PhaseContent): string {
  return mainReps?.moreElsewhere ? ' Where the weight is too light for that, more repetitions make up for it.' : '';
}

/** The heavy lift that keeps strength, told of the weeks that hold it; a deload goes without saying. */
function heavyTouch({ fullWeeks, heavyWeeks }: PhaseContent): string {
  if (heavyWeeks === 0) return '';
  const kept = 'so that what you built is kept.';
  if (heavyWeeks === fullWeeks) return ` One heavy lift a week stays in, ${kept}`;
  return ` ${heavyWeeks === 1 ? 'One of them still has' : `${heavyWeeks} of them still have`} a heavy lift, ${kept}`;
}

const HEAVY_PAYS =
  'Heavy lifting is what the studies link most clearly to using less energy at the same pace; for most runners, not for all.';

const NO_HEAVY_WORDS: Readonly<Record<NoHeavyReason, string>> = {
  limits: 'within your limits heavy loads stay out for now',
  choice: 'you chose to leave heavy lifting out',
  place: 'nothing heavy stands where you train',
  days: 'no day was left for heavy legs',
};

function strengthWhy(length: string, { legWeeks, heavyWeeks }: PhaseContent, noHeavy: NoHeavyReason): string {
  if (heavyWeeks === 0) {
    return `${length} in which the lifts get a little harder, by load, repetitions or a harder variant, but not heavy: ${NO_HEAVY_WORDS[noHeavy]}.`;
  }
  if (2 * heavyWeeks < legWeeks) {
    return `${length} for few repetitions with heavy loads. ${heavyWeeks === 1 ? 'One of them holds' : `${heavyWeeks} of them hold`} heavy days; the others do what place and calendar allow. ${HEAVY_PAYS}`;
  }
  return `${length} of few repetitions with heavy loads. ${HEAVY_PAYS}`;
}

function powerFor(event: Event): string {
  return event === '5k' || event === '10k' ? `, which counts most in a ${RACE_WORDS[event]}` : '';
}

function enduranceFor(event: Event): string {
  return isRaceEvent(event) ? `, the closest strength work comes to the demands of your ${RACE_WORDS[event]}` : '';
}

/** `for the next one`, `until the marathon` */
function holding({ sessions, heavyWeeks, legWeeks }: PhaseContent, what: string): string {
  if (sessions === 0) return 'No day is left for strength.';
  if (heavyWeeks === 0) return `Easy sessions keep you moving well ${what}; there is no day for heavy legs.`;
  const from =
    heavyWeeks < legWeeks ? 'Heavy legs once a week, as soon as the race is out of them,' : 'Heavy legs once a week';
  return `${from} hold your strength ${what}.`;
}

function taperWhy(length: string, event: Event, { lastHeavy }: PhaseContent): string {
  if (!isRaceEvent(event)) return `${length} with fewer sets.`;
  const fresh = `${length} with fewer sets, nothing new and no load that rises, so that you stand fresh at the start of the ${RACE_WORDS[event]}.`;
  return lastHeavy
    ? `${fresh} The last heavy work for the legs is on ${dayText(lastHeavy.day)}, ${lastHeavy.daysBefore} days before it.`
    : fresh;
}

function recoverWhy(length: string, event: RaceEvent, { firstLegs, heavyInSeason }: PhaseContent): string {
  const legs = firstLegs
    ? `easy strength for the legs from day ${firstLegs.daysAfter}`
    : 'mobility and easy work for trunk and upper body, none yet for the legs';
  const heavy = heavyInSeason ? '; heavy work comes after that' : '';
  return `${length} to get over the ${RACE_WORDS[event]}: ${legs}${heavy}. Load the legs only once soreness is nearly gone and stairs feel normal.`;
}

/** What opens the way back: nothing in a plan does by itself (D4, D5). */
function returnWhy(code: PhaseCode, length: string, open: OpenReturn | undefined): string {
  if (!open) return returnedWhy(code, length);
  const { stage, sites } = open;
  const bone = sites.some((site) => BONE_STRESS_SITES.includes(site));
  const { work, exit } = RETURN_LADDER[stage] as (typeof RETURN_LADDER)[number];
  if (code !== 'RX') {
    return `${length} pencilled in for later. The sessions stay as careful as step ${stage} until you have passed the steps, set them in your profile and planned again.`;
  }
  const next = bone
    ? 'When the bone is no longer tender, walking is free of pain and a clinician has cleared you, set the injury to recovering in your profile and plan again. Bone allows no pain at all.'
    : `When ${exit}, set the next step in your profile and plan again. Where someone treats the injury, their word comes first.`;
  return `About ${length} on the way back, the injured part at step ${stage} of 5: ${work}. It goes by criteria, not by dates, and nothing gets harder for it by itself. ${next}`;
}

function returnedWhy(code: PhaseCode, length: string): string {
  switch (code) {
    case 'RX':
      return `About ${length} on the way back, by criteria and not by dates: go on when a week went well, with no more pain the morning after than before.`;
    case 'A':
      return `${length} to get the whole body used to load again before anything is heavy.`;
    case 'B1':
      return `${length} of basic strength with fewer sets than usual, to find out what the injured part takes.`;
    default:
      return `${length} that hold what you have won back. Once the return is behind you, set a new goal and plan again.`;
  }
}
