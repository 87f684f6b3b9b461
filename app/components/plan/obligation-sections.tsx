import type { PlanView } from '~/domain/cases/plan-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { Icon } from '../icon';
import { SourceNote } from './source-note';
import { textKey } from './text-key';

/** The employer's duties, with norm, due day and sanction. */
export function DutySection({ duties }: { duties: PlanView['duties'] }) {
  const t = useT('plan-pages');
  const language = useLanguage();
  if (duties.length === 0) return null;
  return (
    <Card title={t('duties.title')}>
      <ul className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        {duties.map((duty) => (
          <li key={duty.id} className="grid content-start gap-1 border-l-2 border-line pl-3">
            <p className="font-semibold">{duty.title}</p>
            <p className="max-w-prose">{duty.text}</p>
            <p className="text-small">
              {duty.dueDay === null
                ? duty.dueText
                : `${duty.dueText} (${t('duties.due', { date: formatDate(duty.dueDay, language) })})`}
            </p>
            <div className="text-small text-ink-muted">
              {[
                duty.norm,
                ...(duty.sanction === null ? [] : [t('duties.sanction', { text: duty.sanction })]),
              ].join(' · ')}{' '}
              <SourceNote source={duty.source} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Which office decides what, how sure that is, and where to look if it is not. */
export function AuthoritySection({ authorities }: { authorities: PlanView['authorities'] }) {
  const t = useT('plan-pages');
  const pages = useT('plan-pages');
  if (authorities.length === 0) return null;
  return (
    <Card title={pages('authorities.title')}>
      <ul className="grid gap-5 md:grid-cols-2">
        {authorities.map(({ role, authority }) => (
          <li key={role} className="grid content-start gap-1 border-l-2 border-line pl-3">
            <p className="text-small text-ink-muted">{pages(`authorities.${role}`)}</p>
            <p className="font-semibold">{authority.name}</p>
            <p className="text-small">{authority.why}</p>
            <p className="flex flex-wrap items-center gap-3 text-small">
              <Badge
                tone={authority.certainty === 'certain' ? 'success' : 'warning'}
                icon={authority.certainty === 'certain' ? 'check' : 'question'}
              >
                {t(`certainty.${textKey(authority.certainty)}`)}
              </Badge>
              {authority.finderUrl === null ? null : (
                <a
                  href={authority.finderUrl}
                  rel="noreferrer external"
                  className="text-link underline underline-offset-4"
                >
                  {t('certainty.finder')}
                  <Icon name="external" className="ml-1 inline size-4 align-text-bottom" />
                  <span className="sr-only"> ({t('common:source.opensElsewhere')})</span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What happens if an outcome is different, so that it is no surprise. */
export function BranchSection({ branches }: { branches: PlanView['branches'] }) {
  const t = useT('plan');
  const pages = useT('plan-pages');
  if (branches.length === 0) return null;
  return (
    <Card title={pages('branches.title')}>
      <div className="grid gap-3">
        {branches.map((branch) => (
          <Disclosure key={branch.id} summary={branch.title}>
            <div className="grid gap-2">
              <p className="max-w-prose">{branch.text}</p>
              <p className="text-small text-ink-muted">{pages('branches.at', { step: branch.atStep })}</p>
              {branch.removes.length > 0 ? (
                <p>
                  <span className="font-semibold">{pages('branches.removes')}:</span>{' '}
                  {branch.removes.join(', ')}
                </p>
              ) : null}
              {branch.adds.length > 0 ? (
                <div>
                  <p className="font-semibold">{pages('branches.adds')}:</p>
                  <ul className="mt-1 grid gap-2">
                    {branch.adds.map((step) => (
                      <li key={step.id} className="border-l-2 border-line pl-3">
                        {step.title}{' '}
                        <span className="text-small text-ink-muted">
                          ({t(`actor.${textKey(step.actor)}`)})
                        </span>
                        <p className="text-small">{step.text}</p>
                      </li>
                    ))}
                  </ul>
                </div>
              ) : null}
              {branch.legalBasis.length > 0 ? (
                <p className="text-small text-ink-muted">{branch.legalBasis.join('; ')}</p>
              ) : null}
            </div>
          </Disclosure>
        ))}
      </div>
    </Card>
  );
}

/** How long the title runs, and when the person may stay for good. */
export function StaySection({
  titleValidity,
  permanentStay,
}: Pick<PlanView, 'titleValidity' | 'permanentStay'>) {
  const t = useT('plan-pages');
  const language = useLanguage();
  if (titleValidity === null && permanentStay === null) return null;
  return (
    <Card title={t('permanent.title')}>
      <div className="grid gap-5">
        {titleValidity === null ? null : (
          <div className="border-l-2 border-line pl-3">
            <p className="font-semibold">
              {t('validity.title')}:{' '}
              {t('validity.until', { date: formatDate(titleValidity.until, language) })}
            </p>
            <p>{titleValidity.why}</p>
            <div className="text-small text-ink-muted">
              {titleValidity.legalBasis} <SourceNote source={titleValidity.source} />
            </div>
          </div>
        )}
        {permanentStay?.settlement.map((entry) => (
          <StayEntry
            key={`${entry.language} ${entry.earliest}`}
            title={`${t('permanent.settlement')} ${t('permanent.language', { level: entry.language })}: ${t('permanent.from', { date: formatDate(entry.earliest, language) })}`}
            entry={entry}
          />
        ))}
        {permanentStay?.citizenship ? (
          <StayEntry
            title={`${t('permanent.citizenship')}: ${t('permanent.from', { date: formatDate(permanentStay.citizenship.earliest, language) })}`}
            entry={permanentStay.citizenship}
          />
        ) : null}
      </div>
    </Card>
  );
}

type Stay = NonNullable<NonNullable<PlanView['permanentStay']>['citizenship']>;

function StayEntry({ title, entry }: { title: string; entry: Stay }) {
  return (
    <div className="border-l-2 border-line pl-3">
      <p className="font-semibold">{title}</p>
      <ul className="ml-5 list-disc">
        {entry.conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
      <div className="text-small text-ink-muted">
        {entry.legalBasis} <SourceNote source={entry.source} />
      </div>
    </div>
  );
}

/** Everything the statements rest on, each with the day it was checked. */
export function SourceSection({ plan }: { plan: Pick<PlanView, 'lawCheckedOn' | 'sources' | 'disclaimer'> }) {
  const t = useT('plan');
  const language = useLanguage();
  return (
    <Card title={t('sources.title')}>
      <p className="mb-3">{t('sources.checked', { date: formatDate(plan.lawCheckedOn, language) })}</p>
      <Disclosure summary={`${t('sources.title')} (${plan.sources.length})`}>
        <ul className="grid gap-2 text-small">
          {plan.sources.map((source) => (
            <li key={`${source.title} ${source.url ?? ''}`}>
              {source.url === null ? (
                source.title
              ) : (
                <a
                  href={source.url}
                  rel="noreferrer external"
                  className="text-link underline underline-offset-4"
                >
                  {source.title}
                </a>
              )}{' '}
              <span className="text-ink-muted">
                · {t('sources.basisOnly', { date: formatDate(source.checkedOn, language) })}
              </span>{' '}
              <SourceNote source={source} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className="mt-4 max-w-prose text-ink-muted">{plan.disclaimer}</p>
    </Card>
  );
}
