import type { ServicePageView, SourceLine } from '~/domain/directory/service-page';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { Icon } from '../icon';
import { asOfText } from './as-of';

/** The documents the facts were collected from, by the first digits of their file names. */
const DOCUMENTS = {
  '000': 'dossier',
  '001': 'profiles',
  '002': 'programmes',
  '003': 'steering',
  '004': 'iqKonkret',
} as const;

/** How we know: backing, day of the last check, sources with their dates, what happened to the entry. */
export function ServiceProof({ page }: { page: ServicePageView }) {
  const t = useT('services');
  const language = useLanguage();
  const { marks, sources, history } = page;
  return (
    <Card title={t('page.proof')}>
      <div className="grid gap-5">
        <DefinitionList
          items={[
            { term: t('page.status'), value: marks.status },
            {
              term: t('page.verifiedOn'),
              value:
                marks.verifiedOn === null ? t('page.neverVerified') : formatDate(marks.verifiedOn, language),
            },
            {
              term: t('page.sources'),
              value: (
                <ul className="grid gap-2">
                  {sources.map((source, position) => (
                    <li key={position}>
                      <Source source={source} />
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              term: t('page.history'),
              value: (
                <ul>
                  {history.map(({ action, on }, position) => (
                    <li key={position}>
                      {formatDate(on, language)}: {t(`change.${action}`)}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </div>
    </Card>
  );
}

function Source({ source }: { source: SourceLine }) {
  const t = useT('services');
  const language = useLanguage();
  const day = asOfText(source.asOf, language);
  const date = day === null ? t('page.notFetched') : t('page.asOf', { date: day });
  if (source.url !== null)
    return (
      <>
        <a
          href={source.url}
          rel="noreferrer external"
          className="text-link underline underline-offset-4 [overflow-wrap:anywhere]"
        >
          {t('page.sourceOpen', { host: new URL(source.url).host.replace(/^www\./, '') })}
          <Icon name="external" className="ml-1 inline size-4 align-text-bottom" />
          <span className="sr-only"> ({t('common:source.opensElsewhere')})</span>
        </a>
        , {date}
      </>
    );
  return (
    <>
      {documentName(t, source.document ?? '')}, {date}
    </>
  );
}

function documentName(t: ReturnType<typeof useT<'services'>>, document: string): string {
  const known = DOCUMENTS[document.slice(0, 3) as keyof typeof DOCUMENTS];
  // What the operator named stays as it was typed; only the bundled files have names nobody would recognise.
  if (known !== undefined && /^\d{3}_[0-9a-f]+\.txt$/.test(document)) return t(`document.${known}`);
  return document === '' ? t('document.other') : document;
}
