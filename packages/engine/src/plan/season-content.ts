import type { Block, ChoiceContext } from '../compose/choice-context.ts';
import { type CandidateMemory, composeBlock, type FilledFrame, type RivalsOf } from '../compose/compose-block.ts';
import { frameFor, templateFor } from '../compose/frames.ts';
import type { Frame, TemplateId } from '../compose/slot.ts';
import type { Athlete } from '../model/athlete.ts';
import type { MovementPattern, Scale3 } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { Season } from '../season/season-model.ts';
import type { PlacedSession } from './placed-session.ts';

export interface ContentInput {
  readonly athlete: Athlete;
  readonly season: Season;
  readonly placed: readonly PlacedSession[];
  readonly context: ChoiceContext;
  readonly balance: boolean;
  readonly pelvicFloor: boolean;
  readonly weakPatterns: readonly MovementPattern[];
}

/** What each session holds, found by phase, kind and place: the same for a whole block, so that progress can be seen. */
export interface SeasonContent {
  readonly frameOf: (session: PlacedSession) => FilledFrame;
  readonly templateOf: (session: PlacedSession) => TemplateId;
}

const HOME: Place = { id: 'anywhere', equipment: [] };

/** Chooses the exercises of the season, block by block. */
export function fillSeason(input: ContentInput): SeasonContent {
  const templates = new Map<PlacedSession, TemplateId>();
  for (const session of input.placed) templates.set(session, templateFor({ ...session, ...session.facts }));
  const filled = new Map<string, FilledFrame>();
  const memory: CandidateMemory = new Map();
  let before = new Map<string, string>();
  for (let phase = 0; phase < input.season.phases.length; phase += 1) {
    const sessions = input.placed.filter((session) => session.dose.phase === phase);
    if (sessions.length === 0) continue;
    const block = blockOf(input, phase, sessions);
    const now = new Map<string, string>(before);
    for (const frame of fillBlock(input, sessions, templates, block, before, now, memory)) {
      filled.set(`${phase}|${frame.frame.template}|${frame.frame.place.id}`, frame);
    }
    before = now;
  }
  return {
    templateOf: (session) => templates.get(session) as TemplateId,
    frameOf: (session) => filled.get(`${session.dose.phase}|${templates.get(session)}|${session.place}`) as FilledFrame,
  };
}

function blockOf(input: ContentInput, phase: number, sessions: readonly PlacedSession[]): Block {
  const first = sessions[0] as PlacedSession;
  let [plyoLevel, impact]: [number, Scale3] = [-1, 0];
  for (const { dose, facts } of sessions) {
    if (facts.impact === 0) continue;
    plyoLevel = Math.max(plyoLevel, dose.jumps.level);
    impact = Math.max(impact, facts.impact) as Scale3;
  }
  const season = input.season.phases[phase];
  return {
    code: season?.code ?? first.dose.code,
    fromWeek: first.dose.index - first.dose.weekInPhase,
    plyoLevel,
    impact,
  };
}

/** The usual place of each kind of session is filled first and together; other places follow, keeping what they can. */
function fillBlock(
  input: ContentInput,
  sessions: readonly PlacedSession[],
  templates: ReadonlyMap<PlacedSession, TemplateId>,
  block: Block,
  before: ReadonlyMap<string, string>,
  now: Map<string, string>,
  memory: CandidateMemory,
): FilledFrame[] {
  const counts = new Map<string, { frame: Frame; count: number }>();
  for (const session of sessions) {
    const template = templates.get(session) as TemplateId;
    const key = `${template}|${session.place}`;
    const known = counts.get(key);
    if (known) {
      known.count += 1;
      if (session.facts.impact > 0 || session.facts.legLoad > known.frame.legLoad) {
        known.frame = frameOf(input, session, template, sessions, templates);
      }
    } else counts.set(key, { frame: frameOf(input, session, template, sessions, templates), count: 1 });
  }
  const usual = new Map<TemplateId, { frame: Frame; count: number }>();
  for (const entry of counts.values()) {
    const best = usual.get(entry.frame.template);
    if (!best || entry.count > best.count) usual.set(entry.frame.template, entry);
  }
  const main = [...usual.values()].map(({ frame }) => frame);
  const rivals: RivalsOf = (template, slot) => {
    const known = before.get(`${template}|${slot.id}`) ?? before.get(`*|${slot.id}|${slot.patterns[0]}`);
    return known ? { before: known } : {};
  };
  const filled = composeBlock(main, block, input.context, rivals, memory);
  for (const { frame, slots } of filled) {
    for (const { slot, exercise } of slots) {
      if (!exercise) continue;
      now.set(`${frame.template}|${slot.id}`, exercise.id);
      now.set(`*|${slot.id}|${slot.patterns[0]}`, exercise.id);
    }
  }
  const elsewhere = [...counts.values()].map(({ frame }) => frame).filter((frame) => !main.includes(frame));
  for (const frame of elsewhere) {
    const same: RivalsOf = (template, slot) => {
      const known = now.get(`${template}|${slot.id}`);
      return known ? { usual: known } : {};
    };
    filled.push(...composeBlock([frame], block, input.context, same, memory));
  }
  return filled;
}

function frameOf(
  input: ContentInput,
  session: PlacedSession,
  template: TemplateId,
  sessions: readonly PlacedSession[],
  templates: ReadonlyMap<PlacedSession, TemplateId>,
): Frame {
  const sisters = sessions.filter((other) => templates.get(other) === template && other.place === session.place);
  return frameFor({
    template,
    place: input.athlete.places[session.place] ?? HOME,
    legLoad: Math.max(...sisters.map(({ facts }) => facts.legLoad)) as Scale3,
    jumps: sisters.some(({ facts }) => facts.impact > 0),
    event: input.athlete.goal.event,
    balance: input.balance,
    pelvicFloor: input.pelvicFloor,
    weakPatterns: input.weakPatterns,
  });
}
