import {
  addDays,
  calendarDate,
  type EpochDay,
  formatClock,
  type Plan,
  type PlanSession,
  parseClock,
} from '@stridelift/engine';
import { type PlannedSet, plannedSets } from '../csv/planned-sets.ts';
import { type Cell, writeRows } from '../csv/write-rows.ts';
import { dayOf, shortDateText } from '../words/dates.ts';
import { effortText, tempoText } from '../words/item.ts';
import { effortWords } from '../words/names.ts';
import { joined, sentence } from '../words/sentence.ts';

/** The columns of an export of Hevy, in its order, for an account in kilograms and kilometres. */
const HEADER = [
  'title',
  'start_time',
  'end_time',
  'description',
  'exercise_title',
  'superset_id',
  'exercise_notes',
  'set_index',
  'set_type',
  'weight_kg',
  'reps',
  'distance_km',
  'duration_seconds',
  'rpe',
] as const;

type Row = Readonly<Partial<Record<(typeof HEADER)[number], Cell>>>;

/** A session without a time stands at noon: Hevy knows no workout without a start. */
const NOON = 720;
const MINUTES_A_DAY = 1440;
/** Hevy offers efforts from 6 to 10. */
const LOWEST_RPE = 6;

/** The planned sets in the shape of an export of Hevy, the newest session first. */
export function writeHevyCsv({ sessions }: Plan): string {
  const rows = [...sessions].reverse().flatMap(sessionRows);
  return writeRows(
    HEADER,
    rows.map((row) => HEADER.map((name) => row[name])),
  );
}

function sessionRows(session: PlanSession): readonly Row[] {
  const start = (session.at === undefined ? undefined : parseClock(session.at)) ?? NOON;
  const day = dayOf(session.date);
  const workout: Row = {
    title: session.title,
    start_time: timeText(day, start),
    end_time: timeText(day, start + Math.max(1, Math.round(session.minutes))),
    description: sentence(['planned', effortWords(session)], ': '),
  };
  const supersets = [...new Set(session.blocks.flatMap(({ superset }) => superset ?? []))];
  return plannedSets(session).map((set) => ({ ...workout, ...setRow(set, supersets) }));
}

function setRow(set: PlannedSet, supersets: readonly string[]): Row {
  const { item, reps, seconds, metres, contacts, kg, superset } = set;
  const working = set.kind === 'working' && set.block !== 'warm-up';
  return {
    exercise_title: item.name,
    superset_id: superset === undefined ? undefined : supersets.indexOf(superset),
    exercise_notes: notesOf(set),
    set_index: set.number - 1,
    set_type: working ? 'normal' : 'warmup',
    weight_kg: kg,
    reps: reps?.min ?? contacts,
    distance_km: metres === undefined ? undefined : metres / 1000,
    duration_seconds: seconds,
    rpe: working ? rpeOf(item.rir) : undefined,
  };
}

/** What the columns cannot say: the whole range, each side, when to stop, how fast. */
function notesOf({ item, reps, contacts }: PlannedSet): string {
  const range = reps === undefined || reps.min === reps.max ? '' : `${reps.min} to ${reps.max} reps`;
  const sides = contacts !== undefined ? 'landings, both legs together' : item.perSide ? 'each side' : '';
  const hands = item.load?.perHand ? 'weight of one hand' : '';
  return sentence([joined([range, sides], ' '), hands, effortText(item), tempoText(item)]);
}

/** The scale counts down from 10 with the repetitions left. */
function rpeOf(rir: number | undefined): number | undefined {
  if (rir === undefined) return undefined;
  const rpe = 10 - Math.round(rir * 2) / 2;
  return rpe < LOWEST_RPE ? undefined : rpe;
}

/** `24 Nov 2026, 18:00` */
function timeText(day: EpochDay, minutes: number): string {
  const on = addDays(day, Math.floor(minutes / MINUTES_A_DAY));
  return `${shortDateText(on)} ${calendarDate(on).year}, ${formatClock(minutes)}`;
}
