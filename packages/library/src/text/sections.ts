import { marked, type Token, type Tokens } from 'marked';
import type { Problem } from '../problem.ts';

/** A Markdown text with a title, a line below it, and sections with headings of their own. */
export interface Sectioned<Name extends string> {
  readonly title: string;
  readonly line: string;
  readonly has: (name: Name) => boolean;
  /** The one paragraph of a section. */
  readonly paragraph: (name: Name) => string;
  /** The paragraphs of a section that may have several. */
  readonly paragraphs: (name: Name) => readonly string[];
  /** The items of the one list of a section. */
  readonly list: (name: Name) => readonly string[];
}

/**
 * Reads a text whose sections come from a closed list, in its order. Every problem is noted, each with the section where it stands; what could not
 * be read is empty.
 */
export function readSections<Name extends string>(
  markdown: string,
  names: readonly Name[],
  optional: ReadonlySet<Name>,
  problems: Problem[],
): Sectioned<Name> {
  const tokens = marked.lexer(markdown).filter(({ type }) => type !== 'space');
  const { head, sections } = split(tokens, names, optional, problems);
  const [title, line, ...spare] = head;
  for (const token of spare) refuse('line', 'one line and nothing else before the first section', token, problems);
  return {
    title: isHeading(title, 1) ? title.text : refuse('title', 'one heading of the first level', title, problems),
    line: isParagraph(line) ? oneLine(line.text) : refuse('line', 'one line after the title', line, problems),
    has: (name) => sections.has(name),
    paragraph: (name) => {
      const [only, ...more] = sections.get(name) ?? [];
      if (!sections.has(name)) return '';
      if (isParagraph(only) && more.length === 0) return oneLine(only.text);
      return refuse(name, 'one paragraph', more[0] ?? only, problems);
    },
    paragraphs: (name) =>
      (sections.get(name) ?? []).map((token) =>
        isParagraph(token) ? oneLine(token.text) : refuse(name, 'paragraphs only', token, problems),
      ),
    list: (name) => {
      const [only, ...more] = sections.get(name) ?? [];
      if (!sections.has(name)) return [];
      if (only?.type === 'list' && more.length === 0)
        return (only as Tokens.List).items.map(({ text }: Tokens.ListItem) => oneLine(text));
      refuse(name, 'one list', more[0] ?? only, problems);
      return [];
    },
  };
}

function split<Name extends string>(
  tokens: readonly Token[],
  names: readonly Name[],
  optional: ReadonlySet<Name>,
  problems: Problem[],
): { readonly head: readonly Token[]; readonly sections: ReadonlyMap<Name, readonly Token[]> } {
  const head: Token[] = [];
  const sections = new Map<Name, Token[]>();
  let open = head;
  for (const token of tokens) {
    if (!isHeading(token, 2)) {
      open.push(token);
      continue;
    }
    open = [];
    const name = names.find((one) => one === token.text);
    if (name && !sections.has(name)) sections.set(name, open);
    else problems.push({ path: token.text, expected: `each of ${names.join(', ')} once`, found: `"${token.text}"` });
  }
  const found = [...sections.keys()];
  const inOrder = names.filter((name) => sections.has(name));
  if (found.some((name, index) => name !== inOrder[index]))
    problems.push({ path: '', expected: `sections in the order ${inOrder.join(', ')}`, found: found.join(', ') });
  for (const name of names)
    if (!sections.has(name) && !optional.has(name))
      problems.push({ path: name, expected: 'this section', found: 'nothing' });
  return { head, sections };
}

function isHeading(token: Token | undefined, depth: number): token is Tokens.Heading {
  return token?.type === 'heading' && (token as Tokens.Heading).depth === depth;
}

function isParagraph(token: Token | undefined): token is Tokens.Paragraph {
  return token?.type === 'paragraph';
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function refuse(path: string, expected: string, token: Token | undefined, problems: Problem[]): string {
  problems.push({ path, expected, found: token ? `a ${token.type}` : 'nothing' });
  return '';
}
