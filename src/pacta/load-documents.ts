import type { documents } from './documents.ts';

/** What reads and writes files of other formats, fetched when it is first asked for. */
export async function loadDocuments(): Promise<typeof documents> {
  return (await import('./documents.ts')).documents;
}
