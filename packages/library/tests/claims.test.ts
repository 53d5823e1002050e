import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_POLICIES, describeRules } from '@stridelift/engine';
import { describe, expect, it, test } from 'vitest';
import { type AnswerKind, LATER_PARTS } from '../src/claims/claim.ts';
import { refineClaim } from '../src/claims/claim-record.ts';
import { loadCards, loadClaims, loadLibrary, readCardText } from '../src/node.ts';

const CLAIMS = 265;
const ENGINE = new URL('../../engine/', import.meta.url);
const CLI = new URL('../../../apps/cli/', import.meta.url);
const SESSIONS = new URL('../data/sessions/', import.meta.url);

const claims = loadClaims();
const library = loadLibrary();
const cards = new Set(loadCards().map(({ id }) => id));
const rules = new Set(describeRules().map(({ id }) => id));
const isTest = (name: string): boolean => name.endsWith('.test.ts');
const source = textOf(new URL('src/', ENGINE), (name) => name.endsWith('.ts') && !isTest(name));
const engineTests = [
  textOf(new URL('src/', ENGINE), isTest),
  textOf(new URL('tests/', ENGINE), (name) => /\.(ts|txt)$/.test(name)),
].join('\n');
const cliTests = textOf(new URL('tests/', CLI), isTest);

/** All files of a folder that count, as one text. */
function textOf(folder: URL, counts: (name: string) => boolean): string {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter(counts)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

function hasParameter(target: string): boolean {
  const [file = '', constant = ''] = target.split('#');
  const path = new URL(`src/${file}`, ENGINE);
  return existsSync(path) && new RegExp(`\\b(const|function) ${constant}\\b`).test(readFileSync(path, 'utf8'));
}

/** It is read somewhere, and not only written down. */
function isUsed(target: string): boolean {
  const [, constant = ''] = target.split('#');
  return (source.match(new RegExp(`\\b${constant}\\b`, 'g')) ?? []).length > 1;
}

/** A text on one line, without marks of lists. */
const onOneLine = (markdown: string): string => markdown.replaceAll(/^- /gm, '').replaceAll(/\s+/g, ' ');

const EXISTS: Readonly<Record<AnswerKind, (target: string) => boolean>> = {
  rule: (id) => rules.has(id),
  policy: (name) => name in DEFAULT_POLICIES,
  parameter: hasParameter,
  exercise: (id) => library.byId.has(id),
  session: (id) => existsSync(new URL(`${id}.json`, SESSIONS)),
  card: (id) => cards.has(id),
  command: (name) => existsSync(new URL(`src/commands/${name}.ts`, CLI)),
  finding: (code) => source.includes(`'${code}'`),
  guarantee: (file) => existsSync(new URL(`tests/${file}`, ENGINE)),
  later: (part) => (LATER_PARTS as readonly string[]).includes(part),
};

/** What else must be true of an answer that is told: a rule or a finding has been seen at work, a number is read. */
const AT_WORK: Readonly<Partial<Record<AnswerKind, (target: string) => boolean>>> = {
  rule: (id) => engineTests.includes(id),
  finding: (code) => engineTests.includes(code),
  policy: (name) => engineTests.includes(name),
  parameter: isUsed,
  command: (name) => cliTests.includes(`'${name}'`),
};

/** How a sentence speaks of the part that is still to come. */
const SPOKEN_OF: Readonly<Record<(typeof LATER_PARTS)[number], RegExp>> = {
  formats: /\bthe formats\b/,
  adaptation: /\b(the log\b|logged\b)/,
  server: /\bthe server\b/,
  app: /\bthe app\b/,
  figures: /\bthe figures\b/,
};

describe('the claims ledger', () => {
  it('has every claim once, in order', () => {
    const ids = claims.map(({ id }) => id);
    expect(ids).toHaveLength(CLAIMS);
    expect(new Set(ids).size).toBe(CLAIMS);
    expect(ids).toEqual([...ids].sort());
  });

  test.each(claims)('$id is answered by what exists', ({ answers }) => {
    expect(answers.filter(({ kind, target }) => !EXISTS[kind](target))).toEqual([]);
  });

  test.each(claims)('$id is answered by what is at work', ({ answers }) => {
    expect(answers.filter(({ kind, target }) => !(AT_WORK[kind]?.(target) ?? true))).toEqual([]);
  });

  test.each(claims)('$id quotes its cards word for word', ({ answers }) => {
    const quoted = answers.filter(({ kind }) => kind === 'card');
    expect(quoted.filter(({ target, says = '?' }) => !onOneLine(readCardText(target)).includes(says))).toEqual([]);
  });

  test.each(claims)('$id says what is still to come, and only then', ({ how, answers }) => {
    const parts = LATER_PARTS.filter((part) => answers.some(({ kind, target }) => kind === 'later' && target === part));
    expect(LATER_PARTS.filter((part) => SPOKEN_OF[part].test(how))).toEqual(parts);
  });

  test.each(claims)('$id has a card where it speaks of one', ({ how, answers }) => {
    const spoken = /\b(card|cards)\b/.test(how);
    expect(spoken && !answers.some(({ kind }) => kind === 'card')).toBe(false);
  });

  it('leaves nothing to later alone', () => {
    const waiting = claims.filter(({ answers }) => answers.every(({ kind }) => kind === 'later'));
    expect(waiting.map(({ id }) => id)).toEqual([]);
  });
});

test.each([
  ['a card without its words', { kind: 'card', target: 'bulk' }, 'answers[0].says'],
  ['words of what is no card', { kind: 'rule', target: 'bulk', says: 'Something it never said.' }, 'answers[0].says'],
])('a record with %s is refused', (_, answer, path) => {
  const record = { id: 'S1-01', claim: 'A claim', answers: [answer], how: 'A sentence about it.' };
  const refined = refineClaim(record);
  expect(refined.ok ? [] : refined.problems.map((problem) => problem.path)).toEqual([path]);
});
