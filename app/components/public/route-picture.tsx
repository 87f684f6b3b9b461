import { useT } from '~/i18n/use-t';

const BUOYS = [
  { x: 52, y: 236, key: 'decision' },
  { x: 128, y: 158, key: 'recognition' },
  { x: 226, y: 184, key: 'consent' },
  { x: 312, y: 108, key: 'visa' },
  { x: 420, y: 66, key: 'start' },
] as const;

/** The home page's picture: a course from buoy to buoy, drawn without numbers, as no case is like another. */
export function RoutePicture() {
  const t = useT('public');
  const last = BUOYS.length - 1;
  return (
    <svg
      role="img"
      aria-label={t('home.pictureLabel')}
      viewBox="0 0 480 300"
      className="h-auto w-full"
      fill="none"
    >
      <g stroke="#ffffff" strokeOpacity="0.13" strokeWidth="1.5">
        <path d="M0 60c40 0 40-12 80-12s40 12 80 12 40-12 80-12 40 12 80 12 40-12 80-12 40 12 80 12" />
        <path d="M0 130c40 0 40-12 80-12s40 12 80 12 40-12 80-12 40 12 80 12 40-12 80-12 40 12 80 12" />
        <path d="M0 200c40 0 40-12 80-12s40 12 80 12 40-12 80-12 40 12 80 12 40-12 80-12 40 12 80 12" />
        <path d="M0 270c40 0 40-12 80-12s40 12 80 12 40-12 80-12 40 12 80 12 40-12 80-12 40 12 80 12" />
      </g>
      <path
        d="M52 236C70 190 96 158 128 158s66 34 98 26 50-72 86-76 76-8 108-42"
        stroke="#bfe3ec"
        strokeWidth="3"
        strokeDasharray="2 9"
        strokeLinecap="round"
      />
      {BUOYS.map(({ x, y, key }, position) => (
        <g key={key}>
          {position === last ? (
            <g>
              <path d={`M${x} ${y}v-44`} stroke="#ffffff" strokeWidth="3" strokeLinecap="round" />
              <path d={`M${x + 2} ${y - 43}h15v20h-15z`} fill="#ffffff" />
              <path d={`M${x + 17} ${y - 43}h15v20h-15z`} fill="#f0702b" />
              <circle cx={x} cy={y} r="7" fill="#ffffff" />
            </g>
          ) : (
            <g>
              <circle
                cx={x}
                cy={y}
                r="11"
                fill={position === 0 ? '#f0702b' : '#0a3d4d'}
                stroke="#ffffff"
                strokeWidth="3"
              />
              {position === 0 ? null : <circle cx={x} cy={y} r="3.5" fill="#ffffff" />}
            </g>
          )}
          <text
            x={x}
            y={y + 34}
            fill="#ffffff"
            fontSize="15"
            fontWeight="600"
            textAnchor={position === last ? 'end' : position === 0 ? 'start' : 'middle'}
            dx={position === last ? 44 : position === 0 ? -14 : 0}
          >
            {t(`home.picture.${key}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}
