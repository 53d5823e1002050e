import { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder';

/** A message as a test writes it: its global number and its fields. */
export type MadeMessage = readonly [globalNumber: number, fields: readonly FitEncoderField[]];

const PROTOCOL = 0x20;
const PROFILE = 2201;

/** Bytes of a whole FIT file of these messages. */
export function makeFit(...messages: readonly MadeMessage[]): Uint8Array {
  const encoder = new FitEncoder({ protocolVersion: PROTOCOL, profileVersion: PROFILE });
  for (const [number, fields] of messages) encoder.writeMessage(number, [...fields], 0);
  return encoder.close();
}

export const u8 = (number: number, value: number): FitEncoderField => ({
  number,
  size: 1,
  baseType: FitBaseType.Uint8,
  value,
});
export const u16 = (number: number, value: number): FitEncoderField => ({
  number,
  size: 2,
  baseType: FitBaseType.Uint16,
  value,
});
export const u32 = (number: number, value: number): FitEncoderField => ({
  number,
  size: 4,
  baseType: FitBaseType.Uint32,
  value,
});
const u16s = (number: number, ...values: readonly number[]): FitEncoderField => ({
  number,
  size: values.length * 2,
  baseType: FitBaseType.Uint16,
  value: new Uint8Array(Uint16Array.from(values).buffer),
});
const u8zs = (number: number, ...values: readonly number[]): FitEncoderField => ({
  number,
  size: values.length,
  baseType: FitBaseType.Uint8z,
  value: Uint8Array.from(values),
});
export const text = (number: number, value: string): FitEncoderField => {
  const bytes = new TextEncoder().encode(`${value}\0`);
  return { number, size: bytes.length, baseType: FitBaseType.String, value: bytes };
};

/** 17 November 2025, 06:00 UTC. */
export const MORNING = 1_132_293_600;

export const fileId = (type: number): MadeMessage => [0, [u8(0, type)]];

interface MadeSession {
  readonly start?: number;
  readonly sport?: number;
  readonly subSport?: number;
  readonly seconds?: number;
  readonly pausedSeconds?: number;
  readonly metres?: number;
  readonly heartRate?: number;
}

export const session = ({
  start = MORNING,
  sport = 1,
  subSport = 0,
  seconds = 1800,
  pausedSeconds = 0,
  metres = 5000,
  heartRate = 150,
}: MadeSession = {}): MadeMessage => [
  18,
  [
    u32(2, start),
    u8(5, sport),
    u8(6, subSport),
    u32(7, seconds * 1000),
    u32(8, (seconds - pausedSeconds) * 1000),
    u32(9, metres * 100),
    u8(16, heartRate),
    u8(17, heartRate + 20),
    // When the summary was written, which is not when the session ended.
    u32(253, start),
  ],
];

export const lap = (start: number, seconds: number, metres: number, intensity = 0): MadeMessage => [
  19,
  [u32(2, start), u32(7, seconds * 1000), u32(8, seconds * 1000), u32(9, metres * 100), u8(15, 140), u8(23, intensity)],
];

/** The end of an activity, with the clock of the runner so many minutes ahead of UTC. */
export const activityEnd = (minutesAhead: number, time = MORNING + 1800): MadeMessage => [
  34,
  [u32(253, time), u32(5, time + minutesAhead * 60)],
];

export const point = (time: number, metres: number, heartRate = 150): MadeMessage => [
  20,
  [u32(253, time), u32(5, metres * 100), u8(3, heartRate)],
];

export const points = (count: number, start = MORNING): readonly MadeMessage[] =>
  Array.from({ length: count }, (_, second) => point(start + second, second * 3));

interface MadeSet {
  readonly start?: number;
  readonly type?: number;
  readonly reps?: number;
  readonly kilograms?: number;
  readonly seconds?: number;
  readonly unit?: number;
  readonly categories?: readonly number[];
  readonly names?: readonly number[];
  readonly certainty?: readonly number[];
  readonly step?: number;
}

export const set = ({
  start = MORNING,
  type = 1,
  reps = 8,
  kilograms = 60,
  seconds = 40,
  unit = 1,
  categories = [28],
  names = [6],
  certainty = [255, 0, 0],
  step = 0xffff,
}: MadeSet = {}): MadeMessage => [
  225,
  [
    u32(0, seconds * 1000),
    ...(certainty.length === 0 ? [] : [u8zs(2, ...certainty)]),
    u16(3, reps),
    u16(4, Math.round(kilograms * 16)),
    u8(5, type),
    u32(6, start),
    u16s(7, ...categories),
    u16s(8, ...names),
    u16(9, unit),
    u16(11, step),
  ],
];

interface MadeStep {
  readonly durationType: number;
  readonly title?: string;
  readonly value?: number;
  readonly target?: number;
  readonly intensity?: number;
  readonly category?: number;
  readonly name?: number;
  readonly kilograms?: number;
  readonly unit?: number;
  readonly notes?: string;
}

const NOTHING_16 = 0xffff;
const NOTHING_32 = 0xffffffff;

export const step = (index: number, made: MadeStep): MadeMessage => [
  27,
  [
    u16(254, index),
    text(0, made.title ?? ''),
    u8(1, made.durationType),
    u32(2, made.value ?? NOTHING_32),
    u32(4, made.target ?? 0),
    u8(7, made.intensity ?? 0),
    text(8, made.notes ?? ''),
    u16(10, made.category ?? NOTHING_16),
    u16(11, made.name ?? NOTHING_16),
    u16(12, made.kilograms === undefined ? NOTHING_16 : Math.round(made.kilograms * 100)),
    u16(13, made.unit ?? 1),
  ],
];

export const workoutHead = (name: string, steps: number, sport = 10, subSport = 20): MadeMessage => [
  26,
  [text(8, name), u16(6, steps), u8(4, sport), u8(11, subSport)],
];

export const exerciseTitle = (index: number, category: number, name: number, words: string): MadeMessage => [
  264,
  [u16(254, index), u16(0, category), u16(1, name), text(2, words)],
];
