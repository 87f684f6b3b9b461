import { Form } from '@remix-run/react';

import type { Role } from '~/domain/organisations/roles';
import { useT } from '~/i18n/use-t';

import { Badge } from '../badge';
import { SubmitButton } from '../form';
import { Table } from '../table';
import { DateText } from '../values';

export interface InvitationTableProps {
  invitations: ReadonlyArray<{
    invitationId: string;
    email: string;
    role: Role;
    sentOn: string;
    validUntil: string;
    state: 'open' | 'expired';
  }>;
}

/** Who is invited and not here yet; each can be invited again or no longer. Posts `resend` or `revoke` with the id. */
export function InvitationTable({ invitations }: InvitationTableProps) {
  const t = useT('organisation');
  return (
    <Table
      caption={t('members.invitationsCaption')}
      isCaptionHidden
      empty={t('members.invitationsEmpty')}
      rows={invitations}
      rowKey={(invitation) => invitation.invitationId}
      columns={[
        {
          id: 'email',
          header: t('members.email'),
          isRowHeader: true,
          cell: ({ email }) => <span className="break-all">{email}</span>,
        },
        { id: 'role', header: t('members.role'), cell: ({ role }) => t(`roles.${role}`) },
        { id: 'sent', header: t('members.sent'), cell: ({ sentOn }) => <DateText date={sentOn} /> },
        {
          id: 'until',
          header: t('members.validUntil'),
          cell: ({ validUntil, state }) =>
            state === 'expired' ? (
              <Badge tone="warning">{t('members.expired')}</Badge>
            ) : (
              <DateText date={validUntil} />
            ),
        },
        {
          id: 'actions',
          header: t('members.actions'),
          cell: ({ invitationId, email }) => (
            <Form method="post" className="-mx-4 -my-2 flex flex-wrap">
              <SubmitButton name="resend" value={invitationId} look="quiet">
                <span aria-hidden="true">{t('members.resend')}</span>
                <span className="sr-only">{t('members.resendTo', { email })}</span>
              </SubmitButton>
              <SubmitButton name="revoke" value={invitationId} look="quiet">
                <span aria-hidden="true">{t('members.revoke')}</span>
                <span className="sr-only">{t('members.revokeOf', { email })}</span>
              </SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  );
}
