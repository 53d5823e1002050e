import fitDecoder from 'fit-decoder';
import { getFitBaseTypeId, readFitMessages, readFitStringField } from 'fit-file-parser/raw';

/** A message by the numbers of Garmin's profile. */
export interface Decoded {
  readonly number: number;
  readonly fields: Readonly<Record<number, number | string>>;
}

/** Read by the strict reader of the library that also wrote it: it checks both sums and refuses text that is not UTF-8. */
export function decodeStrictly(bytes: Uint8Array): readonly Decoded[] {
  return readFitMessages(bytes).messages.map(({ globalMessageNumber, fields }) => ({
    number: globalMessageNumber,
    fields: Object.fromEntries(
      fields.map((field) => [
        field.fieldNumber,
        getFitBaseTypeId(field.baseType) === STRING_TYPE
          ? (readFitStringField(field) ?? '')
          : littleEndian(field.bytes),
      ]),
    ),
  }));
}

const STRING_TYPE = 7;

function littleEndian(bytes: Uint8Array): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

/** Read by a library of other people. It makes one character of each byte of a text, so the bytes are joined here again. */
export function decodeIndependently(bytes: Uint8Array): readonly Decoded[] {
  const { records } = fitDecoder.fit2json(bytes.slice().buffer as ArrayBuffer);
  return records
    .filter(({ fields }) => fields !== undefined)
    .map(({ globalMessageNumber, fields = [] }) => ({
      number: globalMessageNumber as number,
      fields: Object.fromEntries(fields.map(({ recordNumber, data }) => [recordNumber, textOrNumber(data)])),
    }));
}

function textOrNumber(data: unknown): number | string {
  if (typeof data !== 'string') return data as number;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    Uint8Array.from(data, (character) => character.charCodeAt(0)),
  );
}

export interface DecodedStep {
  readonly name: string;
  readonly note: string;
  readonly durationType: number;
  readonly duration: number;
  readonly target: number;
  readonly intensity: number;
  readonly category: number;
  readonly exercise: number;
  readonly weight: number;
  readonly unit: number;
}

export interface DecodedWorkout {
  readonly id: Decoded['fields'];
  readonly workout: Decoded['fields'];
  readonly steps: readonly DecodedStep[];
  /** By `category/name`. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What a watch is told, out of decoded messages. */
export function workoutOf(messages: readonly Decoded[]): DecodedWorkout {
  const fieldsOf = (wanted: number) => messages.filter(({ number }) => number === wanted).map(({ fields }) => fields);
  const steps = fieldsOf(27);
  steps.forEach((fields, index) => {
    if (fields[254] !== index) throw new Error(`step ${index} has the index ${fields[254]}`);
  });
  return {
    id: fieldsOf(0)[0] ?? {},
    workout: fieldsOf(26)[0] ?? {},
    steps: steps.map((fields) => ({
      name: fields[0] as string,
      note: fields[8] as string,
      durationType: fields[1] as number,
      duration: fields[2] as number,
      target: fields[4] as number,
      intensity: fields[7] as number,
      category: fields[10] as number,
      exercise: fields[11] as number,
      weight: fields[12] as number,
      unit: fields[13] as number,
    })),
    titles: Object.fromEntries(fieldsOf(264).map((fields) => [`${fields[0]}/${fields[1]}`, fields[2] as string])),
  };
}

const REPEAT = 6;

/** The steps in the order in which they are done, every round written out; refuses repeats inside repeats. */
export function stepsAsDone(steps: readonly DecodedStep[]): readonly DecodedStep[] {
  const done: DecodedStep[] = [];
  let begun = 0;
  steps.forEach((step, index) => {
    if (step.durationType !== REPEAT) return;
    const round = steps.slice(step.duration, index);
    if (step.duration < begun || round.length === 0 || round.some(({ durationType }) => durationType === REPEAT))
      throw new Error(`the repeat at ${index} is nested or empty`);
    done.push(...steps.slice(begun, step.duration));
    for (let time = 0; time < step.target; time += 1) done.push(...round);
    begun = index + 1;
  });
  return [...done, ...steps.slice(begun)];
}
