import { expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';

test.each(['athlete', 'plan', 'findings'])('schema %s prints a JSON Schema', async (name) => {
  const io = fakeIo();
  expect(await run(['schema', name], io)).toBe(0);
  expect(JSON.parse(io.printed().out).$schema).toContain('json-schema.org');
});

test('schema answers an unknown name with the nearest', async () => {
  const io = fakeIo();
  expect(await run(['schema', 'athlet'], io)).toBe(2);
  expect(io.printed().err).toContain('did you mean "athlete"?');
});
