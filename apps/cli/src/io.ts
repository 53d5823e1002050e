import type { Library } from '@stridelift/engine';
import type { AppNames, Claim, NamesByExercise, Texts } from '@stridelift/library';

/** Everything that a command may touch outside itself; tests hand in their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Rejects as Node's file functions do. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The file as something that is read piece by piece; rejects as Node's file functions do. */
  readonly openFile: (path: string) => Promise<Blob>;
  /** The files of a folder and of those in it, by their path from it, in order; nothing where the path is no folder. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
  /** Whole or not at all. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly loadLibrary: () => Promise<Library>;
  /** What teaches the exercises; only who shows it asks. */
  readonly loadTexts: () => Promise<Texts>;
  /** What exercises are called in everyday speech; only who searches asks. */
  readonly loadEverydayNames: () => Promise<NamesByExercise>;
  /** What apps and devices call exercises; only who imports logs asks. */
  readonly loadAppNames: () => Promise<AppNames>;
  readonly loadClaims: () => Promise<readonly Claim[]>;
  readonly now: () => Date;
  /** IANA zone of this machine, for files that belong to nobody in particular. */
  readonly timeZone: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean };
  /** Asks for yes or no; there only where a person sits before a terminal. Enter alone is yes. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** Columns of the terminal, where there is one. */
  readonly columns?: number;
}

/** 0 fine, 1 findings of level hard, 2 bad input, 70 our fault. */
export type ExitCode = 0 | 1 | 2 | 70;
