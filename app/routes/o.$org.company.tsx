import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, DefinitionList, Notice, PageHeader } from '~/components';
import { CompanyForm } from '~/components/organisations/company-form';
import { HalfDaysForm } from '~/components/organisations/half-days-form';
import { EMPLOYER_LAW_CHECKED_ON, openFacts } from '~/domain/organisations/employer-facts';
import { canEditProfile } from '~/domain/organisations/roles';
import { employerFactDifferences, employerFactTexts } from '~/forms/employer-fact-texts.server';
import {
  employerPlaceSchema,
  employerProfileSchema,
  factsOfForm,
  formOfFacts,
  placeOfForm,
  typedValues,
  valuesWithPlace,
} from '~/forms/employer-form.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDate, formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { getEmployerProfile } from '~/queries/organisations/employer-profile.server';
import { saveHalfDays } from '~/services/organisations/save-half-days.server';
import { saveEmployerProfile } from '~/services/organisations/save-employer-profile.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The employer's own facts: entered once, they fill every later case. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  const language = languageOf(args.request);
  const t = translatorFor(language, 'organisation');
  const { facts, revision, updatedAt, closedOnHalfDays } = await getEmployerProfile(
    args.context.app.database,
    organisation.id,
  );
  const values = { ...formOfFacts(facts), revision: String(revision) };
  return {
    title: `${t('company.title')} · ${organisation.name}`,
    revision,
    closedOnHalfDays,
    savedAt: formatDateTime(updatedAt, language),
    openCount: openFacts(facts).length,
    values,
    place: placeOfForm(values),
    readOnly: canEditProfile(role) ? null : employerFactTexts(facts, language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: ['owner', 'hr'] });
  const language = languageOf(request);
  const form = await readForm(request);
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  if (form.get('intent') === 'half-days') {
    await saveHalfDays(context.app, { actor, closedOnHalfDays: form.get('closed') === 'yes' });
    return redirectWithFlash(`/o/${organisation.slug}/company`, {
      kind: 'success',
      key: 'organisation:flash.profileSaved',
    });
  }
  if (form.get('intent') === 'look-up') {
    const looked = parseForm(form, employerPlaceSchema, language);
    if (looked.status !== 'success') {
      return data(
        { kind: 'invalid' as const, lastResult: looked.reply(), place: placeOfForm(looked.payload) },
        { status: 400 },
      );
    }
    const values = valuesWithPlace(looked.payload);
    return data({
      kind: 'looked-up' as const,
      values,
      place: placeOfForm(values),
      stamp: context.app.ids.next(),
    });
  }

  const submission = parseForm(form, employerProfileSchema, language);
  const place = placeOfForm(submission.payload);
  if (submission.status !== 'success') {
    return data({ kind: 'invalid' as const, lastResult: submission.reply(), place }, { status: 400 });
  }
  const facts = factsOfForm(submission.value);
  const saved = await saveEmployerProfile(context.app, { actor, revision: submission.value.revision, facts });
  if (saved.outcome === 'saved') {
    return redirectWithFlash(`/o/${organisation.slug}/company`, {
      kind: 'success',
      key: 'organisation:flash.profileSaved',
    });
  }
  const stored = await getEmployerProfile(context.app.database, organisation.id);
  return data(
    {
      kind: 'conflict' as const,
      // Saving once more is a decision made in sight of both versions, so it counts from the stored one.
      values: { ...typedValues(submission.payload), revision: String(stored.revision) },
      place,
      differences: employerFactDifferences(stored.facts, facts, language),
      stamp: context.app.ids.next(),
    },
    { status: 409 },
  );
}

export default function CompanyPage() {
  const { readOnly, openCount, savedAt, closedOnHalfDays, ...loaded } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('organisation');
  const language = useLanguage();
  return (
    <>
      <PageHeader title={t('company.title')} lead={t('company.intro')} />
      {actionData ? null : openCount === 0 ? (
        <Notice kind="success">{t('company.complete')}</Notice>
      ) : (
        <Notice kind="info" title={t('company.openFacts', { count: openCount })}>
          {t('company.openFactsHint')}
        </Notice>
      )}
      {readOnly ? (
        <Card className="max-w-3xl">
          <p className="mb-4 text-ink-muted">{t('company.readOnly')}</p>
          <DefinitionList items={readOnly.map(({ label, text }) => ({ term: label, value: text }))} />
        </Card>
      ) : (
        <>
          <CompanyForm loaded={loaded} answer={actionData} />
          <HalfDaysForm isClosed={closedOnHalfDays} />
        </>
      )}
      <p className="text-small text-ink-muted">
        {t('company.lastSaved', { when: savedAt })}
        {readOnly ? null : (
          <>
            <br />
            {t('company.lawChecked', { date: formatDate(EMPLOYER_LAW_CHECKED_ON, language) })}
          </>
        )}
      </p>
    </>
  );
}
