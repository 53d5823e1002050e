import { code, table } from '../markdown.ts';
import { EVERYWHERE } from './structural-literals.ts';

/** How a value stands on the page: in a cell beside its sentence, or as a table of its own. */
export type Shown = { readonly cell: string } | { readonly table: string; readonly rows: number };

type Row = Readonly<Record<string, unknown>>;

/** A value as a reader sees it. `members` says in words what its fields are, `places` names the places of its tuples. */
export function showValue(value: unknown, members: ReadonlyMap<string, string>, places: readonly string[]): Shown {
  const small = smallCell(value);
  if (small !== undefined) return { cell: small };
  const isList = Array.isArray(value);
  const rows = flattened(entriesOf(value).flatMap(([key, item]) => rowsOf(key, item, places, isList)));
  const kept = rows.filter(({ fields }) => Object.values(fields).some(holdsNumber));
  const names = [...new Set(kept.flatMap(({ fields }) => Object.keys(fields)))];
  const columns = names.filter(
    (name) => ALWAYS.has(name) || places.includes(name) || kept.some(({ fields }) => holdsNumber(fields[name])),
  );
  if (columns.length === 1 && columns[0] === VALUE) {
    const said = kept.map(({ key, fields }) => [members.get(key) ?? wordsOf(key), cellOf(fields[VALUE])]);
    return { table: table(['', 'value'], said), rows: kept.length };
  }
  const head = ['', ...columns.map((name) => (name === VALUE ? 'value' : wordsOf(name)))];
  const body = kept.map(({ key, fields }) => [wordsOf(key), ...columns.map((name) => cellOf(fields[name]))]);
  return { table: table(head, body), rows: kept.length };
}

/** A number as it stands on the page. */
export function numberWords(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'no limit';
  return String(Number(value.toPrecision(10))).replace('-', '−');
}

/** Units by the word in the name of a constant. */
const UNITS: readonly (readonly [word: RegExp, unit: string])[] = [
  [/MINUTES/, 'min'],
  [/SECONDS|REST$/, 's'],
  [/HOURS/, 'h'],
  [/^RUNS_/, 'runs'],
  [/DAYS(_|$)/, 'days'],
  [/WEEKS?(_BACK|_AHEAD)?$/, 'weeks'],
  [/_AGE$/, 'years'],
  [/GRAMS|BODY_MASS/, 'g'],
  [/PERCENT|PCT/, '%'],
  [/METRES$/, 'm'],
  [/RIR$/, 'in reserve'],
  [/REPS$/, 'repetitions'],
  [/SETS$/, 'sets'],
  [/CONTACTS/, 'landings'],
  [/GROWTH$|MAX_RISE/, 'times'],
];

/** A number with the unit that its name in the code says. */
export function withUnit(cell: string, name: string): string {
  const unit = /^[−\d]/.test(cell) && !/[^−\d.]/.test(cell) && UNITS.find(([word]) => word.test(name))?.[1];
  return unit ? `${cell} ${unit}` : cell;
}

const VALUE = 'value of its own';

/** Columns that say how a number is known stand beside it. */
const ALWAYS: ReadonlySet<string> = new Set(['mark', 'source']);

function smallCell(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return cellOf(value);
  if (isSpan(value)) return cellOf(value);
  const items = entriesOf(value).map(([, item]) => item);
  const isFlat = items.every((item) => typeof item === 'number' || typeof item === 'string');
  if (Array.isArray(value)) return isFlat ? cellOf(value) : undefined;
  return isFlat && items.length <= 3 ? cellOf(value) : undefined;
}

interface TableRow {
  readonly key: string;
  readonly fields: Row;
}

/** The rows that an entry fills: itself, or one for each part where it is a list of parts. */
function rowsOf(key: string, item: unknown, places: readonly string[], isList: boolean): readonly TableRow[] {
  if (Array.isArray(item) && item.some((part) => typeof part === 'object')) {
    return item.map((part, index) => ({ key: `${key} ${labelOf(part) ?? index + 1}`, fields: fieldsOf(part, places) }));
  }
  if (isRecord(item) && !isSpan(item) && Object.values(item).every((part) => Array.isArray(part))) {
    return Object.entries(item).map(([name, part]) => ({ key: `${key} ${name}`, fields: fieldsOf(part, places) }));
  }
  if (isList && Array.isArray(item) && item.length === 2)
    return [{ key: String(item[0]), fields: { [VALUE]: item[1] } }];
  return [{ key: isList ? (labelOf(item) ?? '') : key, fields: fieldsOf(item, places) }];
}

function fieldsOf(item: unknown, places: readonly string[]): Row {
  if (Array.isArray(item) && places.length === item.length) {
    return Object.fromEntries(item.map((part, index) => [places[index], part]));
  }
  return isRecord(item) && !isSpan(item) ? item : { [VALUE]: item };
}

/** Fields that hold the same few fields in every row become columns of their own. */
function flattened(rows: readonly TableRow[]): readonly TableRow[] {
  const names = new Set(rows.flatMap(({ fields }) => Object.keys(fields)));
  const deep = new Set(
    [...names].filter((name) => {
      const parts = rows.flatMap(({ fields }) => (fields[name] === undefined ? [] : [fields[name]]));
      const forms = new Set(parts.map((part) => (isRecord(part) && !isSpan(part) ? Object.keys(part).join() : '')));
      return forms.size === 1 && !forms.has('') && Object.keys(parts[0] as Row).length <= 4;
    }),
  );
  if (deep.size === 0) return rows;
  return rows.map(({ key, fields }) => ({
    key,
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([name, part]) =>
        deep.has(name) && part !== undefined
          ? Object.entries(part as Row).map(([inner, value]) => [`${name} ${inner}`, value])
          : [[name, part]],
      ),
    ),
  }));
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'function') return code(bodyOf(value));
  if (typeof value !== 'object') return String(value);
  if (isSpan(value)) return spanWords(value);
  if (Array.isArray(value)) return value.map(cellOf).join(value.some(isRecord) ? '; ' : ', ');
  return entriesOf(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${wordsOf(key)} ${cellOf(item)}`)
    .join(', ');
}

interface Span {
  readonly min?: number;
  readonly max?: number;
  readonly typical?: number;
}

function isSpan(value: unknown): value is Span {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'min' || key === 'max' || key === 'typical');
}

function spanWords({ min, max, typical }: Span): string {
  const usual = typical === undefined ? '' : `, usually ${numberWords(typical)}`;
  if (max === undefined) return `${numberWords(min as number)}+${usual}`;
  if (min === undefined) return `up to ${numberWords(max)}${usual}`;
  return `${min === max ? numberWords(min) : `${numberWords(min)}–${numberWords(max)}`}${usual}`;
}

function bodyOf(value: unknown): string {
  return String(value)
    .replace(/^[^=]*=>\s*/, '')
    .replace(/\s+/g, ' ');
}

function holdsNumber(value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value === 'function') {
    const numbers = bodyOf(value).match(/(?<![\w.$])\d[\d.]*/g) ?? [];
    return numbers.some((number) => !EVERYWHERE.has(Number(number)));
  }
  if (typeof value !== 'object' || value === null) return false;
  return entriesOf(value).some(([, item]) => holdsNumber(item));
}

function labelOf(item: unknown): string | undefined {
  if (Array.isArray(item)) return typeof item[0] === 'string' ? item[0] : undefined;
  if (!isRecord(item)) return undefined;
  const {
    id,
    kind,
    code: letters,
  } = item as { readonly id?: unknown; readonly kind?: unknown; readonly code?: unknown };
  return [id, kind, letters].find((label): label is string => typeof label === 'string');
}

function entriesOf(value: unknown): readonly (readonly [key: string, item: unknown])[] {
  if (value instanceof Map) return [...value.entries()];
  return Object.entries(value as object);
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

/** `everyWeeksFrom65` as words; ids, and codes in capitals, keep their form. */
function wordsOf(key: string): string {
  return key
    .split(' ')
    .map((word) => (/^[a-z]+([A-Z\d]|$)/.test(word) ? wordsOfName(word) : word))
    .join(' ');
}

function wordsOfName(name: string): string {
  return name.replace(/([a-z])(\d)/g, '$1 $2').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
