import { describeRules } from '@stridelift/engine';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/render/text/text-width.ts';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';

test('rules lists every rule with its sentence, within 80 columns', async () => {
  const io = fakeIo();
  expect(await run(['rules'], io)).toBe(0);
  const { out } = io.printed();
  for (const { id } of describeRules()) expect(out).toContain(id);
  expect(out).toContain('NEVER BROKEN');
  expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
});

test('rules prints a document', async () => {
  const io = fakeIo();
  expect(await run(['rules', '--format', 'json'], io)).toBe(0);
  const document = JSON.parse(io.printed().out);
  expect(document.version).toBe('stridelift/rules@1');
  expect(document.rules).toEqual(describeRules());
});
