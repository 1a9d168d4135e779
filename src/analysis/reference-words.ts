import type { Reference, Target } from '../model/references.ts';
import { listed, provisionName } from './naming.ts';

/** A reference in words that the language reads again: `2.1 or 2.2`, `Article 2`, `any provision`. */
export function referenceWords(reference: Reference): string {
  return listed(reference.targets.map(targetWords), reference.quantifier === 'all' ? 'and' : 'or');
}

function targetWords(target: Target): string {
  switch (target.kind) {
    case 'provision':
      return provisionName(target.label);
    case 'range':
      return `${target.from} to ${target.to}`;
    case 'heading':
      return headingWords(target.heading);
    case 'every':
      return `all of ${headingWords(target.heading)}`;
    case 'any':
      return target.heading === null ? 'any provision' : `any provision of ${headingWords(target.heading)}`;
    case 'this':
      return target.of === 'heading' ? 'this Article' : 'this provision';
    case 'agreement':
      return 'this agreement';
    case 'matter':
      return 'the matter';
  }
}

/** `article 2` as it is written in a text. */
function headingWords(key: string): string {
  return key.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Whether a reference names provisions or headings, so that its words mean the same anywhere in the text. */
export function isFixed(reference: Reference): boolean {
  return reference.targets.every(
    ({ kind }) => kind === 'provision' || kind === 'range' || kind === 'heading',
  );
}
