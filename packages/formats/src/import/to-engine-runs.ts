import type { PatternRun, Run, Weekday } from '@stridelift/engine';
import { parseClock, parseDate } from '@stridelift/engine';
import { LIKELY_TRAINING } from '../run-kind/classify-run.ts';
import type { Writable } from '../writable.ts';
import type { ImportDocument } from './import-document.ts';

/** The weekly pattern of an import as the engine takes it. */
export function toEnginePattern({ pattern = {} }: ImportDocument): Readonly<Partial<Record<Weekday, PatternRun>>> {
  return Object.fromEntries(
    Object.entries(pattern).map(([weekday, { at, ...day }]) => {
      const clock = at === undefined ? undefined : parseClock(at);
      return [weekday, clock === undefined ? day : { ...day, at: clock }];
    }),
  );
}

/** The runs of an import as the engine takes them; what nothing marks as training (a dentist's appointment) is left out. */
export function toEngineRuns(document: ImportDocument): readonly Run[] {
  return document.runs.flatMap((imported): Run[] => {
    const day = parseDate(imported.date);
    if (day === undefined || day === null || imported.sure < LIKELY_TRAINING) return [];
    const run: Writable<Run> = { id: imported.id, day, kind: imported.kind, source: 'imported' };
    if (!imported.planned) run.done = true;
    const at = imported.at === undefined ? undefined : parseClock(imported.at);
    if (at !== undefined) run.at = at;
    if (imported.km !== undefined) run.km = imported.km;
    if (imported.minutes !== undefined) run.minutes = imported.minutes;
    if (imported.title !== undefined) run.title = imported.title;
    return [run];
  });
}
