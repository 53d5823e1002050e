import type { IssueList } from '../issue-list.ts';
import { rejoinSplitCharacters } from './rejoin-split-characters.ts';

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first byte that is not UTF-8: where lenient decoding puts its first replacement character. */
export function firstBadByte(bytes: Uint8Array): number {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('�', 1)[0] ?? '';
  return new TextEncoder().encode(before).length;
}

/** Bytes to text without byte order mark: UTF-16 by its mark, UTF-8, and Windows-1252 where it is not UTF-8. */
export function decodeText(bytes: Uint8Array, issues: IssueList): string {
  const marked = byMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const text = decodeStrictly(bytes) ?? decodeStrictly(rejoinSplitCharacters(bytes));
  if (text !== undefined) return text;
  issues.add({
    code: 'text-encoding',
    severity: 'warning',
    byte: firstBadByte(bytes),
    text: 'This is not UTF-8 text; it was read as Windows-1252, so accents may be wrong.',
    done: 'assumed',
    suggestion: 'Save or export the file as UTF-8.',
  });
  return new TextDecoder('windows-1252').decode(bytes);
}
