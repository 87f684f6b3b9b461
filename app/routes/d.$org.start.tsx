import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, PageHeader } from '~/components';
import { ActionForm, CheckboxGroup, SelectField, SubmitButton, TextField, useForm } from '~/components/form';
import { STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import { SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { deskStartSchema } from '~/forms/desk-schedule-forms.server';
import { DESK_LANGUAGES } from '~/forms/enquiry-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { hasDeskProfile } from '~/queries/enquiries/desk-people.server';
import { saveDeskProfile } from '~/services/enquiries/save-desk-profile.server';
import { saveDeskSchedule } from '~/services/enquiries/save-desk-schedule.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

const USUAL_HOURS = '09:00–17:00';
const USUAL_CAPACITY = 50;

/** The least a new desk has to say before questions find it; the rest has its own pages. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk', roles: ['lead'] });
  const language = languageOf(args.request);
  // Later one changes the profile itself, or half of it would be lost here.
  if (await hasDeskProfile(args.context.app.database, organisation.id))
    throw redirectWithFlash(`/d/${organisation.slug}/profile`, {
      kind: 'info',
      key: 'desk:start.there',
    });
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return {
    title: `${translatorFor(language, 'desk')('start.title')} · ${organisation.name}`,
    values: {
      state: '',
      postalPrefixes: '',
      topics: [] as string[],
      languages: ['de'],
      hours: USUAL_HOURS,
      friday: USUAL_HOURS,
      signature: organisation.name,
    },
    states: STATE_CODES.map((value) => ({ value, label: STATE_NAMES[value][language] })),
    topics: SERVICE_TOPICS.map((value) => ({ value, label: topicWord(value, language) })),
    languages: DESK_LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk', roles: ['lead'] });
  const { app, requestId } = args.context;
  const submission = parseForm(await readForm(args.request), deskStartSchema, languageOf(args.request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  const { state, postalPrefixes, topics, languages, hours, friday, signature } = submission.value;
  const isPart = postalPrefixes.length > 0;
  await saveDeskProfile(app, {
    actor,
    isNationwide: false,
    // The narrower area is the desk's; the Land then only names the holidays.
    states: isPart ? [] : [state],
    postalPrefixes,
    kreise: [],
    topics,
    specialities: [],
    languages,
    capacity: USUAL_CAPACITY,
    isPaused: false,
    signature,
  });
  await saveDeskSchedule(app, {
    actor,
    change: (now) => ({ ...now, state, week: [hours, hours, hours, hours, friday, [], []] }),
  });
  return redirectWithFlash(`/d/${organisation.slug}`, { kind: 'success', key: 'desk:start.done' });
}

export default function DeskStartPage() {
  const { values, states, topics, languages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('desk');
  const tEnquiries = useT('enquiries');
  const [form, fields] = useForm<typeof values>({
    id: 'desk-start',
    lastResult: answer?.lastResult ?? null,
    defaultValue: values,
  });
  const labels = {
    state: t('start.state'),
    postalPrefixes: tEnquiries('profile.prefixes'),
    topics: tEnquiries('profile.topics'),
    languages: tEnquiries('profile.languages'),
    hours: t('start.hours'),
    friday: t('hours.fri'),
    signature: t('profile.signature'),
  };
  return (
    <>
      <PageHeader title={t('start.title')} lead={t('start.lead')} />
      <Card className="max-w-3xl">
        <ActionForm form={form} labels={labels}>
          <h2 className="text-h3">{t('start.where')}</h2>
          <SelectField
            field={fields.state}
            label={labels.state}
            hint={t('start.stateHint')}
            isRequired
            width="medium"
            choices={states}
          />
          <TextField
            field={fields.postalPrefixes}
            label={labels.postalPrefixes}
            hint={t('start.prefixHint')}
            isRequired={false}
            width="medium"
          />
          <h2 className="text-h3">{t('start.what')}</h2>
          <CheckboxGroup field={fields.topics} label={labels.topics} choices={topics} isRequired isInline />
          <CheckboxGroup
            field={fields.languages}
            label={labels.languages}
            choices={languages}
            isRequired
            isInline
          />
          <h2 className="text-h3">{t('start.when')}</h2>
          <TextField
            field={fields.hours}
            label={labels.hours}
            hint={t('hours.hint')}
            isRequired
            width="medium"
          />
          <TextField field={fields.friday} label={labels.friday} isRequired={false} width="medium" />
          <h2 className="text-h3">{t('start.how')}</h2>
          <TextField
            field={fields.signature}
            label={labels.signature}
            hint={t('profile.signatureHint')}
            isRequired={false}
          />
          <div>
            <SubmitButton>{t('start.save')}</SubmitButton>
          </div>
          <p className="text-ink-muted">{t('start.later')}</p>
        </ActionForm>
      </Card>
    </>
  );
}
