import { UNPACK_LIMITS } from './limits.ts';

/** Counts what unpacking gives, and stops it where it becomes too much: the sizes that an archive states may lie. */
export interface GrowthGuard {
  /** Counts so many more bytes; throws a `GrowthError` where that is too many. */
  readonly count: (bytes: number) => void;
}

export class GrowthError extends Error {}

export function startGrowthGuard(packedBytes: number, limit: number = UNPACK_LIMITS.fileBytes): GrowthGuard {
  let unpacked = 0;
  return {
    count: (bytes) => {
      unpacked += bytes;
      if (unpacked > limit) throw new GrowthError(`more than ${limit / 1_000_000} MB unpacked`);
      if (unpacked > UNPACK_LIMITS.ratioFromBytes && unpacked > packedBytes * UNPACK_LIMITS.ratio)
        throw new GrowthError(`more than ${UNPACK_LIMITS.ratio} times its size unpacked`);
    },
  };
}

/** Parts of a file in one piece. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
