import { Link } from '@remix-run/react';
import type { FinderView } from '~/domain/directory/finder-view';
import { useT } from '~/i18n/use-t';
import { classNames } from '../class-names';
import { StateMap } from './state-map';

const ROW =
  'flex min-h-8 items-center justify-between gap-2 rounded-control px-2 no-underline hover:bg-info-ground hover:underline';

/** The Länder as map and as list, with how many services each has for what is asked. */
export function StateChoice({ map }: { map: FinderView['map'] }) {
  const t = useT('services');
  const hasChoice = map.states.some(({ isChosen }) => isChosen);
  return (
    <aside
      id="map"
      aria-labelledby="map-title"
      className="grid scroll-mt-4 content-start gap-4 self-start rounded-card border border-line bg-surface p-4 shadow-card sm:p-5 print:hidden"
    >
      <h2 id="map-title" className="text-h3">
        {t('map.title')}
      </h2>
      <StateMap states={map.states} />
      <nav aria-label={t('map.listLabel')}>
        <ul className="text-small sm:grid sm:grid-cols-2 sm:gap-x-4 lg:grid-cols-1">
          {map.states.map(({ code, name, count, to, isChosen }) => (
            <li key={code}>
              <Link
                to={to}
                preventScrollReset
                aria-current={isChosen ? 'true' : undefined}
                className={classNames(ROW, isChosen ? 'bg-info-ground font-semibold text-info' : 'text-link')}
              >
                <span className="min-w-0 hyphens-auto">{name}</span>
                <span className="text-ink-muted tabular-nums">{count}</span>
              </Link>
            </li>
          ))}
          {hasChoice ? (
            <li>
              <Link to={map.allTo} preventScrollReset className={classNames(ROW, 'text-link')}>
                {t('map.all')}
              </Link>
            </li>
          ) : null}
        </ul>
      </nav>
      <p className="text-small text-ink-muted">{t('map.nationwide', { count: map.nationwide })}</p>
      <p className="text-small text-ink-muted">
        <a
          href="https://mapsvg.com/maps/germany"
          rel="noreferrer external"
          className="text-link underline underline-offset-4"
        >
          {t('map.source')}
        </a>
      </p>
    </aside>
  );
}
