import type { TFunction } from 'i18next';
import { isolated } from '../../../base/isolates.ts';
import type { ImportState } from './import-state.ts';

const keys = {
  'not-docx': 'refusedNotDocx',
  'old-format': 'refusedOldFormat',
  encrypted: 'refusedEncrypted',
  'damaged-zip': 'refusedDamaged',
  'damaged-document': 'refusedDamaged',
  'too-large': 'refusedTooLarge',
  'text-too-long': 'refusedTooLarge',
  'unpacks-too-large': 'refusedBomb',
  'no-words': 'refusedNoWords',
  empty: 'refusedNoWords',
  'not-utf8': 'refusedNotText',
  'not-text': 'refusedNotText',
  unreadable: 'refusedUnreadable',
} as const;

/** Why a file cannot be taken and what helps, in the reader's language; null where it can. */
export function sayRefusal(t: TFunction<'documents'>, state: ImportState): string | null {
  if (state.kind === 'died') return t('died', { name: isolated(state.name) });
  if (state.kind !== 'refused') return null;
  const name = isolated(state.name);
  const known = Object.entries(keys).find(([code]) => code === state.code);
  return known === undefined ? t('refusedOther', { name, detail: state.detail }) : t(known[1], { name });
}
