import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { Reading } from '../issue.ts';
import type { IssueList, NewIssue } from '../issue-list.ts';
import { startIssueList } from '../issue-list.ts';
import { firstBadByte } from '../text/decode-text.ts';
import { checkTree } from './check-tree.ts';
import type { Position } from './locate.ts';
import { locateIn } from './locate.ts';
import { SYNTAX_TEXTS } from './syntax-texts.ts';
import { findTooDeep } from './too-deep.ts';

/** A hundred times an athlete file. */
export const LARGEST_DOCUMENT_CHARACTERS = 500_000;

/** How often aliases may stand for others before it is taken for an attack. */
const MOST_UNFOLDED = 1000;

/** A document without its types: `value` is undefined where it cannot be read at all. */
export interface DocumentReading extends Reading<unknown> {
  /** Where the value of a path stands, or its nearest parent that exists. */
  locate(path: readonly (string | number)[]): Position | undefined;
}

const refused = (issues: IssueList): DocumentReading => ({
  value: undefined,
  issues: issues.all(),
  locate: () => undefined,
});

/** Text without byte order mark; undefined, with the reason in `issues`, where it is no text. */
function textOf(input: string | Uint8Array, issues: IssueList): string | undefined {
  const utf16 = typeof input !== 'string' && input[0] === 0xff && input[1] === 0xfe;
  const text = typeof input === 'string' ? input : new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(input);
  const bad = text.search(/[\0\uFFFD]/);
  if (bad < 0) return text.replace(/^\uFEFF/, '');
  const before = text.slice(0, bad).split('\n');
  issues.add({
    code: 'document-encoding',
    severity: 'error',
    line: before.length,
    column: (before.at(-1) as string).length + 1,
    ...(typeof input === 'string' ? {} : { byte: firstBadByte(input) }),
    text: 'This is not UTF-8 text.',
    done: 'refused',
    suggestion: 'Save the file as UTF-8.',
  });
  return undefined;
}

function refuseTooMuch(text: string, issues: IssueList): boolean {
  const deep = text.length > LARGEST_DOCUMENT_CHARACTERS ? undefined : findTooDeep(text);
  if (text.length > LARGEST_DOCUMENT_CHARACTERS) {
    issues.add({
      code: 'file-too-large',
      severity: 'error',
      text: 'The document is larger than 500 kB.',
      done: 'refused',
    });
  } else if (deep !== undefined) {
    issues.add({
      code: 'document-too-deep',
      severity: 'error',
      line: deep,
      text: 'The document is nested too deeply here.',
      done: 'refused',
    });
  }
  return text.length > LARGEST_DOCUMENT_CHARACTERS || deep !== undefined;
}

/** The plain value; aliases that unfold into far more than was written are refused. */
function plainValue(document: Document, issues: IssueList): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_UNFOLDED }) ?? undefined;
    if (value === undefined) {
      issues.add({ code: 'document-empty', severity: 'error', text: 'The document is empty.', done: 'refused' });
    }
    return value;
  } catch {
    const text = 'The aliases (*name) in this file unfold into far more than is written.';
    issues.add({ code: 'document-aliases', severity: 'error', text, done: 'refused' });
    return undefined;
  }
}

/**
 * Reads a YAML 1.2 or JSON document, all of its errors at once. Dates and times stay text (`18:00`, `2027-04-18`). A
 * document whose only fault is a field given twice still has a value, with the later field.
 */
export function readDocument(input: string | Uint8Array, fileName: string): DocumentReading {
  const issues = startIssueList(fileName);
  const text = textOf(input, issues);
  if (text === undefined || refuseTooMuch(text, issues)) return refused(issues);

  const lineCounter = new LineCounter();
  // Its own search for double keys compares every pair of them.
  const options = { version: '1.2', schema: 'core', resolveKnownTags: false, merge: false, uniqueKeys: false } as const;
  const document = parseDocument(text, { ...options, prettyErrors: false, lineCounter });
  const places = new Set<number>();
  const addAt = (offset: number, issue: Omit<NewIssue, 'severity' | 'done'> & Partial<NewIssue>): void => {
    // One slip makes the parser complain several times at one place; the first complaint is the best.
    if (places.has(offset)) return;
    places.add(offset);
    const { line, col } = lineCounter.linePos(offset);
    issues.add({ severity: 'error', done: 'refused', line, column: col, ...issue });
  };

  for (const error of document.errors) {
    const code = error.code === 'TAB_AS_INDENT' ? 'document-tab' : 'document-syntax';
    addAt(error.pos[0], { code, text: `${error.message}.`, ...SYNTAX_TEXTS[error.code] });
  }
  for (const warning of document.warnings) {
    addAt(warning.pos[0], { code: 'document-tag', severity: 'warning', done: 'assumed', text: `${warning.message}.` });
  }
  const problems = checkTree(document);
  for (const { code, offset, text: says } of problems) addAt(offset, { code, text: says });
  const broken = document.errors.length > 0 || problems.some(({ code }) => code !== 'document-duplicate-key');
  const value = broken ? undefined : plainValue(document, issues);
  return { value, issues: issues.all(), locate: (path) => locateIn(document, lineCounter, path) };
}
