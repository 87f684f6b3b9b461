import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requirePerson } from '~/auth/gates.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { isSecure } from '~/auth/session-cookie.server';
import { Card } from '~/components';
import { GeneralMailForm } from '~/components/preferences/general-mail-form';
import { MemberMailForm } from '~/components/preferences/member-mail-form';
import { mailSettingSchema, memberMailsSchema } from '~/forms/mail-setting-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageCookie, languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getMailSettings } from '~/queries/preferences/mail-settings.server';
import { saveMailSetting } from '~/services/preferences/save-mail-setting.server';
import { saveMemberMails } from '~/services/preferences/save-member-mails.server';

export const headers = privateHeaders;

const HERE = '/account/notifications';

/** How somebody gets reminders: in all, and what differs in one organisation. */
export async function loader(args: LoaderFunctionArgs) {
  const person = await requirePerson(args);
  const settings = await getMailSettings(args.context.app.database, person.id);
  return { settings, language: person.language };
}

export async function action(args: ActionFunctionArgs) {
  const person = await requirePerson(args);
  const { app } = args.context;
  const language = languageOf(args.request);
  const form = await readForm(args.request);
  if (form.get('intent') === 'general') {
    const submission = parseForm(form, mailSettingSchema, language);
    if (submission.status !== 'success')
      return data({ form: 'general', lastResult: submission.reply() }, { status: 400 });
    const { from, until, ...setting } = submission.value;
    await saveMailSetting(app, {
      ...setting,
      personId: person.id,
      quietFrom: from ?? null,
      quietUntil: until ?? null,
    });
    const cookie = languageCookie(setting.language, isSecure(app.environment));
    throw redirectWithFlash(
      HERE,
      { kind: 'success', key: 'notifications:flash.saved' },
      { 'Set-Cookie': cookie },
    );
  }
  const submission = parseForm(form, memberMailsSchema, language);
  const slug = form.get('organisation');
  const name = typeof slug === 'string' ? slug : '';
  if (submission.status !== 'success')
    return data({ form: name, lastResult: submission.reply() }, { status: 400 });
  const { organisation, mode, from, until, deputyId } = submission.value;
  const outcome = await saveMemberMails(app, {
    personId: person.id,
    organisationSlug: organisation,
    mode,
    absentFrom: from ?? null,
    absentUntil: until ?? null,
    deputyId: deputyId ?? null,
  });
  switch (outcome) {
    case 'saved':
      throw redirectWithFlash(HERE, { kind: 'success', key: 'notifications:flash.saved' });
    case 'not-a-member':
      throw notFound();
    case 'bad-deputy': {
      const error = translatorFor(language, 'notifications')('error.deputy');
      const lastResult = submission.reply({ fieldErrors: { deputyId: [error] } });
      return data({ form: name, lastResult }, { status: 400 });
    }
  }
}

export default function NotificationsPage() {
  const { settings, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('notifications');
  const answerTo = (form: string) => (answer?.form === form ? answer.lastResult : undefined);
  return (
    <>
      <GeneralMailForm settings={settings} language={language} lastResult={answerTo('general')} />
      {settings.organisations.length === 0 ? (
        <Card>
          <p>{t('none')}</p>
        </Card>
      ) : (
        settings.organisations.map((organisation) => (
          <MemberMailForm
            key={organisation.slug}
            organisation={organisation}
            lastResult={answerTo(organisation.slug)}
          />
        ))
      )}
    </>
  );
}
