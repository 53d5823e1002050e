import type { IssueList } from '../issue-list.ts';
import { decodeText } from '../text/decode-text.ts';

/** The encoding that a declaration names, read as if it were ASCII: nothing before it can be anything else. */
const DECLARED = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/;
const DECLARATION_BYTES = 200;
/** What exporters put before the first tag: spaces, line ends, byte order marks that were decoded twice, zero bytes. */
const BEFORE_FIRST_TAG = /^[\s\0\uFEFF]+/;

/** Bytes to the text of a document that begins with its first tag: by byte order mark, by what it declares, else as UTF-8. */
export function decodeXml(bytes: Uint8Array, issues: IssueList): string {
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodePlain(bytes) ?? decodeText(bytes, issues);
  return text.replace(BEFORE_FIRST_TAG, '');
}

/** The commonest case by the shortest way; undefined where something in it may not be UTF-8. */
function decodePlain(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? undefined : text;
}

/** Another encoding than UTF-8, where the file is in one; a declared UTF-16 without its form is no declaration. */
function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES)).trimStart();
  const label = DECLARED.exec(start)?.[1];
  return label === undefined || /^utf-?(?:8|16)/i.test(label) ? undefined : label;
}

function decodeAs(label: string | undefined, bytes: Uint8Array): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}
