import { Link } from '@remix-run/react';
import type { PlanView } from '~/domain/cases/plan-view';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { Notice, type NoticeKind } from '../notice';

type MissingFact = PlanView['missing'][number];

/** So many questions stand open; the rest would push the plan itself off a phone's screen. */
const OPEN_QUESTIONS = 3;

/** Facts that would make the plan more precise, the most decisive first, each with its way to the field. */
export function MissingFacts({ missing, canEdit }: { missing: PlanView['missing']; canEdit: boolean }) {
  const t = useT('plan-pages');
  if (missing.length === 0) return null;
  const more = missing.slice(OPEN_QUESTIONS);
  return (
    <Card title={t('missing.title')}>
      <p className="mb-4 max-w-prose text-ink-muted">{t('missing.lead')}</p>
      <div className="grid gap-4">
        <QuestionList facts={missing.slice(0, OPEN_QUESTIONS)} canEdit={canEdit} />
        {more.length > 0 ? (
          <Disclosure summary={t('missing.more', { number: String(more.length) })}>
            <QuestionList facts={more} canEdit={canEdit} />
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}

function QuestionList({ facts, canEdit }: { facts: readonly MissingFact[]; canEdit: boolean }) {
  const t = useT('plan-pages');
  return (
    <ul className="grid gap-4">
      {facts.map((fact) => (
        <li key={`${fact.to} ${fact.question}`} className="grid gap-1 border-l-2 border-warning-edge pl-3">
          <p className="font-semibold">{fact.question}</p>
          {fact.decides.length > 0 ? (
            <p className="text-small text-ink-muted">
              {t('missing.decides', { routes: fact.decides.join(', ') })}
            </p>
          ) : null}
          {canEdit ? (
            <p className="print:hidden">
              <Link
                to={fact.to}
                className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
              >
                {fact.isInProfile ? t('missing.answerInProfile') : t('missing.answer')}
                <span className="sr-only">: {fact.question}</span>
              </Link>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const KINDS: Record<PlanView['warnings'][number]['severity'], NoticeKind> = {
  blocker: 'danger',
  risk: 'warning',
  note: 'info',
};

/** Notes and risks, the weighty ones first. */
export function WarningSection({ warnings }: { warnings: PlanView['warnings'] }) {
  const t = useT('plan-pages');
  if (warnings.length === 0) return null;
  const groups = (['blocker', 'risk', 'note'] as const)
    .map((severity) => ({ severity, entries: warnings.filter((warning) => warning.severity === severity) }))
    .filter((group) => group.entries.length > 0);
  return (
    <section aria-labelledby="warnings-title" className="grid gap-3">
      <h2 id="warnings-title" className="text-h2">
        {t('warnings.title')}
      </h2>
      {groups.map(({ severity, entries }) => (
        <Notice
          key={severity}
          kind={KINDS[severity]}
          title={t(`severity.${severity}`, { count: entries.length })}
        >
          <ul className="mt-1 grid gap-2">
            {entries.map((warning) => (
              <li key={`${warning.code} ${warning.text}`}>
                {warning.text} <span className="text-small">({warning.legalBasis})</span>
              </li>
            ))}
          </ul>
        </Notice>
      ))}
    </section>
  );
}
