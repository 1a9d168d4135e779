/** The word at which a rule gave up, with what could have stood there. */
export class NotUnderstood {
  readonly at: number;
  readonly expected: readonly string[];

  constructor(at: number, expected: readonly string[]) {
    this.at = at;
    this.expected = expected;
  }
}

/** What a rule read, or where it gave up. */
export type Attempt<T> = T | NotUnderstood;
