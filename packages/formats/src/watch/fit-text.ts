const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8 in a field of `size` bytes, cut between characters, the rest zeros: always one at least, for it ends the text. */
export function fitText(text: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  // `encodeInto` writes whole characters only.
  ENCODER.encodeInto(withoutZeros(text), bytes.subarray(0, size - 1));
  return bytes;
}

/** The text as far as a field of `size` bytes holds it. */
export function textThatFits(text: string, size: number): string {
  return DECODER.decode(fitText(text, size)).replace(/\0+$/, '');
}

/** As many whole lines as a field holds; the first is cut where it alone is too long. */
export function linesThatFit(lines: readonly string[], size: number): string {
  let text = lines[0] ?? '';
  for (const line of lines.slice(1)) {
    const longer = `${text}\n${line}`;
    if (ENCODER.encode(longer).length >= size) break;
    text = longer;
  }
  return text;
}

/** A zero inside would end the text there. */
function withoutZeros(text: string): string {
  return text.replaceAll('\0', '');
}
