import { Form } from '@remix-run/react';
import type { ShownComment } from '~/domain/sharing/shown-view';
import { useT } from '~/i18n/use-t';
import { Disclosure } from '../disclosure';
import { SubmitButton } from '../form';

export interface CommentThreadProps {
  comments: readonly ShownComment[];
  employer: string;
  /** Who reads and may withdraw their own; null: nobody, as in a preview. */
  readerId?: string | null;
}

/** The conversation of both sides at one step. */
export function CommentThread({ comments, employer, readerId = null }: CommentThreadProps) {
  const t = useT('sharing');
  return (
    <ol className="grid gap-3">
      {comments.map((comment) => (
        <li
          key={comment.id}
          id={`comment-${comment.id}`}
          className="grid gap-1 rounded-control bg-sunken px-3 py-2"
        >
          <p className="flex flex-wrap gap-x-3 text-small text-ink-muted">
            <span className="font-semibold text-ink">
              {comment.side === 'employer'
                ? t('view.fromEmployer', { name: comment.authorName ?? t('view.someone'), employer })
                : (comment.authorName ?? t('view.someone'))}
            </span>
            <span>{comment.at}</span>
          </p>
          {comment.isWithdrawn ? (
            <p className="text-ink-muted italic">{t('view.withdrawn')}</p>
          ) : (
            <p className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">{comment.text}</p>
          )}
          {comment.side === 'partner' && comment.authorId === readerId && !comment.isWithdrawn ? (
            <Withdraw comment={comment} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Withdraw({ comment }: { comment: ShownComment }) {
  const t = useT('sharing');
  return (
    <Disclosure summary={t('partner.withdraw')}>
      <Form method="post" className="grid gap-3">
        <p className="text-small">{t('partner.withdrawText')}</p>
        <input type="hidden" name="comment" value={comment.id} />
        <input type="hidden" name="revision" value={comment.revision} />
        <div>
          <SubmitButton name="intent" value="delete" look="danger">
            {t('partner.withdraw')}
          </SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
