import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { PageHeader } from '~/components';
import { EntryForm } from '~/components/directory-admin/entry-form';
import type { EntryFormValues } from '~/forms/entry-form-fields';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { serviceEntrySchema } from '~/forms/service-entry-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { createService } from '~/services/directory/create-service.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const t = translatorFor(languageOf(args.request), 'directory-admin');
  return { title: t('form.createTitle') };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = await requireOperator(args);
  const { request, context } = args;
  const submission = parseForm(await readForm(request), serviceEntrySchema(null), languageOf(request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { entry, reason, isChecked } = submission.value;
  const { serviceId } = await createService(context.app, { actorId: person.id, entry, reason, isChecked });
  return redirectWithFlash(`/operator/directory/${serviceId}`, {
    kind: 'success',
    key: 'directory-admin:flash.created',
  });
}

/** What nobody has confirmed begins as such. */
const EMPTY: EntryFormValues = { revision: '0', status: 'unverified' };

export default function NewEntryPage() {
  const actionData = useActionData<typeof action>();
  const t = useT('directory-admin');
  return (
    <>
      <PageHeader
        title={t('form.createTitle')}
        lead={t('form.createLead')}
        breadcrumbs={[{ to: '/operator/directory', label: t('list.title') }]}
      />
      <EntryForm
        values={EMPTY}
        lastResult={actionData?.lastResult ?? null}
        submit={t('form.createSubmit')}
        hasDerivedAreas={false}
      />
    </>
  );
}
