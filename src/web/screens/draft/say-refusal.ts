import type { TFunction } from 'i18next';
import type { RenameRefusal } from '../../../pacta.ts';

const shapeKeys = {
  number: 'refuseShapeNumber',
  stage: 'refuseShapeStage',
  phase: 'refuseShapePhase',
  clock: 'refuseShapeClock',
} as const;

/** Why something cannot be renamed, with what helps. */
export function sayRefusal(t: TFunction<'editor'>, refusal: RenameRefusal): string {
  switch (refusal.kind) {
    case 'no name':
      return t('refuseNoName');
    case 'main count':
      return t('refuseMainCount');
    case 'empty':
      return t('refuseEmpty');
    case 'role':
      return t('refuseRole', refusal);
    case 'heading':
      return t('refuseHeading', refusal);
    case 'several meanings':
      return t('refuseSeveral', refusal);
    case 'sign':
      return t('refuseSign', refusal);
    case 'taken':
      return t('refuseTaken', refusal);
    case 'read otherwise':
      return t('refuseReadOtherwise', refusal);
    case 'out of order':
      return t('refuseOutOfOrder', refusal);
    case 'shape':
      return t(shapeKeys[refusal.of], refusal);
    case 'in the text':
    case 'runs together':
    case 'other words':
      return sayPlaced(t, refusal);
    default:
      return refusal satisfies never;
  }
}

type Placed = Extract<RenameRefusal, { readonly provision: string | null }>;

function sayPlaced(t: TFunction<'editor'>, { kind, words, provision }: Placed): string {
  const isHeader = provision === null;
  switch (kind) {
    case 'in the text':
      return isHeader ? t('refuseInHeader', { words }) : t('refuseInText', { words, provision });
    case 'runs together':
      return isHeader
        ? t('refuseRunsTogetherHeader', { words })
        : t('refuseRunsTogether', { words, provision });
    case 'other words':
      return isHeader ? t('refuseOtherWordsHeader', { words }) : t('refuseOtherWords', { words, provision });
    default:
      return kind satisfies never;
  }
}
