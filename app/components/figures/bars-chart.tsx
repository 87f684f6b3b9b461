import { scaleLinear } from 'd3-scale';
import { useId } from 'react';

const WIDTH = 360;
const ROW = 36;
const NUMBER = 46;
/** Longest name that fits above a bar. */
const MOST_CHARACTERS = 52;

/** Bars by group, rendered on the server; names stand above their bars, so that they fit a phone. */
export function BarsChart({
  label,
  names,
  values,
}: {
  label: string;
  names: readonly string[];
  values: ReadonlyArray<number | null>;
}) {
  const titleId = useId();
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const x = scaleLinear([0, most], [0, WIDTH - NUMBER]);
  return (
    <svg
      role="img"
      aria-labelledby={titleId}
      viewBox={`0 0 ${WIDTH} ${names.length * ROW}`}
      className="h-auto w-full max-w-lg"
      fontSize="12"
    >
      <title id={titleId}>{label}</title>
      {names.map((name, index) => {
        const value = values[index] ?? 0;
        const top = index * ROW;
        return (
          <g key={name}>
            <text x="0" y={top + 12} className="fill-ink">
              {name.length > MOST_CHARACTERS ? `${name.slice(0, MOST_CHARACTERS - 1)}…` : name}
            </text>
            <rect x="0" y={top + 17} width={x(value)} height="11" rx="2" className="fill-primary" />
            <text x={x(value) + 6} y={top + 27} className="fill-ink-muted">
              {value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
