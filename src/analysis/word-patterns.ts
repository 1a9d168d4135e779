/**
 * A pattern for any of some words or phrases, whole words only. Each argument is a list of them with bars
 * between; parts of patterns (`visits?`) may stand among them.
 */
export function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The same, at the beginning of the text. */
export function beginsWithAnyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
