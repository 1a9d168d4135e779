import type { Span } from '../base/span.ts';

/** What a provision may be said to be in. `done` is its doing; see the reference for each. */
export type State =
  | 'performed'
  | 'verified'
  | 'breached'
  | 'suspended'
  | 'overdue'
  | 'disputed'
  | 'begun'
  | 'continues'
  | 'ended';

/** One thing referred to, by the name the text gives it. */
export type Target = { readonly span: Span } & (
  | /** `2.1`, `2.1(a)`, `7 bis`; `annex` where the reference names one. */ {
      readonly kind: 'provision';
      readonly label: string;
      /** The heading it is said to stand under (`annex a`), where the reference names one. */
      readonly within: string | null;
    }
  | /** `2.1 to 2.4`, both included. */ { readonly kind: 'range'; readonly from: string; readonly to: string }
  | /** `Article 2`, `Annex A`: the heading as keyed (`article 2`). */ {
      readonly kind: 'heading';
      readonly heading: string;
    }
  | /** `this Article`, `this provision`. */ { readonly kind: 'this'; readonly of: 'heading' | 'provision' }
  | /** `any provision`, `any provision of Article 2`; never the norm that says it. */ {
      readonly kind: 'any';
      readonly heading: string | null;
    }
  | /** `all of Article 2`: its norms done once. */ { readonly kind: 'every'; readonly heading: string }
  | /** `this agreement`. */ { readonly kind: 'agreement' }
  | /** `the matter`, `the dispute`: what the same sentence's condition speaks of. */ {
      readonly kind: 'matter';
    }
);

/** A reference: one target, or several taken together (`all`) or any one of them (`one`). */
export interface Reference {
  readonly targets: readonly Target[];
  readonly quantifier: 'all' | 'one';
  readonly span: Span;
}
