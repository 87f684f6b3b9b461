import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireRoomForCase } from '~/auth/billing-gate.server';
import { findPerson, requireMember, requirePerson, type GateArgs } from '~/auth/gates.server';
import { dropCheckCookie, findHeldCheck } from '~/auth/held-check.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card, EmptyState, LinkButton, PageHeader, PublicShell } from '~/components';
import { HeldAnswers } from '~/components/check/held-answers';
import { SaveForm } from '~/components/check/save-form';
import { canEditCases, CASE_EDITORS } from '~/domain/cases/access';
import type { CheckAnswers } from '~/domain/check/answers';
import { checkSchema, heldWords, saveCheckSchema } from '~/forms/check-form.server';
import { MAX_TITLE } from '~/forms/case-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { organisationsOfPerson } from '~/queries/organisations/organisations-of-person.server';
import { saveCheckAsCase } from '~/services/cases/save-check-as-case.server';

const HERE = '/check/save';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Lotsenwerk' },
  { name: 'robots', content: 'noindex' },
];
export const headers = privateHeaders;

/** What the visitor holds, and what is still needed to make a case of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const language = languageOf(request);
  const title = `${translatorFor(language, 'check')('save.pageTitle')} · Lotsenwerk`;
  const held = heldAnswers(args);
  if (held === null) return { title, state: 'gone' as const };
  const answers = heldWords(held.answers, language);
  const person = await findPerson(args);
  if (person === null) return { title, state: 'signed-out' as const, answers };
  const all = await organisationsOfPerson(context.app.database, person.id);
  const organisations = all
    .filter(({ kind, role }) => kind === 'employer' && canEditCases(role))
    .map(({ slug, name }) => ({ slug, name }));
  if (organisations.length === 0) return { title, state: 'no-organisation' as const, answers };
  const name = answers[0]?.value ?? '';
  return { title, state: 'ready' as const, answers, organisations, name, maxTitle: MAX_TITLE };
}

function heldAnswers({
  request,
  context,
}: GateArgs): { answers: CheckAnswers; submissionKey: string } | null {
  const held = findHeldCheck(context.app, request);
  if (held === null) return null;
  const language = languageOf(request);
  const form = new FormData();
  for (const [name, text] of Object.entries(held.texts)) form.set(name, text);
  // Read anew: a month may have passed since, or the product may have changed its questions.
  const submission = parseForm(form, checkSchema(language, context.app.clock.today()), language);
  return submission.status === 'success'
    ? { answers: submission.value, submissionKey: held.submissionKey }
    : null;
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { app } = context;
  const drop = { 'Set-Cookie': dropCheckCookie(app) };
  const form = await readForm(request);
  if (form.get('intent') === 'discard') {
    return redirectWithFlash('/check', { kind: 'success', key: 'check:flash.discarded' }, drop);
  }
  await requirePerson(args);
  const held = heldAnswers(args);
  if (held === null) return redirect(HERE);
  const submission = parseForm(form, saveCheckSchema, languageOf(request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { organisation: slug, title, chosen } = submission.value;
  const { person, organisation } = await requireMember(
    { ...args, params: { org: slug } },
    { kind: 'employer', roles: CASE_EDITORS },
  );
  // The held answers stay where they are: after buying or closing a case they can be saved.
  const { submissionKey } = held;
  const { mostOpen } = await requireRoomForCase(args, organisation, { act: 'create', submissionKey });
  const { caseId } = await saveCheckAsCase(app, {
    actor: { organisationId: organisation.id, personId: person.id, requestId: context.requestId },
    submissionKey,
    mostOpen,
    title,
    answers: held.answers,
    isChosen: chosen === 'yes',
  });
  // The next question of each: who the person is, or more about the position.
  const section = chosen === 'yes' ? 'candidate' : 'position';
  return redirectWithFlash(
    `/o/${organisation.slug}/cases/${caseId}/facts/${section}`,
    { kind: 'success', key: 'check:flash.saved' },
    drop,
  );
}

export default function SaveCheckPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('check');
  if (loaded.state === 'gone') {
    return (
      <PublicShell>
        <PageHeader title={t('save.pageTitle')} />
        <EmptyState
          title={t('save.gone')}
          text={t('save.goneText')}
          action={<LinkButton to="/check">{t('save.toCheck')}</LinkButton>}
        />
      </PublicShell>
    );
  }
  return (
    <PublicShell>
      <PageHeader
        title={t('save.pageTitle')}
        lead={t('save.pageLead')}
        breadcrumbs={[{ to: '/check', label: t('title') }]}
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
        {loaded.state === 'ready' ? (
          <SaveForm {...loaded} lastResult={answer?.lastResult ?? null} />
        ) : loaded.state === 'signed-out' ? (
          <Card>
            <p className="mb-4 max-w-prose">{t('save.account')}</p>
            <div className="flex flex-wrap gap-3">
              <LinkButton to={`/signup?next=${HERE}`}>{t('save.signUp')}</LinkButton>
              <LinkButton to={`/login?next=${HERE}`} look="secondary">
                {t('save.signIn')}
              </LinkButton>
            </div>
          </Card>
        ) : (
          <Card>
            <p className="mb-4 max-w-prose">{t('save.noOrganisation')}</p>
            <LinkButton to={`/organisations/new?next=${HERE}`}>{t('save.createOrganisation')}</LinkButton>
          </Card>
        )}
        <HeldAnswers answers={loaded.answers} />
      </div>
    </PublicShell>
  );
}
