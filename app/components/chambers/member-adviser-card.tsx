import { Form } from '@remix-run/react';
import { useId } from 'react';

import { Card } from '~/components';
import { SubmitButton } from '~/components/form';
import { useT } from '~/i18n/use-t';

const CONTROL =
  'min-h-target w-full max-w-md rounded-control border border-line-strong bg-surface px-3 py-2 text-ink';

/** Who looks after a member, why, and the way to somebody else. */
export function MemberAdviserCard({
  member,
  advisers,
  canEdit,
}: {
  member: { adviserId: string | null; adviserBy: string | null; adviserReasons: readonly string[] };
  advisers: readonly { id: string; name: string }[];
  canEdit: boolean;
}) {
  const t = useT('advisers');
  const id = useId();
  const name = advisers.find((adviser) => adviser.id === member.adviserId)?.name ?? null;
  return (
    <Card title={t('assign.title')} className="max-w-3xl">
      <div className="grid gap-4">
        <p>
          {name === null ? t('assign.nobody') : <strong>{name}</strong>}{' '}
          {member.adviserBy === null || name === null ? null : (
            <span className="text-ink-muted">
              {t(member.adviserBy === 'rule' ? 'assign.byRule' : 'assign.byHand')}
            </span>
          )}
        </p>
        {member.adviserBy === 'rule' && name !== null && member.adviserReasons.length > 0 ? (
          <ul className="list-disc pl-6 text-small">
            {REASONS.filter((reason) => member.adviserReasons.includes(reason)).map((reason) => (
              <li key={reason}>{t(`reason.${reason}`)}</li>
            ))}
          </ul>
        ) : null}
        {canEdit ? (
          <Form method="post" className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="intent" value="adviser" />
            <div className="grid grow gap-1.5">
              <label htmlFor={id} className="font-semibold">
                {t('assign.choose')}
              </label>
              <select id={id} name="adviser" defaultValue={member.adviserId ?? ''} className={CONTROL}>
                <option value="">{t('assign.rule')}</option>
                {advisers.map((adviser) => (
                  <option key={adviser.id} value={adviser.id}>
                    {adviser.name}
                  </option>
                ))}
              </select>
            </div>
            <SubmitButton look="secondary">{t('assign.save')}</SubmitButton>
          </Form>
        ) : null}
      </div>
    </Card>
  );
}

const REASONS = ['postal', 'kreis', 'state', 'district', 'branch', 'load', 'full'] as const;
