import type { Source } from '@stridelift/engine';
import { code, table } from '../markdown.ts';
import { ENGINE_SRC, readEngineSources } from './engine-sources.ts';
import { hasMark, type Origin, originOf } from './marks.ts';
import { type NamedNumber, readNumbers, type UnnamedNumber } from './read-numbers.ts';
import { type Shown, showValue, withUnit } from './show-value.ts';
import { fitsEntry, SUBJECTS, type Subject, subjectOf } from './subjects.ts';
import { titleOf } from './titles.ts';
import { valuesOf } from './values.ts';

type Sources = ReadonlyMap<string, Source>;

/** A number of the engine with all that the page says of it. */
export interface NumberEntry extends NamedNumber {
  readonly subject: Subject | undefined;
  readonly origin: Origin;
  /** Undefined for a formula. */
  readonly value: unknown;
  readonly text: string;
}

export interface NumbersOfEngine {
  readonly entries: readonly NumberEntry[];
  /** Also those of the machinery, which may do without a name. */
  readonly unnamed: readonly UnnamedNumber[];
  /** The part of the page that holds them all. */
  readonly page: string;
}

/**
 * Reads every number of the engine from its source, its value from the running code, and writes them subject by subject. `drawn` has
 * the tables that are drawn by hand, by file and name.
 */
export async function numbersOfEngine(
  root: string,
  sources: Sources,
  drawn: ReadonlyMap<string, string>,
): Promise<NumbersOfEngine> {
  const { named, unnamed } = readNumbers(readEngineSources(root), hasMark);
  const constants = new Map<string, string[]>();
  for (const { kind, path, name } of named) {
    if (kind === 'constant') constants.set(path, [...(constants.get(path) ?? []), name]);
  }
  const values = await valuesOf(root, constants);
  const read = named.map((number) => {
    const subject = subjectOf(number.path, number.name);
    const value = number.kind === 'constant' ? values.get(number.path)?.[number.name] : undefined;
    const origin = withFields(originOf(number.doc, sources), value, sources);
    return { ...number, subject, value, origin, ...shown(number, value, drawn, subject) };
  });
  const entries = read.map((entry) => ({
    ...entry,
    text: entry.isTable ? tableText(entry, sources) : rowText(entry, sources),
  }));
  const page = SUBJECTS.map((subject) => subjectText(subject, entries, sources))
    .filter((text) => text !== '')
    .join('\n\n');
  return { entries, unnamed, page };
}

interface Drawing {
  readonly drawing: string;
  readonly isTable: boolean;
  readonly isLong: boolean;
}

type Read = Omit<NumberEntry, 'text'> & Drawing;

/** Tables longer than this are folded. */
const MOST_OPEN_ROWS = 16;

function shown(
  number: NamedNumber,
  value: unknown,
  drawn: ReadonlyMap<string, string>,
  subject: Subject | undefined,
): Drawing {
  const byHand = drawn.get(`${number.path} ${number.name}`);
  if (byHand !== undefined) return { drawing: byHand, isTable: true, isLong: false };
  const lines = number.code.map((line) => code(line)).join('<br>');
  if (number.kind === 'formula') return { drawing: lines, isTable: false, isLong: false };
  const seen: Shown = showValue(value, number.members, number.places);
  if ('cell' in seen) return { drawing: withUnit(seen.cell, number.name), isTable: false, isLong: false };
  if (seen.rows === 0 || subject?.machinery) return { drawing: lines, isTable: false, isLong: false };
  return { drawing: seen.table, isTable: true, isLong: seen.rows > MOST_OPEN_ROWS };
}

/** Some tables carry marks and sources as fields of their own. */
function withFields(origin: Origin, value: unknown, sources: Sources): Origin {
  const held = new Map<string, Set<string>>([
    ['mark', new Set(origin.marks)],
    ['source', new Set(origin.sources)],
  ]);
  const collect = (item: unknown): void => {
    if (typeof item !== 'object' || item === null) return;
    for (const [key, part] of item instanceof Map ? item : Object.entries(item)) {
      const of = held.get(String(key).replace(/s$/, ''));
      if (of && (typeof part === 'string' || Array.isArray(part))) for (const one of [part].flat()) of.add(one);
      else collect(part);
    }
  };
  collect(value);
  const marks = ORDER.filter((mark) => held.get('mark')?.has(mark));
  return { ...origin, marks, sources: [...(held.get('source') as Set<string>)].filter((id) => sources.has(id)) };
}

const ORDER: readonly Source['mark'][] = ['V', 'V2', 'P', 'M', 'D'];

function subjectText(subject: Subject, all: readonly (Read & { readonly text: string })[], sources: Sources): string {
  const entries = inOrderOf(
    subject,
    all.filter((entry) => entry.subject === subject),
  );
  if (entries.length === 0) return '';
  const tables = entries.filter(({ isTable }) => isTable);
  const rows = entries.filter(({ isTable }) => !isTable);
  return [
    `## ${subject.title}`,
    ...(subject.intro === undefined ? [] : [subject.intro]),
    ...tables.map(({ text }) => text),
    ...(rows.length === 0 ? [] : [rowsTable(rows, sources)]),
  ].join('\n\n');
}

/** What the subject names first comes first. */
function inOrderOf<Entry extends Read>({ from }: Subject, entries: readonly Entry[]): readonly Entry[] {
  const place = ({ path, name }: Entry): number =>
    from.includes(`${path} ${name}`)
      ? from.indexOf(`${path} ${name}`)
      : from.findIndex((entry) => fitsEntry(entry, path, name));
  return [...entries].sort((a, b) => place(a) - place(b));
}

function rowsTable(rows: readonly Read[], sources: Sources): string {
  return table(
    ['what', 'value', 'mark', 'from', 'in the code'],
    rows.map((entry) => cellsOf(entry, sources)),
  );
}

function cellsOf({ name, path, origin, drawing }: Read, sources: Sources): readonly string[] {
  return [origin.sentence, drawing, origin.marks.join(' '), fromWords(origin, sources), placeLink(path, name)];
}

function rowText(entry: Read, sources: Sources): string {
  return cellsOf(entry, sources).join(' | ');
}

function tableText({ name, path, origin, drawing, isLong }: Read, sources: Sources): string {
  const from = fromWords(origin, sources);
  const about = [
    origin.sentence,
    ...(origin.marks.length === 0 ? [] : [`Mark: ${origin.marks.join(', ')}.`]),
    ...(from === '' ? [] : [`From: ${from}.`]),
    `In the code: ${placeLink(path, name)}.`,
  ].join(' ');
  const title = titleOf(path, name);
  const body = isLong ? `<details>\n<summary>${title}: the whole table</summary>\n\n${drawing}\n\n</details>` : drawing;
  return `### ${title}\n\n${about}\n\n${body}`;
}

/** Sections of the rulebook and links to sources; our own default and founding documents have no page. */
function fromWords({ sections, sources: ids }: Origin, sources: Sources): string {
  const links = ids
    .filter((id) => id !== 'stridelift-default')
    .map((id) => {
      const { url, doi } = sources.get(id) ?? {};
      const link = url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
      return link === undefined ? id : `[${id}](${link})`;
    });
  return [...sections, ...links].join(', ');
}

function placeLink(path: string, name: string): string {
  return `[${code(name)}](../${ENGINE_SRC}/${path})`;
}
