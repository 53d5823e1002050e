import { calendarDate, epochDay, MONTHS } from '@stridelift/engine';
import type { ActivityStart } from '../activity/activity.ts';
import { type DateReader, dateReaderFor } from '../dates/date-times.ts';

const SECONDS_A_DAY = 86_400;
/** The forms that are by far the most common, and clear by themselves; others take several times as long to read. */
const ENGLISH = /^([A-Z][a-z]{2}) (\d{1,2}), (19[7-9]\d|2[01]\d{2}), (\d{1,2}):(\d{2}):(\d{2})\s([AP])M$/;
const WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(19[7-9]\d|2[01]\d{2}), (\d{1,2}):(\d{2}):(\d{2})$/;
const MONTH_OF = new Map(MONTHS.map((name, index) => [name.slice(0, 3), index + 1]));

/** The times of a list, which are written in UTC and do not say so; a day alone stays the day that is written. */
export function stravaTimesFor(texts: () => Iterable<string>): (text: string) => ActivityStart | undefined {
  let others: DateReader | undefined;
  return (text) => {
    const english = ENGLISH.exec(text);
    if (english !== null) return readEnglish(english);
    const dotted = WITH_DOTS.exec(text);
    if (dotted !== null) return readDotted(dotted);
    others ??= dateReaderFor(texts());
    return inUtc(others.read(text));
  };
}

function readEnglish(parts: RegExpExecArray): ActivityStart | undefined {
  const [month, hour] = [MONTH_OF.get(parts[1] as string), Number(parts[4])];
  if (month === undefined || hour < 1 || hour > 12) return undefined;
  const hourOfDay = (hour % 12) + (parts[7] === 'P' ? 12 : 0);
  return instant(Number(parts[3]), month, Number(parts[2]), hourOfDay, Number(parts[5]), Number(parts[6]));
}

const readDotted = (parts: RegExpExecArray): ActivityStart | undefined =>
  instant(Number(parts[3]), Number(parts[2]), Number(parts[1]), Number(parts[4]), Number(parts[5]), Number(parts[6]));

/** Absent where the calendar or the clock shows no such time. */
function instant(
  year: number,
  month: number,
  date: number,
  hour: number,
  minute: number,
  second: number,
): ActivityStart | undefined {
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return undefined;
  const day = epochDay(year, month, date);
  if (calendarDate(day).day !== date) return undefined;
  return { kind: 'instant', unixSeconds: day * SECONDS_A_DAY + hour * 3600 + minute * 60 + second };
}

function inUtc(start: ActivityStart | undefined): ActivityStart | undefined {
  if (start?.kind !== 'wall' || start.secondOfDay === undefined) return start;
  return { kind: 'instant', unixSeconds: start.day * SECONDS_A_DAY + start.secondOfDay };
}
