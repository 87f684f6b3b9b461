import { useId } from 'react';
import type { StepView, TimelineView } from '~/domain/cases/plan-view';
import type { Bar, Picture } from '~/domain/timeline/picture';
import { formatDate, formatMonth } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { textKey } from './text-key';

const BAR_HEIGHT = 14;
const LABEL_X = 14;
/** Longest step title that fits the column of labels on one line, at the size used here. */
const LABEL_CHARACTERS = 44;

/**
 * The plan as a picture: lanes by actor, a bar a step, the path that decides the date filled and marked with a diamond,
 * the rest outlined. Rendered on the server without inline styles; the table below says the same in words.
 */
export function TimelinePicture({ plan }: { plan: TimelineView }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  const language = useLanguage();
  const titleId = useId();
  const hatchId = useId();
  const { picture, steps } = plan;
  const ofId = new Map(steps.map((step) => [step.id, step]));
  const summary =
    plan.firstDay === null
      ? pages('timeline.pictureTextNoStart', {
          steps: String(steps.length),
          from: formatDate(plan.asOf, language),
        })
      : pages('timeline.pictureText', {
          steps: String(steps.length),
          from: formatDate(plan.asOf, language),
          start: formatDate(plan.firstDay, language),
        });
  return (
    <div
      role="region"
      aria-label={pages('timeline.picture')}
      {...SCROLLED_BY_KEYS}
      className="overflow-x-auto rounded-control border border-line bg-surface print:overflow-visible print:border-0"
    >
      <svg
        role="img"
        aria-labelledby={titleId}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        className="h-auto w-full min-w-[60rem] print:min-w-0"
        fontSize="13"
      >
        <title id={titleId}>{summary}</title>
        <defs>
          <pattern
            id={hatchId}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="6" strokeWidth="3" className="stroke-success-edge" />
          </pattern>
        </defs>
        <Scale picture={picture} />
        {picture.lanes.map((lane) => (
          <g key={lane.actor}>
            <rect
              x="0"
              y={lane.y}
              width={picture.width}
              height={lane.height}
              rx="6"
              className="fill-sunken"
            />
            <text x={LABEL_X} y={lane.y + 19} fontWeight="650" className="fill-ink">
              {t(`actor.${textKey(lane.actor)}`)}
            </text>
            {lane.bars.map((bar) => (
              <StepBar
                key={bar.id}
                bar={bar}
                step={ofId.get(bar.id)}
                rowHeight={picture.rowHeight}
                hatchId={hatchId}
              />
            ))}
          </g>
        ))}
        <Marks picture={picture} />
        <Comparison plan={plan} />
      </svg>
    </div>
  );
}

/** WCAG 2.1.1: what scrolls must be reachable by keyboard. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

function Scale({ picture }: { picture: Picture }) {
  const t = useT('plan-pages');
  const language = useLanguage();
  return (
    <g>
      {picture.phases.map((band, index) => (
        <g key={band.phase}>
          <rect
            x={band.x}
            y="8"
            width={Math.max(0, band.width - 2)}
            height="22"
            rx="4"
            className={index % 2 === 0 ? 'fill-info-ground' : 'fill-neutral-ground'}
          />
          {band.width > 62 ? (
            <text x={band.x + 7} y="24" fontSize="12" className="fill-ink">
              {t(`phase.${textKey(band.phase)}`)}
            </text>
          ) : null}
        </g>
      ))}
      {picture.months.map((mark) => (
        <g key={mark.date}>
          <line x1={mark.x} x2={mark.x} y1="56" y2={picture.bottom} className="stroke-line" />
          <text x={mark.x + 3} y="68" fontSize="11" className="fill-ink-muted">
            {shortMonth(formatMonth(mark.date, language))}
          </text>
        </g>
      ))}
    </g>
  );
}

/** `September 2027` → `Sep 27`. */
function shortMonth(month: string): string {
  const [name = '', year = ''] = month.split(' ');
  return `${name.slice(0, 3)} ${year.slice(2)}`;
}

function StepBar({
  bar,
  step,
  rowHeight,
  hatchId,
}: {
  bar: Bar;
  step: StepView | undefined;
  rowHeight: number;
  hatchId: string;
}) {
  if (step === undefined) return null;
  const middle = bar.y + rowHeight / 2 - 3;
  const top = middle - BAR_HEIGHT / 2;
  const look = bar.isDone
    ? 'stroke-success-edge'
    : bar.isCritical
      ? 'fill-primary stroke-primary'
      : 'fill-surface stroke-primary';
  return (
    <g>
      <text
        x={LABEL_X}
        y={middle + 4}
        className={bar.isCritical ? 'fill-ink' : 'fill-ink-muted'}
        fontSize="12.5"
      >
        {bar.isCritical ? '◆ ' : ''}
        {shortTitle(step.title, bar.isCritical ? LABEL_CHARACTERS - 2 : LABEL_CHARACTERS)}
        {bar.isDone ? ' ✓' : ''}
      </text>
      {bar.isDone ? null : (
        <>
          <line
            x1={bar.earliestX}
            x2={bar.latestX}
            y1={middle}
            y2={middle}
            className="stroke-line-strong"
            strokeDasharray="2 3"
          />
          <line
            x1={bar.earliestX}
            x2={bar.earliestX}
            y1={middle - 4}
            y2={middle + 4}
            className="stroke-line-strong"
          />
          {bar.isCut ? (
            <path
              d={`M${bar.latestX - 6} ${middle - 4}l6 4l-6 4`}
              fill="none"
              className="stroke-line-strong"
            />
          ) : (
            <line
              x1={bar.latestX}
              x2={bar.latestX}
              y1={middle - 4}
              y2={middle + 4}
              className="stroke-line-strong"
            />
          )}
        </>
      )}
      <rect
        x={bar.x}
        y={top}
        width={bar.width}
        height={BAR_HEIGHT}
        rx="3"
        strokeWidth="1.5"
        className={look}
        {...(bar.isDone ? { fill: `url(#${hatchId})` } : {})}
      />
    </g>
  );
}

function shortTitle(title: string, max: number): string {
  return title.length <= max ? title : `${title.slice(0, max - 1).trimEnd()}…`;
}

function Marks({ picture }: { picture: Picture }) {
  const t = useT('plan-pages');
  const { today, desiredStart } = picture;
  // Two labels that would cover each other stand on two lines.
  const isClose = today !== null && desiredStart !== null && Math.abs(today.x - desiredStart.x) < 90;
  return (
    <g>
      {today === null ? null : (
        <MarkLine x={today.x} y2={picture.bottom} label={t('timeline.today')} labelY={48} isDashed={false} />
      )}
      {desiredStart === null ? null : (
        <MarkLine
          x={desiredStart.x}
          y2={picture.bottom}
          label={t('timeline.desiredStart')}
          labelY={isClose ? 60 : 48}
          isDashed
        />
      )}
    </g>
  );
}

function MarkLine({
  x,
  y2,
  label,
  labelY,
  isDashed,
}: {
  x: number;
  y2: number;
  label: string;
  labelY: number;
  isDashed: boolean;
}) {
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={labelY + 4}
        y2={y2}
        strokeWidth="2"
        className="stroke-signal"
        {...(isDashed ? { strokeDasharray: '6 4' } : {})}
      />
      <text x={x} y={labelY} textAnchor="middle" fontSize="12" fontWeight="650" className="fill-signal">
        {label}
      </text>
    </g>
  );
}

/** Accelerated beside ordinary, with the days between them. */
function Comparison({ plan }: { plan: TimelineView }) {
  const t = useT('plan-pages');
  const { compared, rowHeight } = plan.picture;
  const { procedure, ordinary, gainDays } = plan.timeline;
  if (compared === null || ordinary === null) return null;
  const rows = [
    { key: 'own', label: t(`timeline.procedure.${textKey(procedure)}`), endX: compared.ownX, isOwn: true },
    {
      key: 'ordinary',
      label: t(`timeline.procedure.${textKey(ordinary.procedure)}`),
      endX: compared.ordinaryX,
      isOwn: false,
    },
  ];
  return (
    <g>
      {rows.map((row, index) => {
        const y = compared.y + index * rowHeight;
        return (
          <g key={row.key}>
            <text x={LABEL_X} y={y + 15} fontSize="12.5" className="fill-ink">
              {row.label}
            </text>
            <rect
              x={compared.x}
              y={y + 4}
              width={Math.max(2, row.endX - compared.x)}
              height={BAR_HEIGHT}
              rx="3"
              strokeWidth="1.5"
              className={row.isOwn ? 'fill-primary stroke-primary' : 'fill-surface stroke-line-strong'}
            />
          </g>
        );
      })}
      {gainDays !== null && gainDays > 0 ? (
        <g>
          <line
            x1={compared.ownX}
            x2={compared.ordinaryX}
            y1={compared.y + 11}
            y2={compared.y + 11}
            strokeDasharray="3 3"
            className="stroke-signal"
            strokeWidth="2"
          />
          <text
            x={(compared.ownX + compared.ordinaryX) / 2}
            y={compared.y + 4}
            textAnchor="middle"
            fontSize="12"
            fontWeight="650"
            className="fill-signal"
          >
            {t('timeline.days', { count: gainDays })}
          </text>
        </g>
      ) : null}
    </g>
  );
}
