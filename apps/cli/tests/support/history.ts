import { addDays, type EpochDay, formatDate, parseDate } from '@stridelift/engine';
import { JO } from './jo.ts';

/** Jo without weekly running. */
export const JO_OF_HISTORY: string = JO.replace(/running:\n(?: {2}.*\n)+/, '');

/** The Monday of the tests: nothing of the history lies on it or after. */
const TODAY = parseDate('2026-11-23') as EpochDay;

const WEEK = [
  [1, '183000', '193000', 'Intervals 10 km'],
  [3, '070000', '074500', 'Easy run 7 km'],
  [6, '090000', '104500', 'Long run 18 km'],
] as const;

/** Ten weeks of finished runs up to yesterday. */
export const JO_HISTORY: string = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//EN',
  ...Array.from({ length: 10 }, (_, week) =>
    WEEK.flatMap(([weekday, from, to, title]) => {
      const day = formatDate(addDays(TODAY, (week - 10) * 7 + weekday)).replaceAll('-', '');
      return [
        'BEGIN:VEVENT',
        `UID:COMPLETED_ACTIVITY-${day}`,
        `DTSTART:${day}T${from}`,
        `DTEND:${day}T${to}`,
        `SUMMARY:${title}`,
        'END:VEVENT',
      ];
    }),
  ).flat(),
  'END:VCALENDAR',
  '',
].join('\r\n');
