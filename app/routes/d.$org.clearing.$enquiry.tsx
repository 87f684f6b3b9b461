import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { BulletList, Card, PageHeader } from '~/components';
import { RadioGroup, SubmitButton, TextArea } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { clearingSchema } from '~/forms/network-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { clearingPage } from '~/queries/enquiries/clearing-page.server';
import { requestClearing } from '~/services/enquiries/request-clearing.server';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? 'Lotsenwerk' }];

/** Asks the next higher or central body who is responsible. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const page = await clearingPage(app, { enquiryId, deskId: organisation.id, language });
  return {
    title: `${translatorFor(language, 'network')('clearing.title')} · ${organisation.name}`,
    back: `/d/${organisation.slug}/enquiries/${enquiryId}`,
    submissionKey: app.ids.next(),
    ...page,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const form = await readForm(args.request);
  const submission = parseForm(form, clearingSchema, languageOf(args.request));
  if (submission.status !== 'success') {
    const { body, text } = submission.error ?? {};
    const typed = String(form.get('text') ?? '').replaceAll('\u0000', '');
    return data({ body: body?.[0] ?? null, text: text?.[0] ?? null, typed }, { status: 400 });
  }
  const { body, text, submissionKey } = submission.value;
  const { outcome } = await requestClearing(args.context.app, {
    ...{ enquiryId, deskId: organisation.id, bodyId: body, text, submissionKey },
    by: { side: 'holder', personId: person.id, name: person.name, requestId: args.context.requestId },
  });
  const path = `/d/${organisation.slug}/enquiries/${enquiryId}`;
  return outcome === 'done'
    ? redirectWithFlash(path, { kind: 'success', key: 'network:flash.asked' })
    : redirectWithFlash(path, { kind: 'warning', key: 'network:flash.notNow' });
}

export default function ClearingPage() {
  const { back, submissionKey, subject, cause, bodies, text, earlier } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('network');
  return (
    <>
      <PageHeader
        title={t('clearing.title')}
        lead={t('clearing.lead')}
        breadcrumbs={[{ to: back, label: subject }]}
      />
      <p>{cause === 'refused' ? t('clearing.refused') : t('clearing.unclear')}</p>
      {earlier.length === 0 ? null : (
        <Card title={t('clearing.earlier')} className="max-w-3xl">
          <BulletList
            items={earlier.map(({ bodyName, at }) => t('clearing.earlierLine', { name: bodyName, at }))}
          />
        </Card>
      )}
      <Card className="max-w-3xl">
        {bodies.length === 0 ? (
          <p>{t('clearing.noBody')}</p>
        ) : (
          <Form method="post" noValidate className="grid gap-5" key={submissionKey}>
            <input type="hidden" name="submissionKey" value={submissionKey} />
            <RadioGroup
              field={plainField('body', {
                value: bodies[0]?.id ?? '',
                error: answer?.body ?? null,
                prefix: 'clearing',
              })}
              label={t('clearing.body')}
              isRequired
              choices={bodies.map(({ id, name, kind, phone, email }) => ({
                value: id,
                label: name,
                hint: [kind, phone, email].filter((part) => part !== '').join(' · '),
              }))}
            />
            <TextArea
              field={plainField('text', {
                value: answer?.typed ?? text,
                error: answer?.text ?? null,
                prefix: 'clearing',
              })}
              label={t('clearing.text')}
              hint={t('clearing.textHint')}
              isRequired
              rows={14}
            />
            <div>
              <SubmitButton>{t('clearing.send')}</SubmitButton>
            </div>
          </Form>
        )}
      </Card>
    </>
  );
}
