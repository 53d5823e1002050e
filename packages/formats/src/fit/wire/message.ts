/** A field as it stands in the file. */
export interface FitField {
  readonly fieldNumber: number;
  readonly baseType: number;
  readonly bytes: Uint8Array;
}

/** A message as it stands in the file; what its numbers mean is for the readers above. */
export interface FitMessage {
  readonly globalMessageNumber: number;
  readonly littleEndian: boolean;
  /** FIT seconds, worked out for headers that carry only the last bits of the time. */
  readonly timestamp?: number;
  readonly fields: readonly FitField[];
}

/** The messages of one kind, in the order of the file. */
export type MessagesByKind = (kind: number) => readonly FitMessage[];

interface BaseType {
  readonly bytes: number;
  /** Stands for "nothing here". */
  readonly nothing: number;
  readonly read: (view: DataView, at: number, littleEndian: boolean) => number;
}

const STRING = 7;
const unsigned8 = (nothing: number): BaseType => ({ bytes: 1, nothing, read: (view, at) => view.getUint8(at) });
const unsigned16 = (nothing: number): BaseType => ({ bytes: 2, nothing, read: (v, at, le) => v.getUint16(at, le) });
const unsigned32 = (nothing: number): BaseType => ({ bytes: 4, nothing, read: (v, at, le) => v.getUint32(at, le) });

/** By the low five bits of the type; numbers of eight bytes carry nothing that is read here. */
const BASE_TYPES: Readonly<Record<number, BaseType>> = {
  0: unsigned8(0xff),
  1: { bytes: 1, nothing: 0x7f, read: (view, at) => view.getInt8(at) },
  2: unsigned8(0xff),
  3: { bytes: 2, nothing: 0x7fff, read: (view, at, le) => view.getInt16(at, le) },
  4: unsigned16(0xffff),
  5: { bytes: 4, nothing: 0x7fffffff, read: (view, at, le) => view.getInt32(at, le) },
  6: unsigned32(0xffffffff),
  8: { bytes: 4, nothing: Number.NaN, read: (view, at, le) => view.getFloat32(at, le) },
  9: { bytes: 8, nothing: Number.NaN, read: (view, at, le) => view.getFloat64(at, le) },
  10: unsigned8(0),
  11: unsigned16(0),
  12: unsigned32(0),
  13: unsigned8(0xff),
};

const fieldOf = (message: FitMessage, number: number): FitField | undefined =>
  message.fields.find((field) => field.fieldNumber === number);

/** The numbers of a field that may hold several; an entry is undefined where the file says nothing. */
export function numbersOf(message: FitMessage, number: number): readonly (number | undefined)[] {
  const field = fieldOf(message, number);
  const type = field && BASE_TYPES[field.baseType & 0x1f];
  if (field === undefined || type === undefined) return [];
  const { bytes } = field;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers: (number | undefined)[] = [];
  for (let at = 0; at + type.bytes <= bytes.length; at += type.bytes) {
    const value = type.read(view, at, message.littleEndian);
    numbers.push(value === type.nothing || !Number.isFinite(value) ? undefined : value);
  }
  return numbers;
}

/** The number of a field. */
export const numberOf = (message: FitMessage, number: number): number | undefined => numbersOf(message, number)[0];

// Control characters other than line breaks and tabs, which notes of a workout may hold.
const CONTROL = /[^\P{Cc}\n\t]/gu;

/** The text of a field up to its first zero byte; absent where it is empty. */
export function textOf(message: FitMessage, number: number): string | undefined {
  const field = fieldOf(message, number);
  if (field === undefined || (field.baseType & 0x1f) !== STRING) return undefined;
  const end = field.bytes.indexOf(0);
  const bytes = end < 0 ? field.bytes : field.bytes.subarray(0, end);
  return new TextDecoder().decode(bytes).replace(CONTROL, '').trim() || undefined;
}
