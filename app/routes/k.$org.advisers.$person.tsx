import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, Notice, PageHeader } from '~/components';
import { AbsenceCard } from '~/components/chambers/absence-card';
import { AdviserForm } from '~/components/chambers/adviser-form';
import { SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { BRANCHES } from '~/domain/plan/contract/vocabulary';
import { absenceSchema, adviserSchema } from '~/forms/adviser-forms.server';
import { DESK_LANGUAGES } from '~/forms/enquiry-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { forbidden, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { adviserList } from '~/queries/chambers/adviser-list.server';
import { addAbsence, removeAbsence, saveAdviser } from '~/services/chambers/save-adviser.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** What one person does for members, and when they are away. The person and the administration change it. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, role } = await requireMember(args, { kind: 'chamber' });
  const { database, clock } = args.context.app;
  const language = languageOf(args.request);
  const list = await adviserList(database, { organisationId: organisation.id, today: clock.today() });
  const personId = args.params['person'] ?? '';
  const adviser = list.advisers.find((one) => one.personId === personId) ?? null;
  const name = adviser?.name ?? list.others.find((one) => one.personId === personId)?.name;
  if (name === undefined) throw notFound();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const words = translatorFor(language, 'organisation');
  return {
    title: `${translatorFor(language, 'advisers')('profile.title', { name })} · ${organisation.name}`,
    base: `/k/${organisation.slug}/advisers`,
    name,
    canEdit: role === 'admin' || person.id === personId,
    adviser,
    deputies: list.advisers.flatMap((one) =>
      one.personId === personId || !one.isActive ? [] : [{ value: one.id, label: one.name }],
    ),
    branches: BRANCHES.map((value) => ({ value, label: words(`branches.${value}`) })),
    topics: SERVICE_TOPICS.map((value) => ({ value, label: topicWord(value, language) })),
    languages: DESK_LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value })),
  };
}

const PROBLEMS = { overlap: 'absence.overlap', 'deputy-away': 'absence.deputyAway' } as const;

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation, role } = await requireMember(args, {
    kind: 'chamber',
    roles: ['admin', 'adviser'],
  });
  const personId = (args.params['person'] ?? '').replaceAll('\u0000', '');
  if (role !== 'admin' && person.id !== personId) throw forbidden();
  const language = languageOf(request);
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const here = `/k/${organisation.slug}/advisers/${encodeURIComponent(personId)}`;
  const form = await readForm(request);
  const remove = form.get('remove');
  if (typeof remove === 'string') {
    await removeAbsence(context.app, { actor, personId, absenceId: remove.replaceAll('\u0000', '') });
    return redirectWithFlash(here, { kind: 'success', key: 'advisers:absence.removed' });
  }
  if (form.get('intent') === 'absence') {
    const submission = parseForm(form, absenceSchema, language);
    if (submission.status !== 'success')
      return data({ profile: null, absence: submission.reply() }, { status: 400 });
    const outcome = await addAbsence(context.app, { actor, personId, ...submission.value });
    if (outcome === 'not-found') throw notFound();
    if (outcome === 'added')
      return redirectWithFlash(here, { kind: 'success', key: 'advisers:absence.added' });
    const problem = translatorFor(language, 'advisers')(PROBLEMS[outcome]);
    return data({ profile: null, absence: submission.reply({ formErrors: [problem] }) }, { status: 409 });
  }
  const submission = parseForm(form, adviserSchema, language);
  if (submission.status !== 'success')
    return data({ profile: submission.reply(), absence: null }, { status: 400 });
  const { kreise, prefixes, ...said } = submission.value;
  const outcome = await saveAdviser(context.app, {
    actor,
    personId,
    ...said,
    areas: [
      ...kreise.map((code) => ({ kind: 'kreis' as const, code })),
      ...prefixes.map((code) => ({ kind: 'postal_prefix' as const, code })),
    ],
  });
  if (outcome === 'not-found') throw notFound();
  return redirectWithFlash(here, { kind: 'success', key: 'advisers:profile.saved' });
}

export default function AdviserPage() {
  const { base, name, canEdit, adviser, deputies, ...choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('advisers');
  return (
    <>
      <PageHeader title={t('profile.title', { name })} breadcrumbs={[{ to: base, label: t('list.title') }]} />
      {canEdit ? null : <Notice>{t('profile.onlyOwn')}</Notice>}
      <Card className="max-w-3xl">
        <AdviserForm
          adviser={adviser}
          choices={choices}
          canEdit={canEdit}
          lastResult={answer?.profile ?? null}
        />
      </Card>
      {adviser === null ? null : (
        <AbsenceCard
          absences={adviser.absences}
          deputies={deputies}
          canEdit={canEdit}
          lastResult={answer?.absence ?? null}
        />
      )}
    </>
  );
}
