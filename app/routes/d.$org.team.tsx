import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, PageHeader } from '~/components';
import { ActionForm, CheckboxGroup, SubmitButton, TextArea, useForm } from '~/components/form';
import { MemberTable } from '~/components/organisations/member-table';
import { OCCUPATION_GROUPS } from '~/domain/directory/vocabulary';
import { occupationGroupWord } from '~/domain/directory/words';
import { memberSkillsSchema } from '~/forms/desk-forms.server';
import { DESK_LANGUAGES } from '~/forms/enquiry-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { deskPeople } from '~/queries/enquiries/desk-people.server';
import { organisationLanding } from '~/queries/organisations/organisation-landing.server';
import { saveMemberSkills } from '~/services/enquiries/save-member-skills.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Who works at the desk, and what one says of oneself. */
export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const t = translatorFor(language, 'organisation');
  const [landing, people] = await Promise.all([
    organisationLanding(app, member),
    deskPeople(app.database, member.organisation.id),
  ]);
  const own = people.find(({ value }) => value === member.person.id);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return {
    title: `${t('landing.membersTitle')} · ${landing.name}`,
    landing,
    values: {
      languages: own?.languages ?? [],
      specialities: own?.specialities ?? [],
      signature: own?.signature ?? '',
    },
    languages: DESK_LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value })),
    groups: OCCUPATION_GROUPS.map((value) => ({ value, label: occupationGroupWord(value, language) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const submission = parseForm(await readForm(args.request), memberSkillsSchema, languageOf(args.request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  await saveMemberSkills(args.context.app, {
    deskId: organisation.id,
    personId: person.id,
    ...submission.value,
  });
  return redirectWithFlash(`/d/${organisation.slug}/team`, { kind: 'success', key: 'desk:me.saved' });
}

export default function DeskTeamPage() {
  const { landing, values, languages, groups } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('organisation');
  const tDesk = useT('desk');
  const [form, fields] = useForm<typeof values>({
    id: 'desk-me',
    lastResult: answer?.lastResult ?? null,
    defaultValue: values,
  });
  const labels = {
    languages: tDesk('me.languages'),
    specialities: tDesk('me.specialities'),
    signature: tDesk('profile.signature'),
  };
  return (
    <>
      <PageHeader title={t('landing.membersTitle')} />
      <Card>
        <MemberTable organisationName={landing.name} members={landing.members} />
      </Card>
      <Card title={tDesk('me.title')} className="max-w-3xl">
        <ActionForm form={form} labels={labels} hasRequiredFields={false}>
          <p className="text-ink-muted">{tDesk('me.text')}</p>
          <CheckboxGroup field={fields.languages} label={labels.languages} choices={languages} isInline />
          <CheckboxGroup field={fields.specialities} label={labels.specialities} choices={groups} isInline />
          <TextArea
            field={fields.signature}
            label={labels.signature}
            hint={tDesk('me.signatureHint')}
            rows={3}
          />
          <div>
            <SubmitButton>{tDesk('me.save')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </>
  );
}
