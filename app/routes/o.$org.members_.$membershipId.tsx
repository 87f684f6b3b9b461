import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, ConfirmStep, LinkButton, Notice, PageHeader } from '~/components';
import { ActionForm, RadioGroup, SubmitButton, useForm } from '~/components/form';
import { memberRoleSchema } from '~/forms/member-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getMember } from '~/queries/organisations/member.server';
import { changeMemberRole } from '~/services/organisations/change-member-role.server';
import { removeMember } from '~/services/organisations/remove-member.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One member: the role, and the way out. `?step=remove` asks before anybody is removed. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params, request } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: ['owner'] });
  const member = await getMember(context.app.database, {
    organisation,
    membershipId: params['membershipId'] ?? '',
    readerId: person.id,
  });
  const t = translatorFor(languageOf(request), 'organisation');
  return {
    title: `${t('member.title')} · ${organisation.name}`,
    organisation: { slug: organisation.slug, name: organisation.name },
    member,
    isRemoving: new URL(request.url).searchParams.get('step') === 'remove',
  };
}

const roleFlash = {
  changed: { kind: 'success', key: 'organisation:flash.roleChanged' },
  unchanged: { kind: 'info', key: 'organisation:flash.roleUnchanged' },
} as const;

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: ['owner'] });
  const language = languageOf(request);
  const form = await readForm(request);
  const membershipId = params['membershipId'] ?? '';
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const list = `/o/${organisation.slug}/members`;

  if (form.get('intent') === 'remove') {
    const outcome = await removeMember(context.app, { actor, membershipId });
    if (outcome === 'last-in-charge')
      return data({ lastResult: null, isLastInCharge: true }, { status: 409 });
    return redirectWithFlash(person.id === outcome.personId ? '/organisations' : list, {
      kind: 'success',
      key: 'organisation:flash.removed',
    });
  }
  if (form.get('intent') !== 'role') throw badRequest('No known intent.');

  const submission = parseForm(form, memberRoleSchema(organisation.kind), language);
  if (submission.status !== 'success') {
    return data({ lastResult: submission.reply(), isLastInCharge: false }, { status: 400 });
  }
  const outcome = await changeMemberRole(context.app, { actor, membershipId, role: submission.value.role });
  if (outcome === 'last-in-charge') return data({ lastResult: null, isLastInCharge: true }, { status: 409 });
  return redirectWithFlash(list, roleFlash[outcome]);
}

export default function MemberPage() {
  const { organisation, member, isRemoving } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('organisation');
  const list = `/o/${organisation.slug}/members`;
  const names = { name: member.name, organisation: organisation.name };
  return (
    <>
      <PageHeader
        title={member.name}
        lead={member.email}
        breadcrumbs={[{ to: list, label: t('members.title') }]}
      />
      {member.isLastInCharge || actionData?.isLastInCharge ? (
        <Notice kind="info" isLive={actionData?.isLastInCharge ?? false}>
          {t('member.lastInCharge', { name: member.name, role: t(`roles.${member.role}`) })}
        </Notice>
      ) : isRemoving ? (
        <ConfirmStep
          title={t('member.removeConfirmTitle', names)}
          confirmText={t('member.removeConfirm')}
          cancelTo={`${list}/${member.membershipId}`}
          intent="remove"
          isDangerous
        >
          <p>{t('member.removeIntro', names)}</p>
          {member.openSteps > 0 ? <p>{t('member.removeSteps', { count: member.openSteps })}</p> : null}
        </ConfirmStep>
      ) : (
        <>
          <RoleCard key={member.role} member={member} lastResult={actionData?.lastResult ?? null} />
          <Card title={t('member.removeTitle')} className="max-w-3xl">
            {member.isSelf ? (
              <>
                <p className="mb-4">{t('member.selfHint')}</p>
                <LinkButton to={`${list}/leave`} look="secondary">
                  {t('members.leave')}
                </LinkButton>
              </>
            ) : (
              <>
                <p className="mb-4">{t('member.removeIntro', names)}</p>
                <LinkButton to="?step=remove" look="secondary">
                  {t('member.removeStart')}
                </LinkButton>
              </>
            )}
          </Card>
        </>
      )}
    </>
  );
}

interface RoleCardProps {
  member: ReturnType<typeof useLoaderData<typeof loader>>['member'];
  lastResult: NonNullable<ReturnType<typeof useActionData<typeof action>>>['lastResult'];
}

function RoleCard({ member, lastResult }: RoleCardProps) {
  const t = useT('organisation');
  const [form, fields] = useForm<{ role: string }>({
    id: 'role',
    lastResult,
    defaultValue: { role: member.role },
  });
  const labels = { role: t('member.roleTitle') };
  return (
    <Card title={t('member.title')} className="max-w-3xl">
      <ActionForm form={form} labels={labels}>
        <RadioGroup
          field={fields.role}
          label={labels.role}
          hint={member.isSelf ? t('member.ownRole') : undefined}
          isRequired
          choices={member.roles.map((role) => ({
            value: role,
            label: t(`roles.${role}`),
            hint: t(`roleHints.${role}`),
          }))}
        />
        <div>
          <SubmitButton name="intent" value="role">
            {t('member.roleSubmit')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
