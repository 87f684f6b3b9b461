import type { SubmissionResult } from '@conform-to/react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Card, LinkButton, Notice, PageHeader } from '~/components';
import { DifferenceTable } from '~/components/exchange/difference-table';
import { ActionForm, SubmitButton, TextArea, useForm } from '~/components/form';
import { handleReportSchema } from '~/forms/exchange-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { reportDetail } from '~/queries/directory/report-detail.server';
import { handleReport } from '~/services/directory/handle-report.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One report: what was said, what would change, and the decision. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const language = languageOf(args.request);
  const report = await reportDetail(args.context.app.database, {
    reportId: args.params['report'] ?? '',
    language,
  });
  if (report === null) throw notFound();
  const t = translatorFor(language, 'exchange');
  return { title: `${t('reports.title')} · Lotsenwerk`, report };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context, params } = args;
  const { person, organisation } = await requireOperator(args);
  const submission = parseForm(await readForm(request), handleReportSchema, languageOf(request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { decision, revision, note } = submission.value;
  const reportId = params['report'] ?? '';
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const outcome = await handleReport(context.app, { actor, reportId, decision, revision, note: note ?? '' });
  const here = `/operator/reports/${encodeURIComponent(reportId)}`;
  switch (outcome.outcome) {
    case 'already-handled':
      return redirectWithFlash(here, { kind: 'warning', key: 'exchange:report.alreadyHandled' });
    case 'entry-changed':
      return redirectWithFlash(here, { kind: 'warning', key: 'exchange:report.entryChanged' });
    case 'entry-merged':
      return redirectWithFlash(here, { kind: 'warning', key: 'exchange:report.entryMerged' });
    case 'done': {
      const key =
        decision === 'declined' ? 'declinedFlash' : outcome.isApplied ? 'acceptedFlash' : 'closedFlash';
      return redirectWithFlash('/operator/reports', { kind: 'success', key: `exchange:report.${key}` });
    }
  }
}

type Report = ReturnType<typeof useLoaderData<typeof loader>>['report'];

export default function ReportPage() {
  const { report } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('exchange');
  const language = useLanguage();
  const isOpen = report.status === 'open';
  return (
    <>
      <PageHeader
        title={t('report.title', { service: report.service.name })}
        lead={t('report.received', { when: formatDateTime(report.createdAt, language) })}
        breadcrumbs={[{ to: '/operator/reports', label: t('reports.title') }]}
      />
      {report.handled === null ? null : <Handled report={report} />}
      <Card
        title={t('report.said')}
        aside={
          <div className="-mr-4 flex flex-wrap">
            <LinkButton to={`/operator/directory/${report.service.id}`} look="quiet">
              {t('report.toService')}
            </LinkButton>
            <LinkButton to={`/services/${report.service.id}`} look="quiet">
              {t('report.toPublic')}
            </LinkButton>
          </div>
        }
      >
        <p className="max-w-prose text-ink-muted">
          {report.source === 'service' ? t('reports.sourceService') : t('reports.sourceVisitor')}
        </p>
        <p className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">
          {report.text === '' ? t('reports.noText') : report.text}
        </p>
      </Card>
      {isOpen ? <Proposal report={report} /> : null}
      {isOpen ? <Decision report={report} lastResult={answer?.lastResult ?? null} /> : null}
    </>
  );
}

function Handled({ report }: { report: Report }) {
  const t = useT('exchange');
  const language = useLanguage();
  if (report.handled === null) return null;
  const { at, by, note } = report.handled;
  const values = { name: by ?? t('report.somebody'), when: formatDateTime(at, language) };
  return (
    <Notice
      kind={report.status === 'accepted' ? 'success' : 'info'}
      title={report.status === 'accepted' ? t('report.acceptedBy', values) : t('report.declinedBy', values)}
    >
      {note}
    </Notice>
  );
}

function Proposal({ report }: { report: Report }) {
  const t = useT('exchange');
  return (
    <Card title={t('report.proposalTitle')}>
      {!report.hasProposal ? (
        <p className="max-w-prose">{t('report.proposalNone')}</p>
      ) : report.differences.length === 0 ? (
        <p className="max-w-prose">{t('report.proposalSame')}</p>
      ) : (
        <DifferenceTable
          caption={t('report.proposalTitle')}
          subject={t('import.detail')}
          rows={report.differences.map(({ field, before, after }) => ({
            key: field,
            subject: t(`field.${field}`),
            before,
            after,
          }))}
        />
      )}
    </Card>
  );
}

function Decision({ report, lastResult }: { report: Report; lastResult: SubmissionResult<string[]> | null }) {
  const t = useT('exchange');
  const [form, fields] = useForm<{ note: string }>({ id: 'decide', lastResult, defaultValue: { note: '' } });
  const labels = { note: t('report.note') };
  return (
    <Card title={t('report.decideTitle')}>
      <ActionForm form={form} labels={labels} hasRequiredFields={false}>
        <input type="hidden" name="revision" value={report.service.revision} />
        <TextArea
          field={fields.note}
          label={labels.note}
          hint={t('report.noteHint')}
          rows={3}
          maxLength={1_000}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="decision" value="accepted">
            {report.differences.length > 0 ? t('report.accept') : t('report.acceptPlain')}
          </SubmitButton>
          <SubmitButton name="decision" value="declined" look="danger">
            {t('report.decline')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
