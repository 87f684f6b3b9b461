import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, Disclosure, EmptyState, LinkButton, Notice } from '~/components';
import { StepTable } from '~/components/cases/step-table';
import { languageOf } from '~/i18n/language.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { getCaseSteps } from '~/queries/cases/case-steps.server';

/** The steps of the accepted plan as work. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  if (args.params.case === undefined) throw notFound();
  const { steps } = await getCaseSteps(app.database, {
    organisationId: organisation.id,
    caseId: args.params.case,
    today: app.clock.today(),
    language: languageOf(args.request),
  });
  return {
    base: `/o/${organisation.slug}/cases/${args.params.case}`,
    open: steps.filter((step) => step.status === 'open'),
    done: steps.filter((step) => step.status === 'done'),
  };
}

export default function CaseStepsPage() {
  const { base, open, done } = useLoaderData<typeof loader>();
  const t = useT('cases');
  if (open.length + done.length === 0) {
    return (
      <EmptyState
        title={t('steps.noPlan')}
        text={t('steps.noPlanText')}
        action={<LinkButton to={base}>{t('steps.toPlan')}</LinkButton>}
      />
    );
  }
  return (
    <div className="grid gap-6">
      {open.length === 0 ? (
        <Notice kind="success" title={t('steps.allDone')}>
          {t('steps.allDoneText')}
        </Notice>
      ) : (
        <Card title={t('steps.showOpen')}>
          <StepTable steps={open} base={base} caption={t('steps.showOpen')} />
        </Card>
      )}
      {done.length > 0 ? (
        <Disclosure summary={`${t('steps.showDone')} (${done.length})`} isOpen={open.length === 0}>
          <StepTable steps={done} base={base} caption={t('steps.showDone')} />
        </Disclosure>
      ) : null}
    </div>
  );
}
