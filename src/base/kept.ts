/**
 * What need not be worked out again, for texts that are checked at every keystroke. Three ways, by what a
 * result rests on:
 *
 * - on one agreement (or any other object): `once`. A list that several checks ask for is made for the first.
 * - on words alone, such as whether an act lets somebody in: `byWords`. All but one provision have the same
 *   words after a keystroke, so that this is the cheapest way to keep something from one text to the next.
 * - on words and on declarations, such as an act's words with synonyms replaced: `keptUnder` with a sign that
 *   holds all of the declarations that are looked at, around a `byWords`.
 *
 * What rests on several norms is not kept from text to text; it is made quick instead.
 */

/** Works a thing out once for each object, and again only for another one. */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

const WORDS_MAX = 20_000;

/** Works a thing out once for each phrase; nothing but the phrase may be looked at. */
export function byWords<Made>(make: (words: string) => Made): (words: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.made;
    if (known.size >= WORDS_MAX) known.clear();
    const made = make(words);
    known.set(words, { made });
    return made;
  };
}

/**
 * Works a thing out once for each object, and keeps it for the next one as long as the sign is the same. The
 * sign must hold everything that is looked at.
 */
export function keptUnder<Of extends object, Made>(
  signOf: (of: Of) => string,
  make: (of: Of) => Made,
): (of: Of) => Made {
  let latest: { readonly sign: string; readonly made: Made } | null = null;
  return once((of) => {
    const sign = signOf(of);
    if (latest?.sign !== sign) latest = { sign, made: make(of) };
    return latest.made;
  });
}
