import { Link } from '@remix-run/react';

import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { classNames } from '../class-names';
import { Icon } from '../icon';
import { MailOfMessage, type MailShown } from './mail-of-message';

export interface MessageShown {
  id: string;
  isInternal: boolean;
  side: string;
  authorName: string;
  text: string;
  createdAt: Date;
  /** It came by mail. */
  mail?: MailShown | null;
}

/** What was written, oldest first. An internal note differs by frame, icon and word, not by colour alone. */
export function ThreadMessages({
  messages,
  from,
  filesPath = null,
  splitTo = null,
}: {
  messages: readonly MessageShown[];
  from: 'asker' | 'desk';
  /** Where files that came by mail are opened; null: they cannot be, here. */
  filesPath?: string | null;
  /** Where a message of the asker becomes an enquiry of its own, up to its id; null: nowhere. */
  splitTo?: string | null;
}) {
  const t = useT('enquiries');
  const tDesk = useT('desk');
  const language = useLanguage();
  const sideOf = (side: string) => {
    if (side === 'asker') return from === 'asker' ? t('thread.you') : t('side.asker');
    return side === 'system'
      ? t('thread.system')
      : side === 'operator'
        ? t('side.operator')
        : t('thread.desk');
  };
  return (
    <ol className="grid gap-4">
      {messages.map(({ id, isInternal, side, authorName, text, createdAt, mail = null }) => (
        <li
          key={id}
          id={`message-${id}`}
          className={classNames(
            'rounded-control border px-4 py-3',
            isInternal
              ? 'border-2 border-dashed border-warning-edge bg-warning-ground'
              : side === 'asker'
                ? 'border-line bg-sunken'
                : 'border-line border-l-4 bg-surface',
          )}
        >
          {isInternal ? (
            <p className="mb-1 flex flex-wrap items-center gap-2 font-semibold text-warning">
              <Icon name="info" className="size-4" />
              <span>{t('thread.internal')}</span>
              <span className="text-small font-normal">{t('thread.internalHint')}</span>
            </p>
          ) : null}
          <p className="flex flex-wrap gap-x-2 text-small text-ink-muted">
            <strong className="text-ink">{authorName}</strong>
            <span>{sideOf(side)}</span>
            <time dateTime={createdAt.toISOString()}>{formatDateTime(createdAt, language)}</time>
          </p>
          <p className="mt-1 [overflow-wrap:anywhere] whitespace-pre-line">
            {text === '' && mail !== null ? t('byMail.onlyFiles') : text}
          </p>
          {mail === null ? null : <MailOfMessage mail={mail} filesPath={filesPath} />}
          {splitTo !== null && side === 'asker' && !isInternal && messages.length > 1 ? (
            <p className="mt-1 text-small">
              <Link to={`${splitTo}${id}`} className="text-link underline underline-offset-4">
                {tDesk('split.link')}
              </Link>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
