export { writePlanCsv } from './csv/write.ts';
export type { Position } from './document/locate.ts';
export type { DocumentReading } from './document/read-yaml.ts';
export { LARGEST_DOCUMENT_CHARACTERS, readDocument } from './document/read-yaml.ts';
export { LARGEST_FIT_BYTES } from './fit/limits.ts';
export type { FitContent } from './fit/read.ts';
export { readFit } from './fit/read.ts';
export type { FitWorkout, StepEnd, WorkoutEffort, WorkoutRepeat, WorkoutStep } from './fit/workout.ts';
export { writeHevyCsv } from './hevy/write.ts';
export type { CalendarEvent } from './ics/calendar-event.ts';
export type { CalendarEntry } from './ics/entry.ts';
export type { PublishedCalendar, PublishOptions } from './ics/publish.ts';
export { publishCalendar } from './ics/publish.ts';
export type { CalendarOptions } from './ics/read.ts';

export { LARGEST_CALENDAR_BYTES, readCalendar, readCalendarEntries } from './ics/read.ts';
export type { WallTime } from './ics/wall-time.ts';
export { mayHoldTraining } from './import/archive-kinds.ts';
export type { ExerciseSystem } from './import/format-reader.ts';
export type {
  ImportDocument,
  ImportedFile,
  ImportedRun,
  ImportedSet,
  ImportedStrength,
  PatternDay,
  Rhythm,
  UsualDay,
} from './import/import-document.ts';
export type { ImportOptions, ImportProgress } from './import/import-files.ts';
export { importFiles } from './import/import-files.ts';
export type { ExerciseMeaning, ExerciseNames } from './import/match-exercises.ts';
export type { FileToImport } from './import/open-file.ts';
export { toEnginePattern, toEngineRuns } from './import/to-engine-runs.ts';
export { writeIntervalsEvents } from './intervals/write.ts';
export type { Issue, IssueDone, IssueSeverity, Reading } from './issue.ts';
export type { FormatIssueCode } from './issue-catalogue.ts';
export { ISSUE_CATALOGUE } from './issue-catalogue.ts';
export type { RunClass } from './run-kind/classify-run.ts';
export { classifyRun, LIKELY_TRAINING, SURE_ENOUGH } from './run-kind/classify-run.ts';
export { parseKm } from './run-kind/distance.ts';
export { parseMinutes } from './run-kind/duration.ts';
export type { DayDemand, RunLabel } from './run-kind/label.ts';
export { demandOf, RUN_LABELS, runKindOf } from './run-kind/label.ts';
export type { OwnRule } from './run-kind/own-rules.ts';
export type { KnownOfRunner } from './run-kind/recorded-run.ts';
export type { SessionText } from './run-kind/session-text.ts';
export type { WatchOptions } from './watch/watch-options.ts';
export { fitSeasonFiles, type WatchFile, writeFitSeason } from './watch/write-season.ts';
export { writeFitWorkout } from './watch/write-workout.ts';
