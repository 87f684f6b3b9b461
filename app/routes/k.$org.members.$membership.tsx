import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, DefinitionList, PageHeader } from '~/components';
import { MemberAdviserCard } from '~/components/chambers/member-adviser-card';
import { MemberStatusBadge } from '~/components/chambers/member-bulk-table';
import { MembershipHistory } from '~/components/chambers/membership-history';
import { SecondChamberNote } from '~/components/chambers/second-chamber-note';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import { columnOfDay } from '~/domain/cases/day-column';
import { actsOn } from '~/domain/chambers/membership';
import { memberActSchema } from '~/forms/chamber-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { adviserChoices } from '~/queries/chambers/adviser-choices.server';
import { findChamberMember } from '~/queries/chambers/chamber-member.server';
import { assignAdviser } from '~/services/chambers/assign-adviser.server';
import { decideMembers } from '~/services/chambers/decide-members.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One member of a chamber: who it is, what happened, what can be done. Nothing of its cases. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'chamber' });
  const { database, clock } = args.context.app;
  const [member, advisers] = await Promise.all([
    findChamberMember(database, {
      organisationId: organisation.id,
      membershipId: idOf(args.params['membership']),
      today: columnOfDay(clock.today()),
    }),
    adviserChoices(database, organisation.id),
  ]);
  if (member === null) throw notFound();
  return {
    title: `${member.name} · ${organisation.name}`,
    base: `/k/${organisation.slug}/members`,
    canEdit: role === 'admin',
    member,
    advisers,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin'] });
  const language = languageOf(request);
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const membershipId = idOf(args.params['membership']);
  const here = `/k/${organisation.slug}/members/${encodeURIComponent(membershipId)}`;
  const form = await readForm(request);
  if (form.get('intent') === 'adviser') {
    const chosen = form.get('adviser');
    const adviserId = typeof chosen === 'string' && chosen !== '' ? chosen : null;
    const outcome = await assignAdviser(context.app, { actor, membershipId, adviserId });
    return redirectWithFlash(
      here,
      outcome === 'assigned'
        ? { kind: 'success', key: 'chamber:member.changed' }
        : { kind: 'warning', key: 'chamber:member.notPossible' },
    );
  }
  const submission = parseForm(form, memberActSchema, language);
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { act, secondReason } = submission.value;
  const result = await decideMembers(context.app, {
    actor,
    membershipIds: [membershipId],
    act,
    secondReason,
  });
  if (result.needReason.length > 0) {
    const problem = translatorFor(language, 'chamber')('member.secondReasonMissing');
    return data(
      { lastResult: submission.reply({ fieldErrors: { secondReason: [problem] } }) },
      { status: 400 },
    );
  }
  return redirectWithFlash(
    here,
    result.done > 0
      ? { kind: 'success', key: 'chamber:member.changed' }
      : { kind: 'warning', key: 'chamber:member.notPossible' },
  );
}

/** PostgreSQL refuses a NUL with an error of its own. */
function idOf(param: string | undefined): string {
  return (param ?? '').replaceAll('\u0000', '');
}

export default function ChamberMemberPage() {
  const { member, base, canEdit, advisers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('chamber');
  const language = useLanguage();
  const acts = canEdit ? actsOn(member.status) : [];
  const [form, fields] = useForm<{ secondReason: string }>({
    id: 'act',
    lastResult: answer?.lastResult ?? null,
  });
  const asksReason = member.second === 'same-kind' && acts.includes('approve');
  return (
    <>
      <PageHeader
        title={member.name}
        lead={<MemberStatusBadge status={member.status} />}
        breadcrumbs={[{ to: base, label: t('members.title') }]}
      />
      <Card title={t('member.facts')}>
        <DefinitionList
          items={[
            { term: t('member.email'), value: member.email || '–' },
            { term: t('member.number'), value: member.memberNumber || '–' },
            { term: t('member.postalCode'), value: member.postalCode || '–' },
            {
              term: t('member.source'),
              value: t(`member.sources.${SOURCES.find((source) => source === member.source) ?? 'hand'}`),
            },
            {
              term: t('member.since'),
              value: member.joinedAt === null ? '–' : formatDate(member.joinedAt.slice(0, 10), language),
            },
            {
              term: t('member.account'),
              value: t(member.hasAccount ? 'member.hasAccount' : 'member.noAccount'),
            },
            {
              term: t('member.figures'),
              value: t(member.allowsFigures ? 'member.figuresYes' : 'member.figuresNo'),
            },
            { term: t('member.shares'), value: String(member.shares) },
            { term: t('member.otherChambers'), value: <SecondChamberNote member={member} /> },
          ]}
        />
      </Card>
      {member.status === 'active' ? (
        <MemberAdviserCard member={member} advisers={advisers} canEdit={canEdit} />
      ) : null}
      {acts.length === 0 ? null : (
        <Card title={t('member.whatNow')} className="max-w-3xl">
          <ActionForm form={form} labels={{ secondReason: t('member.secondReason') }}>
            {asksReason ? (
              <TextField
                field={fields.secondReason}
                label={t('member.secondReason')}
                hint={t('member.secondReasonHint')}
                maxLength={200}
                autoComplete="off"
              />
            ) : null}
            <div className="flex flex-wrap gap-3">
              {acts.map((act) => (
                <SubmitButton
                  key={act}
                  name="act"
                  value={act}
                  look={act === 'refuse' || act === 'remove' ? 'danger' : 'primary'}
                >
                  {t(`members.act.${act}`)}
                </SubmitButton>
              ))}
            </div>
            <p className="text-small text-ink-muted">{t('members.removeHint')}</p>
          </ActionForm>
        </Card>
      )}
      <MembershipHistory events={member.events} />
    </>
  );
}

const SOURCES = ['code', 'list', 'start', 'hand'] as const;
