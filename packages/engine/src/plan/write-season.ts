import type { WeekDose } from '../dose/week-dose.ts';
import type { Athlete } from '../model/athlete.ts';
import type { PlanSession, PlanWeek, Reason } from '../model/plan.ts';
import type { DayFacts } from '../rules/day-facts.ts';
import type { RunWeek } from '../running/run-weeks.ts';
import { WEAKNESS_RULES } from '../safety/weaknesses.ts';
import type { Season } from '../season/season-model.ts';
import type { EpochDay } from '../units/brands.ts';
import { contactBudget, weightOfContacts } from './contact-budget.ts';
import { effortBounds, MAX_LOWER_SETS } from './effort-bounds.ts';
import { type KeptSessions, writeOrKeep } from './kept-sessions.ts';
import type { PlacedSession } from './placed-session.ts';
import type { PreparedRunner } from './prepared-runner.ts';
import type { SeasonContent } from './season-content.ts';
import { type SessionInput, type SessionWriter, sessionWriter, writeSession } from './session-document.ts';
import { setBudget } from './set-budget.ts';
import { weekDocument } from './week-document.ts';

export interface SeasonToWrite {
  readonly athlete: Athlete;
  readonly runner: PreparedRunner;
  readonly season: Season;
  readonly weeks: readonly RunWeek[];
  readonly doses: readonly WeekDose[];
  /** In order of day. */
  readonly placed: readonly PlacedSession[];
  readonly content: SeasonContent;
  /** With the sessions in them. */
  readonly days: readonly DayFacts[];
  readonly reasonsOf: (session: PlacedSession) => readonly Reason[];
  /** Why a week holds less than it should, by index. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
  /** Sessions of the plan before and of this one, where the runner plans again. */
  readonly kept?: { readonly before: KeptSessions; readonly now: KeptSessions };
}

export interface WrittenSeason {
  readonly weeks: readonly PlanWeek[];
  readonly sessions: readonly PlanSession[];
}

/** D: weeks by which someone who lifts already is ahead of the caps of the first ones. */
const AHEAD_WEEKS = 12;
const NO_EXTRA_SETS: ReadonlyMap<string, number> = new Map();

/** Writes the sessions of a season one after the other, because loads, sets and contacts grow from what was written before. */
export function writeSeason(season: SeasonToWrite): WrittenSeason {
  const { athlete, runner, doses, placed } = season;
  const { limits, context } = runner;
  const write = writerOf(season);
  const budget = setBudget();
  const jumping = contactBudget(limits.contactsFactor);
  const sessions: PlanSession[] = [];
  let next = 0;
  const weeks = doses.map((dose, index) => {
    const phaseId = season.season.phases[dose.phase]?.id ?? '';
    const bounds = effortBounds(limits, athlete.lifting, context.liftsAlready ? index + AHEAD_WEEKS : index);
    const from = next;
    while (placed[next]?.dose === dose) next += 1;
    const ofWeek = placed.slice(from, next);
    budget.startWeek(
      ofWeek.map(({ facts }) => facts.minutes),
      bounds.caps,
      dose.deload,
    );
    jumping.startWeek(dose, ofWeek.filter(({ facts }) => facts.impact > 0).length);
    const written = ofWeek.map((session) => {
      const contacts = jumping.next();
      const document = write({
        session,
        filled: season.content.frameOf(session),
        template: season.content.templateOf(session),
        phaseId,
        day: season.days[session.index] as DayFacts,
        bounds,
        maxSets: budget.next(),
        afterAway: isBackFromTrip(athlete, session.day),
        contacts,
        maxLowerSets: MAX_LOWER_SETS[athlete.lifting],
        extraSets: index < WEAKNESS_RULES.weeks ? context.extraSets : NO_EXTRA_SETS,
        why: season.reasonsOf(session),
      });
      budget.spend(document.sets);
      jumping.spend(weightOfContacts(document));
      return document;
    });
    budget.finishWeek(dose.deload);
    jumping.finishWeek();
    sessions.push(...written);
    return weekDocument(dose, phaseId, written, season.weeks[index], season.notes.get(index) ?? []);
  });
  return { weeks, sessions };
}

function writerOf({ runner, kept }: SeasonToWrite): (input: SessionInput) => PlanSession {
  const writer: SessionWriter = sessionWriter(runner.desk);
  if (!kept) return (input) => writeSession(writer, input);
  return (input) => writeOrKeep(writer, input, kept.before, kept.now);
}

/** The week after a trip that lasted a week or more (D). */
function isBackFromTrip({ travel }: Athlete, day: EpochDay): boolean {
  return travel.some(({ from, to }) => to - from >= 6 && day > to && day <= to + 7);
}
