import { readFileSync, writeFileSync } from 'node:fs';
import { planSeason } from '@stridelift/engine';
import { loadLibrary } from '@stridelift/library/node';
import { day } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { planAsText, refusalAsText } from './plan-as-text.ts';
import { RUNNERS } from './runners.ts';

/** Whole plans in words. A change shows as lines to read; `UPDATE_GOLDEN=1` accepts it. */
const library = loadLibrary();
const updating = process.env['UPDATE_GOLDEN'] === '1';

describe('the plan of a runner reads as it did', () => {
  it.each(Object.entries(RUNNERS))('%s', (name, athlete) => {
    const result = planSeason({ athlete, runs: [], library, asOf: day('2026-11-23') });
    const text = result.kind === 'planned' ? planAsText(result.plan) : refusalAsText(athlete.name, result.findings);
    const file = new URL(`${name}.txt`, import.meta.url);
    if (updating) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
