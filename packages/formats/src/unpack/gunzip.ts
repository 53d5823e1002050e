import { Gunzip } from 'fflate';
import { GrowthError, joinBytes, startGrowthGuard } from './growth.ts';

const CHUNK_BYTES = 65_536;
/** A gzip file ends with the length of what it holds. */
const LENGTH_BYTES = 4;

/** The bytes inside, or as many of them as a broken file still gives; throws where there are none, or far too many. */
export function gunzip(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly isWhole: boolean } {
  const guard = startGrowthGuard(bytes.length);
  const parts: Uint8Array[] = [];
  let lastMemberBytes = 0;
  const stream = new Gunzip((part) => {
    guard.count(part.length);
    lastMemberBytes += part.length;
    parts.push(part);
  });
  stream.onmember = () => {
    lastMemberBytes = 0;
  };
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
      stream.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length);
  } catch (error) {
    if (error instanceof GrowthError) throw error;
  }
  const unpacked = joinBytes(parts);
  const isWhole = lastMemberBytes === statedBytes(bytes);
  if (unpacked.length === 0 && !isWhole) throw new Error('nothing could be unpacked');
  return { bytes: unpacked, isWhole };
}

function statedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < LENGTH_BYTES ? -1 : view.getUint32(bytes.length - LENGTH_BYTES, true);
}
