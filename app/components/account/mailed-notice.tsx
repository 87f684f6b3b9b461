import { Form } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { LinkButton } from '../button';
import { Card } from '../card';
import { SubmitButton } from '../form';
import { CarriedFields } from './carried-fields';

export interface MailedNoticeProps {
  /** What was sent where, as far as the page may tell. */
  text: string;
  /** Sends the mail once more: the form that the page's action knows. */
  again: { action: string; intent: string; email: string; next: string | null };
}

/** "Look into your mailbox", with the mail once more. The same for every address. */
export function MailedNotice({ text, again }: MailedNoticeProps) {
  const t = useT('auth');
  return (
    <Card>
      <p role="status" className="break-words">
        {text}
      </p>
      <p className="mt-3 text-ink-muted">{t('mailed.notThere')}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Form method="post" action={again.action}>
          <input type="hidden" name="email" value={again.email} />
          <CarriedFields next={again.next} held={null} />
          <SubmitButton name="intent" value={again.intent} look="secondary">
            {t('mailed.again')}
          </SubmitButton>
        </Form>
        <LinkButton to="/login" look="quiet">
          {t('mailed.backToLogin')}
        </LinkButton>
      </div>
    </Card>
  );
}
