import { isGarminList } from '../garmin/columns.ts';
import { isStravaList } from '../strava/columns.ts';
import type { FormatReader } from './format-reader.ts';

/** Every format that is read, in the order in which they are tried. What reads one is loaded when a file of it comes. */
export const READERS: readonly FormatReader[] = [
  {
    format: 'ics',
    recognises: ({ text }) => /^\s*BEGIN:V(?:CALENDAR|EVENT)/im.test(text),
    read: async (bytes, options) => {
      const { readCalendar } = await import('../ics/read.ts');
      const { value, issues } = readCalendar(bytes, options);
      return { value: { events: value }, issues };
    },
  },
  {
    format: 'strava-csv',
    recognises: ({ text }) => isStravaList(text),
    read: async (bytes, { file }) => {
      const { readStravaList } = await import('../strava/read.ts');
      const { value, issues } = readStravaList(bytes, file);
      return { value: { activities: value }, issues };
    },
  },
  {
    format: 'garmin-csv',
    recognises: ({ text }) => isGarminList(text),
    read: async (bytes, { file }) => {
      const { readGarminList } = await import('../garmin/read-list.ts');
      const { value, issues } = readGarminList(bytes, file);
      return { value: { activities: value }, issues };
    },
  },
  {
    format: 'garmin-json',
    recognises: ({ text }) => /^\s*[[{][\s\S]*"summarizedActivitiesExport"/.test(text),
    read: async (bytes, { file }) => {
      const { readGarminSummaries } = await import('../garmin/read-summaries.ts');
      const { value, issues } = readGarminSummaries(bytes, file);
      return { value: { activities: value }, issues };
    },
  },
];
