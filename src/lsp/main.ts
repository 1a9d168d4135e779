import { readFileSync } from 'node:fs';
import { createConnection } from 'vscode-languageserver/node';
import { serve } from './server.ts';

/** The package, which stands two folders above this file in src as well as in dist. */
const packageFolder = new URL('../../', import.meta.url);

function version(): string {
  const data: unknown = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8'));
  if (typeof data === 'object' && data !== null && 'version' in data) return String(data.version);
  return '';
}

serve(createConnection(process.stdin, process.stdout), version());
