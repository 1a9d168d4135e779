const nameCharactersMax = 120;

/** A name as it may be given: on one line, not too long; empty where nothing is left. */
export function cleanName(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim().slice(0, nameCharactersMax).trim();
}

/** The title that a text gives itself in its header, or nothing. */
export function titleOf(text: string): string {
  const title = /^\s*Agreement:\s*([^\n]+)/.exec(text.slice(0, 2000))?.[1] ?? '';
  return cleanName(title.replace(/\.\s*$/, ''));
}

/** A name for a file's draft: what the text calls itself, else what the file is called. */
export function nameOfFile(fileName: string, text: string): string {
  return titleOf(text) || cleanName(fileName.replace(/\.[A-Za-z0-9]{1,8}$/, ''));
}

/** A name for a pasted text: what it calls itself, else how it begins. */
export function nameOfText(text: string): string {
  const first = /\S[^\n]*/.exec(text.slice(0, 2000))?.[0] ?? '';
  return titleOf(text) || cleanName(first).slice(0, 80).trim();
}

/** A file name for a draft, without what file systems refuse. */
export function fileNameOf(name: string, extension = 'pacta'): string {
  const plain = name
    .replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${plain.replace(/^\.+/, '').slice(0, 80).trim() || 'agreement'}.${extension}`;
}

/** A name that none of the taken ones is: the wanted one, or that one with a number. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  const base = wanted.replace(/ \(\d+\)$/, '');
  for (let count = 2; ; count += 1) {
    const name = `${base} (${count})`;
    if (!taken.includes(name)) return name;
  }
}
