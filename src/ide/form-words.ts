/** What a language says of the forms that could stand in a text. */
export interface FormWords {
  /** What could have stood where something was not understood, of its words in English. */
  readonly expected: (words: string) => string;
  /** What a hole of a form wants, of its words in English. */
  readonly hole: (words: string) => string;
}
