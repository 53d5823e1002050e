import { WEEKDAYS, type Weekday } from '@stridelift/engine';
import * as z from 'zod';
import { hinted } from '../problems/hints.ts';
import { WEEKDAY_SYNONYMS } from './synonyms.ts';

type ByWeekday<Entry extends z.ZodType> = z.ZodObject<Record<Weekday, z.ZodExactOptional<Entry>>, z.core.$strict>;

/** An entry for each weekday that has one. */
export function byWeekday<Entry extends z.ZodType>(entry: Entry): ByWeekday<Entry> {
  const fields = Object.fromEntries(WEEKDAYS.map((day) => [day, entry.exactOptional()]));
  return z.strictObject(fields as Record<Weekday, z.ZodExactOptional<Entry>>);
}

/** A schema by weekday that knows the short names of the days. */
export function withDayNames<Schema extends z.ZodType>(schema: Schema): Schema {
  return hinted(schema, { synonyms: WEEKDAY_SYNONYMS });
}
