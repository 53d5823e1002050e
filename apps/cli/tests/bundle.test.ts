import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JO } from './support/jo.ts';

const bundle = fileURLToPath(new URL('../dist/stridelift.mjs', import.meta.url));

describe.skipIf(!existsSync(bundle))('the bundled command (skipped where it is not built: npm run build)', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stridelift-bundle-'));
    writeFileSync(join(folder, 'jo.yaml'), JO);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const call = (...words: readonly string[]) =>
    spawnSync(process.execPath, [bundle, ...words], { cwd: folder, encoding: 'utf8' });

  test('plans with the library that lies beside it', () => {
    const { status, stdout, stderr } = call('plan', 'jo.yaml', '--as-of', '2026-11-23');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Jo: 10 km race on Sunday 31 January 2027\n/);
  });

  test('ends with 2 for a wrong word', () => {
    expect(call('paln').status).toBe(2);
  });

  test('ends in peace when the reader stops early', async () => {
    const child = spawn(process.execPath, [bundle, 'plan', 'jo.yaml', '--format', 'json'], { cwd: folder });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, said }).toEqual({ status: 0, said: '' });
  });

  test('writes a document of any size to a pipe before it ends', () => {
    const { stdout } = call('schema', 'plan');
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stdout.endsWith('}\n')).toBe(true);
  });
});
