import { describe, expect, it, test } from 'vitest';
import { loadClaims } from '../../src/node.ts';
import type { Demonstrations } from './demonstration.ts';
import { EVOLUTION_ATHLETICS } from './evolution-athletics.ts';
import { PIZZANI } from './pizzani.ts';
import { RACE_PACE_JESS } from './race-pace-jess.ts';
import { TRA } from './tra.ts';
import { VERYWELL_FIT } from './verywell-fit.ts';

/** By founding document. */
const DOCUMENTS: readonly (readonly [title: string, claims: string, demonstrations: Demonstrations])[] = [
  ["Race Pace Jess: the dos and don'ts", 'S0', RACE_PACE_JESS],
  ['Pizzani: running tips', 'S1', PIZZANI],
  ['Verywell Fit: strength training for runners', 'S2', VERYWELL_FIT],
  ['TRA: strength training tips', 'S3', TRA],
  ['Evolution Athletics: balancing strength and running', 'S4', EVOLUTION_ATHLETICS],
];
/** A ratchet: it may rise and never fall. */
const LEAST_DEMONSTRATED = 230;

const claims = loadClaims();
const shown = new Set(DOCUMENTS.flatMap(([, , demonstrations]) => Object.keys(demonstrations)));
const texts = claims.filter(({ id, answers }) => !shown.has(id) && answers.some(({ kind }) => kind === 'card'));

describe.each(DOCUMENTS)('%s', (_title, prefix, demonstrations) => {
  const rows = Object.entries(demonstrations).map(([id, [sentence, holds]]) => [id, sentence, holds] as const);

  test.each(rows)('%s: %s', (_id, _sentence, holds) => {
    expect.hasAssertions();
    holds();
  });

  it('speaks of its own claims only', () => {
    const own = new Set(claims.map(({ id }) => id).filter((id) => id.startsWith(prefix)));
    expect(rows.map(([id]) => id).filter((id) => !own.has(id))).toEqual([]);
  });
});

describe(`${shown.size} of ${claims.length} claims are demonstrated, ${texts.length} are answered by texts alone`, () => {
  it('which is no fewer than before', () => {
    expect(shown.size).toBeGreaterThanOrEqual(LEAST_DEMONSTRATED);
  });

  it('and none is left without either', () => {
    const answered = new Set([...shown, ...texts.map(({ id }) => id)]);
    expect(claims.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
