import { firstLine } from '../csv/first-line.ts';
import { plainWord } from '../text/plain-word.ts';

/** Where each thing stands in a row; absent where the export has no such column. */
export interface StravaColumns {
  readonly id: number;
  readonly date: number;
  readonly name: number;
  readonly type: number;
  readonly elapsed: number;
  readonly description?: number;
  readonly file?: number;
  readonly moving?: number;
  readonly metres?: number;
  /** In the unit that the runner sees, which is not named. */
  readonly shownDistance?: number;
  readonly maxHeartRate?: number;
  readonly averageHeartRate?: number;
  readonly race?: number;
  readonly longRun?: number;
}

/**
 * Columns with the same name on two places: what people see comes first, what the device measured second. They tell an export of Strava
 * in any language, since the order has never changed and new columns come before the last, `Media`.
 */
const TWICE: readonly (readonly [first: number, second: number])[] = [
  [5, 15],
  [6, 17],
  [7, 30],
];
const BY_POSITION: StravaColumns = {
  id: 0,
  date: 1,
  name: 2,
  type: 3,
  description: 4,
  shownDistance: 6,
  file: 12,
  elapsed: 15,
  moving: 16,
  metres: 17,
  maxHeartRate: 30,
  averageHeartRate: 31,
};
const POSITIONED_WIDTH = 32;
const FLAGS_BY_POSITION = { race: 95, longRun: 96 };

/** Where things stand, by their English names or else by position; absent where this is no list of Strava. */
export function stravaColumns(header: readonly string[]): StravaColumns | undefined {
  const names = header.map(plainName);
  return byName(names) ?? byPosition(names);
}

/** Whether a text begins with the header of a list of activities of Strava. */
export const isStravaList = (text: string): boolean => stravaColumns(firstLine(text)?.cells ?? []) !== undefined;

/** What is not translated yet comes as HTML around the English name. */
const plainName = (cell: string): string =>
  plainWord(cell.slice(0, 400).replace(/<[^<>]*>/g, ''))
    .replaceAll('_', ' ')
    .trim();

/** Exports of some years ago leave `Activity` away. */
function byName(names: readonly string[]): StravaColumns | undefined {
  const first = (name: string): number => {
    const full = names.indexOf(`activity ${name}`);
    return full < 0 ? names.indexOf(name) : full;
  };
  const [id, date, name, type] = [first('id'), first('date'), first('name'), first('type')] as const;
  const [elapsed, distance] = [names.lastIndexOf('elapsed time'), names.lastIndexOf('distance')];
  if ([id, date, name, type, elapsed, distance].includes(-1)) return undefined;
  const shownDistance = names.indexOf('distance');
  return {
    ...{ id, date, name, type, elapsed, shownDistance },
    ...(distance === shownDistance ? {} : { metres: distance }),
    ...where('description', first('description')),
    ...where('file', names.indexOf('filename')),
    ...where('moving', names.lastIndexOf('moving time')),
    ...where('maxHeartRate', names.lastIndexOf('max heart rate')),
    ...where('averageHeartRate', names.lastIndexOf('average heart rate')),
    ...where('race', names.indexOf('competition')),
    ...where('longRun', names.indexOf('long run')),
  };
}

const where = <Name extends keyof StravaColumns>(name: Name, index: number): Partial<StravaColumns> =>
  index < 0 ? {} : { [name]: index };

function byPosition(names: readonly string[]): StravaColumns | undefined {
  if (names.length < POSITIONED_WIDTH) return undefined;
  if (TWICE.some(([first, second]) => names[first] === '' || names[first] !== names[second])) return undefined;
  const isLast = names.length - 1;
  const flags = Object.entries(FLAGS_BY_POSITION).filter(([, index]) => index < isLast);
  return { ...BY_POSITION, ...Object.fromEntries(flags) };
}
