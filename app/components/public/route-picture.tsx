import { useT } from '~/i18n/use-t';

interface Buoy {
  key: 'decision' | 'recognition' | 'consent' | 'visa' | 'start';
  x: number;
  y: number;
  /** Where its name stands, seen from the buoy. */
  label: { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' };
}

const BUOYS: readonly Buoy[] = [
  { key: 'decision', x: 44, y: 242, label: { dx: 24, dy: 6, anchor: 'start' } },
  { key: 'recognition', x: 122, y: 150, label: { dx: 0, dy: -26, anchor: 'middle' } },
  { key: 'consent', x: 236, y: 196, label: { dx: 0, dy: 36, anchor: 'middle' } },
  { key: 'visa', x: 330, y: 120, label: { dx: 22, dy: 14, anchor: 'start' } },
  { key: 'start', x: 424, y: 76, label: { dx: -22, dy: -30, anchor: 'end' } },
];

const WAVES = [50, 118, 186, 254];

/** The home page's picture: a course from buoy to buoy, drawn without numbers, as no case is like another. */
export function RoutePicture() {
  const t = useT('public');
  return (
    <svg
      role="img"
      aria-label={t('home.pictureLabel')}
      viewBox="0 0 480 300"
      className="h-auto w-full"
      fill="none"
    >
      {WAVES.map((y) => (
        <path
          key={y}
          d={`M0 ${y}c40 0 40-12 80-12s40 12 80 12 40-12 80-12 40 12 80 12 40-12 80-12 40 12 80 12`}
          stroke="#ffffff"
          strokeOpacity="0.12"
          strokeWidth="1.5"
        />
      ))}
      <path
        d="M44 242C52 196 84 150 122 150s72 46 114 46 52-70 94-76 66-14 94-44"
        stroke="#bfe3ec"
        strokeWidth="3"
        strokeDasharray="1 9"
        strokeLinecap="round"
      />
      {BUOYS.map(({ key, x, y, label }) => (
        <g key={key}>
          {key === 'start' ? <Flag x={x} y={y} /> : <Mark x={x} y={y} isPassed={key === 'decision'} />}
          <text
            x={x + label.dx}
            y={y + label.dy}
            textAnchor={label.anchor}
            fill="#ffffff"
            fontSize="16"
            fontWeight="600"
          >
            {t(`home.picture.${key}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Mark({ x, y, isPassed }: { x: number; y: number; isPassed: boolean }) {
  return (
    <g>
      <circle cx={x} cy={y} r="12" fill={isPassed ? '#f0702b' : '#0a3d4d'} stroke="#ffffff" strokeWidth="3" />
      {isPassed ? (
        <path
          d={`m${x - 5} ${y} 4 4 7-8`}
          stroke="#ffffff"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ) : (
        <circle cx={x} cy={y} r="3.5" fill="#bfe3ec" />
      )}
    </g>
  );
}

function Flag({ x, y }: { x: number; y: number }) {
  return (
    <g>
      <path d={`M${x} ${y}v-50`} stroke="#ffffff" strokeWidth="3.5" strokeLinecap="round" />
      <path d={`M${x + 2} ${y - 49}h17v23h-17z`} fill="#ffffff" />
      <path d={`M${x + 19} ${y - 49}h17v23h-17z`} fill="#f0702b" />
      <circle cx={x} cy={y} r="8" fill="#ffffff" />
    </g>
  );
}
