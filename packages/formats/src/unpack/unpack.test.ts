import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { startGrowthGuard } from './growth.ts';
import { gunzip } from './gunzip.ts';
import { UNPACK_LIMITS } from './limits.ts';
import { isZip, pointsOutside } from './pack-signs.ts';
import { openZip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);
const blobOf = (content: Uint8Array): Blob => new Blob([new Uint8Array(content)]);

describe('gzip', () => {
  it('gives what was packed', () => {
    expect(gunzip(gzipSync(bytes('easy run')))).toEqual({ bytes: bytes('easy run'), isWhole: true });
  });

  it('gives what a cut file still holds', () => {
    const numbers = Array.from({ length: 60_000 }, (_, index) => index * 7919).join();
    const cut = gunzip(gzipSync(bytes(numbers)).subarray(0, 70_000));
    expect(cut.isWhole).toBe(false);
    expect(numbers.startsWith(text(cut.bytes))).toBe(true);
    expect(cut.bytes.length).toBeGreaterThan(50_000);
  });

  it('stops a bomb', () => {
    expect(() => gunzip(gzipSync(new Uint8Array(50_000_000)))).toThrow('200 times its size');
  });

  it('says where nothing is inside', () => {
    expect(() => gunzip(new Uint8Array([0x1f, 0x8b, 8, 0]))).toThrow();
  });
});

describe('zip', () => {
  it('lists the files without unpacking them, and unpacks each when asked', async () => {
    const files = await openZip(blobOf(zipSync({ 'activities.csv': bytes('a,b'), 'media/x.jpg': bytes('x') })));
    expect(files.map(({ name, bytes: size }) => [name, size])).toEqual([
      ['activities.csv', 3],
      ['media/x.jpg', 1],
    ]);
    expect(text(await files[0]!.read())).toBe('a,b');
  });

  it('stops a bomb, whatever size it states', async () => {
    const [bomb] = await openZip(blobOf(zipSync({ 'a.csv': new Uint8Array(60_000_000) })));
    await expect(bomb!.read()).rejects.toThrow('times its size');
  });

  it('throws where the directory is missing', async () => {
    const whole = zipSync({ 'a.csv': bytes('a') });
    await expect(openZip(blobOf(whole.subarray(0, 40)))).rejects.toThrow();
  });

  it.each([
    ['../a.csv', true],
    ['a/../../b', true],
    ['/etc/passwd', true],
    ['C:\\a', true],
    ['a\\..\\b', true],
    ['activities/1.fit.gz', false],
    ['a..b/c', false],
  ])('%s points outside: %s', (name, outside) => {
    expect(pointsOutside(name)).toBe(outside);
  });

  it('is told by its first bytes', () => {
    expect(isZip(zipSync({ a: bytes('a') }))).toBe(true);
    expect(isZip(bytes('PKZ!'))).toBe(false);
  });
});

it('growth is bounded by size and by ratio', () => {
  expect(() => startGrowthGuard(10).count(UNPACK_LIMITS.ratioFromBytes)).not.toThrow();
  expect(() => startGrowthGuard(10).count(UNPACK_LIMITS.ratioFromBytes + 1)).toThrow('times its size');
  expect(() => startGrowthGuard(90_000_000).count(UNPACK_LIMITS.fileBytes + 1)).toThrow('100 MB');
});
