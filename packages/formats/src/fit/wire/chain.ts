import { FitEncoder } from 'fit-file-parser/encoder';
import { isFitHeader, nextFitHeader } from './header.ts';

const CHECKSUM_BYTES = 2;

/** One FIT file; several may stand one after the other in what people call a file. */
export interface FitPart {
  /** From its header to its checksum, as far as it is there. */
  readonly bytes: Uint8Array;
  /** Where it begins in the whole. */
  readonly at: number;
  readonly headerBytes: number;
  /** Behind its last record: by what its header says, or else where its bytes end. */
  readonly dataEnd: number;
  /** Its header says how long it is, and so it is. */
  readonly hasRightLength: boolean;
}

/** The FIT files of a chain in turn, and where what follows is none. */
export function splitChain(bytes: Uint8Array): { readonly parts: readonly FitPart[]; readonly end: number } {
  const parts: FitPart[] = [];
  let at = 0;
  while (isFitHeader(bytes, at)) {
    const part = partAt(bytes, at);
    parts.push(part);
    at += part.bytes.length;
  }
  return { parts, end: at };
}

/** Whether the checksum at the end of a part is that of its bytes. */
export function isChecksumRight({ bytes, dataEnd }: Pick<FitPart, 'bytes' | 'dataEnd'>): boolean {
  if (dataEnd + CHECKSUM_BYTES > bytes.length) return false;
  const stated = new DataView(bytes.buffer, bytes.byteOffset).getUint16(dataEnd, true);
  return FitEncoder.calculateCRC(bytes.subarray(0, dataEnd)) === stated;
}

function partAt(bytes: Uint8Array, at: number): FitPart {
  const rest = bytes.subarray(at);
  const headerBytes = rest[0] as number;
  const dataEnd = headerBytes + new DataView(rest.buffer, rest.byteOffset).getUint32(4, true);
  const end = dataEnd + CHECKSUM_BYTES;
  const isFollowedWell = end === rest.length || isFitHeader(rest, end);
  if (isFollowedWell || (end < rest.length && isChecksumRight({ bytes: rest, dataEnd })))
    return { bytes: rest.subarray(0, end), at, headerBytes, dataEnd, hasRightLength: true };
  // Cut off, never closed by a watch that lost power, or with a changed header: then it ends where the next one begins.
  const there = rest.subarray(0, nextFitHeader(rest, headerBytes));
  return { bytes: there, at, headerBytes, dataEnd: there.length, hasRightLength: false };
}
