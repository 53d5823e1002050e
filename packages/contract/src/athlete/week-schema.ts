import { WEEKDAYS, type Weekday } from '@stridelift/engine';
import * as z from 'zod';
import { clockTime } from '../fields/clock-time.ts';
import { namedText } from '../fields/named-text.ts';
import { whole } from '../fields/numbers.ts';
import { sameAs } from '../fields/same-as.ts';
import { hinted } from '../problems/hints.ts';
import type { DayEntry } from './athlete-file.ts';
import { DAY_KEY_SYNONYMS, WEEKDAY_SYNONYMS } from './synonyms.ts';
import { byWeekday, withDayNames } from './weekday-fields.ts';

const day = z
  .strictObject({
    minutes: whole(5, 240, 'Minutes that are free for strength.').exactOptional(),
    at: clockTime('Local time from which they are free.').exactOptional(),
    place: namedText('the name of a place', 'A name from `places`.').exactOptional(),
  })
  .meta({ id: 'Day', description: 'When and where strength is possible on a weekday.' });

type Week = Partial<Record<Weekday, DayEntry>>;

export const weekSchema: z.ZodType<Week, Week> = sameAs<Week>()(
  withDayNames(
    byWeekday(hinted(day, { synonyms: DAY_KEY_SYNONYMS })).meta({
      description: 'When strength is possible; an absent day is a day without.',
    }),
  ),
);

export const restDaySchema: z.ZodType<Weekday, Weekday> = hinted(
  z
    .enum(WEEKDAYS as readonly [Weekday, ...Weekday[]])
    .meta({ description: 'A weekday that stays free of running and lifting.' }),
  { synonyms: WEEKDAY_SYNONYMS },
);
