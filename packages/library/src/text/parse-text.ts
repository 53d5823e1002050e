import { marked, type Token, type Tokens } from 'marked';
import type { Problem, Refined } from '../problem.ts';
import {
  type Alternative,
  type ExerciseText,
  type Fault,
  OPTIONAL_SECTIONS,
  SECTIONS,
  type Section,
} from './exercise-text.ts';

const FAULT = /^\*\*(?<name>[^*]+?)\.?\*\* Looks: (?<looks>.+?) Fix: (?<fix>.+)$/s;
const LINK = /\[(?<words>[^\]]+)\]\((?<file>[^)]*)\)/g;
const FILE = /^(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/**
 * Reads the text of one exercise: a title, a line of purpose, then the sections of `SECTIONS` in order. Every problem is returned,
 * each with the section where it stands.
 *
 *     const text = parseExerciseText(markdown);
 *     text.ok && text.value.steps.length; // 3 to 5
 */
export function parseExerciseText(markdown: string): Refined<ExerciseText> {
  const problems: Problem[] = [];
  const tokens = marked.lexer(markdown).filter(({ type }) => type !== 'space');
  const { head, sections } = split(tokens, problems);
  const [title, purpose, ...spare] = head;
  const paragraph = (section: Section) => paragraphOf(section, sections.get(section), problems);
  const breathing = sections.has('Breathing and tempo') ? paragraph('Breathing and tempo') : undefined;
  const instead = sections.has('Instead') ? alternative('Instead', paragraph('Instead'), problems) : undefined;
  const value: ExerciseText = {
    name: isHeading(title, 1) ? title.text : missing('title', 'one heading of the first level', title, problems),
    purpose:
      purpose?.type === 'paragraph'
        ? oneLine((purpose as Tokens.Paragraph).text)
        : missing('purpose', 'one line after the title', purpose, problems),
    setUp: paragraph('Set up'),
    steps: listOf('Do it', sections.get('Do it'), problems),
    ...(breathing === undefined ? {} : { breathing }),
    faults: listOf('Common faults', sections.get('Common faults'), problems).map((item, index) =>
      faultOf(item, `Common faults[${index}]`, problems),
    ),
    easier: alternative('Easier', paragraph('Easier'), problems),
    harder: alternative('Harder', paragraph('Harder'), problems),
    ...(instead === undefined ? {} : { instead }),
    care: paragraph('Take care'),
    stride: paragraph('Why runners do it'),
  };
  for (const token of spare) missing('purpose', 'one line and nothing else before the first section', token, problems);
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** The words of a text without the marks that links are written with. */
export function withoutLinks(text: string): string {
  return text.replace(LINK, '$<words>');
}

interface Split {
  readonly head: readonly Token[];
  readonly sections: ReadonlyMap<Section, readonly Token[]>;
}

function split(tokens: readonly Token[], problems: Problem[]): Split {
  const head: Token[] = [];
  const sections = new Map<Section, Token[]>();
  let open = head;
  for (const token of tokens) {
    if (!isHeading(token, 2)) {
      open.push(token);
      continue;
    }
    const name = SECTIONS.find((section) => section === token.text);
    if (!name || sections.has(name)) {
      problems.push({ path: token.text, expected: `each of ${SECTIONS.join(', ')} once`, found: `"${token.text}"` });
      open = [];
      continue;
    }
    open = [];
    sections.set(name, open);
  }
  const found = [...sections.keys()];
  const inOrder = SECTIONS.filter((name) => sections.has(name));
  if (found.some((name, index) => name !== inOrder[index]))
    problems.push({ path: '', expected: `sections in the order ${inOrder.join(', ')}`, found: found.join(', ') });
  for (const name of SECTIONS)
    if (!sections.has(name) && !OPTIONAL_SECTIONS.has(name))
      problems.push({ path: name, expected: 'this section', found: 'nothing' });
  return { head, sections };
}

function paragraphOf(section: Section, tokens: readonly Token[] | undefined, problems: Problem[]): string {
  if (!tokens) return '';
  const [only, ...more] = tokens;
  if (only?.type === 'paragraph' && more.length === 0) return oneLine((only as Tokens.Paragraph).text);
  return missing(section, 'one paragraph', more[0] ?? only, problems);
}

function listOf(section: Section, tokens: readonly Token[] | undefined, problems: Problem[]): readonly string[] {
  if (!tokens) return [];
  const [only, ...more] = tokens;
  if (only?.type === 'list' && more.length === 0)
    return (only as Tokens.List).items.map(({ text }: Tokens.ListItem) => oneLine(text));
  missing(section, 'one list', more[0] ?? only, problems);
  return [];
}

function faultOf(item: string, path: string, problems: Problem[]): Fault {
  const { name, looks, fix } = FAULT.exec(item)?.groups ?? {};
  if (name && looks && fix) return { name, looks, fix };
  problems.push({ path, expected: '**Name of the fault.** Looks: ... Fix: ...', found: item });
  return { name: '', looks: '', fix: '' };
}

function alternative(section: Section, text: string, problems: Problem[]): Alternative {
  const exercises = [...text.matchAll(LINK)].flatMap(({ groups }) => {
    const id = FILE.exec(groups?.['file'] ?? '')?.groups?.['id'];
    if (id !== undefined) return [id];
    problems.push({
      path: section,
      expected: 'a link to the text of an exercise, id.md',
      found: `${groups?.['file']}`,
    });
    return [];
  });
  return { text: withoutLinks(text), exercises };
}

function isHeading(token: Token | undefined, depth: number): token is Tokens.Heading {
  return token?.type === 'heading' && (token as Tokens.Heading).depth === depth;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function missing(path: string, expected: string, token: Token | undefined, problems: Problem[]): string {
  problems.push({ path, expected, found: token ? `a ${token.type}` : 'nothing' });
  return '';
}
