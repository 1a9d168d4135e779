import type { Refusal } from '../../base/refusal.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { loadDocuments } from '../../pacta.ts';
import type { DocumentAnswers, DocumentQuestions } from './documents.ts';
import { coreLanguage } from './snapshots.ts';

type Kind = keyof DocumentQuestions;

/** What is larger is not even read. */
const bytesMax = 64 * 1024 ** 2;

/** A function for every question about files; what reads and writes them is fetched at the first. */
export const documentAnswers: {
  readonly [K in Kind]: (question: DocumentQuestions[K]) => Promise<Result<DocumentAnswers[K], Refusal>>;
} = {
  importFile: async ({ name, file, options }) => {
    if (file.size > bytesMax) return ok(err({ code: 'too-large', message: 'it is larger than 64 MB' }));
    const bytes = await bytesOf(file);
    if (bytes === null) return ok(err({ code: 'unreadable', message: 'it could not be read' }));
    return ok((await loadDocuments()).importFile(name, bytes, options));
  },
  exportText: async ({ text, format, language, ...asked }) => {
    const { exportText } = await loadDocuments();
    return ok(exportText(text, format, { ...asked, date: null, language: await coreLanguage(language) }));
  },
};

/** A file may be gone, or changed, by the time it is read. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
