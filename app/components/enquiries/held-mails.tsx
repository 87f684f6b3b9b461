import { Form } from '@remix-run/react';

import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { Card } from '../card';
import { SubmitButton } from '../form';
import { FileLines, type FileShown } from './file-lines';

export interface HeldMailShown {
  id: string;
  heldFor: string;
  partyName: string | null;
  fromAddress: string;
  fromName: string;
  text: string;
  receivedAt: Date;
  files: readonly FileShown[];
}

const WHY_KEY = {
  'other-sender': 'held.otherSender',
  'other-thread': 'held.otherThread',
  list: 'held.list',
  'no-access': 'held.noAccess',
} as const;

/** Mails that do not count before somebody has looked: what is in them, why they wait, and the two ways on. */
export function HeldMails({ mails, canDecide }: { mails: readonly HeldMailShown[]; canDecide: boolean }) {
  const t = useT('enquiries');
  const language = useLanguage();
  if (mails.length === 0) return null;
  return (
    <Card title={t('held.title')}>
      <div className="grid gap-6">
        <p className="max-w-prose">{t('held.lead')}</p>
        {mails.map(({ id, heldFor, partyName, fromAddress, fromName, text, receivedAt, files }) => (
          <section
            key={id}
            className="grid gap-3 rounded-control border-2 border-dashed border-warning-edge p-4"
          >
            <p className="[overflow-wrap:anywhere]">
              <strong>{[fromName, `<${fromAddress}>`].filter(Boolean).join(' ')}</strong>{' '}
              <time dateTime={receivedAt.toISOString()} className="text-small text-ink-muted">
                {formatDateTime(receivedAt, language)}
              </time>
            </p>
            <p className="max-w-prose text-warning">
              {t(WHY_KEY[heldFor in WHY_KEY ? (heldFor as keyof typeof WHY_KEY) : 'other-sender'], {
                name: partyName ?? '',
              })}
            </p>
            <p className="[overflow-wrap:anywhere] whitespace-pre-line">{text}</p>
            {/* Not opened before somebody has said that the mail is in order. */}
            {files.length === 0 ? null : <FileLines files={files} path={null} />}
            {canDecide ? (
              <Form method="post" className="flex flex-wrap gap-3">
                <input type="hidden" name="mailId" value={id} />
                <SubmitButton name="intent" value="release" look="secondary">
                  {t('held.release')}
                </SubmitButton>
                <SubmitButton name="intent" value="discard" look="quiet">
                  {t('held.discard')}
                </SubmitButton>
              </Form>
            ) : null}
          </section>
        ))}
      </div>
    </Card>
  );
}
