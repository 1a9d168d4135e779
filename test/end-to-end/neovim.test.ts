// Debian's Neovim, as its user sets it up from editors/neovim, on a real agreement.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const isThere = spawnSync('nvim', ['--version']).status === 0;
const missing = isThere ? '' : ' (NOT RUN: apt-get install neovim)';
const agreement = path('corpus/real/gaza-proposal-2025-07/agreement.pacta');

const failed = z.object({ fault: z.string().optional() });

const checked = z.object({ findings: z.array(z.object({ id: z.string() })) });

const reported = z.object({
  found: z.array(z.string()),
  hover: z.array(z.string()),
  renamed: z.string(),
  after: z.array(z.string()),
});

/** Opens the agreement in an editor that knows nothing but the file of this project, and does as the script says. */
function inNeovim(): z.infer<typeof reported> {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-neovim-'));
  try {
    const report = join(folder, 'report.json');
    const command = JSON.stringify([process.execPath, path('bin/pacta'), 'lsp', '--stdio']).slice(1, -1);
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n'];
    args.push('-c', `lua vim.g.pacta_command = { ${command.replaceAll('"', "'")} }`);
    args.push('-c', `luafile ${path('editors/neovim/pacta.lua')}`, '-c', `edit ${agreement}`);
    args.push('-c', `luafile ${path('test/end-to-end/neovim.lua')}`);
    const env = {
      ...process.env,
      HOME: folder,
      XDG_STATE_HOME: folder,
      PACTA_REPORT: report,
      PACTA_SETUP: '',
    };
    const done = spawnSync('nvim', args, { env, encoding: 'utf8', timeout: 280_000 });
    expect([done.status, done.stderr]).toEqual([0, expect.any(String)]);
    const data: unknown = JSON.parse(readFileSync(report, 'utf8'));
    expect(failed.parse(data).fault).toBeUndefined();
    return reported.parse(data);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The ids of what the command line finds, in their order. */
function foundByCommand(): readonly string[] {
  const env = { ...process.env, PACTA_SETUP: '', NO_COLOR: '1' };
  const args = [path('bin/pacta'), 'check', '--json', agreement];
  const done = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const { findings } = checked.parse(JSON.parse(done.stdout));
  return findings.map(({ id }) => id).sort();
}

test.skipIf(!isThere)(
  `findings, hover, definition and renaming in Neovim${missing}`,
  { timeout: 300_000 },
  () => {
    const { found, hover, renamed, after } = inNeovim();
    expect(found).toEqual(foundByCommand());
    expect(hover.join(' ')).toContain('Hamas is obliged, on day 1');
    expect(renamed).toBe(readFileSync(agreement, 'utf8').replaceAll('Red Cross', 'Blue Cross'));
    expect(after).toEqual(found);
  },
);
