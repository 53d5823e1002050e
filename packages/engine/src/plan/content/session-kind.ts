import { templateFor } from '../../compose/frames.ts';
import type { TemplateId } from '../../compose/slot.ts';
import type { PhaseCode } from '../../model/plan.ts';
import type { Season } from '../../season/season-model.ts';
import type { PlacedSession } from '../placed-session.ts';

/** What a session shares with others of the season: its template and place in its phase, and its jumps too. */
export interface SessionKind {
  readonly template: TemplateId;
  readonly frame: string;
  readonly withJumps: string;
}

export function sessionKind(session: PlacedSession, block: number): SessionKind {
  const { dose, facts, place } = session;
  const template = templateOf(session);
  const frame = `${block}|${template}|${place}`;
  const jumps = facts.impact > 0 ? `${dose.jumps.level}${turnOf(session)}` : '';
  return { template, frame, withJumps: `${frame}|${jumps}` };
}

function templateOf({ facts, ordinal, legSessions }: PlacedSession): TemplateId {
  return templateFor({ role: facts.role, legLoad: facts.legLoad, ordinal, legSessions });
}

export interface PlacedSeason {
  readonly season: Season;
  readonly placed: readonly PlacedSession[];
}

/** Index of the phase whose exercises a session holds. */
export type BlockFinder = (session: PlacedSession) => number;

/** Phases that follow each other with new lifts. */
const BUILDING: ReadonlySet<PhaseCode> = new Set(['A', 'B1', 'B2', 'C', 'D']);

/**
 * A deload that opens a phase keeps the exercises of the one before: new lifts are no rest (B6, B7). So does every session that a race
 * comes too near to for new work (B5), until its kind has stood in the phase.
 */
export function blockFinder({ season, placed }: PlacedSeason): BlockFinder {
  const trained = new Set(placed.map(({ dose }) => dose.phase));
  const builds = (phase: number) => BUILDING.has(season.phases[phase]?.code as PhaseCode) && trained.has(phase);
  const blocks = new Map<PlacedSession, number>();
  const lastBlockOf = new Map<number, number>();
  const opened = new Set<string>();
  for (const session of placed) {
    const { dose, shadow, place } = session;
    const { phase } = dose;
    const kind = `${phase}|${templateOf(session)}|${place}`;
    const takesNothingNew = (dose.deload && dose.weekInPhase === 0) || (shadow.nothingNew && !opened.has(kind));
    const staysBefore = takesNothingNew && builds(phase) && builds(phase - 1);
    if (!staysBefore) opened.add(kind);
    const block = staysBefore ? (lastBlockOf.get(phase - 1) ?? phase - 1) : phase;
    blocks.set(session, block);
    lastBlockOf.set(phase, block);
  }
  return (session) => blocks.get(session) ?? session.dose.phase;
}

export function sessionsByBlock({ season, placed }: PlacedSeason, blockOf: BlockFinder): readonly PlacedSession[][] {
  const blocks = season.phases.map((): PlacedSession[] => []);
  for (const session of placed) blocks[blockOf(session)]?.push(session);
  return blocks;
}

/** Jumps of a week with two sessions take turns between them, else between weeks. */
export function turnOf({ dose, ordinal }: PlacedSession): number {
  return (dose.jumps.sessions > 1 ? ordinal : dose.weekInPhase) % 2;
}
