import { Link } from '@remix-run/react';
import type { FinderItem, FinderView } from '~/domain/directory/finder-view';
import { useT } from '~/i18n/use-t';
import { buttonClasses, LinkButton } from '../button';
import { EmptyState } from '../empty-state';
import { Icon } from '../icon';
import { PlaceNotes } from './place-notes';
import { ServiceMarks } from './service-marks';

/** The services that fit, best first, each with why and how sure; a part of the list, and the way on. */
export function ResultList({ view }: { view: FinderView }) {
  const t = useT('services');
  const { items, total, from, more, startTo } = view;
  const where = view.place ?? (view.question === null ? null : t('results.nationwide'));
  return (
    <section
      id="results"
      aria-labelledby="results-title"
      className="grid min-w-0 scroll-mt-4 content-start gap-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1">
        <h2 id="results-title" className="text-h2">
          {t('results.count', { count: total })}
          {where === null ? null : <span className="text-ink-muted"> · {where}</span>}
        </h2>
        <p className="text-small text-ink-muted">
          {total > items.length
            ? t('results.shown', {
                from: String(from),
                to: String(from + items.length - 1),
                total: String(total),
              })
            : null}{' '}
          <a href="#map" className="text-link underline underline-offset-4 lg:hidden">
            {t('results.toMap')}
          </a>
        </p>
      </div>
      <PlaceNotes view={view} />
      {view.respelt.map(({ typed, instead }) => (
        <p key={typed} className="max-w-prose text-small text-ink-muted">
          {instead === null ? t('results.respeltNone', { typed }) : t('results.respelt', { typed, instead })}
        </p>
      ))}
      {items.length === 0 && view.question === null ? (
        <EmptyState
          title={t('results.none')}
          text={t('results.noneText')}
          action={<LinkButton to="/services">{t('form.reset')}</LinkButton>}
        />
      ) : null}
      <ol className="grid gap-3" start={from}>
        {items.map((item) => (
          <Result key={item.id} item={item} />
        ))}
      </ol>
      {view.elsewhere === null ? null : (
        <p className="print:hidden">
          <Link
            to={`${view.elsewhere.to}#results`}
            className="inline-flex min-h-target items-center text-link underline underline-offset-4"
          >
            {t('results.elsewhere', { count: view.elsewhere.count })}
          </Link>
        </p>
      )}
      {more === null && startTo === null ? null : (
        <div className="flex flex-wrap gap-3 print:hidden">
          {more === null ? null : (
            <Link to={`${more.to}#results`} rel="next" className={buttonClasses('secondary')}>
              {t('results.more', { count: more.count })}
              <Icon name="arrow" />
            </Link>
          )}
          {startTo === null ? null : (
            <Link to={`${startTo}#results`} className={buttonClasses('quiet')}>
              {t('results.start')}
            </Link>
          )}
        </div>
      )}
    </section>
  );
}

function Result({ item }: { item: FinderItem }) {
  const t = useT('services');
  return (
    <li className="grid gap-2 rounded-card border border-line bg-surface p-4 shadow-card break-inside-avoid">
      <div className="min-w-0">
        <h3 className="text-h3 [overflow-wrap:anywhere] hyphens-auto">
          <Link
            to={`/services/${item.id}`}
            className="inline-flex min-h-6 items-center text-link underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            <span lang="de">{item.name}</span>
          </Link>
        </h3>
        <p className="text-small text-ink-muted">
          {item.kind}
          {item.carrier === '' || item.carrier === item.name ? null : (
            <>
              {' · '}
              <span lang="de">{item.carrier}</span>
            </>
          )}
        </p>
      </div>
      {item.where === null ? null : (
        <p className="text-small [overflow-wrap:anywhere]">
          {item.isPartOnly ? t('results.partOnly') : t('results.area')}:{' '}
          {item.where.states === '' ? (
            t('form.anyState')
          ) : (
            <>
              {item.isPartOnly ? null : item.where.states}
              {item.where.area === '' || item.isPartOnly ? null : ' · '}
              <span lang="de">{item.where.area}</span>
            </>
          )}
        </p>
      )}
      {item.reasons.length === 0 ? null : (
        <ul aria-label={t('results.why')} className="flex flex-wrap gap-x-4 gap-y-1 text-small">
          {item.reasons.map(({ text, isCaution }) => (
            <li key={text} className="flex items-start gap-1.5">
              {isCaution ? (
                <Icon name="info" className="mt-0.5 size-4 text-info" />
              ) : (
                <Icon name="check" className="mt-0.5 size-4 text-success" />
              )}
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      <ServiceMarks marks={item.marks} />
    </li>
  );
}
