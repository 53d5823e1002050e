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
