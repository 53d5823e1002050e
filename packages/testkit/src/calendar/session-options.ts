import type { RunFacts, Scale3, SessionFacts } from '@stridelift/engine';
import { QUARTER } from './run-facts.ts';

/** Most wanted first. */
export const SESSION_KINDS = ['heavy and jumps', 'heavy', 'moderate and jumps', 'moderate', 'light', 'trunk'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** How a day could take strength: when, how long, and which sessions are on offer. */
export interface DaySessions {
  readonly start: number;
  readonly minutes: number;
  readonly jumpImpact: Scale3;
  readonly kinds: readonly SessionKind[];
}

const MOST_MINUTES: Readonly<Partial<Record<SessionKind, number>>> = { light: 20, trunk: 6 };

/** The sessions on offer, moved behind the runs that they would cut into. */
export function sessionOptions(day: DaySessions, runs: readonly RunFacts[], novel: boolean): readonly SessionFacts[] {
  return day.kinds.map((kind) => {
    const heavy = kind.startsWith('heavy');
    const spares = kind === 'light' || kind === 'trunk';
    const minutes = Math.min(day.minutes, MOST_MINUTES[kind] ?? day.minutes);
    const start = freeStart(day.start, minutes, runs);
    return {
      what: 'session',
      role: heavy ? 'heavy' : spares ? kind : 'moderate',
      legLoad: heavy ? 3 : spares ? 1 : 2,
      impact: kind.endsWith('jumps') ? day.jumpImpact : 0,
      novel,
      minutes,
      start,
      end: start + minutes,
    };
  });
}

function freeStart(wanted: number, minutes: number, runs: readonly RunFacts[]): number {
  let start = wanted;
  for (const run of runs) {
    if (start < run.end && run.start < start + minutes) start = Math.ceil(run.end / QUARTER) * QUARTER;
  }
  return start;
}
