/** What is said where a check could not be finished. */
export function unfinished(title: string): string {
  return `The brackets of this text allow too many readings to finish this check (${title}).`;
}
