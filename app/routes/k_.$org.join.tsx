import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember, requirePerson } from '~/auth/gates.server';
import { Card, LinkButton, Notice } from '~/components';
import { ChamberBand } from '~/components/chambers/chamber-band';
import { WhatChamberSees } from '~/components/chambers/what-chamber-sees';
import { ActionForm, Checkbox, RadioGroup, SubmitButton, useForm } from '~/components/form';
import { AppShell } from '~/components/shell/app-shell';
import { normalisedCode } from '~/domain/chambers/invite';
import { lookOf } from '~/domain/chambers/look';
import { joinSchema } from '~/forms/chamber-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { findDoor } from '~/queries/chambers/chamber-door.server';
import { findPublicChamber } from '~/queries/chambers/chamber-profile.server';
import { companiesToJoin } from '~/queries/chambers/companies-to-join.server';
import { joinChamber } from '~/services/chambers/join-chamber.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A firm joins a chamber: which firm, what the chamber will see, whether its cases may count. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const person = await requirePerson(args);
  const { app } = context;
  const chamber = await findPublicChamber(app.database, params['org'] ?? '');
  if (chamber === null) throw notFound();
  const { searchParams, pathname, search } = new URL(request.url);
  const code = normalisedCode(searchParams.get('code') ?? '');
  const token = searchParams.get('invitation');
  const [door, companies] = await Promise.all([
    findDoor(app, { chamberId: chamber.id, code, token }),
    companiesToJoin(app.database, { personId: person.id, chamberId: chamber.id, kind: chamber.kind }),
  ]);
  if (door.kind !== 'list' && door.kind !== 'code' && !chamber.isOpen)
    throw redirect(`/k/${chamber.slug}/start${search}`);
  const t = translatorFor(languageOf(request), 'chamber-join');
  return {
    title: `${t('join.title', { name: chamber.name })} · Lotsenwerk`,
    look: lookOf(chamber),
    companies,
    joinsAtOnce: door.joinsAtOnce,
    code: door.kind === 'code' ? code : null,
    invitation: door.kind === 'list' ? token : null,
    createPath: `/organisations/new?next=${encodeURIComponent(pathname + search)}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  await requirePerson(args);
  const language = languageOf(request);
  const t = translatorFor(language, 'chamber-join');
  const submission = parseForm(await readForm(request), joinSchema, language);
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const chamber = await findPublicChamber(context.app.database, params['org'] ?? '');
  if (chamber === null) throw notFound();
  const { company, code, invitation, figures } = submission.value;
  const { person, organisation } = await requireMember(
    { ...args, params: { org: company } },
    { kind: 'employer', roles: ['owner', 'hr'] },
  );
  const result = await joinChamber(context.app, {
    actor: { organisationId: organisation.id, personId: person.id, requestId: context.requestId },
    chamberId: chamber.id,
    code: normalisedCode(code ?? ''),
    token: invitation,
    allowsFigures: figures,
  });
  const home = `/o/${organisation.slug}/chamber`;
  switch (result.outcome) {
    case 'joined':
      return redirectWithFlash(home, { kind: 'success', key: 'chamber-join:join.joined' });
    case 'applied':
      return redirectWithFlash(home, { kind: 'success', key: 'chamber-join:join.applied' });
    case 'already':
      return redirectWithFlash(home, { kind: 'info', key: 'chamber-join:join.already' });
    default: {
      const problem = t(result.outcome === 'suspended' ? 'join.suspended' : 'join.invalid');
      return data({ lastResult: submission.reply({ formErrors: [problem] }) }, { status: 409 });
    }
  }
}

export default function JoinChamberPage() {
  const { look, companies, joinsAtOnce, code, invitation, createPath } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('chamber-join');
  const [form, fields] = useForm<{ company: string; figures: string }>({
    id: 'join',
    lastResult: answer?.lastResult ?? null,
    defaultValue: { company: companies[0]?.slug ?? '', figures: '' },
  });
  const labels = { company: t('join.company'), figures: t('join.figures') };
  return (
    <AppShell isFullWidth>
      <ChamberBand look={look} alt={look.name}>
        <div className="grid max-w-3xl gap-3">
          <h1 className="text-h1 [overflow-wrap:anywhere] hyphens-auto">
            {t('join.title', { name: look.name })}
          </h1>
          <p className="text-lead">{t('join.lead')}</p>
        </div>
      </ChamberBand>
      <div className="mx-auto grid w-full max-w-6xl gap-6 px-4 py-8 sm:px-6">
        <Card className="max-w-3xl">
          {companies.length === 0 ? (
            <div className="grid gap-4">
              <p>{t('join.noCompany')}</p>
              <div>
                <LinkButton to={createPath}>{t('join.createCompany')}</LinkButton>
              </div>
            </div>
          ) : (
            <ActionForm form={form} labels={labels}>
              {code === null ? null : <input type="hidden" name="code" value={code} />}
              {invitation === null ? null : <input type="hidden" name="invitation" value={invitation} />}
              <RadioGroup
                field={fields.company}
                label={labels.company}
                isRequired
                choices={companies.map(({ slug, name }) => ({ value: slug, label: name }))}
              />
              {companies.some(({ isSameKind }) => isSameKind) ? <Notice>{t('join.sameKind')}</Notice> : null}
              <Checkbox field={fields.figures} label={labels.figures} hint={t('join.figuresHint')} />
              <div className="flex flex-wrap items-center gap-4">
                <SubmitButton>{t(joinsAtOnce ? 'join.submitAtOnce' : 'join.submitApply')}</SubmitButton>
                <Link to={createPath} className="py-2 text-link underline underline-offset-4">
                  {t('join.otherCompany')}
                </Link>
              </div>
            </ActionForm>
          )}
        </Card>
        <WhatChamberSees />
      </div>
    </AppShell>
  );
}
