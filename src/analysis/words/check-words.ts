/** The words of a check in one language; a file `<id>.en.ts` each, so that translators translate files. */
export interface Words<P, N = never> {
  /** A few words for lists. */
  readonly title: string;
  /** The long form of `pacta explain`: what it is, why it matters, how to mend it. Plain paragraphs. */
  readonly explanation: string;
  /** One plain sentence that a diplomat understands. */
  readonly message: (parameters: P) => string;
  readonly because: (note: N) => string;
  /** What the fix does, in the imperative. */
  readonly fix: (parameters: P) => string;
}
