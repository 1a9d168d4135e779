import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';

// Whoever reads what we print may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

// The exit code is set rather than exiting, so that what is still being written arrives.
process.exitCode = await run(process.argv.slice(2), nodeWorld());
