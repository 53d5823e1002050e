import { describe, expect, it } from 'vitest';
import { definition, fitAround, u32Bytes } from '../../../tests/fit-bytes.ts';
import { MORNING } from '../../../tests/make-fit.ts';
import { readFit } from '../read.ts';
import { splitChain } from './chain.ts';
import { nextFitHeader } from './header.ts';
import { type FitMessage, numberOf, numbersOf, textOf } from './message.ts';
import { readMessages } from './read-messages.ts';
import { walkRecords } from './walk-records.ts';

const SESSION = definition(0, 18, [2, 4, 0x86], [5, 1, 2]);
const ONE_SESSION = [...SESSION, 0, ...u32Bytes(MORNING), 1];

describe('the records of a file', () => {
  const walked = (...bytes: readonly number[]): readonly [number, Readonly<Record<string, number>>] => {
    const { end, counts } = walkRecords(Uint8Array.from(bytes), 0, bytes.length);
    return [end, Object.fromEntries(counts)];
  };

  it.each([
    ['nothing', [], 0, {}],
    ['a definition and a message of it', ONE_SESSION, 18, { 18: 1 }],
    ['two of the same', [...ONE_SESSION, ...ONE_SESSION.slice(12)], 24, { 18: 2 }],
    [
      'two kinds under one number in turn',
      [...ONE_SESSION, ...definition(0, 34, [0, 1, 2]), 0, 7],
      29,
      { 18: 1, 34: 1 },
    ],
    ['a kind above 255', [...definition(3, 264, [0, 2, 0x84]), 3, 1, 1], 12, { 264: 1 }],
    ['fields of an app', [0x60, 0, 0, 20, 0, 1, 3, 1, 2, 1, 0, 2, 0, 0, 9, 9, 9], 17, { 20: 1 }],
    ['a big-endian kind', [0x40, 0, 1, 1, 8, 1, 0, 1, 2, 0, 5], 11, { 264: 1 }],
    ['a byte order that does not exist', [0x40, 0, 2, 18, 0, 1, 5, 1, 2, 0, 1], 0, {}],
    ['a message that is cut off', ONE_SESSION.slice(0, -1), 12, {}],
    ['a definition that is cut off', ONE_SESSION.slice(0, 10), 0, {}],
    ['a message that nothing defines', [5, 1, 2], 0, {}],
    ['a header that means nothing', [...ONE_SESSION, 0x3f, 1], 18, { 18: 1 }],
  ])('%s', (_, bytes, end, counts) => {
    expect(walked(...bytes)).toEqual([end, counts]);
  });

  it('with the time in their header leave it out of the message', () => {
    const points = definition(1, 20, [253, 4, 0x86], [3, 1, 2]);
    expect(walked(...points, 1, ...u32Bytes(MORNING), 150, 0xa0 | 5, 151)).toEqual([20, { 20: 2 }]);
  });
});

describe('a chain', () => {
  const one = fitAround(ONE_SESSION);

  it.each([
    ['one file', [...one], [[0, true]], one.length],
    [
      'two files',
      [...one, ...one],
      [
        [0, true],
        [one.length, true],
      ],
      one.length * 2,
    ],
    ['a file and rubbish', [...one, 1, 2], [[0, true]], one.length],
    ['a file without its last byte', [...one.slice(0, -1)], [[0, false]], one.length - 1],
    ['a header alone', [...one.slice(0, 14)], [[0, false]], 14],
    ['nothing', [], [], 0],
  ])('%s', (_, bytes, parts, end) => {
    const chain = splitChain(Uint8Array.from(bytes));
    expect(chain.parts.map(({ at, hasRightLength }) => [at, hasRightLength])).toEqual(parts);
    expect(chain.end).toBe(end);
  });

  it('a header with a length that is too small reaches to the end, as the checksum shows', () => {
    const short = Uint8Array.from(one);
    short[4]! -= 3;
    expect(splitChain(short).parts).toEqual([
      expect.objectContaining({ hasRightLength: false, dataEnd: short.length }),
    ]);
  });

  it('the next header is found behind other bytes that look like one', () => {
    const bytes = Uint8Array.from([0x2e, 0x46, 0x2e, 0x46, 0x49, 0x54, ...Array<number>(20).fill(0), ...one]);
    expect(nextFitHeader(bytes, 0)).toBe(26);
    expect(nextFitHeader(bytes, 27)).toBe(bytes.length);
  });
});

describe('the fields of a message', () => {
  const message = (baseType: number, bytes: readonly number[], littleEndian = true): FitMessage => ({
    globalMessageNumber: 1,
    littleEndian,
    fields: [{ fieldNumber: 7, baseType, bytes: Uint8Array.from(bytes) }],
  });

  it.each([
    ['a byte', 0x02, [9], true, [9]],
    ['a byte that says nothing', 0x02, [255], true, [undefined]],
    ['a byte of the kind where zero says nothing', 0x0a, [0, 255], true, [undefined, 255]],
    ['a signed byte', 0x01, [0xfe, 0x7f], true, [-2, undefined]],
    ['two bytes', 0x84, [1, 2], true, [513]],
    ['two bytes the other way round', 0x84, [1, 2], false, [258]],
    ['several', 0x84, [1, 0, 255, 255, 3, 0], true, [1, undefined, 3]],
    ['signed numbers', 0x85, [0xff, 0xff, 0xff, 0xff], true, [-1]],
    ['a fraction', 0x88, [0, 0, 0x20, 0x41], true, [10]],
    ['a fraction that is no number', 0x88, [0, 0, 0xc0, 0x7f], true, [undefined]],
    ['an infinite one', 0x88, [0, 0, 0x80, 0x7f], true, [undefined]],
    ['half of a number', 0x86, [1, 2], true, []],
    ['eight bytes, which nothing here needs', 0x8f, [1, 2, 3, 4, 5, 6, 7, 8], true, []],
    ['text', 0x07, [65, 0], true, []],
  ])('%s', (_, type, bytes, littleEndian, expected) => {
    expect(numbersOf(message(type, bytes, littleEndian), 7)).toEqual(expected);
    expect(numberOf(message(type, bytes, littleEndian), 7)).toBe(expected[0]);
  });

  it.each([
    ['ends at its first zero', [65, 66, 0, 67], 'AB'],
    ['may fill its field', [65, 66], 'AB'],
    ['is nothing where it is empty', [0, 0], undefined],
    ['keeps its lines and loses other control characters', [65, 10, 1, 66], 'A\nB'],
    ['may be cut off inside a character', [65, 0xc3], 'A\ufffd'],
  ])('a text %s', (_, bytes, expected) => {
    expect(textOf(message(0x07, bytes), 7)).toBe(expected);
  });

  it('a field that is not there is nothing', () => {
    expect(numberOf(message(2, [1]), 8)).toBeUndefined();
    expect(textOf(message(7, [65]), 8)).toBeUndefined();
    expect(textOf(message(2, [65]), 7)).toBeUndefined();
  });
});

describe('messages', () => {
  it('are the same by the fast way and by the careful one', async () => {
    const [part] = splitChain(fitAround(ONE_SESSION)).parts;
    const changed = fitAround(ONE_SESSION);
    changed[changed.length - 1]! ^= 1;
    const [other] = splitChain(changed).parts;
    const fast = await readMessages(part!, part!.dataEnd, [18]);
    const careful = await readMessages(other!, other!.dataEnd, [18]);
    expect([fast.hasRightChecksum, careful.hasRightChecksum]).toEqual([true, false]);
    const plain = ({ messages }: typeof fast): unknown =>
      messages.map((m) => [m.globalMessageNumber, numberOf(m, 2), numberOf(m, 5)]);
    expect(plain(careful)).toEqual(plain(fast));
    expect(plain(fast)).toEqual([[18, MORNING, 1]]);
  });

  it('with the time in their header have the time that was counted on', async () => {
    const points = [
      ...definition(1, 20, [253, 4, 0x86], [5, 4, 0x86]),
      1,
      ...u32Bytes(MORNING),
      ...u32Bytes(0),
      // Without a time of their own, as watches with little memory write them.
      ...definition(2, 20, [5, 4, 0x86]),
      ...Array.from({ length: 40 }, (_, i) => [0xc0 | ((MORNING + i + 1) & 31), ...u32Bytes((i + 1) * 300)]).flat(),
    ];
    const { value, issues } = await readFit(fitAround(points), 'a.fit');
    expect(value.activities).toEqual([expect.objectContaining({ elapsedSeconds: 40, metres: 120 })]);
    expect(issues.map(({ code }) => code)).toEqual(['fit-totals-from-points']);
  });
});
