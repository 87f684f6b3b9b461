import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requirePerson } from '~/auth/gates.server';
import { localPath } from '~/auth/local-path';
import { Card, PageHeader, PublicShell } from '~/components';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import { createEmployerSchema } from '~/forms/employer-form.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { createEmployer } from '~/services/organisations/create-employer.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export async function loader(args: LoaderFunctionArgs) {
  await requirePerson(args);
  const t = translatorFor(languageOf(args.request), 'organisation');
  return { title: `${t('create.title')} · Lotsenwerk`, submissionKey: args.context.app.ids.next() };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const person = await requirePerson(args);
  const language = languageOf(request);
  const submission = parseForm(await readForm(request), createEmployerSchema, language);
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { submissionKey = context.app.ids.next(), ...values } = submission.value;
  const created = await createEmployer(context.app, {
    ...values,
    submissionKey,
    personId: person.id,
    requestId: context.requestId,
  });
  if (created.outcome === 'too-many') {
    const t = translatorFor(language, 'organisation');
    return data({ lastResult: submission.reply({ formErrors: [t('create.tooMany')] }) }, { status: 400 });
  }
  // Back to what the person wanted to do with a company, such as saving a quick check; else to its profile.
  const next = localPath(new URL(request.url).searchParams.get('next'));
  return redirectWithFlash(next ?? `/o/${created.slug}/company`, {
    kind: 'success',
    key: 'organisation:flash.created',
  });
}

export default function NewOrganisationPage() {
  const { submissionKey } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('organisation');
  const [form, fields] = useForm({
    id: 'new-organisation',
    lastResult: actionData?.lastResult ?? null,
    defaultValue: { submissionKey, name: '', postalCode: '' },
  });
  const labels = { name: t('create.name'), postalCode: t('create.postalCode') };
  return (
    <PublicShell>
      <PageHeader
        title={t('create.title')}
        lead={t('create.intro')}
        breadcrumbs={[{ to: '/organisations', label: t('list.title') }]}
      />
      <Card className="max-w-2xl">
        <ActionForm form={form} labels={labels}>
          <input
            type="hidden"
            name="submissionKey"
            value={fields.submissionKey.initialValue ?? submissionKey}
          />
          <TextField
            field={fields.name}
            label={labels.name}
            hint={t('create.nameHint')}
            isRequired
            autoComplete="organization"
            maxLength={200}
          />
          <TextField
            field={fields.postalCode}
            label={labels.postalCode}
            hint={t('create.postalCodeHint')}
            isRequired
            autoComplete="postal-code"
            inputMode="numeric"
            width="short"
          />
          <p className="text-ink-muted">{t('create.afterwards')}</p>
          <div>
            <SubmitButton>{t('create.submit')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </PublicShell>
  );
}
