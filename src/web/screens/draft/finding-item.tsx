import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { mend, toggleFinding } from '../../editor/actions.ts';
import type { NamedFinding } from '../../editor/findings-shown.ts';
import { previewOf } from '../../editor/fix-preview.ts';
import { Button } from '../../parts/button.tsx';
import { useEditor, useShown } from './editor-context.ts';

const signs = { error: '✕', warning: '!', note: 'i' } as const;

/** One finding: a line, and opened, its reasons, what would mend it, and what it means. */
export function FindingItem({
  named,
  isOpen,
}: {
  readonly named: NamedFinding;
  readonly isOpen: boolean;
}): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const { severity, message } = named.finding;
  const body = useId();
  return (
    <li className="finding" data-finding={named.finding.id} data-severity={severity} data-open={isOpen}>
      <button
        type="button"
        className="finding-line"
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={() => toggleFinding(editor, named.key)}
      >
        <span className="sign" role="img" aria-label={t(severity)}>
          {signs[severity]}
        </span>
        <span className="finding-message" dir="auto" data-user-text>
          {message}
        </span>
      </button>
      {isOpen && (
        <div className="finding-body" id={body}>
          <InReadings named={named} />
          <Reasons named={named} />
          <Mending named={named} />
          <p className="finding-foot">
            <Button look="plain" onPress={() => editor.open({ kind: 'explain', id: named.finding.id })}>
              {t('explain')}
            </Button>
            <span className="muted small" data-user-text>
              {named.finding.id}
            </span>
          </p>
        </div>
      )}
    </li>
  );
}

function InReadings({ named: { finding } }: { readonly named: NamedFinding }): ReactNode {
  const { t } = useTranslation('editor');
  const { readings } = finding;
  if (readings === 'all') return null;
  const names = readings.map((partial) =>
    Object.entries(partial)
      .map(([bracket, letter]) => `${bracket} ${letter}`)
      .join(', '),
  );
  const key = names.length === 1 ? 'inReadings' : 'inReadingsMany';
  return <p className="small muted">{t(key, { readings: `\u2068${names.join('; ')}\u2069` })}</p>;
}

/** The chain of reasons; each step shows its words in the text. */
function Reasons({ named: { finding } }: { readonly named: NamedFinding }): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const walk = useShown('walk');
  const { because } = finding;
  if (because.length === 0) return null;
  return (
    <div className="reasons">
      <p className="body-head">{t('why')}</p>
      <ol>
        {because.map(({ message, span }, index) => (
          <li key={`${span.start} ${message}`}>
            <button
              type="button"
              className="reason"
              aria-current={walk === index ? 'step' : undefined}
              onClick={() => editor.walk(index)}
              onMouseEnter={() => editor.mark(editor.place(span))}
              onMouseLeave={() => editor.mark(null)}
            >
              <span dir="auto" data-user-text>
                {message}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Mending({ named }: { readonly named: NamedFinding }): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const check = useShown('check');
  const { fix } = named.finding;
  if (fix === null) return null;
  const previews = previewOf(check.last?.text ?? '', fix.edits).map((parts, index) => ({ parts, index }));
  return (
    <div className="mending">
      <p className="body-head">{t('fix')}</p>
      <p dir="auto" data-user-text>
        {fix.message}
      </p>
      {previews.map(({ parts, index }) => (
        <p className="preview" dir="auto" data-user-text key={index}>
          {parts.map(({ kind, words }) => (
            <PreviewWords key={`${kind} ${words}`} kind={kind} words={words} />
          ))}
        </p>
      ))}
      <Button onPress={() => mend(editor, named)}>{t('fixTake')}</Button>
    </div>
  );
}

function PreviewWords({
  kind,
  words,
}: {
  readonly kind: 'kept' | 'out' | 'in';
  readonly words: string;
}): ReactNode {
  if (kind === 'out') return <del>{words}</del>;
  return kind === 'in' ? <ins>{words}</ins> : <span>{words}</span>;
}
