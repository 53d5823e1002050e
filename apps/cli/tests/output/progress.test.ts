import { expect, it } from 'vitest';
import { withImportProgress } from '../../src/output/progress.ts';
import { fakeIo } from '../support/fake-io.ts';

const CLEAR = '\r\u001b[2K';

it('draws a bar on a terminal, once a percent, and takes it back', async () => {
  const io = fakeIo({}, { isTTY: { stdout: true, stderr: true } });
  const result = await withImportProgress(io, async (onProgress) => {
    onProgress?.({ file: 'export.zip', done: 0, of: 2 });
    onProgress?.({ file: 'export.zip', done: 0.001, of: 2 });
    onProgress?.({ file: 'more.zip', done: 1, of: 2 });
    return 'done';
  });
  expect(result).toBe('done');
  expect(io.printed().err).toBe(
    `${CLEAR}Reading ${'░'.repeat(20)} 0 %  export.zip${CLEAR}Reading ${'█'.repeat(10)}${'░'.repeat(10)} 50 %  more.zip${CLEAR}`,
  );
});

it('takes the bar back when the work fails', async () => {
  const io = fakeIo({}, { isTTY: { stdout: true, stderr: true } });
  const failing = withImportProgress(io, async () => {
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(io.printed().err).toBe(CLEAR);
});

it('is silent in a pipe', async () => {
  const io = fakeIo();
  await withImportProgress(io, async (onProgress) => expect(onProgress).toBeUndefined());
  expect(io.printed().err).toBe('');
});
