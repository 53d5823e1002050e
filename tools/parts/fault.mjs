/** Exit code of everything that is our fault or the machine's, never the input's. */
const FAULT_EXIT = 70;

/** An error whose message is written for the person at the keyboard: printed without a stack. */
export function fault(message) {
  return Object.assign(new Error(message), { plain: true });
}

/** The last word of a tool that cannot go on. Sets the exit code instead of exiting, so that locks are given back. */
export function reportFault(error) {
  const text = error?.plain ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`stridelift: ${text}\n`);
  process.exitCode = FAULT_EXIT;
}
