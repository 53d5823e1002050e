const LONGEST_OCTETS = 75;
const encoder = new TextEncoder();

/** TEXT of RFC 5545, 3.3.11. */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** A line folded at 75 octets, never inside a character (RFC 5545, 3.1), with its CRLF. */
export function contentLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (used + octets > LONGEST_OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += octets;
  }
  return `${folded}\r\n`;
}
