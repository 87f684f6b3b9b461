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
import { endEntrySchema } from '~/forms/directory-steps.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { getEntry } from '~/queries/directory/entry-detail.server';
import { endService } from '~/services/directory/end-service.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Asks for the last day and the reason before a programme is ended. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { service } = await getEntry(args.context.app.database, args.params['service'] ?? '');
  const base = `/operator/directory/${service.id}`;
  if (service.state !== 'listed') throw redirect(base);
  const t = translatorFor(languageOf(args.request), 'directory-admin');
  return {
    title: t('end.title', { name: service.name }),
    base,
    name: service.name,
    lastDay: service.until ?? '',
  };
}

const flash = {
  ended: { kind: 'success', key: 'directory-admin:flash.ended' },
  'will-end': { kind: 'success', key: 'directory-admin:flash.willEnd' },
  'not-listed': { kind: 'warning', key: 'directory-admin:flash.notListed' },
} as const;

export async function action(args: ActionFunctionArgs) {
  const { person } = await requireOperator(args);
  const submission = parseForm(await readForm(args.request), endEntrySchema, languageOf(args.request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const serviceId = args.params['service'] ?? '';
  const { outcome } = await endService(args.context.app, {
    actorId: person.id,
    serviceId,
    ...submission.value,
  });
  return redirectWithFlash(`/operator/directory/${serviceId}`, flash[outcome]);
}

export default function EndEntryPage() {
  const { title, base, name, lastDay } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('directory-admin');
  const [form, fields] = useForm<{ lastDay: string; reason: string }>({
    id: 'end-entry',
    lastResult: actionData?.lastResult ?? null,
    defaultValue: { lastDay, reason: '' },
  });
  const labels = { lastDay: t('end.lastDay'), reason: t('form.reason') };
  return (
    <>
      <PageHeader
        title={title}
        lead={t('end.lead')}
        breadcrumbs={[
          { to: '/operator/directory', label: t('list.title') },
          { to: base, label: name },
        ]}
      />
      <Card className="max-w-3xl">
        <ActionForm form={form} labels={labels}>
          <DateField field={fields.lastDay} label={labels.lastDay} isRequired />
          <TextField
            field={fields.reason}
            label={labels.reason}
            hint={t('form.reasonHint')}
            width="full"
            isRequired
            maxLength={500}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton look="danger">{t('end.confirm')}</SubmitButton>
            <LinkButton to={base} look="quiet">
              {t('common:action.cancel')}
            </LinkButton>
          </div>
        </ActionForm>
      </Card>
    </>
  );
}
