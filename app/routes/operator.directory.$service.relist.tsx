import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Card, LinkButton, PageHeader } from '~/components';
import { ActionForm, DateField, SubmitButton, TextField, useForm } from '~/components/form';
import { relistEntrySchema } from '~/forms/directory-steps.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { getEntry } from '~/queries/directory/entry-detail.server';
import { relistService } from '~/services/directory/relist-service.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Takes an ended or merged entry back, with a new end or none. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { service, mergedInto } = await getEntry(args.context.app.database, args.params['service'] ?? '');
  const base = `/operator/directory/${service.id}`;
  if (service.state === 'listed') throw redirect(base);
  const t = translatorFor(languageOf(args.request), 'directory-admin');
  const { until } = service;
  return {
    title: t('relist.title', { name: service.name }),
    base,
    name: service.name,
    isMerged: mergedInto !== null,
    // An end that has passed would not be taken.
    until: until !== null && until >= args.context.app.clock.today() ? until : '',
  };
}

const flash = {
  relisted: { kind: 'success', key: 'directory-admin:flash.relisted' },
  'already-listed': { kind: 'info', key: 'directory-admin:flash.alreadyListed' },
} as const;

export async function action(args: ActionFunctionArgs) {
  const { person } = await requireOperator(args);
  const language = languageOf(args.request);
  const submission = parseForm(await readForm(args.request), relistEntrySchema, language);
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const serviceId = args.params['service'] ?? '';
  const { outcome } = await relistService(args.context.app, {
    actorId: person.id,
    serviceId,
    ...submission.value,
  });
  if (outcome !== 'until-is-over')
    return redirectWithFlash(`/operator/directory/${serviceId}`, flash[outcome]);
  const t = translatorFor(language, 'directory-admin');
  return data(
    { lastResult: submission.reply({ fieldErrors: { until: [t('error.untilOver')] } }) },
    { status: 400 },
  );
}

export default function RelistEntryPage() {
  const { title, base, name, isMerged, until } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('directory-admin');
  const [form, fields] = useForm<{ until: string; reason: string }>({
    id: 'relist-entry',
    lastResult: actionData?.lastResult ?? null,
    defaultValue: { until, reason: '' },
  });
  const labels = { until: t('relist.until'), reason: t('form.reason') };
  return (
    <>
      <PageHeader
        title={title}
        lead={isMerged ? t('relist.leadMerged') : t('relist.lead')}
        breadcrumbs={[
          { to: '/operator/directory', label: t('list.title') },
          { to: base, label: name },
        ]}
      />
      <Card className="max-w-3xl">
        <ActionForm form={form} labels={labels}>
          <DateField field={fields.until} label={labels.until} hint={t('relist.untilHint')} />
          <TextField
            field={fields.reason}
            label={labels.reason}
            hint={t('form.reasonHint')}
            width="full"
            isRequired
            maxLength={500}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t('relist.confirm')}</SubmitButton>
            <LinkButton to={base} look="quiet">
              {t('common:action.cancel')}
            </LinkButton>
          </div>
        </ActionForm>
      </Card>
    </>
  );
}
