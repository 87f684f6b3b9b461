import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { buttonClasses, LinkButton } from './button';
import { Card } from './card';
import { Icon } from './icon';

/** The statuses that have words of their own; every other failure is told as 500, every other refusal as 400. */
const PAGES = {
  400: 'badRequest',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  405: 'wrongMethod',
  409: 'conflict',
  413: 'tooLarge',
  429: 'tooMany',
  500: 'broken',
  503: 'unavailable',
} as const;

type ErrorPageName = (typeof PAGES)[keyof typeof PAGES];

/** Which page tells about a status. */
export function errorPageName(status: number): ErrorPageName {
  if (isTold(status)) return PAGES[status];
  return status >= 400 && status < 500 ? 'badRequest' : 'broken';
}

function isTold(status: number): status is keyof typeof PAGES {
  return status in PAGES;
}

export interface ErrorPageProps {
  status: number;
  /** Id of the request, so that the operator finds it in the log. */
  reference?: string | undefined;
  /** Instead of the usual buttons, for instance a form that keeps what was typed. */
  actions?: ReactNode;
}

/** What happened, what is kept, what to do. Never the error itself. */
export function ErrorPage({ status, reference, actions }: ErrorPageProps) {
  const t = useT('common');
  const { pathname, search } = useLocation();
  const name = errorPageName(status);
  const kept = KEPT[name];
  const canRetry = name === 'unavailable' || name === 'broken' || name === 'conflict' || name === 'tooMany';
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-6 py-4 sm:py-8">
      <div>
        <p className="inline-flex items-center gap-2 font-semibold text-signal">
          <Icon name={status === 404 ? 'question' : 'alert'} />
          {status}
        </p>
        <h1 className="mt-1 text-h1">{t(`errorPage.${name}.title`)}</h1>
      </div>
      <Card>
        <dl className="grid gap-4">
          <Answer question={t('errorPage.happened')}>{t(`errorPage.${name}.happened`)}</Answer>
          <Answer question={t('errorPage.kept')}>
            {kept ? t(`errorPage.${kept}.kept`) : t('errorPage.nothingChanged')}
          </Answer>
          <Answer question={t('errorPage.todo')}>{t(`errorPage.${name}.todo`)}</Answer>
        </dl>
      </Card>
      <div className="flex flex-wrap gap-3">
        {actions ?? (
          <>
            {canRetry ? (
              // A plain link: it loads the page anew, also where the script's state is what broke.
              <a href={pathname + search} className={buttonClasses('primary')}>
                {t('errorPage.retry')}
              </a>
            ) : null}
            <LinkButton to="/" look={canRetry ? 'secondary' : 'primary'}>
              {t('errorPage.home')}
            </LinkButton>
          </>
        )}
      </div>
      {reference ? (
        <p className="text-small text-ink-muted">{t('errorPage.reference', { id: reference })}</p>
      ) : null}
    </div>
  );
}

/** The pages that say more about what is kept than "unchanged". */
const KEPT: Partial<Record<ErrorPageName, 'conflict' | 'tooLarge' | 'broken' | 'unavailable'>> = {
  conflict: 'conflict',
  tooLarge: 'tooLarge',
  broken: 'broken',
  unavailable: 'unavailable',
};

function Answer({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{question}</dt>
      <dd className="text-ink-muted">{children}</dd>
    </div>
  );
}
