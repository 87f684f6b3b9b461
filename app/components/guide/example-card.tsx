import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ExampleView, Reason } from '~/domain/guide/example-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '../badge';
import { Card } from '../card';
import { DefinitionList, type Definition } from '../definition-list';
import { Disclosure } from '../disclosure';
import type { IconName } from '../icon';
import { OutcomeBadge } from '../plan/recommendation';
import { textKey } from '../plan/text-key';
import { UnconfirmedMark } from '../source-link';
import { DateText, MoneyRange } from '../values';

export interface ExampleCardProps {
  example: ExampleView & { readonly facts: readonly { term: string; value: string }[] };
}

/** One worked example: the case, the recommended route and why, dates, costs and the first steps. */
export function ExampleCard({ example }: ExampleCardProps) {
  const t = useT('guide');
  return (
    <Card title={example.title}>
      <div className="grid gap-6">
        <p className="max-w-prose text-lead text-ink-muted">{example.story}</p>
        <Disclosure summary={t('examples.facts')}>
          <DefinitionList items={example.facts} />
        </Disclosure>
        <Result example={example} />
        <div className="grid gap-6 lg:grid-cols-2">
          <Part title={t('examples.dates')}>
            <Dates example={example} />
          </Part>
          <Part title={t('examples.costs')}>
            <Totals totals={example.totals} />
          </Part>
        </div>
        <Part title={t('examples.steps')}>
          <FirstSteps example={example} />
        </Part>
        <Warnings example={example} />
        <p className="text-small print:hidden">
          <a
            href={`/guide/examples/${example.id}/request.json`}
            className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
          >
            {t('examples.json')}
            <span className="sr-only">: {example.title}</span>
          </a>{' '}
          <span className="text-ink-muted">
            {t('examples.jsonHint')}{' '}
            <code className="break-words">npm run --silent plan -- request.json</code>
          </span>
        </p>
      </div>
    </Card>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-3">
      <h3 className="text-h3">{title}</h3>
      {children}
    </section>
  );
}

function Result({ example }: ExampleCardProps) {
  const t = useT('guide');
  const { route } = example;
  if (route === null) {
    return (
      <Part title={example.titleNeeded ? t('examples.noRoute') : t('examples.noTitle')}>
        <p className="max-w-prose">{example.titleNeededReason}</p>
        {example.titleNeeded ? (
          <p className="max-w-prose text-ink-muted">{t('examples.noRouteText')}</p>
        ) : null}
      </Part>
    );
  }
  return (
    <Part title={example.titleNeeded ? t('examples.result') : t('examples.noTitle')}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          to={`/guide/routes/${route.id}`}
          className="font-semibold text-link underline underline-offset-4"
        >
          {route.title}
        </Link>
        <OutcomeBadge outcome={route.outcome} />
      </div>
      <p className="max-w-prose">{example.titleNeededReason}</p>
      {route.provisional ? <p className="text-small">{t('examples.provisional')}</p> : null}
      <Reasons reasons={example.reasons} />
      {example.next === null || !example.titleNeeded ? null : (
        <p className="max-w-prose text-small text-ink-muted">
          {t('examples.next')}:{' '}
          <Link to={`/guide/routes/${example.next.id}`} className="text-link underline underline-offset-4">
            {example.next.title}
          </Link>
          . {example.next.why}
        </p>
      )}
    </Part>
  );
}

const LOOKS: Record<Reason['state'], { tone: BadgeTone; icon: IconName }> = {
  met: { tone: 'success', icon: 'check' },
  coming: { tone: 'info', icon: 'clock' },
  'not-met': { tone: 'danger', icon: 'cross' },
  missing: { tone: 'warning', icon: 'question' },
};

/** The first reasons at once: what is still open or on its way, then what is met. */
const SHOWN_AT_ONCE = 3;

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useT('guide');
  const rest = reasons.slice(SHOWN_AT_ONCE);
  return (
    <>
      <ReasonList reasons={reasons.slice(0, SHOWN_AT_ONCE)} />
      {rest.length === 0 ? null : (
        <Disclosure summary={t('examples.whyMore', { count: rest.length })}>
          <ReasonList reasons={rest} />
        </Disclosure>
      )}
    </>
  );
}

function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const t = useT('guide');
  return (
    <ul className="grid gap-3">
      {reasons.map((reason) => (
        <li key={reason.ruleId} className="grid gap-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge {...LOOKS[reason.state]}>{t(`examples.state.${textKey(reason.state)}`)}</Badge>
            <span className="text-small text-ink-muted">{reason.legalBasis}</span>
            {reason.officiallyConfirmed ? null : <UnconfirmedMark />}
          </div>
          <p className="max-w-prose">{reason.text}</p>
        </li>
      ))}
    </ul>
  );
}

function Dates({ example }: ExampleCardProps) {
  const t = useT('guide');
  const items: Definition[] = [
    { term: t('examples.desired'), value: <DateText date={example.desiredStart} /> },
  ];
  if (example.typicalStart !== null)
    items.push({ term: t('examples.typical'), value: <DateText date={example.typicalStart} /> });
  if (example.earliestStart !== null)
    items.push({ term: t('examples.earliest'), value: <DateText date={example.earliestStart} /> });
  if (example.gainDays !== null && example.gainDays > 0)
    items.push({ term: t('examples.gain'), value: t('examples.days', { count: example.gainDays }) });
  return (
    <>
      <DefinitionList items={items} />
      {example.isFeasible === null ? null : (
        <p>{t(example.isFeasible ? 'examples.feasible' : 'examples.notFeasible')}</p>
      )}
    </>
  );
}

function Totals({ totals }: { totals: ExampleView['totals'] }) {
  const t = useT('guide');
  const plan = useT('plan');
  if (totals.length === 0) return <p>{t('examples.noCosts')}</p>;
  return (
    <DefinitionList
      items={totals.map(({ payer, minCents, maxCents }) => ({
        term: plan(`payer.${textKey(payer)}`),
        value: <MoneyRange minCents={minCents} maxCents={maxCents} />,
      }))}
    />
  );
}

function FirstSteps({ example }: ExampleCardProps) {
  const t = useT('guide');
  const plan = useT('plan');
  const language = useLanguage();
  return (
    <>
      <ol className="grid list-decimal gap-1.5 pl-6 marker:text-ink-muted">
        {example.firstSteps.map((step) => (
          <li key={step.id}>
            {step.title}{' '}
            <span className="text-small text-ink-muted">
              ({plan(`actor.${textKey(step.actor)}`)},{' '}
              {t('examples.stepUntil', { date: formatDate(step.typical, language) })})
            </span>
          </li>
        ))}
      </ol>
      <p className="text-small text-ink-muted">{t('examples.stepCount', { count: example.stepCount })}</p>
    </>
  );
}

function Warnings({ example }: ExampleCardProps) {
  const t = useT('guide');
  return (
    <>
      {example.warnings.length === 0 ? null : (
        <Part title={t('examples.warnings')}>
          <ul className="grid list-disc gap-1.5 pl-5 marker:text-signal">
            {example.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.text}`} className="max-w-prose">
                {warning.text} <span className="text-small text-ink-muted">({warning.legalBasis})</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {example.questions.length === 0 ? null : (
        <Part title={t('examples.questions')}>
          <ul className="grid list-disc gap-1.5 pl-5 marker:text-signal">
            {example.questions.map((question) => (
              <li key={question} className="max-w-prose">
                {question}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
