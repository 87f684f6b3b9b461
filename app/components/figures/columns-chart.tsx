import { scaleBand, scaleLinear } from 'd3-scale';
import { useId } from 'react';

const WIDTH = 360;
const HEIGHT = 170;
const FLOOR = HEIGHT - 26;
const LEFT = 30;
const TOP = 18;

/** Columns over time, rendered on the server. The table below says the same in words; what is not told has no column. */
export function ColumnsChart({
  label,
  names,
  values,
}: {
  label: string;
  names: readonly string[];
  values: ReadonlyArray<number | null>;
}) {
  const titleId = useId();
  const x = scaleBand(
    names.map((_, index) => String(index)),
    [LEFT, WIDTH],
  ).padding(0.25);
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const y = scaleLinear([0, most], [FLOOR, TOP]).nice(4);
  const each = Math.max(1, Math.ceil(names.length / 6));
  return (
    <svg
      role="img"
      aria-labelledby={titleId}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="h-auto w-full max-w-lg"
      fontSize="11"
    >
      <title id={titleId}>{label}</title>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" className="fill-ink-muted">
            {tick}
          </text>
        </g>
      ))}
      {values.map((value, index) => {
        const left = x(String(index)) ?? 0;
        const name = shortName(names[index] ?? '');
        return (
          <g key={names[index]}>
            {value === null ? null : (
              <rect
                x={left}
                y={y(value)}
                width={x.bandwidth()}
                height={FLOOR - y(value)}
                rx="2"
                className="fill-primary"
              />
            )}
            {index % each === 0 ? (
              <text
                x={left + x.bandwidth() / 2}
                y={HEIGHT - 8}
                textAnchor="middle"
                className="fill-ink-muted"
              >
                {name}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

/** `September 2026` → `Sep`; of several months the last one. */
function shortName(name: string): string {
  return (name.split(' – ').at(-1) ?? name).slice(0, 3);
}
