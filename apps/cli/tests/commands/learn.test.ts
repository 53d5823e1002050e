import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';

const EXAMPLES = new URL('../../../../examples/', import.meta.url);
const SAM = {
  'sam.yaml': readFileSync(new URL('sam-marathon.yaml', EXAMPLES), 'utf8'),
  'sam.ics': readFileSync(new URL('sam-running.ics', EXAMPLES), 'utf8'),
};

async function ran(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const io = fakeIo(files);
  const code = await run(argv, io);
  return { code, ...io.printed() };
}
const learn = (...words: readonly string[]) => ran(['learn', ...words]);
const headings = (out: string): readonly string[] => out.match(/^[A-Z][A-Z :-]+$/gm) ?? [];

describe('learn', () => {
  test('lists what there is, within 80 columns', async () => {
    const { code, out } = await learn();
    expect(code).toBe(0);
    expect(headings(out)).toEqual(['QUESTIONS', 'CHOICES', 'SESSIONS THAT NEED NO PLAN']);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('answers a question, says how surely and who else says what', async () => {
    const { out } = await learn('sore', 'legs');
    expect(out).toMatch(/^Why am I sore after new exercises\?\n/);
    expect(headings(out)).toEqual(['WHAT WE KNOW', 'WHAT TO DO', 'HOW SURE IS THIS', 'WHERE IT COMES FROM']);
    expect(headings((await learn('heavy-or-light')).out)).toContain('OTHERS SAY');
  });

  test('explains a choice, and with a runner what it would change in that plan', async () => {
    const alone = await learn('heavyLifting');
    expect(headings(alone.out)).not.toContain('WHAT IT WOULD CHANGE IN THIS PLAN');
    const words = ['learn', 'heavy lifting', '--athlete', 'sam.yaml', '--runs', 'sam.ics', '--as-of', '2026-11-23'];
    const { code, out } = await ran(words, SAM);
    expect(code).toBe(0);
    expect(headings(out)).toContain('WHAT IT WOULD CHANGE IN THIS PLAN');
    expect(out).toMatch(/off: .*sessions\s+with\s+heavy\s+legs\s+fewer/);
  });

  test('tells every problem of the runner’s files', async () => {
    const { code, out, err } = await ran(['learn', 'plyo', '--athlete', 'nobody.yaml', '--as-of', 'soon'], SAM);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('nobody.yaml');
    expect(err).toContain('--as-of');
  });

  test('shows a session that needs no plan, after the card of the same name', async () => {
    const { out } = await learn('post-run-ten');
    expect(out).toContain('Standing calf raise: 2 × 8 to 12');
    const both = (await learn('gym-first-visit')).out;
    expect(both.indexOf('WHAT TO DO')).toBeGreaterThan(0);
    expect(both.indexOf('THE ROOM')).toBeGreaterThan(both.indexOf('WHAT TO DO'));
  });

  test('explains a word of the plan', async () => {
    expect((await learn('deload week')).code).toBe(0);
    expect((await learn('soleus')).out).toMatch(/^soleus/);
  });

  test('is a document with --format json', async () => {
    const kinds = await Promise.all(
      [['soreness'], ['plyo'], ['hotel-room'], ['soleus'], []].map(async (words) => {
        const { out } = await learn(...words, '--format', 'json');
        return (JSON.parse(out) as { version: string }).version;
      }),
    );
    expect(kinds).toEqual([
      ...['stridelift/card@1', 'stridelift/policy@1', 'stridelift/session@1', 'stridelift/word@1'],
      'stridelift/topics@1',
    ]);
  });

  test('says where to look when it knows nothing', async () => {
    const { code, out, err } = await learn('quantum physics');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('stridelift learn');
  });
});

describe('claims', () => {
  test('says where a claim is answered', async () => {
    const { code, out } = await ran(['claims', 'S1-12']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 claim of the founding documents/);
    expect(out).toContain('S1-12');
  });

  test('quotes the card that answers', async () => {
    const { out } = await ran(['claims', 'S0-23']);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('learn form-and-posture ("Rushing hides faults.")');
  });

  test('lists them all, or those that speak of some words', async () => {
    const all = JSON.parse((await ran(['claims', '--format', 'json'])).out).claims;
    expect(all).toHaveLength(265);
    const some = JSON.parse((await ran(['claims', 'calf', '--format', 'json'])).out).claims;
    expect(some.length).toBeGreaterThan(3);
    expect(some.length).toBeLessThan(60);
  });

  test('says when none does', async () => {
    const { code, err } = await ran(['claims', 'quantum']);
    expect(code).toBe(2);
    expect(err).toContain('no claim speaks of this');
  });
});
