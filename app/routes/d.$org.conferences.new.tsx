import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, PageHeader } from '~/components';
import { ActionForm, CheckboxGroup, DateField, SubmitButton, TextField, useForm } from '~/components/form';
import { addDays } from '~/domain/calendar';
import { MOST_CONFERENCE_DAYS } from '~/domain/enquiries/conference';
import { conferenceSchema } from '~/forms/network-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { otherDesks } from '~/queries/enquiries/desk-people.server';
import { callConference } from '~/services/enquiries/call-conference.server';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? 'Lotsenwerk' }];

/** Usual length of a conference. */
const USUAL_DAYS = 14;

/** Asks the employer of an enquiry (`enquiry` in the address) for a conference with other desks. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const enquiryId = new URL(args.request.url).searchParams.get('enquiry') ?? '';
  const [held, desks] = await Promise.all([
    app.database.enquiry.count({ where: { id: enquiryId, deskId: organisation.id } }),
    otherDesks(app.database, organisation.id),
  ]);
  if (held === 0) throw notFound();
  const today = app.clock.today();
  return {
    title: `${translatorFor(language, 'network')('conference.title')} · ${organisation.name}`,
    back: `/d/${organisation.slug}/enquiries/${enquiryId}`,
    submissionKey: app.ids.next(),
    desks,
    ...{ today, latest: addDays(today, MOST_CONFERENCE_DAYS), usual: addDays(today, USUAL_DAYS) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app, requestId } = args.context;
  const language = languageOf(args.request);
  const enquiryId = new URL(args.request.url).searchParams.get('enquiry') ?? '';
  const today = app.clock.today();
  const schema = conferenceSchema(today, addDays(today, MOST_CONFERENCE_DAYS));
  const submission = parseForm(await readForm(args.request), schema, language);
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { value } = submission;
  const message = translatorFor(language, 'network')('conference.message', {
    date: formatDate(value.endsOn, language),
    purpose: value.purpose,
  });
  const { outcome } = await callConference(app, {
    ...value,
    ...{ enquiryId, deskId: organisation.id, message },
    by: { side: 'holder', personId: person.id, name: person.name, requestId },
  });
  const path = `/d/${organisation.slug}/enquiries/${enquiryId}`;
  return outcome === 'done'
    ? redirectWithFlash(path, { kind: 'success', key: 'network:conference.asked' })
    : redirectWithFlash(path, { kind: 'warning', key: 'network:flash.notNow' });
}

export default function NewConferencePage() {
  const { back, submissionKey, desks, today, latest, usual } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('network');
  const [form, fields] = useForm<{ purpose: string; desks: string[]; endsOn: string }>({
    id: 'conference',
    lastResult: answer?.lastResult ?? null,
    defaultValue: answer?.lastResult.initialValue ?? { endsOn: usual },
  });
  const labels = {
    purpose: t('conference.purpose'),
    desks: t('conference.desks'),
    endsOn: t('conference.endsOn'),
  };
  return (
    <>
      <PageHeader
        title={t('conference.title')}
        lead={t('conference.lead')}
        breadcrumbs={[{ to: back, label: t('conference.thread') }]}
      />
      <Card className="max-w-3xl">
        {desks.length === 0 ? (
          <p>{t('conference.noDesks')}</p>
        ) : (
          <ActionForm form={form} labels={labels}>
            <input type="hidden" name="submissionKey" value={submissionKey} />
            <TextField
              field={fields.purpose}
              label={labels.purpose}
              hint={t('conference.purposeHint')}
              isRequired
              maxLength={200}
            />
            <CheckboxGroup field={fields.desks} label={labels.desks} isRequired choices={desks} />
            <DateField
              field={fields.endsOn}
              label={labels.endsOn}
              hint={t('conference.endsOnHint')}
              isRequired
              min={today}
              max={latest}
            />
            <div>
              <SubmitButton>{t('conference.ask')}</SubmitButton>
            </div>
          </ActionForm>
        )}
      </Card>
    </>
  );
}
