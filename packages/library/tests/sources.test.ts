import { describe, expect, it } from 'vitest';
import { loadLibrary, readLibraryData } from '../src/node.ts';

const library = loadLibrary();
const sources = [...library.sources.values()];

describe('the sources', () => {
  it('each stand under a kebab-case id of their own', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(library.sources.size).toBe(readLibraryData().sources.length);
    for (const source of sources) expect(source.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('carry addresses that parse and lead to one place each', () => {
    const urls = sources.flatMap((source) => source.url ?? []);
    for (const url of urls) expect(new URL(url).protocol).toMatch(/^https?:$/);
    expect(new Set(urls).size).toBe(urls.length);
    const dois = sources.flatMap((source) => source.doi ?? []);
    expect(new Set(dois).size).toBe(dois.length);
  });

  it('say what was found in one line, without a second citation of the same words', () => {
    for (const { finding } of sources) expect(finding).toMatch(/^\S[^\n]*\.$/);
    expect(new Set(sources.map((source) => source.citation)).size).toBe(sources.length);
    expect(new Set(sources.map((source) => source.finding)).size).toBe(sources.length);
  });

  it('hold the five founding documents', () => {
    const founding = sources.filter((source) => source.id.startsWith('founding-')).map((source) => source.id);
    expect(founding).toEqual(['founding-000', 'founding-001', 'founding-002', 'founding-003', 'founding-004']);
  });

  it('mark what we chose as ours', () => {
    const chosen = sources.filter((source) => source.mark === 'D').map((source) => source.id);
    expect(chosen).toEqual(['stridelift-default']);
  });
});

describe('the sources of an exercise', () => {
  it('all exist, and are our own default only where there is nothing better', () => {
    for (const exercise of library.exercises) {
      for (const id of exercise.sources) expect(library.sources.has(id)).toBe(true);
      if (exercise.sources.length > 1) expect(exercise.sources).not.toContain('stridelift-default');
    }
  });

  it.each([
    ['hex-bar-deadlift', ['founding-003']],
    ['half-squat-heavy', ['storen-2008']],
    ['jump-rope', ['garcia-pinillos-2020']],
    ['sled-push', ['stridelift-default']],
  ])('%s', (id, expected) => {
    expect(library.byId.get(id)?.sources).toEqual(expected);
  });
});
