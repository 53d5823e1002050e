import { formatDate } from '../calendar/epoch-day.ts';
import type { WeekDose } from '../dose/week-dose.ts';
import type { PlanSession, PlanWeek } from '../model/plan.ts';
import type { RunWeek } from '../running/run-weeks.ts';

/** Sums up a week: what was asked for and what its sessions hold. */
export function weekDocument(
  dose: WeekDose,
  phaseId: string,
  sessions: readonly PlanSession[],
  running: RunWeek | undefined,
  notes: readonly string[],
): PlanWeek {
  const setsByPattern: Record<string, number> = {};
  let [contacts, minutes] = [0, 0];
  for (const session of sessions) {
    contacts += session.contacts;
    minutes += session.minutes;
    for (const block of session.blocks) {
      if (block.kind === 'warm-up' || block.kind === 'cool-down') continue;
      for (const item of block.items) {
        if (item.contacts === undefined && item.pattern !== 'mobility-dynamic')
          setsByPattern[item.pattern] = (setsByPattern[item.pattern] ?? 0) + item.sets;
      }
    }
  }
  return {
    start: formatDate(dose.start),
    phase: phaseId,
    deload: dose.deload,
    target: dose.sessions,
    sessions: sessions.length,
    runKm: running?.km ?? 0,
    ...(running?.kmChangePct === undefined ? {} : { runKmChangePct: running.kmChangePct }),
    setsByPattern,
    contacts,
    minutes,
    dose: { legs: dose.legs, heavy: dose.heavy, jumps: dose.jumps.sessions, legsMax: dose.legsMax },
    notes,
  };
}
