import type { Act, Norm } from '../model/norms.ts';

/** An act with its modal, in the words of the text: `shall not fly over Gaza`, `the road may be opened`. */
export function actWords({ deontic }: Pick<Norm, 'deontic'>, { words, passive, actedOn }: Act): string {
  const modal = { obligation: 'shall', prohibition: 'shall not', permission: 'may' }[deontic];
  const isActedOn = passive && actedOn !== '' && words.startsWith(actedOn);
  return isActedOn ? `${actedOn} ${modal}${words.slice(actedOn.length)}` : `${modal} ${words}`;
}
