import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../parts/use-narrow.ts';
import { CardBody } from './card.tsx';
import { useShown } from './editor-context.ts';

/** On a narrow screen: what stands beside the sentence of the cursor, in a sheet that opens. */
export function HereSheet(): ReactNode {
  const { t } = useTranslation('editor');
  const isNarrow = useNarrow();
  const blocks = useShown('blocks');
  const here = useShown('here');
  const [isOpen, setOpen] = useState(false);
  const block = blocks.find(({ key }) => key === here);
  if (!isNarrow || block === undefined) return null;
  const { label, findings, readBack, brackets } = block;
  if (findings.length + readBack.length + brackets.length === 0) return null;
  const name = label === '' ? t('cardOther') : t('cardLabel', { label: `\u2068${label}\u2069` });
  return (
    <section className="dock sheet" aria-label={name} data-card={block.key} tabIndex={-1}>
      <button type="button" className="sheet-handle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>{name}</span>
        <SheetCounts findings={findings} />
        <span aria-hidden="true">{isOpen ? '▾' : '▴'}</span>
      </button>
      {isOpen && (
        <div className="sheet-body">
          <CardBody block={block} isHere />
        </div>
      )}
    </section>
  );
}

function SheetCounts({
  findings,
}: {
  readonly findings: readonly { readonly finding: { readonly severity: 'error' | 'warning' | 'note' } }[];
}): ReactNode {
  const { t } = useTranslation('editor');
  const [worst] = ['error', 'warning', 'note'].flatMap((severity) =>
    findings.filter(({ finding }) => finding.severity === severity),
  );
  if (worst === undefined) return null;
  const { severity } = worst.finding;
  const count = findings.filter(({ finding }) => finding.severity === severity).length;
  const key = severity === 'error' ? 'errors' : severity === 'warning' ? 'warnings' : 'notes';
  return (
    <strong className="severity" data-severity={severity}>
      {t(key, { count })}
    </strong>
  );
}
