import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_POLICIES, describeRules } from '@stridelift/engine';
import { describe, expect, it, test } from 'vitest';
import { type AnswerKind, LATER_PARTS } from '../src/claims/claim.ts';
import { loadCards, loadClaims, loadLibrary } from '../src/node.ts';

const CLAIMS = 265;
const ENGINE = new URL('../../engine/', import.meta.url);
const COMMANDS = new URL('../../../apps/cli/src/commands/', import.meta.url);
const SESSIONS = new URL('../data/sessions/', import.meta.url);

const claims = loadClaims();
const library = loadLibrary();
const cards = new Set(loadCards().map(({ id }) => id));
const rules = new Set(describeRules().map(({ id }) => id));
const source = sourceOfEngine();

/** All code of the engine as one text, to find the codes that it can say. */
function sourceOfEngine(): string {
  const folder = new URL('src/', ENGINE);
  return readdirSync(folder, { recursive: true })
    .filter((name) => String(name).endsWith('.ts') && !String(name).endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(String(name), folder), 'utf8'))
    .join('\n');
}

function hasParameter(target: string): boolean {
  const [file = '', constant = ''] = target.split('#');
  const path = new URL(`src/${file}`, ENGINE);
  return existsSync(path) && new RegExp(`\\b(const|function) ${constant}\\b`).test(readFileSync(path, 'utf8'));
}

const EXISTS: Readonly<Record<AnswerKind, (target: string) => boolean>> = {
  rule: (id) => rules.has(id),
  policy: (name) => name in DEFAULT_POLICIES,
  parameter: hasParameter,
  exercise: (id) => library.byId.has(id),
  session: (id) => existsSync(new URL(`${id}.json`, SESSIONS)),
  card: (id) => cards.has(id),
  command: (name) => existsSync(new URL(`${name}.ts`, COMMANDS)),
  finding: (code) => source.includes(`'${code}'`),
  guarantee: (file) => existsSync(new URL(`tests/${file}`, ENGINE)),
  later: (part) => (LATER_PARTS as readonly string[]).includes(part),
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

  it('leaves nothing to later alone', () => {
    const waiting = claims.filter(({ answers }) => answers.every(({ kind }) => kind === 'later'));
    expect(waiting.map(({ id }) => id)).toEqual([]);
  });
});
