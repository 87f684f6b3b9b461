import { Link } from '@remix-run/react';
import type { StateLink } from '~/domain/directory/finder-view';
import { useT } from '~/i18n/use-t';
import { classNames } from '../class-names';

const OUTLINES = '/services/map.svg';

/** Where the short name of each Land stands, in the units of the outlines. */
const LABELS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  'DE-BW': [192, 685],
  'DE-BY': [385, 625],
  'DE-BE': [483, 277],
  'DE-BB': [520, 345],
  'DE-HB': [184, 209],
  'DE-HH': [268, 164],
  'DE-HE': [198, 468],
  'DE-MV': [425, 140],
  'DE-NI': [225, 265],
  'DE-NW': [108, 378],
  'DE-RP': [84, 525],
  'DE-SL': [64, 594],
  'DE-SN': [490, 432],
  'DE-ST': [365, 310],
  'DE-SH': [232, 92],
  'DE-TH': [345, 435],
};

/**
 * The sixteen Länder as links. Every Land has its whole name and its number as the name of its link, and stands in the
 * list below as well, because Bremen is a small target.
 */
export function StateMap({ states }: { states: readonly StateLink[] }) {
  const t = useT('services');
  // The chosen one is drawn last, so that its edge is whole.
  const drawn = [...states].sort((left, right) => Number(left.isChosen) - Number(right.isChosen));
  return (
    <nav aria-label={t('map.label')} className="print:hidden">
      <svg viewBox="-6 -6 598 805" className="mx-auto block h-auto w-full max-w-sm overflow-visible">
        {drawn.map(({ code, name, count, to, isChosen }) => {
          const [x, y] = LABELS[code] ?? [0, 0];
          return (
            <Link
              key={code}
              to={to}
              preventScrollReset
              aria-label={t('map.stateCount', { state: name, count })}
              aria-current={isChosen ? 'true' : undefined}
              className="group outline-offset-0"
            >
              <title>{t('map.stateCount', { state: name, count })}</title>
              <use
                href={`${OUTLINES}#${code}`}
                strokeWidth={isChosen ? 5 : 2.5}
                strokeLinejoin="round"
                className={classNames(
                  'stroke-line-strong transition-colors',
                  isChosen
                    ? 'fill-primary stroke-primary'
                    : 'fill-info-ground group-hover:fill-warning-ground group-focus-visible:fill-warning-ground',
                )}
              />
              <text
                x={x}
                y={y}
                textAnchor="middle"
                dominantBaseline="middle"
                fontSize="23"
                fontWeight="650"
                aria-hidden="true"
                className={classNames('pointer-events-none', isChosen ? 'fill-on-primary' : 'fill-ink')}
              >
                {code.slice('DE-'.length)}
              </text>
            </Link>
          );
        })}
      </svg>
    </nav>
  );
}
