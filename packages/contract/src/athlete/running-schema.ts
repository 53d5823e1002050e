import { RUN_KINDS, type RunKind, type Weekday } from '@stridelift/engine';
import * as z from 'zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { clockTime } from '../fields/clock-time.ts';
import { distance } from '../fields/numbers.ts';
import { plainText } from '../fields/plain-text.ts';
import { sameAs } from '../fields/same-as.ts';
import { hinted } from '../problems/hints.ts';
import type { PatternRunEntry, RunEntry } from './athlete-file.ts';
import { RUN_KEY_SYNONYMS, RUN_KIND_SYNONYMS } from './synonyms.ts';
import { byWeekday, withDayNames } from './weekday-fields.ts';

/** Two days: the longest races that are run in one go. */
const LONGEST_RUN_MINUTES = 2880;

const kind: z.ZodType<RunKind, RunKind> = hinted(z.enum(RUN_KINDS).meta({ description: 'What sort of run.' }), {
  synonyms: RUN_KIND_SYNONYMS,
});

const size = {
  kind,
  km: distance('Kilometres.').exactOptional(),
  minutes: z.number().min(0).max(LONGEST_RUN_MINUTES).meta({ description: 'Minutes on the feet.' }).exactOptional(),
  at: clockTime('Local time of the start.').exactOptional(),
};

const patternRun = z.strictObject(size).meta({ id: 'PatternRun', description: 'A run that returns every week.' });

const listedRun = z
  .strictObject({
    date: calendarDate('Local date of the run.'),
    ...size,
    title: plainText(200, 'What the runner calls it.').exactOptional(),
  })
  .meta({ id: 'ListedRun', description: 'One run, planned or done.' });

type Pattern = Partial<Record<Weekday, PatternRunEntry>>;

export const runningSchema: z.ZodType<Pattern, Pattern> = sameAs<Pattern>()(
  withDayNames(
    byWeekday(hinted(patternRun, { synonyms: RUN_KEY_SYNONYMS })).meta({
      description: 'The weekly running pattern, used where no listed or imported run covers the week.',
    }),
  ),
);

export const runsSchema: z.ZodType<RunEntry[], RunEntry[]> = sameAs<RunEntry[]>()(
  z.array(hinted(listedRun, { synonyms: RUN_KEY_SYNONYMS })).meta({ description: 'Single runs, planned or done.' }),
);
