/** How far the records of a file hold together, and how many messages of each kind there are up to there. */
export interface Walk {
  /** Behind the last whole record. */
  readonly end: number;
  readonly counts: ReadonlyMap<number, number>;
}

const LOCAL_TYPES = 16;
const FIELD_BYTES = 3;
const DEFINITION_BYTES = 6;
const TIMESTAMP = 253;
const UNDEFINED = -1;

/**
 * Steps over the records from one byte to another without reading what is in them. Each is a definition, which says how long the messages of
 * one kind are, or a message of such a kind; the walk stops where a record makes no sense or goes past the end.
 */
export function walkRecords(bytes: Uint8Array, from: number, to: number): Walk {
  const sizes = new Int32Array(LOCAL_TYPES).fill(UNDEFINED);
  // Messages with the time in their header leave out the time that they begin with.
  const compressedSizes = new Int32Array(LOCAL_TYPES).fill(UNDEFINED);
  const kinds = new Int32Array(LOCAL_TYPES);
  const seen = new Int32Array(LOCAL_TYPES);
  const counts = new Map<number, number>();
  const settle = (local: number): void => {
    const kind = kinds[local] as number;
    if (seen[local]) counts.set(kind, (counts.get(kind) ?? 0) + (seen[local] as number));
    seen[local] = 0;
  };

  let at = from;
  while (at < to) {
    const header = bytes[at] as number;
    const isCompressed = (header & 0x80) !== 0;
    if (!isCompressed && (header & 0x40) !== 0) {
      const definition = readDefinition(bytes, at, to);
      if (definition === undefined) break;
      const local = header & 0x0f;
      settle(local);
      kinds[local] = definition.kind;
      sizes[local] = definition.size;
      compressedSizes[local] = definition.compressedSize;
      at = definition.end;
      continue;
    }
    if (!isCompressed && (header & 0x30) !== 0) break;
    const local = isCompressed ? (header >> 5) & 3 : header & 0x0f;
    const size = (isCompressed ? compressedSizes : sizes)[local] as number;
    if (size === UNDEFINED || at + 1 + size > to) break;
    seen[local] = (seen[local] as number) + 1;
    at += 1 + size;
  }
  for (let local = 0; local < LOCAL_TYPES; local++) settle(local);
  return { end: at, counts };
}

interface Definition {
  readonly kind: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly end: number;
}

function readDefinition(bytes: Uint8Array, at: number, to: number): Definition | undefined {
  const byte = (index: number): number => bytes[index] as number;
  const hasDeveloperFields = (byte(at) & 0x20) !== 0;
  const isBigEndian = byte(at + 2);
  if (at + DEFINITION_BYTES > to || (byte(at) & 0x10) !== 0 || byte(at + 1) !== 0 || isBigEndian > 1) return undefined;
  const fieldsFrom = at + DEFINITION_BYTES;
  const fieldsEnd = fieldsFrom + byte(at + 5) * FIELD_BYTES;
  if (fieldsEnd + (hasDeveloperFields ? 1 : 0) > to) return undefined;
  const end = hasDeveloperFields ? fieldsEnd + 1 + byte(fieldsEnd) * FIELD_BYTES : fieldsEnd;
  if (end > to) return undefined;
  let size = 0;
  for (let field = fieldsFrom; field < fieldsEnd; field += FIELD_BYTES) size += byte(field + 1);
  for (let field = fieldsEnd + 1; field < end; field += FIELD_BYTES) size += byte(field + 1);
  const startsWithTime = fieldsEnd > fieldsFrom && byte(fieldsFrom) === TIMESTAMP;
  return {
    kind: isBigEndian ? (byte(at + 3) << 8) | byte(at + 4) : byte(at + 3) | (byte(at + 4) << 8),
    size,
    compressedSize: startsWithTime ? size - byte(fieldsFrom + 1) : size,
    end,
  };
}
