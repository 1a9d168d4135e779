import { expect, test } from 'vitest';
import { docxOf, paragraph } from '../../../test/support/docx.ts';
import { documentAnswers } from './document-answers.ts';

const options = { changesAs: 'brackets', keepsComments: false, proposes: false } as const;

function blob(content: string | Uint8Array): Blob {
  return new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]);
}

test('a file is read, and a text written, as plain data that can travel', async () => {
  const file = blob(docxOf({ body: paragraph('1.1 A shall leave.') }));
  const taken = await documentAnswers.importFile({ name: 'a.docx', file, options });
  expect(taken).toMatchObject({ value: { ok: true, value: { text: '1.1 A shall leave.\n' } } });
  expect(structuredClone(taken)).toEqual(taken);
  const asked = { changesFrom: null, author: '', withFindings: true, language: 'he' } as const;
  const made = await documentAnswers.exportText({ text: 'Peace.', format: 'html', ...asked });
  if (!made.ok || !made.value.ok) throw new Error('nothing was made');
  expect(new TextDecoder().decode(made.value.value.bytes)).toContain('ממצאים');
});

test('a file that is none, is too large or is gone is refused with a code', async () => {
  const large = Object.defineProperty(blob(''), 'size', { value: 64 * 1024 ** 2 + 1 });
  const gone = Object.assign(blob('a'), { arrayBuffer: () => Promise.reject(new Error('gone')) });
  const codeOf = async (file: Blob): Promise<unknown> => {
    const taken = await documentAnswers.importFile({ name: 'a.docx', file, options });
    return taken.ok && !taken.value.ok ? taken.value.error.code : null;
  };
  expect([await codeOf(large), await codeOf(gone), await codeOf(blob('Peace.'))]).toEqual([
    'too-large',
    'unreadable',
    'not-docx',
  ]);
});
