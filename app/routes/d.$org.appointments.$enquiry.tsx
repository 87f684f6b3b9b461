import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, PageHeader } from '~/components';
import { ActionForm, DateField, SubmitButton, TextArea, TextField, useForm } from '~/components/form';
import { appointmentSchema } from '~/forms/network-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { jointAppointments } from '~/queries/enquiries/joint-appointments.server';
import { planJointAppointment } from '~/services/enquiries/plan-joint-appointment.server';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? 'Lotsenwerk' }];

/** One slot for several bodies and the employer. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const page = await jointAppointments(app.database, { enquiryId, deskId: organisation.id, language });
  return {
    title: `${translatorFor(language, 'network')('appointment.title')} · ${organisation.name}`,
    home: `/d/${organisation.slug}`,
    back: `/d/${organisation.slug}/enquiries/${enquiryId}`,
    submissionKey: app.ids.next(),
    today: app.clock.today(),
    ...page,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app, requestId } = args.context;
  const language = languageOf(args.request);
  const enquiryId = args.params.enquiry;
  if (enquiryId === undefined) throw notFound();
  const submission = parseForm(await readForm(args.request), appointmentSchema(app.clock.today()), language);
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { value } = submission;
  const message = translatorFor(language, 'network')('appointment.message', {
    date: formatDate(value.date, language),
    from: value.from,
    to: value.to,
    place: value.place,
    bodies: value.bodies.join(', '),
    summary: value.summary,
  });
  const { outcome } = await planJointAppointment(app, {
    ...value,
    ...{ enquiryId, deskId: organisation.id, message },
    by: { side: 'holder', personId: person.id, name: person.name, requestId },
  });
  const path = `/d/${organisation.slug}/appointments/${enquiryId}`;
  return outcome === 'done'
    ? redirectWithFlash(path, { kind: 'success', key: 'network:flash.appointment' })
    : redirectWithFlash(path, { kind: 'warning', key: 'network:flash.notNow' });
}

export default function JointAppointmentPage() {
  const { home, back, submissionKey, today, subject, appointments } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('network');
  const [form, fields] = useForm<{
    date: string;
    from: string;
    to: string;
    place: string;
    bodies: string;
    summary: string;
  }>({
    id: `appointment-${String(appointments.length)}`,
    lastResult: answer?.lastResult ?? null,
    defaultValue: answer?.lastResult.initialValue ?? {},
  });
  const labels = {
    date: t('appointment.date'),
    from: t('appointment.from'),
    to: t('appointment.to'),
    place: t('appointment.place'),
    bodies: t('appointment.bodies'),
    summary: t('appointment.summary'),
  };
  return (
    <>
      <PageHeader
        title={t('appointment.title')}
        lead={t('appointment.lead')}
        breadcrumbs={[{ to: back, label: subject }]}
      />
      {appointments.length === 0 ? null : (
        <Card title={t('appointment.planned')} className="max-w-3xl">
          <ul className="grid gap-4">
            {appointments.map(({ id, date, from, to, place, bodies }) => (
              <li key={id} className="grid gap-1">
                <span>{t('appointment.line', { date, from, to, place })}</span>
                <span className="text-ink-muted">{bodies.join(', ')}</span>
                <a href={`${home}/appointments/${id}.ics`} className="text-link underline underline-offset-4">
                  {t('appointment.file')}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card className="max-w-3xl">
        <ActionForm form={form} labels={labels}>
          <input type="hidden" name="submissionKey" value={submissionKey} />
          <DateField field={fields.date} label={labels.date} isRequired min={today} />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField
              field={fields.from}
              label={labels.from}
              hint={t('appointment.time')}
              isRequired
              width="short"
            />
            <TextField
              field={fields.to}
              label={labels.to}
              hint={t('appointment.time')}
              isRequired
              width="short"
            />
          </div>
          <TextField field={fields.place} label={labels.place} isRequired />
          <TextArea
            field={fields.bodies}
            label={labels.bodies}
            hint={t('appointment.bodiesHint')}
            isRequired
            rows={4}
          />
          <TextArea
            field={fields.summary}
            label={labels.summary}
            hint={t('appointment.summaryHint')}
            isRequired
            rows={8}
          />
          <div>
            <SubmitButton>{t('appointment.save')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </>
  );
}
