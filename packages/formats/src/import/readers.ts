import { findColumns } from '../csv/columns.ts';
import { firstLine } from '../csv/first-line.ts';
import { isFitHeader } from '../fit/wire/header.ts';
import { isGarminList } from '../garmin/columns.ts';
import { HEVY_COLUMNS } from '../hevy/columns.ts';
import { isStravaList } from '../strava/columns.ts';
import { STRONG_COLUMNS } from '../strong/columns.ts';
import { isShareText } from '../strong/share-line.ts';
import type { FormatReader, Head } from './format-reader.ts';

const headerOf = ({ text }: Head): readonly string[] => firstLine(text)?.cells ?? [];

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
    format: 'fit',
    detail: 5,
    exerciseSystem: 'fit',
    recognises: ({ bytes }) => isFitHeader(bytes),
    read: async (bytes, { file }) => {
      const { importFit } = await import('../fit/import.ts');
      return importFit(bytes, file);
    },
  },
  {
    format: 'tcx',
    detail: 4,
    recognises: ({ text }) => /<(?:!DOCTYPE\s+)?(?:[\w.-]+:)?TrainingCenterDatabase\b/.test(text),
    read: async (bytes, options) => {
      const { readTcx } = await import('../tcx/read.ts');
      const { value, issues } = readTcx(bytes, options);
      return { value: { activities: value }, issues };
    },
  },
  {
    format: 'gpx',
    detail: 1,
    recognises: ({ text }) => /<(?:!DOCTYPE\s+)?(?:[\w.-]+:)?gpx[\s>]/i.test(text),
    read: async (bytes, options) => {
      const { readGpx } = await import('../gpx/read.ts');
      const { value, issues } = readGpx(bytes, options);
      return { value: { activities: value }, issues };
    },
  },
  {
    format: 'strava-csv',
    detail: 2,
    recognises: ({ text }) => isStravaList(text),
    read: async (bytes, { file }) => {
      const { readStravaList } = await import('../strava/read.ts');
      const { value, issues } = readStravaList(bytes, file);
      return { value: { activities: value }, issues };
    },
  },
  {
    format: 'garmin-csv',
    detail: 3,
    recognises: ({ text }) => isGarminList(text),
    read: async (bytes, { file }) => {
      const { readGarminList } = await import('../garmin/read-list.ts');
      const { value, issues } = readGarminList(bytes, file);
      return { value: { activities: value }, issues };
    },
  },
  {
    format: 'garmin-json',
    detail: 3,
    recognises: ({ text }) => /^\s*[[{][\s\S]*"summarizedActivitiesExport"/.test(text),
    read: async (bytes, { file }) => {
      const { readGarminSummaries } = await import('../garmin/read-summaries.ts');
      const { value, issues } = readGarminSummaries(bytes, file);
      return { value: { activities: value }, issues };
    },
  },
  {
    format: 'hevy',
    exerciseSystem: 'hevy',
    recognises: (head) => {
      const { start, exercise, index, type } = findColumns(headerOf(head), HEVY_COLUMNS);
      return start !== undefined && exercise !== undefined && (index ?? type) !== undefined;
    },
    read: async (bytes, options) => {
      const { readHevy } = await import('../hevy/read.ts');
      const { value, issues } = readHevy(bytes, options);
      return { value: { activities: value }, issues };
    },
  },
  {
    format: 'strong',
    exerciseSystem: 'strong',
    recognises: (head) => {
      const { start, exercise, order } = findColumns(headerOf(head), STRONG_COLUMNS);
      return start !== undefined && exercise !== undefined && order !== undefined;
    },
    read: async (bytes, options) => {
      const { readStrong } = await import('../strong/read.ts');
      const { value, issues } = readStrong(bytes, options);
      return { value: { activities: value }, issues };
    },
  },
  {
    format: 'strong',
    exerciseSystem: 'strong',
    recognises: ({ text }) => isShareText(text),
    read: async (bytes, options) => {
      const { readStrongShareText } = await import('../strong/read-share-text.ts');
      const { value, issues } = readStrongShareText(bytes, options);
      return { value: { activities: value }, issues };
    },
  },
];
