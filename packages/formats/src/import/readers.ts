import { isFitHeader } from '../fit/wire/header.ts';
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
    format: 'fit',
    detail: 3,
    recognises: ({ bytes }) => isFitHeader(bytes),
    read: async (bytes, { file }) => {
      const { importFit } = await import('../fit/import.ts');
      return importFit(bytes, file);
    },
  },
  {
    format: 'tcx',
    detail: 2,
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
];
