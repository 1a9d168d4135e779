import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadBack } from '../../../pacta.ts';
import { goToBlock } from '../../editor/actions.ts';
import { type Block, saysTheSame } from '../../editor/blocks.ts';
import { BracketCard } from './bracket-card.tsx';
import { useEditor, useShown } from './editor-context.ts';
import { FindingItem } from './finding-item.tsx';

/** Where nobody is, so many findings are shown, and that there are more. */
const findingsMax = 2;

interface CardProps {
  readonly block: Block;
  readonly isHere: boolean;
  /** Where it stands, in pixels from the top; without, it stands where it falls. */
  readonly top?: number;
}

/** What is said of one part of the text. */
export const Card = memo(function Card({ block, isHere, top }: CardProps): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const name = block.label === '' ? t('cardOther') : t('cardLabel', { label: block.label });
  return (
    <section
      className="card"
      data-card={block.key}
      data-here={isHere}
      aria-label={name}
      tabIndex={-1}
      style={top === undefined ? undefined : { insetBlockStart: top }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor.view.focus();
      }}
    >
      <CardBody block={block} isHere={isHere} />
    </section>
  );
}, isShownAlike);

/** A card that nobody looks into goes by its words; where they stand is asked when it is pressed. */
function isShownAlike(before: CardProps, after: CardProps): boolean {
  if (before.isHere || after.isHere || before.top !== after.top) return false;
  return saysTheSame(before.block, after.block);
}

/** The label, what was understood, what was found, what is not agreed. */
export function CardBody({ block, isHere }: { readonly block: Block; readonly isHere: boolean }): ReactNode {
  const { findings, brackets, readBack, label, kind } = block;
  const open = useShown('open');
  const isOpen = isHere || findings.some(({ key }) => key === open);
  const shown = isOpen ? findings : findings.slice(0, findingsMax);
  return (
    <>
      <Understood readBack={readBack} label={kind === 'other' ? '' : label} isOpen={isOpen} />
      {shown.length > 0 && (
        <ul className="finding-list">
          {shown.map((named) => (
            <FindingItem key={named.key} named={named} isOpen={named.key === open} />
          ))}
        </ul>
      )}
      {findings.length > shown.length && <More count={findings.length - shown.length} block={block} />}
      {brackets.map((bracket) => (
        <BracketCard key={bracket.id} bracket={bracket} isOpen={isOpen} />
      ))}
    </>
  );
}

function More({ count, block }: { readonly count: number; readonly block: Block }): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  return (
    <button type="button" className="more" onClick={() => goToBlock(editor, block.key)}>
      {t('more', { count })}
    </button>
  );
}

function Understood({
  readBack,
  label,
  isOpen,
}: {
  readonly readBack: readonly ReadBack[];
  readonly label: string;
  readonly isOpen: boolean;
}): ReactNode {
  if (readBack.length === 0) {
    return label === '' ? null : (
      <p className="card-label">
        <bdi data-user-text>{label}</bdi>
      </p>
    );
  }
  return (
    <ul className="understood" data-open={isOpen}>
      {readBack.map((each, index) => (
        <li key={`${each.label} ${each.span.start} ${each.sentence}`}>
          <Sentence said={each} label={labelAt(readBack, index, label)} />
        </li>
      ))}
    </ul>
  );
}

/** What stands before a sentence: the part as written, or the stage, and no label twice. */
function labelAt(all: readonly ReadBack[], index: number, part: string): string {
  const [own, before] = [all[index], all[index - 1]];
  if (own === undefined || own.label === before?.label) return '';
  return own.provision === null && index === 0 ? part : own.label;
}

function Sentence({ said, label }: { readonly said: ReadBack; readonly label: string }): ReactNode {
  const { t } = useTranslation('editor');
  const { kind, sentence, readings } = said;
  return (
    <p dir="auto" data-kind={kind}>
      {label !== '' && (
        <b>
          <bdi data-user-text>{label}</bdi>{' '}
        </b>
      )}
      {kind === 'prose' && t('prose')}
      {kind === 'not understood' && t('notUnderstood')}
      {kind !== 'prose' && kind !== 'not understood' && <span data-user-text>{sentence}</span>}
      {readings.length > 0 && (
        <span className="muted"> {t('inReadings', { readings: `\u2068${readings.join('; ')}\u2069` })}</span>
      )}
    </p>
  );
}
