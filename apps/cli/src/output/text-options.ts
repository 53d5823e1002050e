import type { Io } from '../io.ts';
import type { Sources } from '../view/footnotes.ts';
import { colourOn } from './colour.ts';

/** Readable output is laid out for this many columns, or for the terminal where it is narrower. */
const WIDTH = 80;

export interface StreamTextOptions {
  readonly colour: boolean;
  readonly width: number;
}

/** How to lay out text for a stream. */
export function textOptions(io: Io, stream: 'stdout' | 'stderr' = 'stdout'): StreamTextOptions {
  return { colour: colourOn(io, stream), width: Math.min(WIDTH, io.columns ?? WIDTH) };
}

/** The same, with the library's sources to cite. */
export async function citedTextOptions(io: Io): Promise<StreamTextOptions & { readonly sources: Sources }> {
  return { ...textOptions(io), sources: (await io.loadLibrary()).sources };
}
