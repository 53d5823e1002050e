import { excerpt } from '../text/excerpt.ts';
import { firstLine } from './first-line.ts';

/** Lists of other apps, by columns that stand together in no other. */
const KNOWN: readonly (readonly [app: string, columns: readonly string[]])[] = [
  ['a list of TrainingPeaks', ['workouttype', 'planneddurationinhours']],
  ['a list of Runkeeper', ['activity id', 'route name']],
  ['a session of Polar Flow', ['start time', 'average heart rate (bpm)']],
  ['a list of Runalyze', ['sportid', 'trimp']],
  ['the workouts of FitNotes', ['exercise', 'category', 'weight unit']],
  ['a list of intervals.icu', ['icu_training_load']],
  ['an export of Apple Health', ['hkquantitytypeidentifierdistancewalkingrunning']],
];
const COLUMNS_SHOWN = 8;
const LONGEST_NAME = 30;

/** What a table looks like, for people: whose it seems to be, and its columns. Absent where a text is no table. */
export function describeTable(text: string): string | undefined {
  const first = firstLine(text);
  if (first === undefined || first.cells.length < 3 || !/\n|\r/.test(text)) return undefined;
  const names = first.cells.map((cell) => cell.trim().toLowerCase());
  const app = KNOWN.find(([, columns]) => columns.every((column) => names.includes(column)))?.[0];
  return `${app === undefined ? '' : `${app}, `}a table (CSV) with ${columnsOf(first.cells)}`;
}

/** Rows without a header hold what is nobody's business in a message. */
const isName = (cell: string): boolean => /\p{L}/u.test(cell) && !/\d{3}/.test(cell);

function columnsOf(cells: readonly string[]): string {
  const named = cells.map((cell) => cell.trim()).filter(isName);
  if (named.length < cells.length / 2) return `${cells.length} columns and no header`;
  const shown = named.slice(0, COLUMNS_SHOWN).map((cell) => `“${excerpt(cell, LONGEST_NAME)}”`);
  const more = cells.length - shown.length;
  return `the columns ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
