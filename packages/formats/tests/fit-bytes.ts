import { FitEncoder } from 'fit-file-parser/encoder';

const HEADER_BYTES = 14;
const CHECKSUM_BYTES = 2;

/** A FIT file around records that a test writes byte by byte, for what the encoder does not write. */
export function fitAround(...records: readonly (readonly number[])[]): Uint8Array {
  const data = records.flat();
  const bytes = new Uint8Array(HEADER_BYTES + data.length + CHECKSUM_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set([HEADER_BYTES, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54]);
  view.setUint32(4, data.length, true);
  bytes.set(data, HEADER_BYTES);
  const end = HEADER_BYTES + data.length;
  view.setUint16(end, FitEncoder.calculateCRC(bytes.subarray(0, end)), true);
  return bytes;
}

export const u32Bytes = (value: number): readonly number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);

/** A definition: the local number, the kind, and number, size and type of each field. */
export const definition = (
  local: number,
  kind: number,
  ...fields: readonly (readonly [number: number, size: number, type: number])[]
): readonly number[] => [0x40 | local, 0, 0, kind & 0xff, kind >> 8, fields.length, ...fields.flat()];
