import { calendarDate, epochDay, MONTHS } from '@stridelift/engine';
import type { ActivityStart } from '../activity/activity.ts';
import { type DateReader, dateReaderFor } from '../dates/date-times.ts';

const SECONDS_A_DAY = 86_400;
/** The form that is by far the most common; others take several times as long to read. */
const ENGLISH = /^([A-Z][a-z]{2}) (\d{1,2}), (19[7-9]\d|2[01]\d{2}), (\d{1,2}):(\d{2}):(\d{2})\s([AP])M$/;
const MONTH_OF = new Map(MONTHS.map((name, index) => [name.slice(0, 3), index + 1]));

/** The times of a list, which are written in UTC and do not say so; a day alone stays the day that is written. */
export function stravaTimesFor(texts: () => Iterable<string>): (text: string) => ActivityStart | undefined {
  let others: DateReader | undefined;
  return (text) => {
    const english = ENGLISH.exec(text);
    if (english !== null) return readEnglish(english);
    others ??= dateReaderFor(texts());
    return inUtc(others.read(text));
  };
}

function readEnglish(parts: RegExpExecArray): ActivityStart | undefined {
  const month = MONTH_OF.get(parts[1] as string);
  const [date, year, hour] = [Number(parts[2]), Number(parts[3]), Number(parts[4])];
  const [minute, second] = [Number(parts[5]), Number(parts[6])];
  if (month === undefined || hour < 1 || hour > 12 || minute > 59 || second > 59) return undefined;
  const day = epochDay(year, month, date);
  if (calendarDate(day).day !== date) return undefined;
  const hourOfDay = (hour % 12) + (parts[7] === 'P' ? 12 : 0);
  return { kind: 'instant', unixSeconds: day * SECONDS_A_DAY + hourOfDay * 3600 + minute * 60 + second };
}

function inUtc(start: ActivityStart | undefined): ActivityStart | undefined {
  if (start?.kind !== 'wall' || start.secondOfDay === undefined) return start;
  return { kind: 'instant', unixSeconds: start.day * SECONDS_A_DAY + start.secondOfDay };
}
