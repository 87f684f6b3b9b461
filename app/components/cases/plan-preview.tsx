import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { PlanPreview as Preview } from '~/domain/cases/plan-preview';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '../badge';
import { Disclosure } from '../disclosure';
import { DateText, MoneyRange } from '../values';

/**
 * What the plan says to the answers so far. Beside the form where there is room; folded above it on a phone, so that
 * nothing moves under the fingers when it changes.
 */
export function PlanPreview({ preview, planPath }: { preview: Preview; planPath: string }) {
  const t = useT('wizard');
  return (
    <>
      <div className="xl:hidden">
        <Disclosure summary={t('preview.title')}>
          <Lines preview={preview} planPath={planPath} />
        </Disclosure>
      </div>
      <aside
        aria-label={t('preview.title')}
        className="rounded-card border border-line bg-surface p-5 shadow-card max-xl:hidden xl:sticky xl:top-6 xl:self-start"
      >
        <h2 className="mb-3 text-h3">{t('preview.title')}</h2>
        <Lines preview={preview} planPath={planPath} />
      </aside>
    </>
  );
}

const LINK = 'inline-flex min-h-6 items-center text-link underline underline-offset-4';

function Lines({ preview, planPath }: { preview: Preview; planPath: string }) {
  const t = useT('wizard');
  return (
    <div className="grid gap-3 text-small">
      {preview.state === 'incomplete' ? <Missing preview={preview} /> : <Found preview={preview} />}
      {preview.state === 'plan' && preview.next !== null ? (
        <div>
          <p className="text-ink-muted">{t('preview.next')}</p>
          <Link to={preview.next.to} className={LINK}>
            {preview.next.question}
          </Link>
        </div>
      ) : null}
      {preview.state === 'plan' ? (
        <Link to={planPath} className={LINK}>
          {t('preview.whole')}
        </Link>
      ) : null}
      <p className="text-ink-muted">{t('preview.updated')}</p>
    </div>
  );
}

function Missing({ preview }: { preview: Extract<Preview, { state: 'incomplete' }> }) {
  const t = useT('wizard');
  return (
    <div>
      <p>{t('preview.incomplete')}</p>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {preview.missing.map(({ label, to }) => (
          <li key={to}>
            <Link to={to} className={LINK}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Found({ preview }: { preview: Extract<Preview, { state: 'plan' }> }) {
  const t = useT('wizard');
  const { route, others, undecided, blockers } = preview;
  return (
    <>
      <Fact term={t('preview.route')}>
        <span className="font-semibold">
          {route?.title ?? (preview.titleNeeded ? t('preview.noRoute') : t('preview.noTitle'))}
        </span>
        {route === null ? null : (
          <Badge tone={TONES[route.outcome]}>{t(`preview.outcome.${route.outcome}`)}</Badge>
        )}
      </Fact>
      <Fact term={t('preview.start')}>
        <span className="font-semibold">
          {preview.typicalStart === null ? t('preview.noStart') : <DateText date={preview.typicalStart} />}
        </span>
        {preview.isFeasible === null ? null : preview.isFeasible ? (
          <Badge tone="success">{t('preview.feasible')}</Badge>
        ) : (
          <Badge tone="warning">{t('preview.notFeasible')}</Badge>
        )}
      </Fact>
      {preview.employerCosts === null ? null : (
        <Fact term={t('preview.costs')}>
          <span className="font-semibold">
            <MoneyRange {...preview.employerCosts} />
          </span>
        </Fact>
      )}
      <ul className="grid gap-1 text-ink-muted">
        {others > 0 ? <li>{t('preview.others', { count: others })}</li> : null}
        {undecided > 0 ? <li>{t('preview.undecided', { count: undecided })}</li> : null}
        {blockers > 0 ? <li className="text-danger">{t('preview.blockers', { count: blockers })}</li> : null}
      </ul>
    </>
  );
}

const TONES: Record<NonNullable<Extract<Preview, { state: 'plan' }>['route']>['outcome'], BadgeTone> = {
  open: 'success',
  reachable: 'info',
  blocked: 'danger',
  'missing-facts': 'warning',
  'not-applicable': 'neutral',
};

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-1">
      <p className="text-ink-muted">{term}</p>
      {children}
    </div>
  );
}
