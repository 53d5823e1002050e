import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

// Whoever reads our output may stop early (`| head`); that is their right and no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

void run(process.argv.slice(2), nodeIo()).then((code) => {
  process.exitCode = code;
});
