import { type ClockMinutes, type EpochDay, type Grams, parseClock, parseDate } from '@stridelift/engine';

function promised<Value>(value: Value | undefined, text: string): Value {
  if (value === undefined) throw new Error(`the schema let ${JSON.stringify(text)} through`);
  return value;
}

/** The epoch day of a date that the schema has accepted. */
export function toDay(text: string): EpochDay {
  return promised(parseDate(text), text);
}

/** The minutes of a time that the schema has accepted. */
export function toClock(text: string | undefined): ClockMinutes | undefined {
  return text === undefined ? undefined : promised(parseClock(text), text);
}

export function toGrams(kg: number): Grams {
  return Math.round(kg * 1000) as Grams;
}
