import type { Library, Plan } from '@stridelift/engine';
import type { PagesBy } from '../format-names.ts';

export interface ExportOptions {
  /** For sources to cite, and whatever else a format says of exercises. */
  readonly library: Library;
  /** What a page holds, where the format has pages. */
  readonly by: PagesBy;
}

interface Format<Content> {
  /** `a calendar of ...`: for people, behind "writes". */
  readonly writes: string;
  /** The usual end of the name of its files. */
  readonly ending: string;
  /** Whether `by` has a say. */
  readonly paged?: boolean;
  /** Loads what it needs only when it is called. */
  readonly write: (plan: Plan, options: ExportOptions) => Promise<Content>;
}

export type ExportFormat =
  | (Format<string> & { readonly content: 'text' })
  | (Format<Uint8Array> & { readonly content: 'binary' });

/** Everything that a plan can be taken away as, by the word for it. */
export const EXPORT_FORMATS = {
  ics: {
    writes: 'a calendar of the strength sessions (ICS)',
    ending: 'ics',
    content: 'text',
    write: async (plan) => (await import('@stridelift/formats')).publishCalendar(plan).text,
  },
  'busy-ics': {
    writes: 'a calendar that says "Busy" and the time, nothing else (ICS)',
    ending: 'ics',
    content: 'text',
    write: async (plan) =>
      (await import('@stridelift/formats')).publishCalendar(plan, undefined, { form: 'busy' }).text,
  },
  fit: {
    writes: 'a workout for each session, for a watch, with a page on how to copy them (FIT in a ZIP)',
    ending: 'zip',
    content: 'binary',
    write: async (plan, { library }) => (await import('@stridelift/formats')).writeFitSeason(plan, library),
  },
  csv: {
    writes: 'a table with a row for each set (CSV)',
    ending: 'csv',
    content: 'text',
    write: async (plan) => (await import('@stridelift/formats')).writePlanCsv(plan),
  },
  'hevy-csv': {
    writes: 'the planned sets in the shape of an export of Hevy (CSV)',
    ending: 'csv',
    content: 'text',
    write: async (plan) => (await import('@stridelift/formats')).writeHevyCsv(plan),
  },
  intervals: {
    writes: 'events for intervals.icu, one a line (JSON Lines)',
    ending: 'jsonl',
    content: 'text',
    write: async (plan) => (await import('@stridelift/formats')).writeIntervalsEvents(plan),
  },
  md: {
    writes: 'the plan as Markdown',
    ending: 'md',
    content: 'text',
    write: async (plan, { library }) => (await import('../render/markdown.ts')).renderMarkdown(plan, library.sources),
  },
  html: {
    writes: 'the plan as a page for any browser (HTML)',
    ending: 'html',
    content: 'text',
    write: async (plan, { library }) => (await import('../render/html.ts')).renderHtml(plan, library.sources),
  },
  print: {
    writes: 'sheets for the gym, to be printed from any browser (HTML)',
    ending: 'html',
    content: 'text',
    paged: true,
    write: async (plan, { by }) => (await import('../render/print.ts')).renderPrint(plan, by),
  },
  pdf: {
    writes: 'the same sheets as a PDF',
    ending: 'pdf',
    content: 'binary',
    paged: true,
    write: async (plan, { by }) => (await import('../render/pdf.ts')).renderPdf(plan, by),
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export const EXPORT_WORDS: readonly string[] = Object.keys(EXPORT_FORMATS);

/** The format of a word; undefined where there is none. */
export function exportFormat(word: string): ExportFormat | undefined {
  return Object.hasOwn(EXPORT_FORMATS, word) ? EXPORT_FORMATS[word as keyof typeof EXPORT_FORMATS] : undefined;
}
