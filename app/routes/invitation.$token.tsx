import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';

import { findPerson, requirePerson } from '~/auth/gates.server';
import { Card, DateText, DefinitionList, LinkButton, Notice, PageHeader, PublicShell } from '~/components';
import { SubmitButton } from '~/components/form';
import { organisationPath } from '~/domain/organisations/paths';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { invitationForVisitor } from '~/queries/organisations/invitation-for-visitor.server';
import { acceptInvitation } from '~/services/organisations/accept-invitation.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Lotsenwerk' },
  { name: 'robots', content: 'noindex' },
];

/** The page behind the link of an invitation. Its address is a secret, so no cache keeps the page. */
const unkept = { 'Cache-Control': 'no-store' };

export const headers = () => unkept;

export async function loader(args: LoaderFunctionArgs) {
  const { context, params, request } = args;
  const token = params['token'] ?? '';
  const person = await findPerson(args);
  const t = translatorFor(languageOf(request), 'organisation');
  const invitation = await invitationForVisitor(context.app.database, {
    token,
    person,
    now: context.app.clock.now(),
  });
  const status = invitation.state === 'invalid' ? 404 : invitation.state === 'expired' ? 410 : 200;
  return data(
    { title: `${t('invitation.title')} · Lotsenwerk`, token, isSignedIn: person !== null, invitation },
    { status, headers: unkept },
  );
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const token = params['token'] ?? '';
  const person = await requirePerson(args);
  const accepted = await acceptInvitation(context.app, { token, person, requestId: context.requestId });
  // The page itself says why: it reads the same row.
  if (accepted.outcome === 'not-possible') return redirect(`/invitation/${encodeURIComponent(token)}`);
  return redirectWithFlash(organisationPath(accepted.kind, accepted.slug), {
    kind: 'success',
    key: 'organisation:flash.joined',
  });
}

export default function InvitationPage() {
  const { invitation } = useLoaderData<typeof loader>();
  return (
    <PublicShell>
      {invitation.state === 'signed-out' ||
      invitation.state === 'other-address' ||
      invitation.state === 'ready' ? (
        <OpenInvitation invitation={invitation} />
      ) : (
        <ClosedInvitation />
      )}
    </PublicShell>
  );
}

type Invitation = ReturnType<typeof useLoaderData<typeof loader>>['invitation'];
type Open = Extract<Invitation, { state: 'signed-out' | 'other-address' | 'ready' }>;

function OpenInvitation({ invitation }: { invitation: Open }) {
  const t = useT('organisation');
  const { organisationName, kind, role, validUntil } = invitation;
  return (
    <>
      <PageHeader title={t('invitation.ready', { organisation: organisationName })} />
      {invitation.state === 'other-address' ? (
        <Notice kind="warning" title={t('invitation.otherAddress')}>
          {t('invitation.otherAddressText', {
            own: invitation.ownAddress,
            invited: invitation.invitedAddress,
          })}
        </Notice>
      ) : null}
      <Card className="max-w-2xl">
        <div className="grid gap-5">
          <DefinitionList
            items={[
              { term: t(`kinds.${kind}`), value: organisationName },
              { term: t('members.role'), value: `${t(`roles.${role}`)}: ${t(`roleHints.${role}`)}` },
              { term: t('members.validUntil'), value: <DateText date={validUntil} /> },
            ]}
          />
          <NextStep invitation={invitation} />
        </div>
      </Card>
    </>
  );
}

function NextStep({ invitation }: { invitation: Open }) {
  const { token } = useLoaderData<typeof loader>();
  const t = useT('organisation');
  const next = `?next=${encodeURIComponent(`/invitation/${token}`)}`;
  switch (invitation.state) {
    case 'ready':
      return (
        <Form method="post" className="grid gap-4">
          <p>{t('invitation.readyText')}</p>
          <div>
            <SubmitButton>{t('invitation.accept')}</SubmitButton>
          </div>
        </Form>
      );
    case 'signed-out':
      return (
        <>
          <p>{t('invitation.signedOutText', { email: invitation.email })}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton to={`/login${next}`}>{t('invitation.signIn')}</LinkButton>
            <LinkButton to={`/signup${next}`} look="secondary">
              {t('invitation.signUp')}
            </LinkButton>
          </div>
          <p className="text-ink-muted">{t('invitation.newHere')}</p>
        </>
      );
    case 'other-address':
      return (
        <form method="post" action={`/logout${next}`}>
          <SubmitButton look="secondary">{t('invitation.signOut')}</SubmitButton>
        </form>
      );
  }
}

function ClosedInvitation() {
  const { invitation, isSignedIn } = useLoaderData<typeof loader>();
  const t = useT('organisation');
  const [title, text] = useClosedTexts(invitation);
  const way =
    invitation.state === 'already-member'
      ? {
          to: invitation.path,
          text: t('invitation.toOrganisation', { organisation: invitation.organisationName }),
        }
      : isSignedIn
        ? { to: '/organisations', text: t('invitation.toOrganisations') }
        : { to: '/login', text: t('invitation.toLogin') };
  return (
    <>
      <PageHeader title={title} lead={text} />
      <div>
        <LinkButton to={way.to}>{way.text}</LinkButton>
      </div>
    </>
  );
}

function useClosedTexts(invitation: Invitation): [title: string, text: string] {
  const t = useT('organisation');
  switch (invitation.state) {
    case 'expired':
      return [
        t('invitation.expired'),
        t('invitation.expiredText', { organisation: invitation.organisationName }),
      ];
    case 'accepted':
      return [t('invitation.accepted'), t('invitation.acceptedText')];
    case 'already-member':
      return [
        t('invitation.alreadyMember'),
        t('invitation.alreadyMemberText', { organisation: invitation.organisationName }),
      ];
    default:
      return [t('invitation.invalid'), t('invitation.invalidText')];
  }
}
