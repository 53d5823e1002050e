/** What a file is, by its content; names lie. */
export interface Sniffed {
  readonly format: string;
  /** What it looks like, for people; absent where nothing is recognised. */
  readonly looksLike?: string;
}

const HEAD_BYTES = 4096;

const startsWith = (bytes: Uint8Array, at: number, signature: string): boolean =>
  [...signature].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

const TEXTS: readonly (readonly [RegExp, Sniffed])[] = [
  [/^\s*BEGIN:V(?:CALENDAR|EVENT)/im, { format: 'ics' }],
  [/<!doctype html|<html/i, { format: 'unknown', looksLike: 'a web page, perhaps a login page' }],
  [/<TrainingCenterDatabase/, { format: 'unknown', looksLike: 'a TCX activity' }],
  [/<gpx[\s>]/, { format: 'unknown', looksLike: 'a GPX track' }],
  [/stridelift\/plan@/, { format: 'unknown', looksLike: 'a Stridelift plan' }],
  [/stridelift\/athlete@/, { format: 'unknown', looksLike: 'an athlete file' }],
  [/^\s*[[{]/, { format: 'unknown', looksLike: 'JSON' }],
  [/^[^\n]*[,;\t][^\n]*[,;\t][^\n]*\r?\n/, { format: 'unknown', looksLike: 'a table (CSV)' }],
];

export function sniffFormat(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, 8, '.FIT')) return { format: 'unknown', looksLike: 'a FIT file' };
  if (startsWith(bytes, 0, 'PK')) return { format: 'unknown', looksLike: 'a zip archive' };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { format: 'unknown', looksLike: 'a gzip archive' };
  const head = bytes.subarray(0, HEAD_BYTES);
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const text = new TextDecoder(utf16).decode(head);
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? { format: 'unknown' };
}
