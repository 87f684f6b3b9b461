import { Link } from '@remix-run/react';
import { formatDate, formatNumber } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import type { CaseStepPage } from '~/domain/cases/step-views';
import { Badge } from '../badge';
import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { ContactList } from '../plan/contact-list';
import { CostText } from '../plan/cost-text';
import { DocumentList } from '../plan/document-list';
import { LimitText } from '../plan/limit-text';
import { SourceNote } from '../plan/source-note';
import { textKey } from '../plan/text-key';
import { DateText } from '../values';

/** What a step means, in plain words, with everything that belongs to it. */
export function StepSheet({
  step,
  base,
  deputyName,
}: {
  step: CaseStepPage;
  base: string;
  deputyName: string | null;
}) {
  const t = useT('cases');
  const w = useT('work');
  const p = useT('plan');
  const language = useLanguage();
  const { plan } = step;
  const { minDays, typicalDays, maxDays } = plan.duration;
  const hasMoved = step.status === 'open' && step.plannedDueOn !== null && step.plannedDueOn !== step.dueOn;
  return (
    <>
      <Card title={plan.title} aside={<StepStateBadge step={step} />}>
        <p className="max-w-prose">{plan.text}</p>
        <div className="mt-5">
          <DefinitionList
            items={[
              { term: t('step.actor'), value: p(`actor.${textKey(plan.actor)}`) },
              { term: t('step.owner'), value: step.ownerName ?? t('steps.noOwner') },
              ...(deputyName === null ? [] : [{ term: w('step.deputy'), value: deputyName }]),
              { term: t('step.start'), value: <DateText date={step.startsOn} /> },
              ...(step.dueOn === null
                ? []
                : [{ term: t('step.due'), value: <DateText date={step.dueOn} /> }]),
              ...(hasMoved && step.plannedDueOn !== null
                ? [{ term: t('step.planned'), value: formatDate(step.plannedDueOn, language) }]
                : []),
              {
                term: t('step.duration'),
                value: (
                  <>
                    {t('step.durationText', {
                      min: formatNumber(minDays, language),
                      max: formatNumber(maxDays, language),
                      typical: formatNumber(typicalDays, language),
                    })}{' '}
                    <SourceNote source={plan.duration.source} />
                  </>
                ),
              },
              ...(plan.statutoryLimit === null
                ? []
                : [{ term: t('step.limit'), value: <LimitText limit={plan.statutoryLimit} /> }]),
              ...(plan.legalBasis.length === 0
                ? []
                : [{ term: t('step.legalBasis'), value: plan.legalBasis.join('; ') }]),
              ...(plan.fees.length === 0
                ? []
                : [
                    {
                      term: t('step.fees'),
                      value: (
                        <ul>
                          {plan.fees.map((fee) => (
                            <li key={fee.id}>
                              {fee.label}: <CostText item={fee} /> ({p(`payer.${textKey(fee.payer)}`)},{' '}
                              {fee.legalBasis})
                            </li>
                          ))}
                        </ul>
                      ),
                    },
                  ]),
            ]}
          />
        </div>
      </Card>
      {step.causes.length > 0 ? (
        <Card title={t('step.causes')}>
          <ul className="grid gap-2">
            {step.causes.map((cause) => (
              <li key={cause.id} className="flex flex-wrap items-center gap-2">
                <Link to={`${base}/steps/${cause.id}`} className="text-link underline underline-offset-4">
                  {cause.title}
                </Link>
                <Badge tone={cause.isDone ? 'success' : 'neutral'}>
                  {cause.isDone ? t('step.causeDone') : t('step.causeOpen')}
                </Badge>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {step.documents.length > 0 ? (
        <Card title={t('step.documents')}>
          <DocumentList documents={step.documents} />
        </Card>
      ) : null}
      {step.contacts.length > 0 ? (
        <Card title={t('step.contacts')}>
          <ContactList contacts={step.contacts} />
        </Card>
      ) : null}
    </>
  );
}

function StepStateBadge({ step }: { step: CaseStepPage }) {
  const t = useT('cases');
  if (step.status === 'done') return <Badge tone="success">{t('common:status.done')}</Badge>;
  return step.isOverdue ? (
    <Badge tone="danger">{t('steps.overdue')}</Badge>
  ) : (
    <Badge tone="info">{t('steps.open')}</Badge>
  );
}
