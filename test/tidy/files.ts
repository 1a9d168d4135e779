import type { Breach } from './source.ts';

const vagueNames = /(^|\/)(utils?|helpers?|misc|common|shared|lib)(\/|\.[^/]*$)/;

// Written so that this file does not hold what it looks for.
const machineWords = /[.][.]\/shared|[/]work[/]|[/]root[/]|far[m]-|(?<!\w)[.]library/;

/** A file is named for what it is about. */
export function nameBreaches(path: string): Breach[] {
  const isCode = /^(src|test|bench|scripts)\//.test(path);
  const name = isCode ? vagueNames.exec(path)?.[2] : undefined;
  if (name === undefined) return [];
  const what = `"${name}" says nothing about what is in it.`;
  return [
    { path, line: 1, rule: 'names', what, remedy: 'name it for its subject, or put it beside its user.' },
  ];
}

/** No file knows the machine it was written on. */
export function machineBreaches(path: string, text: string): Breach[] {
  // The lockfile is npm's, and full of hashes; a NUL means that the file is not text.
  if (path === 'package-lock.json' || text.includes('\0')) return [];
  return text.split('\n').flatMap((line, index) => {
    const word = machineWords.exec(line)?.[0];
    if (word === undefined) return [];
    const what = `"${word}" is of one machine.`;
    const remedy = 'write a path relative to the file, or read it from the environment.';
    return [{ path, line: index + 1, rule: 'machine', what, remedy }];
  });
}
