import type { Plan, PlanItem, PlanLoad } from '@stridelift/engine';
import type { StepEnd } from './watch-step.ts';

/** 1 lb is 0.453 592 37 kg by definition. */
const KG_PER_POUND = 0.453_592_37;

export type WatchUnits = Plan['athlete']['units'];

/**
 * What ends one set. Of a range the lower end: it is what the set needs, and what a watch then writes down unasked is not more than was done.
 * Repetitions count for one side. Metres have no end of their own indoors.
 */
export function setEnd(item: PlanItem): StepEnd {
  if (item.reps) return repsEnd(item.reps.min);
  if (item.seconds !== undefined) return { kind: 'time', seconds: item.seconds };
  if (item.metres === undefined && item.contacts !== undefined) return repsEnd(landings(item, item.contacts));
  return { kind: 'lap' };
}

export function repsEnd(reps: number): StepEnd {
  return { kind: 'reps', reps: Math.max(1, Math.round(reps)) };
}

/** `6-8/side`, `5 reps`, `30 s/side`, `30 m`, `10 landings` */
export function doseWords(item: PlanItem): string {
  const side = item.perSide ? '/side' : '';
  if (item.reps) return `${rangeWords(item.reps)}${side || ' reps'}`;
  if (item.seconds !== undefined) return `${secondsWords(item.seconds)}${side}`;
  if (item.metres !== undefined) return `${item.metres} m${side}`;
  if (item.contacts !== undefined) return contactsWords(item, item.contacts, side);
  return '';
}

function rangeWords({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? `${min}` : `${min}-${max}`;
}

/** Contacts count the whole exercise, both legs together; where they cannot be shared evenly, what is left over is said. */
function contactsWords(item: PlanItem, contacts: number, side: string): string {
  const each = landings(item, contacts);
  const even = each * item.sets * (item.perSide ? 2 : 1) === contacts;
  return even ? `${each} landings${side}` : `${each} landings${side}, ${contacts} in all`;
}

/** Never more landings than were planned. */
function landings({ sets, perSide }: PlanItem, contacts: number): number {
  return Math.max(1, Math.floor(contacts / Math.max(1, sets) / (perSide ? 2 : 1)));
}

/** `45 s`, `3 min`, `2 min 30 s` */
function secondsWords(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const rest = Math.round(seconds % 60);
  return rest === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}

/** `14 kg each hand`, `31 lb` */
export function loadWords(load: PlanLoad, units: WatchUnits): string {
  return `${weightWords(load.kg, units)}${load.perHand ? ' each hand' : ''}`;
}

export function weightWords(kg: number, units: WatchUnits): string {
  return units === 'metric' ? `${decimals(kg, 2)} kg` : `${decimals(kg / KG_PER_POUND, 1)} lb`;
}

function decimals(value: number, most: number): string {
  return String(Number(value.toFixed(most)));
}

/** What people can feel, in place of a number of a scale; nothing where none is planned. */
export function effortWords({ rir, reps }: PlanItem): string {
  if (rir === undefined || reps === undefined) return '';
  const left = Math.round(rir);
  if (left <= 0) return 'the last rep is the last good one';
  return left === 1 ? 'stop with 1 rep left' : `stop with ${left} reps left`;
}

/** `Set 3/3`, `3 sets`, `Sets 1-2/3`: a repeat shows one note in all of its rounds. */
export function setWords(from: number, rounds: number, of: number): string {
  if (rounds === 1) return `Set ${from + 1}/${of}`;
  return rounds === of ? `${of} sets` : `Sets ${from + 1}-${from + rounds}/${of}`;
}

/** Words with a middle dot between them; what is empty is left out. */
export function joinWords(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' · ');
}
