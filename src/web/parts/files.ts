import { fileNameOf } from '../drafts/names.ts';

const bytesMax = 20 * 1024 * 1024;

/** What came of a file that was opened. */
export type OpenedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fileTooLarge' | 'fileNotText' | 'fileUnreadable' };

/** Reads a file as text: UTF-8, or UTF-16 where it says so in its first bytes. */
export async function readTextFile(file: File): Promise<OpenedFile> {
  if (file.size > bytesMax) return { kind: 'fileTooLarge' };
  try {
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    return text === null ? { kind: 'fileNotText' } : { kind: 'text', text };
  } catch {
    return { kind: 'fileUnreadable' };
  }
}

/** Bytes as text with its line ends as \n; null where they are no text. */
export function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text.replaceAll(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

/** Hands a text to the reader as a file. */
export function downloadText(name: string, text: string): void {
  downloadFile(fileNameOf(name), new Blob([text], { type: 'text/plain;charset=utf-8' }));
}

/** Hands a file to the reader under a name. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken what it needs by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
