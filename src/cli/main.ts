import { readFileSync } from 'node:fs';

/** The version in package.json, which stands two folders above this file in src as well as in dist. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const data: unknown = JSON.parse(text);
  if (typeof data === 'object' && data !== null && 'version' in data && typeof data.version === 'string') {
    return data.version;
  }
  throw new Error('package.json has no "version": the package is damaged; install it again.');
}

/** Runs one command and answers with the exit code: 0 well, 2 when the command is not understood. */
function main(args: readonly string[]): number {
  if (args[0] === '--version') {
    process.stdout.write(`pacta ${version()}\n`);
    return 0;
  }
  process.stderr.write(`pacta: "${args.join(' ')}" is not a command. Try: pacta --version\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
