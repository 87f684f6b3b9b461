import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, ConfirmStep, LinkButton, Notice, PageHeader } from '~/components';
import { DeskProfileTabs } from '~/components/enquiries/desk-profile-tabs';
import {
  ActionForm,
  Checkbox,
  CheckboxGroup,
  NumberField,
  SubmitButton,
  TextArea,
  TextField,
  useForm,
} from '~/components/form';
import { STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import { OCCUPATION_GROUPS, SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { occupationGroupWord, topicWord } from '~/domain/directory/words';
import { DESK_LANGUAGES, deskProfileSchema } from '~/forms/enquiry-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { openAtDesk } from '~/queries/enquiries/desk-people.server';
import { deskProfile } from '~/queries/enquiries/desk-profile.server';
import { closeDesk } from '~/services/enquiries/close-desk.server';
import { saveDeskProfile } from '~/services/enquiries/save-desk-profile.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

const USUAL_CAPACITY = 50;

/** What a desk says of itself. Everybody of the desk reads it, the lead changes it. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'desk' });
  const language = languageOf(args.request);
  const { database } = args.context.app;
  const isClosing = role === 'lead' && new URL(args.request.url).searchParams.has('close');
  const [profile, open] = await Promise.all([
    deskProfile(database, organisation.id),
    isClosing ? openAtDesk(database, organisation.id) : 0,
  ]);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return {
    home: `/d/${organisation.slug}`,
    title: `${translatorFor(language, 'enquiries')('profile.title')} · ${organisation.name}`,
    canEdit: role === 'lead',
    hasProfile: profile !== null,
    isClosing,
    open,
    values: {
      isNationwide: profile?.isNationwide === true ? 'on' : '',
      states: profile?.states ?? [],
      postalPrefixes: profile?.postalPrefixes ?? '',
      kreise: profile?.kreise ?? '',
      signature: profile?.signature ?? '',
      topics: profile?.topics ?? [],
      specialities: profile?.specialities ?? [],
      languages: profile?.languages ?? ['de'],
      capacity: String(profile?.capacity ?? USUAL_CAPACITY),
      isPaused: profile?.isPaused === true ? 'on' : '',
    },
    states: STATE_CODES.map((value) => ({ value, label: STATE_NAMES[value][language] })),
    topics: SERVICE_TOPICS.map((value) => ({ value, label: topicWord(value, language) })),
    groups: OCCUPATION_GROUPS.map((value) => ({ value, label: occupationGroupWord(value, language) })),
    languages: DESK_LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk', roles: ['lead'] });
  const form = await readForm(args.request);
  if (form.get('intent') === 'close-desk') {
    const { failed } = await closeDesk(args.context.app, {
      actor: {
        organisationId: organisation.id,
        personId: person.id,
        requestId: args.context.requestId,
      },
    });
    return redirectWithFlash(
      `/d/${organisation.slug}/profile`,
      failed === 0
        ? { kind: 'success', key: 'desk:close.done' }
        : { kind: 'warning', key: 'desk:close.partly' },
    );
  }
  const submission = parseForm(form, deskProfileSchema, languageOf(args.request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { requestId } = args.context;
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  await saveDeskProfile(args.context.app, { actor, ...submission.value });
  return redirectWithFlash(`/d/${organisation.slug}/profile`, {
    kind: 'success',
    key: 'enquiries:profile.saved',
  });
}

export default function DeskProfilePage() {
  const page = useLoaderData<typeof loader>();
  const { home, canEdit, values, states, topics, groups, languages } = page;
  const answer = useActionData<typeof action>();
  const t = useT('enquiries');
  const tDesk = useT('desk');
  const [form, fields] = useForm<typeof values>({
    id: 'desk-profile',
    lastResult: answer?.lastResult ?? null,
    defaultValue: values,
  });
  const labels = {
    states: t('profile.states'),
    isNationwide: t('profile.nationwide'),
    postalPrefixes: t('profile.prefixes'),
    kreise: tDesk('profile.kreise'),
    topics: t('profile.topics'),
    specialities: t('profile.specialities'),
    languages: t('profile.languages'),
    capacity: t('profile.capacity'),
    signature: tDesk('profile.signature'),
    isPaused: t('profile.paused'),
  };
  if (page.isClosing)
    return (
      <>
        <PageHeader
          title={t('profile.title')}
          breadcrumbs={[{ to: `${home}/profile`, label: t('profile.title') }]}
        />
        <ConfirmStep
          title={tDesk('close.title')}
          confirmText={tDesk('close.confirm')}
          cancelTo={`${home}/profile`}
          intent="close-desk"
          isDangerous
        >
          <p>{tDesk('close.text', { count: page.open })}</p>
          <p>{tDesk('close.back')}</p>
        </ConfirmStep>
      </>
    );
  return (
    <>
      <PageHeader title={t('profile.title')} lead={t('profile.lead')} />
      <DeskProfileTabs home={home} />
      {canEdit ? null : <Notice>{t('profile.onlyLead')}</Notice>}
      <Card className="max-w-3xl">
        <ActionForm form={form} labels={labels}>
          <CheckboxGroup field={fields.states} label={labels.states} choices={states} isInline />
          <Checkbox field={fields.isNationwide} label={labels.isNationwide} />
          <TextField
            field={fields.postalPrefixes}
            label={labels.postalPrefixes}
            hint={t('profile.prefixesHint')}
            width="medium"
          />
          <TextField
            field={fields.kreise}
            label={labels.kreise}
            hint={tDesk('profile.kreiseHint')}
            width="medium"
          />
          <CheckboxGroup field={fields.topics} label={labels.topics} choices={topics} isRequired isInline />
          <CheckboxGroup field={fields.specialities} label={labels.specialities} choices={groups} isInline />
          <CheckboxGroup
            field={fields.languages}
            label={labels.languages}
            choices={languages}
            isRequired
            isInline
          />
          <NumberField
            field={fields.capacity}
            label={labels.capacity}
            hint={t('profile.capacityHint')}
            isRequired
          />
          <TextArea
            field={fields.signature}
            label={labels.signature}
            hint={tDesk('profile.signatureHint')}
            rows={3}
          />
          <Checkbox field={fields.isPaused} label={labels.isPaused} />
          {canEdit ? (
            <div>
              <SubmitButton>{t('profile.save')}</SubmitButton>
            </div>
          ) : null}
        </ActionForm>
      </Card>
      {canEdit && page.hasProfile ? (
        <p>
          <LinkButton to={`${home}/profile?close=1`} look="quiet">
            {tDesk('close.title')}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
