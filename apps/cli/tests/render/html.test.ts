import type { Plan } from '@stridelift/engine';
import { SMALL_PLAN } from '@stridelift/testkit';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';

const page = renderHtml(SMALL_PLAN);
/** Elements without an end. */
const VOID = new Set(['meta', 'br', 'hr', 'img', 'link', 'input']);

/** The tags that are left open or closed out of turn. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of html
    .replace(/<style>[\s\S]*<\/style>/, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (VOID.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe('the page', () => {
  test('needs nothing else: no scripts, no other files', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son[a-z]+=/i);
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target)).toEqual(
      expect.arrayContaining(['#source-1']),
    );
  });

  test('closes what it opens', () => {
    expect(unbalanced(page)).toEqual([]);
  });

  test('has one first heading, and no level left out on the way down', () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  test('names the column and row of every cell', () => {
    expect(page).toContain('<th scope="col">Day</th>');
    expect(page).toContain('<th scope="row">');
    expect([...page.matchAll(/<table/g)].length).toBe([...page.matchAll(/<caption/g)].length);
  });

  test('every number of a source leads to a source', () => {
    const ids = new Set([...page.matchAll(/id="(source-\d+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('takes nothing that people write for HTML', () => {
    const evil = '<script>alert("1")</script> & \'"';
    const plan: Plan = {
      ...SMALL_PLAN,
      athlete: { ...SMALL_PLAN.athlete, name: evil },
      runs: SMALL_PLAN.runs.map((run) => ({ ...run, title: evil })),
      sessions: SMALL_PLAN.sessions.map((session) => ({ ...session, place: evil, title: evil })),
    };
    const html = renderHtml(plan);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;&quot;');
    expect(unbalanced(html)).toEqual([]);
  });

  test('links a source to its page, and to nothing but the web', () => {
    const source = (id: string, extra: object) => ({ id, citation: id, mark: 'V' as const, finding: '', ...extra });
    const sources = new Map([
      ['storen-2008', source('storen-2008', { doi: '10.1249/x' })],
      ['doma-deakin-2013', source('doma-deakin-2013', { url: 'javascript:alert(1)' })],
    ]);
    const html = renderHtml(SMALL_PLAN, sources);
    expect(html).toContain('<a href="https://doi.org/10.1249/x">storen-2008</a>');
    expect(html).not.toContain('javascript:');
  });
});
