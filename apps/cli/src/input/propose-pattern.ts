import type { Assumption, Athlete, EpochDay } from '@stridelift/engine';
import { type ImportDocument, toEnginePattern } from '@stridelift/formats';
import type { Units } from '@stridelift/formats/words';
import { dayOf, type UsualWeek, usualWeekLine, usualWeekText } from '@stridelift/formats/words';
import type { AthleteInput } from './read-athlete.ts';

/** Shows a usual week and asks whether it may be planned around. */
export type AskAboutPattern = (week: UsualWeek, units: Units) => Promise<boolean>;

export interface TakenPattern {
  readonly athlete: Athlete;
  readonly assumption: Assumption;
}

/**
 * Where a history shows a usual week, nothing says how the running goes on, and the runner does not mind, that week is taken for the
 * weeks ahead. Weekly running that the athlete file names always wins.
 */
export async function proposePattern(
  { athlete, asOf }: AthleteInput,
  document: ImportDocument,
  isWelcome: AskAboutPattern = async () => true,
): Promise<TakenPattern | undefined> {
  const { rhythm, pattern } = document;
  if (rhythm === undefined || pattern === undefined || Object.keys(athlete.running).length > 0) return undefined;
  if (goesOn(athlete, document, asOf) || !(await isWelcome(pattern, athlete.units))) return undefined;
  const text =
    `Neither your calendar nor the athlete file says how you run from here on: your usual week of the last ${rhythm.weeks} weeks ` +
    `with runs is taken (${usualWeekText(pattern, athlete.units)}). ` +
    `If that is right, keep it in the athlete file: ${usualWeekLine(pattern)}. If not, plan with --no-pattern.`;
  return {
    athlete: { ...athlete, running: toEnginePattern(document) },
    assumption: { code: 'pattern-from-history', text },
  };
}

/** Whether some training is laid down for the days ahead; a race alone is none. */
function goesOn(athlete: Athlete, { runs }: ImportDocument, asOf: EpochDay): boolean {
  return (
    runs.some(({ date, kind, planned }) => planned && kind !== 'race' && dayOf(date) >= asOf) ||
    athlete.runs.some(({ day, kind }) => kind !== 'race' && day >= asOf)
  );
}
