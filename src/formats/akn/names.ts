import type { Agreement } from '../../model/agreement.ts';
import { element, type Markup } from '../xml/markup.ts';

/** The declared names of a text and the eIds under which the metadata list them. */
export class ListedNames {
  readonly #ids = new Map<string, string>();
  /** The list itself. */
  readonly markup: readonly Markup[];

  constructor({ actors, places }: Agreement) {
    const used = new Set<string>();
    const list = (kind: string, tag: string, folder: string, names: readonly string[]): readonly Markup[] =>
      [...new Set(names)].map((name) => {
        const id = unique(`${folder}_${slug(name)}`, used);
        this.#ids.set(`${kind} ${name}`, id);
        return element(tag, {
          eId: id,
          href: `/akn/ontology/${folder}/${encodeURIComponent(slug(name))}`,
          showAs: name,
        });
      });
    this.markup = [
      ...list(
        'actor',
        'TLCOrganization',
        'organization',
        actors.map(({ id }) => id),
      ),
      ...list(
        'place',
        'TLCLocation',
        'location',
        places.map(({ id }) => id),
      ),
    ];
  }

  /** The eId of a name, or null. */
  idOf({ kind, id }: { readonly kind: 'actor' | 'place'; readonly id: string }): string | null {
    return this.#ids.get(`${kind} ${id}`) ?? null;
  }
}

/** Words as part of an id or an address. */
export function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'unnamed'
  );
}

function unique(name: string, used: Set<string>): string {
  let id = name;
  for (let count = 2; used.has(id); count++) id = `${name}-${count}`;
  used.add(id);
  return id;
}
