import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_DOCUMENT_CHARACTERS, readDocument } from './read-yaml.ts';

const read = (text: string | Uint8Array): ReturnType<typeof readDocument> => readDocument(text, 'sam.yaml');

const found = (text: string | Uint8Array): readonly string[] =>
  read(text).issues.map((issue) => `${issue.code}@${issue.line}:${issue.column}`);

describe('a document', () => {
  it('keeps dates and times as text, and numbers as numbers', () => {
    const text =
      'at: 18:00\ndate: 2027-04-18\nkm: 10.5\nyear: 1988\nplus: +1\non: on\nyes: yes\ntrue: true\nnone: null\nzero: 007';
    expect(read(text).value).toEqual({
      at: '18:00',
      date: '2027-04-18',
      km: 10.5,
      year: 1988,
      plus: 1,
      on: 'on',
      yes: 'yes',
      true: true,
      none: null,
      zero: 7,
    });
  });

  it('is read by the rules of YAML 1.2 even where it asks for others', () => {
    expect(read('%YAML 1.1\n---\nat: 18:00\ndate: 2027-04-18\non: off').value).toEqual({
      at: '18:00',
      date: '2027-04-18',
      on: 'off',
    });
  });

  it('may be JSON, also with tabs', () => {
    expect(read('{\n\t"at": "18:00",\n\t"plates": [20,\n\t10]\n}').value).toEqual({ at: '18:00', plates: [20, 10] });
  });

  it('may have a byte order mark, other line ends and UTF-16', () => {
    expect(read('\uFEFFname: Sam\r\nkm: 5\r\n').value).toEqual({ name: 'Sam', km: 5 });
    const utf16 = new Uint8Array(
      [...'\uFEFFkm: 5'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    expect(read(utf16).value).toEqual({ km: 5 });
  });

  it('may repeat itself a little', () => {
    expect(read('a: &place { barKg: 20 }\nb: *place').value).toEqual({ a: { barKg: 20 }, b: { barKg: 20 } });
  });

  it('cannot reach the prototype of anything', () => {
    const value = read('__proto__: { cleared: true }').value as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(['__proto__']);
  });
});

describe('a wrong document', () => {
  it.each<readonly [string, string | Uint8Array, readonly string[]]>([
    ['nothing in it', '', ['document-empty@undefined:undefined']],
    ['only a comment', '# later\n', ['document-empty@undefined:undefined']],
    ['a tab', 'week:\n\tmonday: 1', ['document-tab@2:1']],
    ['two colons', 'name: Sam: runner', ['document-syntax@1:7']],
    ['an open quote', 'name: "Sam\nkm: 5', ['document-syntax@2:6']],
    ['an open bracket', 'plates: [20, 10\nname: Sam', ['document-syntax@2:1']],
    ['a forbidden first letter', 'name: @sam', ['document-syntax@1:7']],
    ['two documents', 'a: 1\n---\nb: 2', ['document-syntax@2:1']],
    ['an alias of nothing', 'a: *x', ['document-syntax@1:4']],
    ['an alias of itself', 'a: &x { b: *x }', ['document-syntax@1:12']],
    ['a field whose name is a list', '? [a]\n: 1', ['document-syntax@1:3']],
    ['a type of its own', 'date: !!timestamp 2027-04-18', ['document-tag@1:7']],
    ['bytes that are no text', new Uint8Array([0x61, 0x3a, 0x20, 0xe4, 0x0a]), ['document-encoding@1:4']],
    ['a zero byte', 'a: 1\nb: \0', ['document-encoding@2:4']],
    ['text that was decoded wrongly', 'name: J\uFFFDrg', ['document-encoding@1:8']],
  ])('with %s is told where', (_, text, issues) => {
    expect(found(text)).toEqual(issues);
  });

  it('gives all of its errors at once', () => {
    expect(found('a: @x\nb: 1\nb: 2\nc: "\\q"\nd: *y\n')).toEqual([
      'document-syntax@1:4',
      'document-duplicate-key@3:1',
      'document-syntax@4:5',
      'document-syntax@5:4',
    ]);
  });

  it('still has a value where a field is only given twice, so that the rest can be checked too', () => {
    expect(read('a: 1\na: 2').value).toEqual({ a: 2 });
    expect(read('a: @x').value).toBeUndefined();
  });

  it('names the file and the first bad byte', () => {
    expect(read(new Uint8Array([0x61, 0x3a, 0x20, 0xc3, 0xa4, 0xff])).issues).toMatchObject([
      { file: 'sam.yaml', byte: 5, severity: 'error', done: 'refused', suggestion: 'Save the file as UTF-8.' },
    ]);
  });
});

describe('a hostile document', () => {
  const bomb = [
    'a: &a [1,1,1,1,1,1,1,1,1]',
    ...['b', 'c', 'd', 'e'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcd'[index]}`).join(',')}]`),
  ];

  it.each<readonly [string, string, string]>([
    ['that unfolds without end', bomb.join('\n'), 'document-aliases'],
    [
      'with too many aliases',
      `a: &a 1\n${Array.from({ length: 60 }, (_, n) => `k${n}: *a`).join('\n')}`,
      'document-aliases',
    ],
    ['of brackets', '['.repeat(50_000), 'document-too-deep'],
    ['of list marks', '- '.repeat(50_000), 'document-too-deep'],
    ['of question marks', '? '.repeat(5_000), 'document-too-deep'],
    ['without end', 'a'.repeat(LARGEST_DOCUMENT_CHARACTERS + 1), 'file-too-large'],
  ])('%s is refused', (_, text, code) => {
    const reading = read(text);
    expect(reading.value).toBeUndefined();
    expect(reading.issues.map((issue) => issue.code)).toContain(code);
  });

  it('never makes it throw', () => {
    const pieces = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&x',
      '*x',
      '!t',
      '|',
      '>',
      '#',
      '?',
      '%',
      '\t',
      '---',
      '18:00',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { issues, locate } = read(parts.join(''));
        expect(Array.isArray(issues)).toBe(true);
        locate(['a', 0, 'a']);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('where a value stands', () => {
  const text =
    'name: Sam\nweek:\n  monday: { minutes: 45, at: "18:00" }\nraces:\n  - event: half\n    date: 2027-02-28\n  - event: 10k\nempty:\n';
  const { locate } = read(text);

  it.each([
    [['name'], 1, 7],
    [['week', 'monday'], 3, 11],
    [['week', 'monday', 'at'], 3, 30],
    [['races', 0, 'date'], 6, 11],
    [['races', 1], 7, 5],
    [['empty'], 8, 7],
  ])('%j', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  it.each([
    ['a missing field, at the fields around it', ['races', 1, 'date'], 7, 5],
    ['a missing item, at its list', ['races', 9, 'date'], 5, 3],
    ['a field of a word, at the word', ['name', 'first'], 1, 7],
    ['a missing top field, at the beginning', ['goal'], 1, 1],
  ])('%s', (_, path, line, column) => {
    expect(locate(path as string[])).toEqual({ line, column });
  });

  it('is found through an alias, and by the later of two fields', () => {
    expect(read('a: &x { kg: 5 }\nb: *x').locate(['b', 'kg'])).toEqual({ line: 1, column: 13 });
    expect(read('a: 1\na: 2').locate(['a'])).toEqual({ line: 2, column: 4 });
  });

  it('is nowhere in nothing', () => {
    expect(read('').locate(['a'])).toBeUndefined();
    expect(read('['.repeat(500)).locate([])).toBeUndefined();
  });
});
