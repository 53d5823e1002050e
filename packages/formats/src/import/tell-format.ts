import { describeTable } from '../csv/describe-table.ts';
import type { FormatReader, Head } from './format-reader.ts';
import { READERS } from './readers.ts';

const HEAD_BYTES = 4096;

/** What else people hand in, in words; none of it can be read. */
const LOOKS_LIKE: readonly (readonly [RegExp, string])[] = [
  [/<!doctype html|<html/i, 'a web page, perhaps a login page'],
  [/stridelift\/plan@/, 'a Stridelift plan'],
  [/stridelift\/athlete@/, 'an athlete file'],
  [/^%PDF/, 'a PDF'],
  [/^\s*[[{]/, 'JSON'],
];

/** The beginning of a file as bytes and as text. */
export function headOf(bytes: Uint8Array): Head {
  const head = bytes.subarray(0, HEAD_BYTES);
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  return { bytes: head, text: new TextDecoder(utf16).decode(head) };
}

/** Who reads a file that begins like this. */
export const readerFor = (head: Head): FormatReader | undefined => READERS.find((reader) => reader.recognises(head));

/** What a file that nobody reads looks like, for people; absent where nothing is recognised. */
export const looksLike = ({ text }: Head): string | undefined =>
  LOOKS_LIKE.find(([form]) => form.test(text))?.[1] ?? describeTable(text);
