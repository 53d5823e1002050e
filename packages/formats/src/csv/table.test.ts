import { expect, it } from 'vitest';
import { startIssueList } from '../issue-list.ts';
import { LARGEST_TABLE_BYTES, readTable } from './table.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(content: string | Uint8Array) {
  const issues = startIssueList('a.csv');
  const table = readTable(typeof content === 'string' ? encoded(content) : content, issues);
  return {
    delimiter: table?.delimiter,
    header: table?.header.cells,
    rows: table?.rows.map(({ line, cells }) => [line, ...cells]),
    issues: issues.all().map(({ code, line }) => (line === undefined ? code : `${code} ${line}`)),
  };
}

it.each([
  ['commas', 'a,b\n1,2\n', ','],
  ['semicolons, with decimal commas below', 'a;b\n1,5,5,5,5;2\n', ';'],
  ['tabs', 'a\tb\n1\t2\n', '\t'],
  ['bars', 'a|b\n1|2\n', '|'],
  ['semicolons outside, commas inside quotes', '"a, b, c, d";b\n1;2', ';'],
])('the delimiter is told from the header: %s', (_, text, delimiter) => {
  expect(read(text).delimiter).toBe(delimiter);
});

it.each([
  ['a byte order mark', '\uFEFFa,b\n1,2\n', [[2, '1', '2']]],
  ['two byte order marks, as a second save leaves them', '\uFEFF\uFEFFa,b\n1,2\n', [[2, '1', '2']]],
  [
    'lines that end as on Windows',
    'a,b\r\n1,2\r\n3,4',
    [
      [2, '1', '2'],
      [3, '3', '4'],
    ],
  ],
  [
    'lines that end in several ways',
    'a,b\r\n1,2\n3,4\r5,6',
    [
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ],
  ],
  [
    'blank lines',
    '\n\na,b\n\n1,2\n  \n3,4\n',
    [
      [5, '1', '2'],
      [7, '3', '4'],
    ],
  ],
  ['the line in which Excel names its delimiter', 'sep=;\na;b\n1;2\n', [[3, '1', '2']]],
  [
    'a cell of several lines',
    'a,b\n1,"x\ny\nz"\n3,4\n',
    [
      [2, '1', 'x\ny\nz'],
      [5, '3', '4'],
    ],
  ],
  ['quotes within quotes', 'a,b\n1,"x ""y"" z"\n', [[2, '1', 'x "y" z']]],
  ['rows quoted once more as a whole', '"a,b"\n"1,""x, y"""\n', [[2, '1', 'x, y']]],
  [
    'rows of other widths',
    'a,b\n1\n1,2,3\n',
    [
      [2, '1'],
      [3, '1', '2', '3'],
    ],
  ],
  ['no rows at all', 'a,b\n', []],
] as const)('rows keep their lines: %s', (_, text, rows) => {
  const found = read(text);
  expect(found.header).toEqual(['a', 'b']);
  expect(found.rows).toEqual(rows);
  expect(found.issues).toEqual([]);
});

it('what Excel saves as Unicode text is read', () => {
  const text = 'a\tb\r\nü\t2\r\n';
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) bytes[2 + at * 2] = text.charCodeAt(at);
  expect(read(bytes).rows).toEqual([[2, 'ü', '2']]);
});

it('a quote that never closes costs its own line only', () => {
  expect(read('a,b\n1,2\n3,"4\n5,6\n')).toMatchObject({
    rows: [
      [2, '1', '2'],
      [4, '5', '6'],
    ],
    issues: ['csv-quote-unclosed 3'],
  });
});

it('a file of open quotes comes to an end', () => {
  const { rows, issues } = read(`a,b\n${'1,"2\n'.repeat(1000)}`);
  expect(rows?.length).toBeLessThan(1000);
  expect(issues.length).toBeLessThan(30);
});

it('a file that holds nothing is no table', () => {
  expect(read('\n \n').issues).toEqual(['file-empty']);
});

it('a file beyond all measure is refused', () => {
  expect(read(new Uint8Array(LARGEST_TABLE_BYTES + 1)).issues).toEqual(['file-too-large']);
});
