const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

const continues = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/**
 * RFC 5545 lets a line be folded between the bytes of one character. Moves the rest of such a character before the fold,
 * so that the text decodes and the lines keep their numbers.
 */
export function rejoinSplitCharacters(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    const crlf = byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED;
    const foldEnd = at + (crlf ? 3 : 2);
    const folded = (crlf || byte === LINE_FEED) && (bytes[foldEnd - 1] === SPACE || bytes[foldEnd - 1] === TAB);
    if (folded && continues(bytes[foldEnd])) {
      let rest = foldEnd;
      while (continues(bytes[rest])) out[length++] = bytes[rest++] as number;
      while (at < foldEnd) out[length++] = bytes[at++] as number;
      at = rest - 1;
    } else {
      out[length++] = byte;
    }
  }
  return out;
}
