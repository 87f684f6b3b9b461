import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, Notice, PageHeader } from '~/components';
import { BrandingForm } from '~/components/chambers/branding-form';
import { LogoCard } from '~/components/chambers/logo-card';
import { textKey } from '~/components/plan/text-key';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { chamberProfileSchema } from '~/forms/chamber-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { chamberProfile } from '~/queries/chambers/chamber-profile.server';
import { removeChamberLogo, saveChamberLogo } from '~/services/chambers/save-chamber-logo.server';
import { saveChamberProfile } from '~/services/chambers/save-chamber-profile.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Which chamber it is, and how its members see it. Everybody there reads it, the administration changes it. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'chamber' });
  const { database, environment } = args.context.app;
  const profile = await chamberProfile(database, organisation.id);
  const t = translatorFor(languageOf(args.request), 'chamber');
  const chambers = (type: 'IHK' | 'HWK') =>
    bundledDirectory.chambers
      .filter((chamber) => chamber.type === type)
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((left, right) => left.label.localeCompare(right.label, 'de'));
  return {
    title: `${t('branding.title')} · ${organisation.name}`,
    canEdit: role === 'admin',
    startUrl: `${environment.BASE_URL}/k/${profile.slug}/start`,
    profile,
    entry:
      profile.chamberId === null ? null : (bundledDirectory.chamberById.get(profile.chamberId)?.name ?? null),
    choices: [
      { label: t('kind.ihk'), choices: chambers('IHK') },
      { label: t('kind.hwk'), choices: chambers('HWK') },
    ],
  };
}

const REFUSED = {
  'changed-meanwhile': 'changedMeanwhile',
  'unknown-chamber': 'unknownChamber',
  'chamber-taken': 'chamberTaken',
} as const;

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin'] });
  const language = languageOf(request);
  const t = translatorFor(language, 'chamber');
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const here = `/k/${organisation.slug}/branding`;
  const form = await readForm(request);
  if (form.get('intent') === 'remove-logo') {
    await removeChamberLogo(context.app, { actor });
    return redirectWithFlash(here, { kind: 'success', key: 'chamber:logo.removed' });
  }
  if (form.get('intent') === 'logo') {
    const file = form.get('file');
    const isFile = file !== null && typeof file !== 'string' && file.size > 0;
    if (!isFile) return data({ lastResult: null, logo: t('logo.nothing') }, { status: 400 });
    const saved = await saveChamberLogo(context.app, {
      actor,
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
    if (saved.outcome === 'saved')
      return redirectWithFlash(here, { kind: 'success', key: 'chamber:logo.saved' });
    const why = t(`logo.problem.${textKey(saved.problem)}`, { found: saved.found });
    return data({ lastResult: null, logo: `${why} ${t('logo.kept')}` }, { status: 400 });
  }
  const submission = parseForm(form, chamberProfileSchema(language), language);
  if (submission.status !== 'success')
    return data({ lastResult: submission.reply(), logo: null }, { status: 400 });
  const outcome = await saveChamberProfile(context.app, { actor, ...submission.value });
  if (outcome === 'saved') return redirectWithFlash(here, { kind: 'success', key: 'chamber:branding.saved' });
  const problem = t(`branding.${REFUSED[outcome]}`);
  const lastResult = submission.reply(
    outcome === 'changed-meanwhile' ? { formErrors: [problem] } : { fieldErrors: { chamberId: [problem] } },
  );
  return data({ lastResult, logo: null }, { status: outcome === 'changed-meanwhile' ? 409 : 400 });
}

export default function BrandingPage() {
  const { canEdit, profile, choices, entry, startUrl } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('chamber');
  return (
    <>
      <PageHeader title={t('branding.title')} lead={t('branding.lead')} />
      <p>
        {t('branding.previewText')}{' '}
        <Link
          to={`/k/${profile.slug}/start`}
          className="text-link underline underline-offset-4 [overflow-wrap:anywhere]"
        >
          {startUrl}
        </Link>
      </p>
      {canEdit ? null : <Notice>{t('onlyAdmin')}</Notice>}
      <Card title={t('branding.profileTitle')} className="max-w-3xl">
        <BrandingForm
          // After a conflict the stored revision counts, so that saving once more is a decision.
          key={profile.revision}
          profile={profile}
          choices={choices}
          entry={entry}
          canEdit={canEdit}
          lastResult={answer?.lastResult ?? null}
        />
      </Card>
      <LogoCard profile={profile} canEdit={canEdit} problem={answer?.logo ?? null} />
    </>
  );
}
