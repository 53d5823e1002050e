import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderedOutput } from '../parts/ordered-output.mjs';
import { closingLine, countTests, tally } from '../parts/test-count.mjs';
import { installByHand, makeRepository } from './fixture-repository.mjs';

/** What stands in for each tool: says what the environment tells it to, vitest also leaves its report. */
const stub = (name) => `
const { writeFileSync } = require('node:fs');
const said = JSON.parse(process.env.SAYS || '{}')[${JSON.stringify(name)}] || {};
const file = process.argv.find((word) => word.startsWith('--outputFile.json='));
if (file && said.report) writeFileSync(file.split('=')[1], JSON.stringify(said.report));
console.log(said.text || ${JSON.stringify(`${name} is content`)});
process.exitCode = said.code || 0;
`;

const TOOLS = {
  'node_modules/@biomejs/biome/bin/biome': stub('biome'),
  'node_modules/typescript/bin/tsc': stub('tsc'),
  'node_modules/knip/bin/knip.js': stub('knip'),
  'node_modules/vitest/vitest.mjs': `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);${stub('vitest')}`,
};
const passing = { testResults: [{ status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a' }] }] };

let repository;
beforeAll(() => {
  repository = makeRepository({ ...TOOLS, 'apps/cli/src/main.ts': 'export const nothing = 0;' });
  installByHand(repository);
});
afterAll(() => repository.remove());

async function runTests(says) {
  const { code, stdout } = await repository.run(['tools/test.mjs'], { env: { SAYS: JSON.stringify(says) } });
  return { code, stdout, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('npm test', () => {
  test('counts every check and every test, and ends with the count', async () => {
    const { code, stdout, last } = await runTests({ vitest: { report: passing } });
    expect({ code, last }).toEqual({ code: 0, last: '5 passed, 0 failed' });
    expect(stdout).not.toMatch('biome is content');
  });

  test('shows what a failing check said, in the order of the checks', async () => {
    const { code, stdout, last } = await runTests({
      tsc: { code: 2, text: 'a.ts(1,1): wrong' },
      knip: { code: 1, text: 'nobody uses it' },
      vitest: { report: passing },
    });
    expect({ code, last }).toEqual({ code: 1, last: '3 passed, 2 failed' });
    expect(stdout).toMatch(
      /build.*lint.*FAILED {2}types.*wrong.*FAILED {2}unused code.*nobody uses it.*vitest is content.*failed: types/s,
    );
  });

  test('names what was skipped', async () => {
    const skipped = { status: 'skipped', fullName: ' b (needs the shared data)' };
    const report = { testResults: [{ ...passing.testResults[0], assertionResults: [{ status: 'passed' }, skipped] }] };
    const { code, stdout, last } = await runTests({ vitest: { report } });
    expect({ code, last }).toEqual({ code: 0, last: '5 passed, 0 failed, 1 skipped' });
    expect(stdout).toMatch('skipped: b (needs the shared data)');
  });

  test.each([
    ['that ran nothing', { report: { testResults: [] } }, 'no test ran'],
    ['that left no report', { code: 1 }, 'no test ran'],
    ['that ended badly after good tests', { code: 1, report: passing }, 'vitest ended with 1 although no test failed'],
  ])('a run of vitest %s has failed', async (_name, vitest, problem) => {
    const { code, stdout, last } = await runTests({ vitest });
    expect(code).toBe(1);
    expect(last).toMatch(/1 failed$/);
    expect(stdout).toMatch(`failed: ${problem}`);
  });
});

test('a file that could not be loaded counts as one failed', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const half = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
  const tests = countTests({ testResults: [broken, half] });
  expect(tests).toEqual({ passed: 1, failed: 2, skipped: [] });
  expect(closingLine(tally([{ code: 0 }, { code: 1 }], tests, 1))).toBe('2 passed, 3 failed');
});

test('the first output is shown as it comes, the later ones in their turn', () => {
  const shown = [];
  const open = orderedOutput((text) => shown.push(text));
  const [first, second, third] = [open(), open(), open()];
  second.write('b1');
  first.write('a1');
  third.write('c1');
  third.close();
  expect(shown).toEqual(['a1']);
  first.close();
  second.write('b2');
  expect(shown).toEqual(['a1', 'b1', 'b2']);
  second.close();
  expect(shown).toEqual(['a1', 'b1', 'b2', 'c1']);
});
