/** Why something cannot be renamed. */
export type RenameRefusal =
  | { readonly kind: 'no name' | 'main count' | 'empty' }
  | { readonly kind: 'role' | 'heading' | 'several meanings'; readonly words: string }
  | /** The new name holds a sign that names may not hold. */ {
      readonly kind: 'sign';
      readonly sign: string;
    }
  | /** Something else is called that already. */ { readonly kind: 'taken'; readonly words: string }
  | /** The grammar would read it as something else. */ {
      readonly kind: 'read otherwise';
      readonly words: string;
    }
  | /** The words stand in the text already, or would run into others there. */ {
      readonly kind: 'in the text' | 'runs together';
      readonly words: string;
      /** The provision, as written; null in the header. */
      readonly provision: string | null;
    }
  | /** It is named in other words too, which no rule can change. */ {
      readonly kind: 'other words';
      readonly words: string;
      readonly provision: string | null;
    }
  | /** A letter that would stand before or far behind its turn. */ {
      readonly kind: 'out of order';
      readonly words: string;
    }
  | /** It does not have the shape of what it replaces. */ {
      readonly kind: 'shape';
      readonly of: 'number' | 'stage' | 'phase' | 'clock';
      readonly words: string;
    };

const shapes = {
  number: 'a number such as 2.1, 7 or 7 bis',
  stage: 'one or two small letters, such as a',
  phase: '“Phase” and a number or letter, such as Phase 2',
  clock: 'a capital letter or a short word, such as A',
};

/** The reason in English, with what helps. */
export function refusalToRename(refusal: RenameRefusal): string {
  switch (refusal.kind) {
    case 'no name':
      return 'There is no name here. Place the cursor on a declared name, a phase, or a provision’s number.';
    case 'main count':
      return 'D+30 counts from the header’s Day entry and has no name of its own.';
    case 'empty':
      return 'A name needs at least one letter or digit.';
    case 'role':
      return `“${refusal.words}” stands for everyone with that role; rename one of them in the header.`;
    case 'heading':
      return `“${refusal.words}” is a heading; headings are renumbered by hand, with what refers to them.`;
    case 'several meanings':
      return `“${refusal.words}” is declared as several things. Give each its own name in the header first.`;
    case 'sign':
      return `A name cannot hold “${refusal.sign}”, which has a meaning of its own in the text.`;
    case 'taken':
      return `“${refusal.words}” is the name of something else in this text already. Choose another.`;
    case 'read otherwise':
      return `“${refusal.words}” would be read as words of the language and not as a name. Choose another.`;
    case 'in the text':
      return `“${refusal.words}” stands ${where(refusal.provision)} already as plain words. Choose another.`;
    case 'runs together':
      return `${capital(where(refusal.provision))}, “${refusal.words}” would run into the words beside it.`;
    case 'other words':
      return `“${refusal.words}” ${where(refusal.provision)} is another form of it. Change that first.`;
    case 'out of order':
      return `Stages stand in the order of the alphabet, and “${refusal.words}” would be out of it.`;
    case 'shape':
      return `“${refusal.words}” cannot stand here; write ${shapes[refusal.of]}.`;
  }
}

function where(provision: string | null): string {
  return provision === null ? 'in the header' : `in ${provision}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
