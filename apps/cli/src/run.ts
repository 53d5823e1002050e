import { CommanderError } from 'commander';
import type { ExitCode, Io } from './io.ts';
import { createProgram } from './program.ts';

/**
 * Runs the command line on the words after the program's name and returns the exit code. Never throws: what is our fault
 * is said on standard error and comes back as 70.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const coloured = argv.includes('--no-color') ? { ...io, env: { ...io.env, NO_COLOR: '1' } } : io;
  let code: ExitCode = 0;
  const program = createProgram(coloured, (result) => {
    code = result;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      outputError: (text, write) => write(text.replace(/^error: /, 'stridelift: ')),
      getOutHelpWidth: () => io.columns ?? HELP_WIDTH,
      getErrHelpWidth: () => io.columns ?? HELP_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
    command.showHelpAfterError(`See: ${[...ancestors(command), '--help'].join(' ')}`);
  }
  try {
    if (argv.length === 0) {
      program.outputHelp();
      return 0;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportFault(error, io);
  }
}

const HELP_WIDTH = 80;

function ancestors(command: { readonly parent: unknown; name(): string }): readonly string[] {
  const parent = command.parent as { readonly parent: unknown; name(): string } | null;
  return [...(parent === null ? [] : ancestors(parent)), command.name()];
}

/** What broke is ours to mend: said with what a report needs, and without drowning the reader. */
function reportFault(error: unknown, io: Io): ExitCode {
  const { message, stack, code } =
    error instanceof Error ? (error as Error & { readonly code?: unknown }) : faultOf(error);
  const mark = typeof code === 'string' ? ` (${code})` : '';
  const detail = io.env['STRIDELIFT_DEBUG'] ? `\n${stack ?? ''}` : '\nSTRIDELIFT_DEBUG=1 shows where it happened.';
  io.stderr(`stridelift: something broke on our side${mark}: ${message}\nNothing was written.${detail}\n`);
  return 70;
}

function faultOf(thrown: unknown): { readonly message: string; readonly stack?: string; readonly code?: unknown } {
  return { message: String(thrown) };
}
