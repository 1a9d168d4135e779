import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementNamed, agreements, type Listed } from '../../library/agreements.ts';
import { distinctive } from '../../library/distinctive.ts';
import { addressOf } from '../../routes/route.ts';
import { stepLeft } from '../tour/tour-steps.ts';
import { Counts, InEnglish, Whose } from './about-agreement.tsx';
import { AgreementScreen } from './agreement-screen.tsx';
import { useTitles } from './use-titles.ts';
import './library.css';

const everywhere = agreements.map(({ summary }) => summary.found);
const shownMax = 3;

/** The library of real agreements; one of them where the address names it. */
export function LibraryScreen({ agreement }: { readonly agreement: string | null }): ReactNode {
  if (agreement === null) return <LibraryList />;
  const listed = agreementNamed(agreement);
  return listed === undefined ? <Missing /> : <AgreementScreen key={agreement} listed={listed} />;
}

function LibraryList(): ReactNode {
  const { t } = useTranslation('library');
  const marks = agreements.map(({ summary }) => distinctive(summary.found, everywhere, shownMax));
  const titles = useTitles([...new Set(marks.flat())]);
  return (
    <div className="page">
      <header>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </header>
      <TourInvitation />
      <InEnglish />
      <ul className="shelf-list">
        {agreements.map((listed, index) => (
          <AgreementLine
            key={listed.name}
            listed={listed}
            marks={(marks[index] ?? []).flatMap((id) => titles.get(id) ?? [])}
          />
        ))}
      </ul>
    </div>
  );
}

function TourInvitation(): ReactNode {
  const { t } = useTranslation('library');
  return (
    <section className="shelf-tour" aria-labelledby="shelf-tour">
      <h2 id="shelf-tour">{t('tourTitle')}</h2>
      <p>{t('tourText')}</p>
      <p>
        <a className="button strong" href={addressOf({ screen: 'tour' })}>
          {stepLeft() > 1 ? t('tourGoOn') : t('tourStart')}
        </a>
      </p>
    </section>
  );
}

function AgreementLine({
  listed,
  marks,
}: {
  readonly listed: Listed;
  readonly marks: readonly string[];
}): ReactNode {
  const { t } = useTranslation('library');
  const { name, summary } = listed;
  return (
    <li className="shelf-line">
      <h2>
        <a href={addressOf({ screen: 'library', agreement: name })}>
          <bdi lang="en" data-user-text>
            {summary.title}
          </bdi>
        </a>
      </h2>
      <Whose listed={listed} />
      <p>
        <Counts listed={listed} />
        {marks.length > 0 && (
          <span className="muted">
            {' '}
            {t('among')} <span data-user-text>{marks.join(t('listComma'))}</span>.
          </span>
        )}
      </p>
    </li>
  );
}

function Missing(): ReactNode {
  const { t } = useTranslation('library');
  return (
    <div className="page">
      <header>
        <h1>{t('missing')}</h1>
      </header>
      <p>
        <a href={addressOf({ screen: 'library', agreement: null })}>{t('back')}</a>
      </p>
    </div>
  );
}
