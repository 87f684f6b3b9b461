import type { SubmissionResult } from '@conform-to/react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, LinkButton, Notice, PageHeader } from '~/components';
import { ActionForm, RadioGroup, SubmitButton, TextField, useForm } from '~/components/form';
import { UndeliveredPeople } from '~/components/mail-links/undelivered-notice';
import { InvitationTable } from '~/components/organisations/invitation-table';
import { MemberTable } from '~/components/organisations/member-table';
import { roleInCharge, type Role } from '~/domain/organisations/roles';
import { inviteSchema } from '~/forms/member-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import type { Language } from '~/i18n/languages';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { undeliverableMembers } from '~/queries/mail/undeliverable-members.server';
import { memberList } from '~/queries/organisations/member-list.server';
import { inviteMember, type InviteMemberOutcome } from '~/services/organisations/invite-member.server';
import { resendInvitation } from '~/services/organisations/resend-invitation.server';
import {
  revokeInvitation,
  type RevokeInvitationOutcome,
} from '~/services/organisations/revoke-invitation.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const { person, organisation, role } = await requireMember(args, { kind: 'employer' });
  const t = translatorFor(languageOf(request), 'organisation');
  const undelivered = await undeliverableMembers(context.app.database, organisation.id);
  const list = await memberList(context.app.database, {
    organisation,
    personId: person.id,
    role,
    now: context.app.clock.now(),
  });
  return {
    title: `${t('members.title')} · ${organisation.name}`,
    organisation: { slug: organisation.slug, name: organisation.name },
    roleInCharge: roleInCharge(organisation.kind),
    undelivered,
    ...list,
  };
}

const inviteFlash = {
  invited: { kind: 'success', key: 'organisation:flash.invited' },
  refreshed: { kind: 'success', key: 'organisation:flash.refreshed' },
  'just-sent': { kind: 'info', key: 'organisation:flash.justSent' },
} as const;

type InviteOutcome = InviteMemberOutcome['outcome'];
type Sent = keyof typeof inviteFlash;

function isSent(outcome: InviteOutcome): outcome is Sent {
  return outcome in inviteFlash;
}

function problemText(outcome: Exclude<InviteOutcome, Sent>, language: Language): string {
  const t = translatorFor(language, 'organisation');
  switch (outcome) {
    case 'already-member':
      return t('members.alreadyMember');
    case 'too-many-open':
      return t('members.tooManyOpen');
    case 'too-many-today':
      return t('members.tooManyToday');
  }
}

const revokeFlash = {
  revoked: { kind: 'success', key: 'organisation:flash.revoked' },
  'already-revoked': { kind: 'success', key: 'organisation:flash.revoked' },
  'already-accepted': { kind: 'info', key: 'organisation:flash.alreadyAccepted' },
} as const satisfies Record<RevokeInvitationOutcome, unknown>;

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: ['owner'] });
  const language = languageOf(request);
  const form = await readForm(request);
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const here = `/o/${organisation.slug}/members`;

  const revoke = form.get('revoke');
  if (typeof revoke === 'string') {
    return redirectWithFlash(
      here,
      revokeFlash[await revokeInvitation(context.app, { actor, invitationId: revoke })],
    );
  }
  const resend = form.get('resend');
  if (typeof resend === 'string') {
    const { outcome } = await resendInvitation(context.app, { actor, invitationId: resend, language });
    if (isSent(outcome)) return redirectWithFlash(here, inviteFlash[outcome]);
    return data({ lastResult: null, problem: problemText(outcome, language) }, { status: 400 });
  }
  if (form.get('intent') !== 'invite') throw badRequest('No known intent.');

  const submission = parseForm(form, inviteSchema(organisation.kind), language);
  if (submission.status !== 'success')
    return data({ lastResult: submission.reply(), problem: null }, { status: 400 });
  const { outcome } = await inviteMember(context.app, { actor, language, ...submission.value });
  if (isSent(outcome)) return redirectWithFlash(here, inviteFlash[outcome]);
  const lastResult = submission.reply({ fieldErrors: { email: [problemText(outcome, language)] } });
  return data({ lastResult, problem: null }, { status: 400 });
}

/** On narrow screens each row of the table is a card already. */
const FLAT_WHEN_NARROW = 'max-sm:border-0 max-sm:bg-transparent max-sm:p-0 max-sm:shadow-none';

export default function MembersPage() {
  const { organisation, members, invitations, canManage, roles, roleInCharge, undelivered } =
    useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('organisation');
  const here = `/o/${organisation.slug}/members`;
  return (
    <>
      <PageHeader title={t('members.title')} lead={t('members.intro', { name: organisation.name })} />
      {actionData?.problem ? (
        <Notice kind="danger" isLive>
          {actionData.problem}
        </Notice>
      ) : null}
      <UndeliveredPeople people={undelivered} home={`/o/${organisation.slug}`} canLift={canManage} />
      <Card className={FLAT_WHEN_NARROW}>
        <MemberTable
          organisationName={organisation.name}
          members={members}
          manageTo={canManage ? (membershipId) => `${here}/${membershipId}` : undefined}
        />
      </Card>
      {canManage ? (
        <>
          <Card title={t('members.invitationsTitle')} className={FLAT_WHEN_NARROW}>
            <InvitationTable invitations={invitations} />
          </Card>
          <InviteCard key={invitations.length} roles={roles} lastResult={actionData?.lastResult ?? null} />
        </>
      ) : (
        <p className="text-ink-muted">{t('members.readOnly', { role: t(`roles.${roleInCharge}`) })}</p>
      )}
      <div className="-ml-4 flex flex-wrap gap-x-2">
        {canManage ? (
          <LinkButton to={`/o/${organisation.slug}/history`} look="quiet">
            {t('history.link')}
          </LinkButton>
        ) : null}
        <LinkButton to={`${here}/leave`} look="quiet">
          {t('members.leave')}
        </LinkButton>
      </div>
    </>
  );
}

function InviteCard({
  roles,
  lastResult,
}: {
  roles: readonly Role[];
  lastResult: SubmissionResult<string[]> | null;
}) {
  const t = useT('organisation');
  const [form, fields] = useForm<{ email: string; role: string }>({
    id: 'invite',
    lastResult,
    defaultValue: { email: '', role: '' },
  });
  const labels = { email: t('members.inviteEmail'), role: t('members.inviteRole') };
  return (
    <Card title={t('members.inviteTitle')} className="max-w-3xl">
      <p className="mb-4 text-ink-muted">{t('members.inviteIntro')}</p>
      <ActionForm form={form} labels={labels}>
        <TextField
          field={fields.email}
          label={labels.email}
          type="email"
          isRequired
          autoComplete="off"
          maxLength={254}
        />
        <RadioGroup
          field={fields.role}
          label={labels.role}
          isRequired
          choices={roles.map((role) => ({
            value: role,
            label: t(`roles.${role}`),
            hint: t(`roleHints.${role}`),
          }))}
        />
        <div>
          <SubmitButton name="intent" value="invite">
            {t('members.inviteSubmit')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
