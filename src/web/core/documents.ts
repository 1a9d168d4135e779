import type { Refusal } from '../../base/refusal.ts';
import type { Result } from '../../base/result.ts';
import type { Exported, ExportFormat, Imported, ImportOptions } from '../../pacta.ts';
import type { LanguageTag } from '../settings/settings.ts';

/** What is asked about files of other formats. */
export interface DocumentQuestions {
  readonly importFile: { readonly name: string; readonly file: Blob; readonly options: ImportOptions };
  readonly exportText: {
    readonly text: string;
    readonly format: ExportFormat;
    /** The draft against which a DOCX tracks changes. */
    readonly changesFrom: string | null;
    readonly author: string;
    readonly withFindings: boolean;
    readonly language: LanguageTag;
  };
}

/** What came of it: a refusal has a code, by which it is said in the language of the reader. */
export interface DocumentAnswers {
  readonly importFile: Result<Imported, Refusal>;
  readonly exportText: Result<Exported, Refusal>;
}
