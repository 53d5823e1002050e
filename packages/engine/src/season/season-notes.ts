import { dayText } from '../calendar/day-text.ts';
import { addDays } from '../calendar/epoch-day.ts';
import type { Race } from '../model/athlete.ts';
import type { Assumption } from '../model/plan.ts';
import { allocatePhases } from './allocate.ts';
import { isRaceEvent, MAX_SEASON_WEEKS, type SeasonFrame, weekIndexOf } from './season-frame.ts';
import type { SeasonInput, SeasonNote, SeasonPhase } from './season-model.ts';
import type { SeasonSlot } from './season-slots.ts';
import { RACE_WORDS, weeksText } from './season-words.ts';

/** What was taken for granted in laying out the season, for the runner to correct; a first week of a day or two is short (D). */
export function seasonAssumptions(
  input: SeasonInput,
  frame: SeasonFrame,
  slots: readonly SeasonSlot[],
): readonly Assumption[] {
  const found: Assumption[] = [];
  const say = (code: string, text: string): number => found.push({ code, text });
  const { asOf, event, goalDay } = input;
  const first = frame.groups[0]?.[0];
  const daysIntoWeek = asOf - frame.start;

  if (daysIntoWeek >= 5 && daysIntoWeek <= 6) {
    say(
      'short-first-week',
      'The first week has only a day or two left; it still counts as the first week of the plan.',
    );
  }
  if (first && frame.start > asOf) {
    say(
      'race-far-away',
      `The ${named(first)} is more than ${MAX_SEASON_WEEKS} weeks away. The plan covers the last ${MAX_SEASON_WEEKS} and starts on ${dayText(frame.start)}.`,
    );
  }
  if (isRaceEvent(event) && goalDay === undefined) {
    say('no-race-date', `No date is set for your ${RACE_WORDS[event]}, so nothing counts back from it yet.`);
  }
  if (isRaceEvent(event) && goalDay !== undefined && goalDay < asOf) {
    say(
      'goal-day-past',
      `Your ${RACE_WORDS[event]} on ${dayText(goalDay)} is behind you; the plan goes on from there.`,
    );
  }
  if (event === 'return-from-injury') sayReturn(say, frame, slots);
  else {
    for (const race of frame.notPlanned) {
      say(
        'race-not-planned-yet',
        `The ${named(race)} lies beyond the ${MAX_SEASON_WEEKS} weeks planned here and gets its plan later.`,
      );
    }
    if (frame.groups.length === 0 && !(event === 'general' && goalDay !== undefined && goalDay >= asOf)) {
      say(
        'no-race',
        `No main race sets the length, so the plan looks ${weeksText(slots.length)} ahead and is renewed from there.`,
      );
    }
  }
  for (const group of frame.groups.filter(({ length }) => length > 1)) {
    const target = group.at(-1) as Race;
    const others = group.slice(0, -1).map(named).join(' and the ');
    say(
      'races-close-together',
      `The ${others} and the ${named(target)} are at most three weeks apart: the season builds to the later one, with maintenance in between and a taper before each.`,
    );
  }
  if (slots.some(({ purpose }) => purpose.kind === 'racing-weekly')) {
    say(
      'racing-every-week',
      'Three or more weeks in a row hold a race; they keep your strength and build nothing new.',
    );
  }
  return found;
}

function sayReturn(
  say: (code: string, text: string) => number,
  frame: SeasonFrame,
  slots: readonly SeasonSlot[],
): void {
  const ladder = slots.filter(({ code }) => code === 'RX').length;
  say(
    'return-length-estimated',
    `The way back is set down as ${weeksText(ladder)}, a week for each step that is left. It ends when the steps are passed, sooner or later than that; until you set the next step and plan again, the sessions stay at the one you are on.`,
  );
  for (const race of frame.notPlanned) {
    say(
      'no-race-until-returned',
      `The plan does not build towards the ${named(race)}: first the way back, then a race date.`,
    );
  }
}

/** What the runner should know beyond the assumptions. */
export function seasonNotes(
  input: SeasonInput,
  frame: SeasonFrame,
  phases: readonly SeasonPhase[],
): readonly SeasonNote[] {
  const target = frame.groups[0]?.at(-1);
  if (!target || input.level !== 'novice') return [];
  const weeks = weekIndexOf(target.day, frame.start) + 1;
  const strength = allocatePhases(weeks, target.event, input.level, input.phaseOrder).some(({ code }) => code === 'B');
  if (strength) return [];
  const last = phases.at(-1);
  const later =
    frame.groups.length > 1 || !last
      ? 'The heavier work comes after it.'
      : `From ${dayText(addDays(last.end, 1))}, when you are over the race, there is time for a full strength plan.`;
  return [
    {
      code: 'too-late-for-heavy',
      text: `${weeksText(weeks)} until the ${RACE_WORDS[target.event]}: new heavy lifting this close costs more in sore legs than it gives, and a gain you can measure takes 8 to 12 weeks. Until the race you lay the foundation. ${later}`,
      sources: ['eihara-2022', 'stridelift-default'],
    },
  ];
}

function named(race: Race): string {
  return `${RACE_WORDS[race.event]} on ${dayText(race.day)}`;
}
