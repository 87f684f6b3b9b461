import { Form } from '@remix-run/react';
import { MOST_COMMENT_CHARACTERS } from '~/domain/work/comment';
import { useT } from '~/i18n/use-t';
import { SelectField, SubmitButton, TextArea } from '../form';
import { plainField } from './plain-field';

/** A share in which both sides write to each other. */
export interface Conversation {
  id: string;
  partnerName: string;
}

export interface CommentFormProps {
  action: string;
  /** Names that can be addressed. */
  names: readonly string[];
  /** The comment that is edited; left out: a new one. */
  edited?: { id: string; revision: number };
  /** Whom a new comment can be shown to beside the colleagues. */
  conversations?: readonly Conversation[];
  text?: string;
  error?: string | null;
}

/** A field to write or edit a comment. */
export function CommentForm({
  action,
  names,
  edited,
  conversations = [],
  text = '',
  error = null,
}: CommentFormProps) {
  const t = useT('work');
  return (
    <Form method="post" action={action} className="grid gap-3" noValidate>
      {edited === undefined ? null : (
        <>
          <input type="hidden" name="comment" value={edited.id} />
          <input type="hidden" name="revision" value={edited.revision} />
        </>
      )}
      <TextArea
        field={plainField('text', { value: text, error, prefix: 'comment' })}
        label={t('comments.text')}
        hint={t('comments.hint', { names: names.map((name) => `@${name}`).join(', ') })}
        rows={3}
        maxLength={MOST_COMMENT_CHARACTERS}
        isRequired
      />
      {edited === undefined && conversations.length > 0 ? (
        <SelectField
          field={plainField('share', { prefix: 'comment' })}
          label={t('comments.readers')}
          emptyLabel={t('comments.onlyUs')}
          choices={conversations.map(({ id, partnerName }) => ({
            value: id,
            label: t('comments.usAnd', { partner: partnerName }),
          }))}
        />
      ) : null}
      <div>
        <SubmitButton name="intent" value={edited === undefined ? 'add' : 'edit'} look="secondary">
          {edited === undefined ? t('comments.submit') : t('comments.save')}
        </SubmitButton>
      </div>
    </Form>
  );
}
