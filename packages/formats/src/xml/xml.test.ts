import { describe, expect, it } from 'vitest';
import { startIssueList } from '../issue-list.ts';
import { decodeXml } from './decode-xml.ts';
import { type Element, leaf, parent } from './element.ts';
import { instantOf, numberOf, startInstantReader } from './values.ts';
import { walkXml } from './walk-xml.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

describe('the start of a file', () => {
  it.each([
    ['a byte order mark', bytesOf('\uFEFF<a>é</a>')],
    ['spaces and line ends', bytesOf(' \r\n\t  <a>é</a>')],
    ['a byte order mark that was encoded twice', bytesOf('\uFEFF\uFEFF <a>é</a>')],
    ['UTF-16 with its mark', utf16('\uFEFF<a>é</a>')],
    ['UTF-16 without', utf16('<a>é</a>')],
  ])('%s is passed over', (_, bytes) => {
    expect(decodeXml(bytes, startIssueList())).toBe('<a>é</a>');
  });

  it('another encoding holds where it is declared, and nothing is said', () => {
    const issues = startIssueList();
    const bytes = new Uint8Array([...bytesOf('  <?xml version="1.0" encoding="ISO-8859-1"?><a>'), 0xe9]);
    expect(decodeXml(bytes, issues)).toMatch(/<a>é$/);
    expect(issues.all()).toEqual([]);
  });

  it('what is declared UTF-8 and is not is read as Windows-1252, and that is said', () => {
    const issues = startIssueList();
    const bytes = new Uint8Array([...bytesOf('<?xml version="1.0" encoding="UTF-8"?><a>'), 0xe9]);
    expect(decodeXml(bytes, issues)).toMatch(/<a>é$/);
    expect(issues.all()).toMatchObject([{ code: 'text-encoding' }]);
  });
});

const item: Element<string[]> = parent(
  { name: leaf((seen, text) => seen.push(text)) },
  { open: (seen, attributes) => seen.push(`+${attributes['id'] ?? ''}`), close: (seen) => seen.push('-') },
);
const LIST: Element<string[]> = parent({ list: parent({ item }), item });

function walked(text: string): readonly [walk: string, seen: readonly string[], codes: readonly string[]] {
  const seen: string[] = [];
  const issues = startIssueList();
  return [walkXml(text, LIST, seen, issues), seen, issues.all().map(({ code }) => code)];
}

describe('elements', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['are known by their local names', '<x:list><y:item id="1"><z:name>a</z:name></y:item></x:list>', ['+1', 'a', '-']],
    ['that no table names are passed over whole', '<list><other><item/></other><item/></list>', ['+', '-']],
    ['with the names of built-in things are as unknown', '<list><constructor/><__proto__/></list>', []],
    [
      'give their text, sections and references in it too',
      '<list><item><name>a &amp; <![CDATA[<b>]]></name></item></list>',
      ['+', 'a & <b>', '-'],
    ],
    ['give none of the text between others', '<list> x <item> y <name>a</name></item></list>', ['+', 'a', '-']],
  ])('%s', (_, text, seen) => {
    expect(walked(text)).toEqual(['whole', seen, []]);
  });

  it.each<readonly [string, string, string, readonly string[], readonly string[]]>([
    [
      'a stray ampersand',
      '<list><item><name>a & b</name></item></list>',
      'whole',
      ['+', 'a & b', '-'],
      ['xml-malformed'],
    ],
    [
      'a section beside one',
      '<list><item><name>a & <![CDATA[b & c]]></name></item></list>',
      'whole',
      ['+', 'a & b & c', '-'],
      ['xml-malformed'],
    ],
    [
      'an unknown reference',
      '<list><item><name>a&nbsp;b</name></item></list>',
      'whole',
      ['+', 'a&nbsp;b', '-'],
      ['xml-malformed'],
    ],
    [
      'a closing tag too many',
      '<list><item/></what><item/></list>',
      'whole',
      ['+', '-', '+', '-'],
      ['xml-malformed', 'xml-malformed', 'xml-malformed', 'xml-malformed'],
    ],
    [
      'an end in the middle',
      '<list><item><name>a</name></item><item><name>b',
      'cut',
      ['+', 'a', '-', '+', '', '-'],
      ['xml-cut'],
    ],
    ['a doctype without entities', '<!DOCTYPE list><list><item/></list>', 'whole', ['+', '-'], []],
  ])('%s keeps nothing that follows from being read', (_, text, walk, seen, codes) => {
    const [how, all, said] = walked(text);
    expect([how, all]).toEqual([walk, seen]);
    expect(new Set(said)).toEqual(new Set(codes));
  });

  it.each([
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><list>&b;</list>', 'xml-entities'],
    ['elements without end', '<a>'.repeat(100), 'xml-too-deep'],
    ['faults without end', `<list>${'&a;'.repeat(1000)}</list>`, 'xml-malformed'],
  ])('a file with %s is refused', (_, text, code) => {
    const [walk, , codes] = walked(text);
    expect([walk, codes.at(-1)]).toEqual(['refused', code]);
  });
});

describe('values', () => {
  it.each<readonly [string, number | undefined]>([
    ['12', 12],
    ['-80.604055356234312', -80.604055356234312],
    ['28.0784869752824306488037109375', 28.07848697528243],
    ['.5', 0.5],
    ['5.', 5],
    [' 7 ', 7],
    ['4.5E-5', 0.000045],
    ['123456789012345678', 123456789012345680],
    ['52,16', 52.16],
    ['', undefined],
    [' ', undefined],
    ['-', undefined],
    ['1.2.3', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['1e999', undefined],
  ])('the number %j', (text, number) => {
    if (number === undefined) expect(numberOf(text)).toBeUndefined();
    else expect(numberOf(text)).toBeCloseTo(number, 12);
  });

  const SEVEN = Date.UTC(2026, 4, 2, 7) / 1000;
  it.each<readonly [string, number | undefined]>([
    ['2026-05-02T07:00:00Z', 0],
    ['2026-05-02T07:00:00.5Z', 0.5],
    ['2026-05-02T07:00:00.0710Z', 0.071],
    ['2026-05-02T07:00:00.123456789Z', 0.123456789],
    ['2026-05-02 07:00:00z', 0],
    ['2026-05-02T07:00:00', 0],
    ['2026-05-02T09:00:00+02:00', 0],
    ['2026-05-02T01:30:00.25-0530', 0.25],
    ['2026-05-01T24:00:00Z', -7 * 3600],
    ['2026-02-31T07:00:00Z', undefined],
    ['2026-05-02T07:61:00Z', undefined],
    ['2026-05-02', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['yesterday', undefined],
  ])('the moment %j', (text, after) => {
    for (const seconds of [instantOf(text)?.unixSeconds, startInstantReader()(text)]) {
      if (after === undefined) expect(seconds).toBeUndefined();
      else expect((seconds ?? 0) - SEVEN).toBeCloseTo(after, 6);
    }
  });

  it('a moment keeps how far the clock on the wall was ahead, where the file says so', () => {
    const offsets = ['+02:00', '-0530', 'Z', ''].map((zone) => instantOf(`2026-05-02T09:00:00${zone}`)?.offsetMinutes);
    expect(offsets).toEqual([120, -330, undefined, undefined]);
  });

  it('the moments of one file go on over midnight', () => {
    const read = startInstantReader();
    const [last, first] = ['2026-05-02T23:59:59Z', '2026-05-03T00:00:01Z'].map(read) as [number, number];
    expect(first - last).toBe(2);
  });
});
