const SHORT_HEADER = 12;
const LONG_HEADER = 14;
const SIGNATURE_AT = 8;

/** `.FIT` */
const SIGNATURE: readonly number[] = [0x2e, 0x46, 0x49, 0x54];

/** Whether a FIT file begins at a byte: with a header of one of two lengths, which is all there. */
export const isFitHeader = (bytes: Uint8Array, at = 0): boolean =>
  (bytes[at] === SHORT_HEADER || bytes[at] === LONG_HEADER) &&
  at + (bytes[at] as number) <= bytes.length &&
  SIGNATURE.every((byte, index) => bytes[at + SIGNATURE_AT + index] === byte);

/** Where the next FIT file begins, or else the end. */
export function nextFitHeader(bytes: Uint8Array, from: number): number {
  const dot = SIGNATURE[0] as number;
  for (let at = bytes.indexOf(dot, from + SIGNATURE_AT); at >= 0; at = bytes.indexOf(dot, at + 1))
    if (isFitHeader(bytes, at - SIGNATURE_AT)) return at - SIGNATURE_AT;
  return bytes.length;
}
