import { Form, Link } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { SubmitButton } from '../form';
import { CommentForm, type Conversation } from './comment-form';

/** A comment with its moments as text. */
export interface CommentRow {
  id: string;
  authorName: string | null;
  text: string;
  revision: number;
  at: string;
  editedAt: string | null;
  deletedAt: string | null;
  isMine: boolean;
  addressesMe: boolean;
  /** The chamber or desk that reads it as well; null: colleagues among themselves. */
  partnerName: string | null;
  /** Written there. */
  isFromPartner: boolean;
}

export interface CommentListProps {
  comments: readonly CommentRow[];
  /** Page of the comments: forms are sent there. */
  commentsTo: string;
  /** Address of older comments; null: there are none. */
  olderTo: string | null;
  /** Names that can be addressed. */
  names: readonly string[];
  /** Shares in which the other side reads along. */
  conversations: readonly Conversation[];
  canEdit: boolean;
}

/** What colleagues wrote at a step, and a field to write. */
export function CommentList({
  comments,
  commentsTo,
  olderTo,
  names,
  conversations,
  canEdit,
}: CommentListProps) {
  const t = useT('work');
  return (
    <Card title={t('comments.title')}>
      {olderTo === null ? null : (
        <p className="mb-3">
          <Link to={olderTo} className="text-link underline underline-offset-4">
            {t('comments.older')}
          </Link>
        </p>
      )}
      {comments.length === 0 ? <p className="text-ink-muted">{t('comments.none')}</p> : null}
      <ol className="grid">
        {comments.map((comment) => (
          <li
            key={comment.id}
            id={`comment-${comment.id}`}
            className="border-b border-line py-3 last:border-b-0"
          >
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-muted">
              <span className="font-semibold text-ink">{comment.authorName ?? t('comments.someone')}</span>
              {comment.partnerName === null ? null : (
                <Badge tone="warning" icon="person">
                  {comment.isFromPartner
                    ? comment.partnerName
                    : t('comments.alsoFor', { partner: comment.partnerName })}
                </Badge>
              )}
              <span>{comment.at}</span>
              {comment.editedAt === null ? null : (
                <span>{t('comments.edited', { at: comment.editedAt })}</span>
              )}
              {comment.addressesMe ? (
                <Badge tone="info" icon="person">
                  {t('comments.addressesMe')}
                </Badge>
              ) : null}
            </p>
            {comment.deletedAt === null ? (
              <p className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">{comment.text}</p>
            ) : (
              <p className="text-ink-muted italic">{t('comments.deleted', { at: comment.deletedAt })}</p>
            )}
            {comment.isMine && canEdit ? <OwnComment comment={comment} commentsTo={commentsTo} /> : null}
          </li>
        ))}
      </ol>
      {canEdit ? (
        <div className="mt-4">
          <CommentForm action={commentsTo} names={names} conversations={conversations} />
        </div>
      ) : null}
    </Card>
  );
}

function OwnComment({ comment, commentsTo }: { comment: CommentRow; commentsTo: string }) {
  const t = useT('work');
  return (
    <div className="mt-1 flex flex-wrap items-start gap-3">
      <Link
        to={`${commentsTo}?edit=${comment.id}`}
        className="inline-flex min-h-target items-center text-link underline underline-offset-4"
      >
        {t('comments.edit')}
      </Link>
      <Disclosure summary={t('comments.delete')}>
        <Form method="post" action={commentsTo} className="grid gap-3">
          <p className="text-small">{t('comments.deleteText')}</p>
          <input type="hidden" name="comment" value={comment.id} />
          <input type="hidden" name="revision" value={comment.revision} />
          <div>
            <SubmitButton name="intent" value="delete" look="danger">
              {t('comments.deleteSubmit')}
            </SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
