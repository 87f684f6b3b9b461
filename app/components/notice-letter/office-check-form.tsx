import { Form } from '@remix-run/react';

import { Notice } from '~/components';
import { SubmitButton } from '~/components/form';
import { useT } from '~/i18n/use-t';

const INPUT = 'w-full rounded-control border border-line-strong bg-surface px-3 py-2';

export interface OfficeCheckFormProps {
  listUrl: string;
  /** What the directory knows of the Land's office, not confirmed. */
  known: string | null;
  /** Day of the last check, in words. */
  lastCheck: string | null;
  /** No office may be named without a look at the list. */
  isNeeded: boolean;
  /** What was typed or found the last time. */
  before: { name: string; contact: string } | null;
  error: string | null;
}

/** Asks for what the official list says today. */
export function OfficeCheckForm({
  listUrl,
  known,
  lastCheck,
  isNeeded,
  before,
  error,
}: OfficeCheckFormProps) {
  const t = useT('notice');
  const described = error === null ? undefined : 'office-check-error';
  return (
    <div className="grid gap-4">
      {isNeeded && <p className="max-w-prose">{t('check.text')}</p>}
      {lastCheck !== null && <p>{t('check.again', { day: lastCheck })}</p>}
      <p>
        <a href={listUrl} rel="noreferrer" className="text-link underline underline-offset-4">
          {t('check.list')}
        </a>
      </p>
      {known !== null && <p className="text-ink-muted">{t('check.known', { name: known })}</p>}
      {error !== null && (
        <div id="office-check-error">
          <Notice kind="danger" isLive>
            {error}
          </Notice>
        </div>
      )}
      <Form method="post" className="grid max-w-xl gap-4">
        <div className="grid gap-1">
          <label htmlFor="office-name" className="font-semibold">
            {t('check.name')}
          </label>
          <input
            id="office-name"
            name="name"
            required
            maxLength={200}
            defaultValue={before?.name}
            aria-describedby={described}
            className={INPUT}
          />
        </div>
        <div className="grid gap-1">
          <label htmlFor="office-contact" className="font-semibold">
            {t('check.contact')}
          </label>
          <textarea
            id="office-contact"
            name="contact"
            required
            maxLength={500}
            rows={3}
            defaultValue={before?.contact}
            aria-describedby={described}
            className={INPUT}
          />
        </div>
        <div>
          <SubmitButton>{t('check.submit')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
