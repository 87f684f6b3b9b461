import { Form } from '@remix-run/react';
import { useId } from 'react';

import { Button } from '~/components';
import { useT } from '~/i18n/use-t';

const CONTROL = 'min-h-target w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-ink';

/** Free text and adviser; the state stands above as links. A plain form by GET, so that the address says what is shown. */
export function MemberFilterBar(props: {
  base: string;
  status: string | null;
  text: string;
  adviser: string | null;
  advisers: readonly { id: string; name: string }[];
}) {
  const t = useT('chamber');
  const id = useId();
  return (
    <Form method="get" action={props.base} role="search" className="flex flex-wrap items-end gap-4">
      {props.status === null ? null : <input type="hidden" name="status" value={props.status} />}
      <div className="grid min-w-0 grow basis-64 gap-1.5">
        <label htmlFor={`${id}-text`} className="font-semibold">
          {t('members.search')}
        </label>
        <p id={`${id}-hint`} className="text-small text-ink-muted">
          {t('members.searchHint')}
        </p>
        <input
          id={`${id}-text`}
          type="search"
          name="text"
          defaultValue={props.text}
          aria-describedby={`${id}-hint`}
          maxLength={120}
          className={CONTROL}
        />
      </div>
      {props.advisers.length === 0 ? null : (
        <div className="grid gap-1.5">
          <label htmlFor={`${id}-adviser`} className="font-semibold">
            {t('members.adviser')}
          </label>
          <select id={`${id}-adviser`} name="adviser" defaultValue={props.adviser ?? ''} className={CONTROL}>
            <option value="">{t('members.anyAdviser')}</option>
            <option value="none">{t('members.noAdviser')}</option>
            {props.advisers.map((adviser) => (
              <option key={adviser.id} value={adviser.id}>
                {adviser.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Button type="submit" look="secondary">
        {t('members.search')}
      </Button>
    </Form>
  );
}
