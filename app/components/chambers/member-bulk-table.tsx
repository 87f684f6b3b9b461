import { Form, Link } from '@remix-run/react';

import { Badge, Table, type BadgeTone, type Column } from '~/components';
import { SubmitButton } from '~/components/form';
import { actsOn, type MemberStatus } from '~/domain/chambers/membership';
import type { SecondChamber } from '~/domain/chambers/second-chamber';
import { useT } from '~/i18n/use-t';

interface Line {
  id: string;
  name: string;
  memberNumber: string;
  email: string;
  postalCode: string;
  status: MemberStatus;
  adviserName: string | null;
  second: SecondChamber;
  hasSecondReason: boolean;
}

const TONES: Record<MemberStatus, BadgeTone> = {
  invited: 'neutral',
  applied: 'warning',
  active: 'success',
  suspended: 'info',
  ended: 'neutral',
};

export function MemberStatusBadge({ status }: { status: MemberStatus }) {
  const t = useT('chamber');
  return <Badge tone={TONES[status]}>{t(`members.status.${status}`)}</Badge>;
}

/** The members of a page. Where one state is chosen, several can be decided on at once. */
export function MemberBulkTable(props: {
  base: string;
  lines: readonly Line[];
  status: MemberStatus | null;
  canEdit: boolean;
}) {
  const t = useT('chamber');
  const { base, lines, status, canEdit } = props;
  // To remove is weighty, so it is asked for one by one.
  const acts = canEdit && status !== null ? actsOn(status).filter((act) => act !== 'remove') : [];
  const columns: Column<Line>[] = [
    {
      id: 'name',
      header: t('members.columnName'),
      isRowHeader: true,
      cell: (line) => (
        <>
          <Link
            to={`${base}/${line.id}`}
            className="text-link underline underline-offset-4 [overflow-wrap:anywhere]"
          >
            {line.name}
          </Link>
          {line.email === '' ? null : (
            <span className="block font-normal text-small text-ink-muted [overflow-wrap:anywhere]">
              {line.email}
            </span>
          )}
        </>
      ),
    },
    { id: 'number', header: t('members.columnNumber'), cell: (line) => line.memberNumber || '–' },
    { id: 'place', header: t('members.columnPlace'), cell: (line) => line.postalCode || '–' },
    {
      id: 'status',
      header: t('members.columnStatus'),
      cell: (line) => (
        <span className="grid justify-items-start gap-1">
          <MemberStatusBadge status={line.status} />
          {line.second === 'same-kind' && !line.hasSecondReason ? (
            <Badge tone="warning">{t('members.alsoSameKind')}</Badge>
          ) : null}
        </span>
      ),
    },
    { id: 'adviser', header: t('members.columnAdviser'), cell: (line) => line.adviserName ?? '–' },
    ...(acts.length === 0
      ? []
      : [
          {
            id: 'choose',
            header: t('members.columnChoose'),
            cell: (line: Line) => (
              <label className="inline-flex min-h-target min-w-target items-center">
                <input type="checkbox" name="member" value={line.id} className="size-6 accent-primary" />
                <span className="sr-only">{t('members.choose', { name: line.name })}</span>
              </label>
            ),
          },
        ]),
  ];
  const table = (
    <Table
      caption={t('members.caption')}
      isCaptionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
  if (acts.length === 0) return table;
  return (
    <Form method="post" className="grid gap-4">
      {table}
      <div className="flex flex-wrap items-center gap-3">
        <span>{t('members.bulk')}</span>
        {acts.map((act) => (
          <SubmitButton key={act} name="act" value={act} look={act === 'refuse' ? 'danger' : 'primary'}>
            {t(`members.act.${act}`)}
          </SubmitButton>
        ))}
      </div>
    </Form>
  );
}
