import { spawn } from 'node:child_process';

/** Opens a page in the user's browser; false where there is no display to open it on. */
export function openPage(address: string): boolean {
  const call = callFor(process.platform, process.env);
  if (call === null) return false;
  const [program, ...args] = call;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // No browser is no fault: the address has been printed.
  child.on('error', () => undefined);
  child.unref();
  return true;
}

/** What opens a page on a system; null where nothing will. */
export function callFor(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
