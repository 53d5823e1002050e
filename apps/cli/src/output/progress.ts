import type { ImportProgress } from '@stridelift/formats';
import type { Io } from '../io.ts';

const CLEAR_LINE = '\r\u001b[2K';

/** Says on a terminal what is under way, and takes it back when it is done; silent in a pipe. */
export async function withProgress<Value>(io: Io, text: string, work: () => Promise<Value>): Promise<Value> {
  if (!io.isTTY.stderr) return work();
  io.stderr(`${text} ...`);
  try {
    return await work();
  } finally {
    io.stderr(CLEAR_LINE);
  }
}

const BAR_CELLS = 20;
const NAME_WIDTH = 32;

/** Draws on a terminal how far reading has come, and takes it back when it is done; silent in a pipe. */
export async function withImportProgress<Value>(
  io: Io,
  work: (onProgress?: (progress: ImportProgress) => void) => Promise<Value>,
): Promise<Value> {
  if (!io.isTTY.stderr) return work();
  let drawn = -1;
  const draw = ({ file, done, of }: ImportProgress): void => {
    const percent = Math.floor((100 * done) / of);
    if (percent === drawn) return;
    drawn = percent;
    const full = Math.floor((BAR_CELLS * done) / of);
    const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}`;
    io.stderr(`${CLEAR_LINE}Reading ${bar} ${percent} %  ${file.slice(-NAME_WIDTH)}`);
  };
  try {
    return await work(draw);
  } finally {
    io.stderr(CLEAR_LINE);
  }
}
