import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/output/write-whole.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stridelift-write-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('writes a file and leaves nothing beside it', async () => {
  await writeWhole(join(folder, 'plan.txt'), 'new');
  expect(readFileSync(join(folder, 'plan.txt'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['plan.txt']);
});

test('replaces what was there', async () => {
  writeFileSync(join(folder, 'plan.txt'), 'old and longer');
  await writeWhole(join(folder, 'plan.txt'), 'new');
  expect(readFileSync(join(folder, 'plan.txt'), 'utf8')).toBe('new');
});

test('keeps a link a link', async () => {
  writeFileSync(join(folder, 'real.txt'), 'old');
  symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'));
  await writeWhole(join(folder, 'link.txt'), 'new');
  expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt']);
});

test('says what is wrong with a folder, and leaves nothing behind', async () => {
  await expect(writeWhole(join(folder, 'no', 'plan.txt'), 'new')).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(writeWhole(folder, 'new')).rejects.toMatchObject({ code: 'EISDIR' });
  expect(readdirSync(folder)).toEqual([]);
});

test('leaves nothing behind when the writing breaks off', async () => {
  writeFileSync(join(folder, 'plan.txt'), 'old');
  await expect(writeWhole(join(folder, 'plan.txt'), Symbol('no text') as unknown as string)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['plan.txt']);
  expect(readFileSync(join(folder, 'plan.txt'), 'utf8')).toBe('old');
});

test.skipIf(process.platform === 'win32')(
  'writes to a pipe as it stands and never puts a file in its place',
  async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', pipe]);
    const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    await writeWhole(pipe, 'new');
    const read = new Uint8Array(3);
    readSync(reader, read);
    closeSync(reader);
    expect(new TextDecoder().decode(read)).toBe('new');
    expect(statSync(pipe).isFIFO()).toBe(true);
  },
);
