import { RUN_KINDS, WEEKDAYS, type Weekday } from '@stridelift/engine';
import * as z from 'zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { clockTime } from '../fields/clock-time.ts';
import { sameAs } from '../fields/same-as.ts';
import { type RefinedDocument, refineDocument } from '../problems/refine-document.ts';
import {
  IMPORT_VERSION,
  type ImportDocument,
  type ImportedFile,
  type ImportedPatternRun,
  type ImportedRhythm,
  type ImportedRun,
  type ImportedStrengthSession,
  type ImportIssue,
} from './import-document.ts';

const issueSchema: z.ZodType<ImportIssue, ImportIssue> = sameAs<ImportIssue>()(
  z
    .object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      file: z.string().exactOptional(),
      line: z.int().exactOptional(),
      column: z.int().exactOptional(),
      byte: z.int().exactOptional(),
      text: z.string(),
      done: z.enum(['skipped', 'assumed', 'clamped', 'refused']),
      suggestion: z.string().exactOptional(),
    })
    .meta({ id: 'Issue' }),
);

const fileSchema: z.ZodType<ImportedFile, ImportedFile> = sameAs<ImportedFile>()(
  z.object({
    name: z.string(),
    format: z.string(),
    runs: z.int(),
    strengthSessions: z.int(),
    issues: z.array(issueSchema),
  }),
);

const date = calendarDate('Local date of the runner.');
const at = clockTime('Local time of the runner.').exactOptional();
const kind = z.enum(RUN_KINDS);
const amount = z.number().min(0).exactOptional();

const runSchema: z.ZodType<ImportedRun, ImportedRun> = sameAs<ImportedRun>()(
  z.object({
    id: z.string(),
    date,
    at,
    kind,
    how: z.string(),
    sure: z.number().min(0).max(1),
    km: amount,
    minutes: amount,
    title: z.string().exactOptional(),
    planned: z.boolean(),
    sources: z.array(z.string()),
  }),
);

const set = z.object({
  name: z.string(),
  exercise: z.string().exactOptional(),
  setType: z.enum(['normal', 'warm-up', 'drop', 'failure']),
  reps: amount,
  seconds: amount,
  weight: z.number().exactOptional(),
  unit: z.string().exactOptional(),
  side: z.string().exactOptional(),
  rpe: amount,
});

const strengthSchema: z.ZodType<ImportedStrengthSession, ImportedStrengthSession> = sameAs<ImportedStrengthSession>()(
  z.object({
    id: z.string(),
    date,
    at,
    title: z.string().exactOptional(),
    planned: z.boolean(),
    minutes: amount,
    sets: z.array(set),
    sources: z.array(z.string()),
  }),
);

const patternRun: z.ZodType<ImportedPatternRun, ImportedPatternRun> = sameAs<ImportedPatternRun>()(
  z.object({ kind, km: amount, minutes: amount, at }),
);

const patternDays = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, patternRun.exactOptional()]));

const weekday = z.enum(WEEKDAYS);

const rhythmSchema: z.ZodType<ImportedRhythm, ImportedRhythm> = sameAs<ImportedRhythm>()(
  z.object({
    weeks: z.int(),
    from: date,
    to: date,
    runDays: z.array(z.object({ weekday, share: z.number().min(0).max(1), at })),
    longRunDay: weekday.exactOptional(),
    qualityDays: z.array(weekday),
    kmPerWeek: z.number().min(0),
    trendPctPerWeek: z.number().exactOptional(),
    cutBackWeeks: z.array(date),
    longestKm: amount,
    longestMinutes: amount,
  }),
);

export const importSchema: z.ZodType<ImportDocument, ImportDocument> = sameAs<ImportDocument>()(
  z
    .object({
      version: z.literal(IMPORT_VERSION),
      files: z.array(fileSchema),
      runs: z.array(runSchema),
      strength: z.array(strengthSchema),
      pattern: z.object(patternDays as Record<Weekday, z.ZodExactOptional<typeof patternRun>>).exactOptional(),
      rhythm: rhythmSchema.exactOptional(),
      issues: z.array(issueSchema),
    })
    .meta({
      title: 'Stridelift import, version 1',
      description: 'What was read from the files of a runner. Further fields may be added.',
    }),
);

const IMPORT_DOCUMENT = { version: IMPORT_VERSION, name: 'an import document', schema: importSchema };

/** Refines parsed JSON into an import document, or tells every problem; fields that are not known are dropped. */
export function refineImport(value: unknown): RefinedDocument<ImportDocument> {
  return refineDocument<ImportDocument>(IMPORT_DOCUMENT, value);
}
