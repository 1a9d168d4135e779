/** Why something was not done: a code for programs and a sentence, with what helps, for people. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}
