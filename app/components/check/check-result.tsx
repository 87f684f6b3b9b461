import { useEffect, useRef, type ReactNode } from 'react';
import type { CheckView } from '~/domain/check/view';
import type { Assumption } from '~/domain/check/request';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { ContactList } from '../plan/contact-list';
import { CostSection } from '../plan/cost-section';
import { FindingList } from '../plan/finding-list';
import { KeyFacts } from '../plan/key-facts';
import { PrintButton } from '../plan/print-button';
import { WarningSection } from '../plan/question-sections';
import { OutcomeBadge, Recommendation } from '../plan/recommendation';
import { RouteList } from '../plan/route-list';
import { NextQuestions, type NextQuestion } from './next-questions';
import { ShortWay, type PhaseSpan } from './short-way';

export interface CheckResultProps {
  result: {
    plan: CheckView;
    isUndecided: boolean;
    phases: readonly PhaseSpan[];
    next: readonly NextQuestion[];
    assumptions: readonly Assumption[];
    age: number | null;
    /** The decisive answers in words. */
    words: { occupation: string; month: string; country: string };
    hasPlace: boolean;
  };
}

const OPEN_CONTACTS = 4;

/** The first plan: the decisive things first, the rest on request. */
export function CheckResult({ result, children }: CheckResultProps & { children: ReactNode }) {
  const t = useT('check');
  const plans = useT('plan-pages');
  const { plan, words } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  const signature = `${words.occupation} ${words.month} ${words.country} ${plan.asOf}`;
  // With a script nothing says that the page has changed; without one the page opens here anyway.
  useEffect(() => heading.current?.focus(), [signature]);
  const more = plan.contacts.slice(OPEN_CONTACTS);
  return (
    <section aria-labelledby="check-result" className="grid gap-6">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 id="check-result" ref={heading} tabIndex={-1} className="scroll-mt-6 text-h1 outline-none">
            {t('result.title')}
          </h2>
          <p className="mt-1 text-lead text-ink-muted">{t('result.lead', words)}</p>
        </div>
        <PrintButton />
      </div>
      {result.isUndecided ? (
        <Notice kind="warning" title={t('result.undecided')}>
          {plan.planned === null ? t('result.undecidedNone') : t('result.undecidedText')}
        </Notice>
      ) : null}
      <KeyFacts plan={plan} />
      {result.isUndecided && plan.planned !== null ? (
        <LikelyRoute plan={plan} />
      ) : (
        <Recommendation plan={plan} />
      )}
      <NextQuestions next={result.next} />
      {children}
      <WarningSection warnings={plan.warnings} />
      {result.phases.length > 0 ? <ShortWay phases={result.phases} /> : null}
      {plan.costs.items.length > 0 ? (
        <Disclosure summary={t('result.costs')}>
          <CostSection costs={plan.costs} />
        </Disclosure>
      ) : null}
      <Card title={t('result.contacts')}>
        <p className="mb-4 max-w-prose text-ink-muted">
          {result.hasPlace ? t('result.contactsLead') : t('result.contactsNoPlace')}
        </p>
        <div className="grid gap-5">
          <ContactList contacts={plan.contacts.slice(0, OPEN_CONTACTS)} />
          {more.length > 0 ? (
            <Disclosure summary={t('result.contactsMore', { number: String(more.length) })}>
              <ContactList contacts={more} />
            </Disclosure>
          ) : null}
        </div>
      </Card>
      <Disclosure summary={plans('routes.title')} isOpen={plan.planned === null}>
        <RouteList plan={plan} />
      </Disclosure>
      <Assumptions result={result} />
    </section>
  );
}

function LikelyRoute({ plan }: { plan: CheckView }) {
  const t = useT('check');
  const { planned } = plan;
  const plans = useT('plan-pages');
  if (planned === null) return null;
  const open = planned.findings.filter(({ result }) => result !== 'met');
  const met = planned.findings.filter(({ result }) => result === 'met');
  return (
    <Card title={t('result.likely')} aside={<OutcomeBadge outcome={planned.outcome} />}>
      <p className="mb-4 text-h3 font-semibold">{planned.title}</p>
      <div className="grid gap-4">
        <FindingList findings={open} />
        {met.length > 0 ? (
          <Disclosure summary={`${plans('recommendation.findings')} (${met.length})`}>
            <FindingList findings={met} />
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}

function Assumptions({ result }: CheckResultProps) {
  const t = useT('check');
  const language = useLanguage();
  const { plan, assumptions, age } = result;
  return (
    <Card title={t('result.assumed')}>
      <ul className="grid list-disc gap-1 pl-5">
        {assumptions.map((assumption) => (
          <li key={assumption}>
            {assumption === 'age'
              ? t('result.assumption.age', { age: String(age ?? '') })
              : t(`result.assumption.${assumption}`)}
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-prose">{t('result.assumedElse')}</p>
      <p className="mt-3 max-w-prose text-small text-ink-muted">
        {t('result.asOf', {
          day: formatDate(plan.asOf, language),
          checked: formatDate(plan.lawCheckedOn, language),
        })}{' '}
        {plan.disclaimer}
      </p>
    </Card>
  );
}
