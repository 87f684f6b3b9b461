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

const CITY_STATES: ReadonlySet<string> = new Set(['DE-BE', 'DE-HB', 'DE-HH']);

/**
 * The sixteen Länder as links. Every Land has its whole name and its number as the name of its link, and stands in the
 * list below as well, because Bremen is a small target.
 */
export function StateMap({ states }: { states: readonly StateLink[] }) {
  const t = useT('services');
  // The chosen one is drawn last, so that its edge is whole.
  // City states come after the Länder around them.
  const rank = ({ code, isChosen }: StateLink) => (isChosen ? 2 : CITY_STATES.has(code) ? 1 : 0);
  const drawn = [...states].sort((left, right) => rank(left) - rank(right));
  return (
    <nav aria-label={t('map.label')} className="print:hidden">
      <svg viewBox="-6 -6 598 805" className="mx-auto block h-auto w-full max-w-sm overflow-visible">
        {drawn.map(({ code, name, count, to, isChosen }) => (
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
          </Link>
        ))}
        <g
          aria-hidden="true"
          className="pointer-events-none"
          textAnchor="middle"
          dominantBaseline="central"
          fontWeight="650"
        >
          {drawn.map(({ code, isChosen }) => {
            const [x, y] = LABELS[code] ?? [0, 0];
            return (
              <text
                key={code}
                x={x}
                y={y}
                fontSize={CITY_STATES.has(code) ? 19 : 23}
                strokeWidth="4"
                strokeLinejoin="round"
                paintOrder="stroke"
                className={isChosen ? 'fill-on-primary stroke-primary' : 'fill-ink stroke-info-ground'}
              >
                {code.slice('DE-'.length)}
              </text>
            );
          })}
        </g>
      </svg>
    </nav>
  );
}
