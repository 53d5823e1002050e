import type { Io } from '../io.ts';

/** Colour for terminals only; NO_COLOR set to anything switches it off (no-color.org). */
export function colourOn(io: Io, stream: 'stdout' | 'stderr'): boolean {
  const off = io.env['NO_COLOR'];
  return io.isTTY[stream] && (off === undefined || off === '') && io.env['TERM'] !== 'dumb';
}
