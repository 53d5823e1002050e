import type { Kept } from '../excerpt.ts';

/** What a worked page asks for, in the order in which a reader meets it; `at` and `end` are offsets in the page. */
export type Piece = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'save'; readonly file: string; readonly base?: string; readonly text: string }
  | { readonly kind: 'run'; readonly commands: readonly Command[] }
  | { readonly kind: 'holds'; readonly pattern: RegExp }
  | { readonly kind: 'quote'; readonly file: string; readonly part?: Kept }
  | { readonly kind: 'shown'; readonly parts: readonly Kept[] }
);

/** A line of a shell block, as the reader would type it. */
export interface Command {
  readonly line: string;
  readonly words: readonly string[];
  readonly exitCode: number;
}

const FENCE = '```';
const SAVE = `<!-- save: (?<file>\\S+)(?: from (?<base>\\S+))? -->\\n+${FENCE}\\w+\\n(?<text>[\\s\\S]*?)${FENCE}`;
const RUN = `${FENCE}sh\\n(?<lines>[\\s\\S]*?)${FENCE}`;
const HOLDS = '<!-- holds: /(?<pattern>.+)/ -->';
const FILLED = '<!-- (?<filled>quote|shown):(?<asked>[^>]*) -->[\\s\\S]*?<!-- end of \\k<filled> -->';
const ANY = new RegExp([SAVE, RUN, HOLDS, FILLED].join('|'), 'g');

const PART = /\/((?:[^/\\]|\\.)+)\/ to (?:\/((?:[^/\\]|\\.)+)\/|the end)(?: skip (\d+))?/g;

/**
 * The pieces of a worked page:
 *
 * - `<!-- save: FILE -->` before a block saves it; with `from BASE` the block's sections take the place of those of BASE.
 * - every line of an `sh` block is run; `# ends with N` behind it says another exit code than 0.
 * - `<!-- holds: /PATTERN/ -->` checks what the text around says against what the last command printed.
 * - `<!-- shown: PARTS -->` up to `<!-- end of shown -->` is filled with parts of what it printed, or all of it.
 * - `<!-- quote: FILE PART -->` up to `<!-- end of quote -->` is filled with lines of a file.
 *
 * A part is `/FROM/ to /TO/`, or `to the end`; `skip N` looks for TO at least N lines later. Throws where a piece makes no sense,
 * where a block is neither saved, run nor filled, and where a comment is none of these.
 */
export function pagePieces(page: string): readonly Piece[] {
  const found = [...page.matchAll(ANY)];
  const pieces = found.map((match) => ({ ...pieceOf(match), at: match.index, end: match.index + match[0].length }));
  const rest = page.replace(ANY, '');
  if (rest.includes(FENCE)) throw new Error('a block is neither saved, run, quoted nor shown');
  if (rest.includes('<!--'))
    throw new Error(`a mark is not understood: ${rest.slice(rest.indexOf('<!--')).split('\n')[0]}`);
  return pieces;
}

/** A piece before its place in the page is known; written out because Omit would merge the kinds. */
type Bare = Piece extends infer P ? (P extends Piece ? Omit<P, 'at' | 'end'> : never) : never;

function pieceOf({ groups = {} }: RegExpMatchArray): Bare {
  const { file, base, text, lines, pattern, filled, asked = '' } = groups;
  if (file !== undefined) return { kind: 'save', file, text: text ?? '', ...(base === undefined ? {} : { base }) };
  if (lines !== undefined) return { kind: 'run', commands: lines.trim().split('\n').map(commandOf) };
  if (pattern !== undefined) return { kind: 'holds', pattern: new RegExp(pattern, 'm') };
  if (filled === 'shown') return { kind: 'shown', parts: partsOf(asked) };
  const [name = '', ...rest] = asked.trim().split(' ');
  const [part, second] = partsOf(rest.join(' '));
  if (name === '' || second !== undefined) throw new Error(`a quote names a file and one part of it: ${asked.trim()}`);
  return { kind: 'quote', file: name, ...(part === undefined ? {} : { part }) };
}

function partsOf(asked: string): readonly Kept[] {
  if (asked.replace(PART, '').trim() !== '') throw new Error(`this is no part of a text: ${asked.trim()}`);
  return [...asked.matchAll(PART)].map(([, from = '', to, skip]) => ({
    from: new RegExp(from),
    ...(to === undefined ? {} : { to: new RegExp(to) }),
    ...(skip === undefined ? {} : { skip: Number(skip) }),
  }));
}

function commandOf(line: string): Command {
  const [, typed, exitCode = '0'] = line.match(/^npm start (?:--silent )?-- (.+?)(?:\s+# ends with (\d+))?$/) ?? [];
  if (typed === undefined) throw new Error(`only "npm start -- ..." can be run: ${line}`);
  const words = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  if (plans(words) && !words.includes('--as-of')) throw new Error(`a reader needs the day as well, --as-of: ${line}`);
  return { line, words, exitCode: Number(exitCode) };
}

/** True for a command whose answer depends on the day. */
function plans([command, ...rest]: readonly string[]): boolean {
  return command === 'plan' || (command === 'learn' && rest.includes('--athlete'));
}
