import type { StepPlan } from '~/domain/plan/contract';
import { formatMonth } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { textKey } from '../plan/text-key';

export interface PhaseSpan {
  readonly phase: StepPlan['steps'][number]['phase'];
  readonly from: string;
  readonly to: string;
  readonly steps: readonly string[];
}

/** The way as its parts, each with months and steps: the timeline for somebody who has a minute. */
export function ShortWay({ phases }: { phases: readonly PhaseSpan[] }) {
  const t = useT('check');
  const plans = useT('plan-pages');
  const language = useLanguage();
  return (
    <Card title={t('result.way')}>
      <p className="mb-4 max-w-prose text-ink-muted">{t('result.wayLead')}</p>
      <ol className="ml-2 grid border-l-2 border-line">
        {phases.map(({ phase, from, to, steps }) => {
          const [begin, end] = [formatMonth(from, language), formatMonth(to, language)];
          return (
            <li key={phase} className="relative pb-5 pl-5 last:pb-0">
              <span
                aria-hidden="true"
                className="absolute top-1.5 -left-[9px] size-4 rounded-full border-2 border-primary bg-primary"
              />
              <p className="font-semibold">{plans(`phase.${textKey(phase)}`)}</p>
              <p className="text-small text-ink-muted">
                {begin === end ? begin : `${begin} – ${end}`} ·{' '}
                {t('result.waySteps', { count: steps.length })}
              </p>
              <p className="max-w-prose text-small">{steps.join(' · ')}</p>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
