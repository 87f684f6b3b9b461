import { Link } from '@remix-run/react';

import type { Role } from '~/domain/organisations/roles';
import { useT } from '~/i18n/use-t';

import { Table, type Column } from '../table';
import { DateText } from '../values';

interface MemberRow {
  membershipId: string;
  name: string;
  email: string;
  role: Role;
  since: string;
  isSelf: boolean;
  isLastInCharge: boolean;
}

export interface MemberTableProps {
  organisationName: string;
  members: readonly MemberRow[];
  /** Address of the page where a member is changed, for those who may. */
  manageTo?: ((membershipId: string) => string) | undefined;
}

/** Who belongs to an organisation. */
export function MemberTable({ organisationName, members, manageTo }: MemberTableProps) {
  const t = useT('organisation');
  const columns: Column<MemberRow>[] = [
    {
      id: 'name',
      header: t('members.name'),
      isRowHeader: true,
      cell: (member) => (
        <span className="break-words">
          {member.name}
          {member.isSelf ? <span className="font-normal text-ink-muted"> ({t('members.you')})</span> : null}
        </span>
      ),
    },
    {
      id: 'email',
      header: t('members.email'),
      cell: (member) => <span className="break-all">{member.email}</span>,
    },
    { id: 'role', header: t('members.role'), cell: (member) => t(`roles.${member.role}`) },
    { id: 'since', header: t('members.since'), cell: (member) => <DateText date={member.since} /> },
  ];
  if (manageTo) {
    columns.push({
      id: 'actions',
      header: t('members.actions'),
      cell: (member) => (
        <Link
          to={manageTo(member.membershipId)}
          className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
        >
          <span aria-hidden="true">{t('members.manage')}</span>
          <span className="sr-only">{t('members.manageOf', { name: member.name })}</span>
        </Link>
      ),
    });
  }
  return (
    <Table
      caption={t('members.caption', { name: organisationName })}
      isCaptionHidden
      columns={columns}
      rows={members}
      rowKey={(member) => member.membershipId}
    />
  );
}
