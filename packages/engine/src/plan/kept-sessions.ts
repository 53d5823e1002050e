import type { FilledFrame } from '../compose/compose-block.ts';
import type { PlanSession } from '../model/plan.ts';
import type { LoadStep } from '../prescribe/load-memory.ts';
import type { WeekCount } from '../prescribe/weeks-done.ts';
import type { EpochDay } from '../units/brands.ts';
import { runBefore, type SessionInput, type SessionWriter, writeSession } from './session-document.ts';

/** A session as it was written, with all that it was written from and what it left for later ones to remember. */
interface KeptSession {
  readonly from: string;
  readonly found: readonly Remembered[];
  readonly left: readonly Remembered[];
  readonly session: PlanSession;
}

/** What is remembered of one exercise at one place. */
interface Remembered {
  readonly key: string;
  readonly load: LoadStep | undefined;
  readonly weeks: WeekCount | undefined;
  readonly exercise: string;
  readonly doneIn: number | undefined;
  readonly metIn: number | undefined;
}

/** The sessions of a plan, kept for the next one of the same runner. */
export type KeptSessions = Map<EpochDay, KeptSession>;

/**
 * Writes a session, or takes the one of the plan before when nothing that it is written from has changed: its day, its exercises, what
 * the week asks, and the loads and weeks of its own exercises until then. Either way `now` holds it, and the writer's memory is the same.
 */
export function writeOrKeep(
  writer: SessionWriter,
  input: SessionInput,
  before: KeptSessions,
  now: KeptSessions,
): PlanSession {
  const { day } = input.session;
  const from = writtenFrom(input);
  const found = remembered(writer, input.filled);
  const known = before.get(day);
  if (known?.from === from && allSame(known.found, found)) {
    recall(writer, known.left);
    now.set(day, known);
    return known.session;
  }
  const session = writeSession(writer, input);
  now.set(day, { from, found, left: remembered(writer, input.filled), session });
  return session;
}

/** Everything of the input that shows in the session, as text. What depends on the runner alone is the same as long as the desk is. */
function writtenFrom({ session, filled, day, bounds, extraSets, ...rest }: SessionInput): string {
  const { index: _, ordinal: __, legSessions: ___, dose, ...placed } = session;
  return [
    frameAsText(filled),
    weekAsText(dose),
    JSON.stringify([placed, runBefore(day, placed.facts.start), day.runs.length > 0, bounds, [...extraSets], rest]),
  ].join('\n');
}

function remembered(
  { desk, memory, weeksDone, doneIn, metIn }: SessionWriter,
  filled: FilledFrame,
): readonly Remembered[] {
  return desk.standingIn(filled).map(({ loadKey, exercise }) => ({
    key: loadKey,
    load: memory.get(loadKey),
    weeks: weeksDone.get(loadKey),
    exercise: exercise.id,
    doneIn: doneIn.get(exercise.id),
    metIn: metIn.get(exercise.id),
  }));
}

function recall({ memory, weeksDone, doneIn, metIn }: SessionWriter, left: readonly Remembered[]): void {
  for (const { key, load, weeks, exercise, doneIn: full, metIn: any } of left) {
    if (load) memory.set(key, load);
    if (weeks) weeksDone.set(key, weeks);
    if (full !== undefined) doneIn.set(exercise, full);
    if (any !== undefined) metIn.set(exercise, any);
  }
}

function allSame(ones: readonly Remembered[], others: readonly Remembered[]): boolean {
  return ones.every((one, index) => {
    const other = others[index];
    return (
      other !== undefined &&
      sameFields(one.load, other.load) &&
      sameFields(one.weeks, other.weeks) &&
      one.doneIn === other.doneIn &&
      one.metIn === other.metIn
    );
  });
}

function sameFields<Shape extends object>(one: Shape | undefined, other: Shape | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  const keys = Object.keys(one) as (keyof Shape)[];
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

const frameAsText = asTextOnce(({ frame, slots }: FilledFrame) =>
  JSON.stringify([
    frame.template,
    frame.place.id,
    frame.legLoad,
    slots.map(({ slot, exercise }) => [slot, exercise?.id]),
  ]),
);
const weekAsText = asTextOnce(JSON.stringify as (dose: object) => string);

function asTextOnce<Subject extends object>(write: (subject: Subject) => string): (subject: Subject) => string {
  const known = new WeakMap<Subject, string>();
  return (subject) => {
    let text = known.get(subject);
    if (text === undefined) {
      text = write(subject);
      known.set(subject, text);
    }
    return text;
  };
}
