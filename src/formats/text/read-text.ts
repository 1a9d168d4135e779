import type { Refusal } from '../../base/refusal.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { utf8Problem } from '../../base/utf8.ts';

const megabyte = 1024 ** 2;
const bytesMax = 64 * megabyte;

/**
 * Reads a file as a text: UTF-8, or UTF-16 where its first bytes say so. A mark at its start is left out and
 * line ends become `\n`; refused where it is no text, is empty or too large.
 */
export function readText(bytes: Uint8Array): Result<string, Refusal> {
  if (bytes.length > bytesMax) {
    const message = 'it is larger than 64 MB, which no agreement is; check that it is the right file';
    return err({ code: 'too-large', message });
  }
  const encoding = encodingOf(bytes);
  const problem = encoding === 'utf-8' ? utf8Problem(bytes) : null;
  if (problem !== null) return err({ code: 'not-utf8', message: problem });
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.includes('\0')) {
    const message = 'it holds characters that no text has; save the text as DOCX or as plain text in UTF-8';
    return err({ code: 'not-text', message });
  }
  return text.trim() === '' ? err({ code: 'empty', message: 'it is empty' }) : ok(text);
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
