import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, Notice, PageHeader } from '~/components';
import { DeskProfileTabs } from '~/components/enquiries/desk-profile-tabs';
import { ActionForm, DateField, SelectField, SubmitButton, TextField, useForm } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import { writeHours } from '~/domain/enquiries';
import { closureSchema, hoursSchema, WEEKDAYS } from '~/forms/desk-schedule-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateLong } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { deskScheduleNow } from '~/queries/enquiries/desk-schedule.server';
import { saveDeskSchedule } from '~/services/enquiries/save-desk-schedule.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** When a desk is there. Clocks count nothing else. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const { state, week, closures } = await deskScheduleNow(app.database, organisation.id);
  const today = app.clock.today();
  return {
    title: `${translatorFor(language, 'desk')('hours.title')} · ${organisation.name}`,
    home: `/d/${organisation.slug}`,
    canEdit: role === 'lead',
    values: {
      state: state ?? '',
      ...Object.fromEntries(WEEKDAYS.map((day, index) => [day, writeHours(week[index] ?? [])])),
    } as Record<(typeof WEEKDAYS)[number] | 'state', string>,
    weekdays: WEEKDAYS,
    states: STATE_CODES.map((value) => ({ value, label: STATE_NAMES[value][language] })),
    closures: closures
      .map(({ from, to }) => ({ from, to, key: `${from}/${to}` }))
      .filter(({ to }) => to >= today),
    today,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk', roles: ['lead'] });
  const { app, requestId } = args.context;
  const language = languageOf(args.request);
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  const page = `/d/${organisation.slug}/hours`;
  const form = await readForm(args.request);
  const saved = (outcome: 'saved' | 'no-profile') =>
    redirectWithFlash(
      page,
      outcome === 'saved'
        ? { kind: 'success', key: 'desk:hours.saved' }
        : { kind: 'warning', key: 'desk:template.noProfile' },
    );
  const intent = form.get('intent');
  if (intent === 'remove-closure') {
    const key = String(form.get('closure') ?? '');
    const { outcome } = await saveDeskSchedule(app, {
      actor,
      change: (now) => ({ ...now, closures: now.closures.filter(({ from, to }) => `${from}/${to}` !== key) }),
    });
    return saved(outcome);
  }
  if (intent === 'add-closure') {
    const submission = parseForm(form, closureSchema(app.clock.today()), language);
    if (submission.status !== 'success')
      return data({ lastResult: null, closure: submission.error ?? {} }, { status: 400 });
    const { from, to } = submission.value;
    const { outcome } = await saveDeskSchedule(app, {
      actor,
      change: (now) => ({
        ...now,
        closures: [...now.closures.filter((each) => each.from !== from || each.to !== to), { from, to }].sort(
          (left, right) => (left.from < right.from ? -1 : 1),
        ),
      }),
    });
    return saved(outcome);
  }
  const submission = parseForm(form, hoursSchema, language);
  if (submission.status !== 'success')
    return data({ lastResult: submission.reply(), closure: {} }, { status: 400 });
  const { state, ...days } = submission.value;
  const { outcome } = await saveDeskSchedule(app, {
    actor,
    change: (now) => ({ ...now, state, week: WEEKDAYS.map((day) => days[day]) }),
  });
  return saved(outcome);
}

export default function DeskHoursPage() {
  const { home, canEdit, values, weekdays, states, closures, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('desk');
  const language = useLanguage();
  const [form, fields] = useForm<typeof values>({
    id: 'desk-hours',
    lastResult: answer?.lastResult ?? null,
    defaultValue: values,
  });
  const closureError = (name: string) =>
    (answer?.closure as Record<string, string[] | null> | undefined)?.[name]?.[0] ?? null;
  const labels = {
    state: t('hours.state'),
    ...Object.fromEntries(weekdays.map((day) => [day, t(`hours.${day}`)])),
  };
  return (
    <>
      <PageHeader title={t('hours.title')} lead={t('hours.lead')} />
      <DeskProfileTabs home={home} />
      {canEdit ? null : <Notice>{t('profile.onlyLead')}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={t('hours.week')}>
          <ActionForm form={form} labels={labels} hasRequiredFields={false}>
            <p className="text-ink-muted">{t('hours.hint')}</p>
            {weekdays.map((day) => (
              <TextField
                key={day}
                field={fields[day]}
                label={t(`hours.${day}`)}
                width="medium"
                isRequired={false}
              />
            ))}
            <SelectField
              field={fields.state}
              label={t('hours.state')}
              hint={t('hours.stateHint')}
              isRequired={false}
              emptyLabel={t('hours.noState')}
              width="medium"
              choices={states}
            />
            {canEdit ? (
              <div>
                <SubmitButton name="intent" value="hours">
                  {t('hours.save')}
                </SubmitButton>
              </div>
            ) : null}
          </ActionForm>
        </Card>
        <Card title={t('hours.closures')}>
          <div className="grid gap-5">
            <p className="text-ink-muted">{t('hours.closuresText')}</p>
            {closures.length === 0 ? (
              <p>{t('hours.noClosures')}</p>
            ) : (
              <ul className="grid gap-2">
                {closures.map(({ key, from, to }) => (
                  <li
                    key={key}
                    className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-2"
                  >
                    <span>
                      {from === to
                        ? formatDateLong(from, language)
                        : t('hours.range', {
                            from: formatDateLong(from, language),
                            to: formatDateLong(to, language),
                          })}
                    </span>
                    {canEdit ? (
                      <Form method="post">
                        <input type="hidden" name="closure" value={key} />
                        <SubmitButton name="intent" value="remove-closure" look="quiet">
                          {t('hours.remove')}
                        </SubmitButton>
                      </Form>
                    ) : null}
                  </li>
                ))}
              </ul>
            )}
            {canEdit ? (
              <Form method="post" noValidate key={closures.length} className="grid gap-4">
                <DateField
                  field={plainField('from', { prefix: 'closure', error: closureError('from') })}
                  label={t('hours.from')}
                  isRequired
                  min={today}
                />
                <DateField
                  field={plainField('to', { prefix: 'closure', error: closureError('to') })}
                  label={t('hours.to')}
                  hint={t('hours.toHint')}
                  isRequired={false}
                  min={today}
                />
                <div>
                  <SubmitButton name="intent" value="add-closure" look="secondary">
                    {t('hours.add')}
                  </SubmitButton>
                </div>
              </Form>
            ) : null}
          </div>
        </Card>
      </div>
    </>
  );
}
