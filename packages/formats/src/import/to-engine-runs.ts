import type { Run } from '@stridelift/engine';
import { parseClock, parseDate } from '@stridelift/engine';
import { LIKELY_TRAINING } from '../run-kind/classify-run.ts';
import type { Writable } from '../writable.ts';
import type { ImportDocument } from './import-document.ts';

/** The runs of an import as the engine takes them; what nothing marks as training (a dentist's appointment) is left out. */
export function toEngineRuns(document: ImportDocument): readonly Run[] {
  return document.runs.flatMap((imported): Run[] => {
    const day = parseDate(imported.date);
    if (day === undefined || day === null || imported.sure < LIKELY_TRAINING) return [];
    const run: Writable<Run> = { id: imported.id, day, kind: imported.kind, source: 'imported' };
    const at = imported.at === undefined ? undefined : parseClock(imported.at);
    if (at !== undefined) run.at = at;
    if (imported.km !== undefined) run.km = imported.km;
    if (imported.minutes !== undefined) run.minutes = imported.minutes;
    if (imported.title !== undefined) run.title = imported.title;
    return [run];
  });
}
