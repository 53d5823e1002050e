import { FitBaseType, type FitEncoderField } from 'fit-file-parser/encoder';
import type { ExerciseTitle } from './exercise-code.ts';
import { fitText, linesThatFit } from './fit-text.ts';
import { shortName } from './short-name.ts';
import type { ExerciseCode, ExerciseStep, Purpose, RepeatStep, RestStep, StepEnd, WatchStep } from './watch-step.ts';

export interface FitMessage {
  /** Number of the message in Garmin's profile. */
  readonly number: number;
  readonly fields: readonly FitEncoderField[];
}

/** Bytes of each text, the closing zero included: those of a real export, and room for 20 characters of any script in the name of a step. */
export const TEXT_BYTES = { workout: 64, description: 160, step: 96, note: 200, title: 200 } as const;

const NONE_8 = 0xff;
const NONE_16 = 0xffff;
const NONE_32 = 0xffff_ffff;

const enumerated = (number: number, value: number): FitEncoderField => ({
  number,
  size: 1,
  baseType: FitBaseType.Enum,
  value,
});
const uint16 = (number: number, value: number): FitEncoderField => ({
  number,
  size: 2,
  baseType: FitBaseType.Uint16,
  value,
});
const uint32 = (number: number, value: number): FitEncoderField => ({
  number,
  size: 4,
  baseType: FitBaseType.Uint32,
  value,
});
const uint32z = (number: number, value: number): FitEncoderField => ({
  number,
  size: 4,
  baseType: FitBaseType.Uint32z,
  value,
});
const text = (number: number, value: string, size: number): FitEncoderField => ({
  number,
  size,
  baseType: FitBaseType.String,
  value: fitText(value, size),
});

const WORKOUT_FILE = 5;
/** For makers without a number of their own. */
const DEVELOPMENT = 255;

export function fileId(serial: number, fitSeconds: number): FitMessage {
  return {
    number: 0,
    fields: [
      enumerated(0, WORKOUT_FILE),
      uint16(1, DEVELOPMENT),
      uint16(2, 0),
      uint32z(3, serial),
      uint32(4, fitSeconds),
    ],
  };
}

const CAPABILITIES = 32;
const TRAINING = 10;
const STRENGTH_TRAINING = 20;

export function workout(name: string, description: string, steps: number): FitMessage {
  return {
    number: 26,
    fields: [
      uint32z(5, CAPABILITIES),
      text(8, name, TEXT_BYTES.workout),
      text(17, description, TEXT_BYTES.description),
      uint16(6, steps),
      enumerated(4, TRAINING),
      enumerated(11, STRENGTH_TRAINING),
    ],
  };
}

/** The fields of a step in Garmin's numbers. */
interface StepFields {
  readonly durationType: number;
  readonly durationValue: number;
  readonly targetType: number;
  readonly targetValue: number;
  readonly intensity: number;
  readonly name: string;
  readonly note: string;
  readonly code?: ExerciseCode | undefined;
  readonly kg?: number | undefined;
}

const REPEAT_UNTIL_STEPS_DONE = 6;
const OPEN_TARGET = 2;
const KILOGRAM = 1;
const POUND = 2;
const WEIGHT_SCALE = 100;

export function workoutStep(step: WatchStep, index: number, units: 'metric' | 'imperial'): FitMessage {
  const fields = stepFields(step, index);
  const weight = weightValue(fields.kg);
  const unit = units === 'metric' ? KILOGRAM : POUND;
  return {
    number: 27,
    fields: [
      text(0, fields.name, TEXT_BYTES.step),
      uint32(2, counted(fields.durationValue)),
      uint32(4, counted(fields.targetValue)),
      text(8, fields.note, TEXT_BYTES.note),
      uint16(254, index),
      uint16(10, fields.code?.category ?? NONE_16),
      uint16(11, fields.code?.name ?? NONE_16),
      uint16(12, weight),
      uint16(13, weight === NONE_16 ? NONE_16 : unit),
      enumerated(1, fields.durationType),
      enumerated(3, fields.targetType),
      enumerated(7, fields.intensity),
    ],
  };
}

/** A plan of others may count in halves or beyond all bounds; a field holds whole numbers of 32 bits. */
function counted(value: number): number {
  return Math.min(NONE_32, Math.max(0, Math.round(value) || 0));
}

/** Hundredths of a kilogram whatever the unit that is shown; what the field cannot hold stands in the note alone. */
function weightValue(kg: number | undefined): number {
  const value = kg === undefined ? NONE_16 : Math.round(kg * WEIGHT_SCALE);
  return value >= 0 && value < NONE_16 ? value : NONE_16;
}

function stepFields(step: WatchStep, index: number): StepFields {
  switch (step.kind) {
    case 'exercise':
      return exerciseFields(step);
    case 'rest':
      return restFields(step);
    case 'repeat':
      return repeatFields(step, index);
  }
}

const INTENSITY: Readonly<Record<Purpose, number>> = { work: 0, 'warm-up': 2, 'cool-down': 3 };
const REST_INTENSITY = 1;

function exerciseFields({ purpose, name, code, end, note, kg }: ExerciseStep): StepFields {
  return {
    ...endFields(end),
    targetType: OPEN_TARGET,
    targetValue: 0,
    intensity: INTENSITY[purpose],
    name: shortName(name),
    note: linesThatFit(note, TEXT_BYTES.note),
    code,
    kg,
  };
}

function restFields({ name, end }: RestStep): StepFields {
  return { ...endFields(end), targetType: OPEN_TARGET, targetValue: 0, intensity: REST_INTENSITY, name, note: '' };
}

/** The value is the index of the first step to repeat, the target the rounds in all. */
function repeatFields({ steps, rounds }: RepeatStep, index: number): StepFields {
  return {
    durationType: REPEAT_UNTIL_STEPS_DONE,
    durationValue: index - steps,
    targetType: NONE_8,
    targetValue: rounds,
    intensity: NONE_8,
    name: '',
    note: '',
  };
}

const MILLISECONDS = 1000;

function endFields(end: StepEnd): Pick<StepFields, 'durationType' | 'durationValue'> {
  switch (end.kind) {
    case 'time':
      return { durationType: 0, durationValue: Math.round(end.seconds * MILLISECONDS) };
    case 'lap':
      return { durationType: 5, durationValue: NONE_32 };
    case 'reps':
      return { durationType: 29, durationValue: end.reps };
  }
}

export function exerciseTitle({ code, text: title }: ExerciseTitle, index: number): FitMessage {
  return {
    number: 264,
    fields: [
      text(2, title, TEXT_BYTES.title),
      uint16(254, index),
      uint16(0, code.category),
      uint16(1, code.name ?? NONE_16),
    ],
  };
}
