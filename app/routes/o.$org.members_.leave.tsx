import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { ConfirmStep, LinkButton, Notice, PageHeader } from '~/components';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { memberList } from '~/queries/organisations/member-list.server';
import { leaveOrganisation } from '~/services/organisations/leave-organisation.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The question before somebody leaves. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const { person, organisation, role } = await requireMember(args, { kind: 'employer' });
  const t = translatorFor(languageOf(request), 'organisation');
  const { members } = await memberList(context.app.database, {
    organisation,
    personId: person.id,
    role,
    now: context.app.clock.now(),
  });
  return {
    title: `${t('members.leave')} · ${organisation.name}`,
    organisation: { slug: organisation.slug, name: organisation.name },
    role,
    isLastInCharge: members.some((member) => member.isSelf && member.isLastInCharge),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer' });
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const outcome = await leaveOrganisation(context.app, actor);
  if (outcome === 'last-in-charge') return data({ isLastInCharge: true }, { status: 409 });
  return redirectWithFlash('/organisations', { kind: 'success', key: 'organisation:flash.left' });
}

export default function LeavePage() {
  const { organisation, role, isLastInCharge } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('organisation');
  const list = `/o/${organisation.slug}/members`;
  const isRefused = isLastInCharge || actionData?.isLastInCharge === true;
  return (
    <>
      <PageHeader title={t('members.leave')} breadcrumbs={[{ to: list, label: t('members.title') }]} />
      {isRefused ? (
        <>
          <Notice kind="info" isLive={actionData !== undefined}>
            {t('leave.lastInCharge', { role: t(`roles.${role}`) })}
          </Notice>
          <div>
            <LinkButton to={list} look="secondary">
              {t('leave.toMembers')}
            </LinkButton>
          </div>
        </>
      ) : (
        <ConfirmStep
          title={t('leave.title', { organisation: organisation.name })}
          confirmText={t('leave.confirm')}
          cancelTo={list}
          isDangerous
        >
          <p>{t('leave.text')}</p>
        </ConfirmStep>
      )}
    </>
  );
}
