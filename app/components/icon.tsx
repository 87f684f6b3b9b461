import { classNames } from './class-names';

const PATHS = {
  alert: 'M12 3 2.5 20h19L12 3Zm0 6.5v5m0 2.8v.2',
  arrow: 'M4 12h15m-6-6 6 6-6 6',
  back: 'M20 12H5m6-6-6 6 6 6',
  check: 'M4.5 12.5 10 18 19.5 7',
  chevron: 'm6 9 6 6 6-6',
  circle: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2',
  cross: 'm6 6 12 12M18 6 6 18',
  external: 'M13 5h6v6m0-6-8.5 8.5M17 14.5V19H5V7h4.5',
  globe:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c4.5 5 4.5 12 0 17-4.5-5-4.5-12 0-17Z',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5m0-8.5v.2',
  menu: 'M4 7h16M4 12h16M4 17h16',
  pause: 'M9 6v12m6-12v12',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  question:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9.5 9.5c.2-1.5 1.2-2.3 2.6-2.3 1.5 0 2.6.9 2.6 2.3 0 1.9-2.6 2.1-2.6 4m0 2.8v.2',
  stop: 'M8 3.5h8l4.5 4.5v8L16 20.5H8L3.5 16V8L8 3.5ZM12 8v5m0 3v.2',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon in the colour of its text. Always decoration: the words beside it carry the meaning. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames('shrink-0', className)}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
