import type { Rhythm } from '../import/import-document.ts';
import { countText, datesText, dayOf, spanText } from './dates.ts';
import { lengthText, minutesText, roundLengthText, type Units } from './units.ts';
import { weekdayText } from './usual-week.ts';

/** Less than this a week is no trend. */
const STEADY_PCT = 1;

/** How a runner trains of late, as one would tell it. */
export function rhythmSentences(rhythm: Rhythm, units: Units): readonly string[] {
  const { weeks, from, to, longRunDay, qualityDays, cutBackWeeks, longestKm, longestMinutes } = rhythm;
  const said = [
    `Told from ${countText(weeks, 'week')} with runs, ${spanText(dayOf(from), dayOf(to))}.`,
    daysSentence(rhythm),
    longRunDay === undefined ? '' : `The longest run of the week is mostly on ${weekdayText(longRunDay)}.`,
    qualityDays.length === 0 ? '' : `Faster running is mostly on ${listText(qualityDays.map(weekdayText))}.`,
    `A week has about ${roundLengthText(rhythm.kmPerWeek, units)}${trendText(rhythm)}.`,
    cutBackWeeks.length === 0 ? '' : `Lighter weeks began on ${datesText(cutBackWeeks.map(dayOf))}.`,
    longestSentence(longestKm, longestMinutes, units),
  ];
  return said.filter((sentence) => sentence !== '');
}

function daysSentence({ runDays }: Rhythm): string {
  if (runDays.length === 0) return 'No weekday has a run in half of the weeks.';
  const days = runDays.map(({ weekday, share }) =>
    share >= 1 ? weekdayText(weekday) : `${weekdayText(weekday)} (${Math.round(share * 100)} % of the weeks)`,
  );
  return `You usually run on ${listText(days)}.`;
}

function trendText({ trendPctPerWeek }: Rhythm): string {
  if (trendPctPerWeek === undefined) return '';
  if (Math.abs(trendPctPerWeek) < STEADY_PCT) return ', and stays about the same';
  const percent = Math.round(Math.abs(trendPctPerWeek));
  return `, ${percent} % ${trendPctPerWeek > 0 ? 'more' : 'less'} from week to week`;
}

function longestSentence(km: number | undefined, minutes: number | undefined, units: Units): string {
  const facts = [km === undefined ? '' : lengthText(km, units), minutes === undefined ? '' : minutesText(minutes)];
  const known = facts.filter((fact) => fact !== '');
  return known.length === 0 ? '' : `The longest of the last 30 days: ${known.join(' and ')}.`;
}

function listText(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
