import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Button } from './button.tsx';

/** Keeps a part that fails from taking the desk with it: says so, with what to report. */
export class FailureBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failure: string | null }
> {
  override state: { readonly failure: string | null } = { failure: null };

  /** What React calls with what was thrown. */
  static getDerivedStateFromError(error: unknown): { readonly failure: string } {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="page" role="alert">
            <h1>{t('broken')}</h1>
            <p>{t('brokenText')}</p>
            <p>
              <bdi data-user-text>{failure}</bdi>
            </p>
            <p>
              <Button look="strong" onPress={() => window.location.reload()}>
                {t('again')}
              </Button>
            </p>
          </div>
        )}
      </Translation>
    );
  }
}
