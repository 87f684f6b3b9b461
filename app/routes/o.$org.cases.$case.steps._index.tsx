import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, Disclosure, EmptyState, LinkButton, Notice } from '~/components';
import { StepTable } from '~/components/cases/step-table';
import { SubmitButton } from '~/components/form';
import { BatchNotice } from '~/components/work/batch-notice';
import { useT } from '~/i18n/use-t';
import { getCaseSteps } from '~/queries/cases/case-steps.server';
import { findBatch } from '~/queries/work/step-batch.server';

/** The steps of the accepted plan as work. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, base, caseId, language, today, canEdit } = await requireCase(args);
  const { database } = args.context.app;
  const organisationId = organisation.id;
  const batchId = new URL(args.request.url).searchParams.get('batch');
  const [{ status, steps }, batch] = await Promise.all([
    getCaseSteps(database, { organisationId, caseId, today, language }),
    findBatch(database, { organisationId, personId: person.id, batchId }),
  ]);
  return {
    base,
    home: `/o/${organisation.slug}`,
    canEdit: canEdit && status === 'active',
    batch,
    open: steps.filter((step) => step.status === 'open'),
    done: steps.filter((step) => step.status === 'done'),
  };
}

export default function CaseStepsPage() {
  const { base, home, canEdit, batch, open, done } = useLoaderData<typeof loader>();
  const t = useT('cases');
  const w = useT('work-lists');
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
      <BatchNotice batch={batch} home={home} back={`${base}/steps`} />
      {open.length === 0 ? (
        <Notice kind="success" title={t('steps.allDone')}>
          {t('steps.allDoneText')}
        </Notice>
      ) : (
        <Card title={t('steps.showOpen')}>
          <Form method="get" action={`${home}/steps`} className="grid gap-4">
            <input type="hidden" name="back" value={`${base}/steps`} />
            <StepTable steps={open} base={base} caption={t('steps.showOpen')} canSelect={canEdit} />
            {canEdit ? (
              <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
                <p className="max-w-prose text-ink-muted">{w('today.selectedHint')}</p>
                <SubmitButton look="secondary">{w('today.selectedGo')}</SubmitButton>
              </div>
            ) : null}
          </Form>
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
