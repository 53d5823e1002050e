import { SaxesParser } from 'saxes';
import type { IssueList } from '../issue-list.ts';
import type { Child, Element } from './element.ts';
import { mendAmpersands } from './mend-ampersands.ts';

/** Mark D. Recordings nest ten elements; what nests more is made to exhaust a reader. */
const DEEPEST = 64;
/** Mark D. A file with more faults than this is no XML. */
const FAULTS_READ = 500;
const FAULTS_LISTED = 5;
const LOST = 'So much of it is broken that nothing in it can be relied on.';
/** `file:line:column: ` before what is wrong. */
const BEFORE_FAULT = /^(?:[^:]*:)?\d+:\d+: /;

/** Whether the reading came to an end of its own, or the file was refused on the way. */
export type Walk = 'whole' | 'cut' | 'refused';

/**
 * Goes through a document once, from the first character to the last, and lets the table of its elements take what it names. Forgives
 * what is not well-formed, where what follows can still be told; a document that declares entities is refused, because all that they are used
 * for here is to grow without end.
 */
export function walkXml<Builder>(
  content: string,
  document: Element<Builder>,
  builder: Builder,
  issues: IssueList,
): Walk {
  const [text, isMended] = mendAmpersands(content, issues);
  const parser = new SaxesParser({ xmlns: false });
  const open: Element<Builder>[] = [document];
  let current = document;
  /** How deep inside an element that no table names. */
  let passedOver = 0;
  let value = '';
  let faults = 0;
  let refused = false;
  let isClosing = false;
  let isCut = false;

  const refuse = (code: 'xml-entities' | 'xml-too-deep' | 'xml-malformed', because: string): void => {
    refused = true;
    issues.add({ code, severity: 'error', line: parser.line, text: because, done: 'refused' });
    throw new Error(because);
  };
  const end = (): void => {
    const ended = open.pop() as Element<Builder>;
    current = open.at(-1) ?? document;
    ended.close?.(builder, value, parser.line);
    value = '';
  };

  parser.on('opentag', ({ name, attributes }) => {
    value = '';
    if (passedOver > 0) {
      passedOver += 1;
      if (passedOver > DEEPEST) refuse('xml-too-deep', 'Its elements lie deeper in one another than in any recording.');
      return;
    }
    const next = childOf(current, name);
    if (next === undefined) {
      passedOver = 1;
      return;
    }
    open.push(next);
    current = next;
    next.open?.(builder, attributes, parser.line);
  });
  parser.on('closetag', () => {
    if (passedOver > 0) passedOver -= 1;
    else if (open.length > 1) end();
  });
  const takeText = (part: string): void => {
    if (passedOver === 0 && current.children.length === 0) value += part;
  };
  parser.on('text', takeText);
  // Inside such a section an ampersand was no slip.
  parser.on('cdata', (part) => takeText(isMended ? part.replaceAll('&amp;', '&') : part));
  parser.on('doctype', (declaration) => {
    if (/<!ENTITY/i.test(declaration))
      refuse('xml-entities', 'It declares abbreviations of its own (entities), as no recording does.');
  });
  parser.on('error', ({ message }) => {
    if (isClosing) {
      isCut = true;
      return;
    }
    faults += 1;
    if (faults > FAULTS_READ) refuse('xml-malformed', LOST);
    else if (faults <= FAULTS_LISTED) {
      issues.add({
        code: 'xml-malformed',
        severity: 'warning',
        line: parser.line,
        column: Math.max(1, parser.column),
        text: `This is not well-formed XML: ${inWords(message)}.`,
        done: 'skipped',
      });
    }
  });

  try {
    parser.write(text);
    isClosing = true;
    parser.close();
  } catch {
    // Thrown above, to leave the parser at once; or it lost its way by itself.
    if (!refused)
      issues.add({ code: 'xml-malformed', severity: 'error', line: parser.line, text: LOST, done: 'refused' });
    return 'refused';
  }
  if (!isCut) return 'whole';
  issues.add({
    code: 'xml-cut',
    severity: 'warning',
    line: lineCount(text),
    text: 'The file ends in the middle; what came before was read.',
    done: 'skipped',
  });
  // What was open when it ended counts as far as it came, without the text that may be half.
  value = '';
  while (open.length > 1) end();
  return 'cut';
}

const COLON = 0x3a;

/** The child with this name, whatever prefix the name has; nothing is cut off or kept, as this is done for each element of the file. */
function childOf<Builder>({ children }: Element<Builder>, name: string): Element<Builder> | undefined {
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at] as Child<Builder>;
    const prefix = name.length - child.name.length;
    if (prefix === 0 ? name === child.name : isPrefixed(name, child.name, prefix)) return child.element;
  }
  return undefined;
}

const isPrefixed = (name: string, local: string, prefix: number): boolean =>
  prefix > 1 && name.charCodeAt(prefix - 1) === COLON && name.endsWith(local);

/** What the parser says is wrong, without the place, what the file has there, and the word undefined. */
const inWords = (message: string): string =>
  message
    .replace(BEFORE_FAULT, '')
    .replace('undefined', 'unknown')
    .replace(/:.*|[\s.]*$/s, '');

const lineCount = (text: string): number => text.split('\n').length;
