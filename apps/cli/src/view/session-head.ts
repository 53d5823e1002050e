import type { Plan, PlanSession } from '@stridelift/engine';
import { dayOf, dayWithoutYearText, distanceText } from '../words/dates.ts';
import { effortWords, slotWords } from '../words/names.ts';
import { plain } from '../words/plain.ts';
import { joined } from '../words/sentence.ts';
import { minutesText } from '../words/units.ts';
import { versionItems } from './session.ts';

/** `Tuesday 24 November at 18:00, tomorrow` */
export function whenText(plan: Plan, session: PlanSession): string {
  const day = dayOf(session.date);
  const at = session.at === undefined ? '' : ` at ${session.at}`;
  return `${dayWithoutYearText(day)}${at}, ${distanceText(dayOf(plan.asOf), day)}`;
}

/** `gym · 45 min · heavy on the legs · 10 h after the run` */
export function demandText(session: PlanSession): string {
  const soreness = session.novel ? 'new to you: expect a little soreness' : '';
  const facts = [minutesText(session.minutes), effortWords(session), slotWords(session), soreness];
  return joined([plain(session.place), ...facts], ' · ');
}

export interface ShorterVersion {
  readonly minutes: number;
  /** The exercises that stay, in their order. */
  readonly names: readonly string[];
}

/** What stays when there is less time than planned. */
export function shorterVersions(session: PlanSession): readonly ShorterVersion[] {
  return (['20', '10'] as const)
    .map((minutes) => ({
      minutes: Number(minutes),
      names: versionItems(session, minutes).map(({ name }) => name),
    }))
    .filter(({ minutes, names }) => names.length > 0 && minutes < session.minutes);
}
