import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { tooManyInit, tooManyText } from '~/auth/answers.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card, LinkButton, Notice, PageHeader, PublicShell } from '~/components';
import { ActionForm, CheckboxGroup, SubmitButton, TextArea, useForm } from '~/components/form';
import { TrapField } from '~/components/services/trap-field';
import { REPORT_FIELDS, REPORT_TEXT_MAX_LENGTH } from '~/domain/directory/report';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { serviceReportSchema } from '~/forms/service-report.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { findService } from '~/queries/directory/finder-service.server';
import { reportError } from '~/services/directory/report-error.server';

const PERMANENT = 301;

/** The service of the address, or the way to the entry that took its place. */
async function requireService({ context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>) {
  const found = await findService(context.app, params['service'] ?? '');
  if (found.state === 'missing') throw notFound();
  if (found.state === 'moved') throw redirect(`/services/${found.id}/report`, PERMANENT);
  return found.service;
}

export async function loader(args: LoaderFunctionArgs) {
  const { id, name } = await requireService(args);
  const t = translatorFor(languageOf(args.request), 'services');
  return data({ title: t('report.metaTitle', { name }), id, name });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const language = languageOf(request);
  const { id } = await requireService(args);
  const submission = parseForm(await readForm(request), serviceReportSchema, language);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const result = await reportError(context.app, {
    serviceId: id,
    clientAddress: context.clientAddress,
    ...submission.value,
  });
  if (result.outcome === 'too-many')
    return data(
      submission.reply({ formErrors: [tooManyText(language, result.retryAfterSeconds)] }),
      tooManyInit(result.retryAfterSeconds),
    );
  return redirectWithFlash(`/services/${id}`, { kind: 'success', key: 'services:report.sent' });
}

export const headers = privateHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? 'Lotsenwerk' },
  { name: 'robots', content: 'noindex' },
];

export default function ReportErrorPage() {
  const t = useT('services');
  const { id, name } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [form, fields] = useForm<{ fields: string[]; text: string; trap: string }>({
    id: 'report',
    lastResult: lastResult ?? null,
  });
  const labels = { fields: t('report.fields'), text: t('report.text') };
  return (
    <PublicShell>
      <PageHeader
        title={t('report.title')}
        lead={t('report.lead', { name })}
        breadcrumbs={[
          { to: '/services', label: t('title') },
          { to: `/services/${id}`, label: name },
        ]}
      />
      <Card className="max-w-3xl">
        <ActionForm form={form} labels={labels} hasRequiredFields={false}>
          <CheckboxGroup
            field={fields.fields}
            label={labels.fields}
            choices={REPORT_FIELDS.map((value) => ({ value, label: t(`report.field.${value}`) }))}
          />
          <TextArea
            field={fields.text}
            label={labels.text}
            hint={t('report.textHint')}
            maxLength={REPORT_TEXT_MAX_LENGTH}
          />
          <TrapField field={fields.trap} />
          <Notice>{t('report.noPersonalData')}</Notice>
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t('report.submit')}</SubmitButton>
            <LinkButton to={`/services/${id}`} look="quiet">
              {t('report.back')}
            </LinkButton>
          </div>
        </ActionForm>
      </Card>
    </PublicShell>
  );
}
