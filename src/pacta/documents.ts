import { exportText } from './export-text.ts';
import { importFile } from './import-file.ts';

/** What reads and writes files of other formats. It is large, and loaded only when it is asked for. */
export const documents = { exportText, importFile } as const;
