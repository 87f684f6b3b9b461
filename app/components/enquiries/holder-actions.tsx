import { Form } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { LinkButton } from '../button';
import { SubmitButton } from '../form';

/** What a desk can do now besides writing: one click for what is harmless, a page of its own for the rest. */
export function HolderActions({
  status,
  path,
  isMine,
  isTaken,
  canMerge,
}: {
  status: string;
  path: string;
  isMine: boolean;
  /** Somebody works on it. */
  isTaken: boolean;
  canMerge: boolean;
}) {
  const t = useT('enquiries');
  const tDesk = useT('desk');
  const isOpen = status === 'in-work' || status === 'waiting' || status === 'answered';
  const step = (name: string, label: string) => (
    <LinkButton to={`${path}?do=${name}`} look="secondary">
      {label}
    </LinkButton>
  );
  return (
    <div className="flex flex-wrap gap-3">
      <Form method="post" className="contents">
        {status === 'offered' ? (
          <>
            <SubmitButton name="intent" value="claim">
              {t('work.claim')}
            </SubmitButton>
            <SubmitButton name="intent" value="accept" look="secondary">
              {t('work.accept')}
            </SubmitButton>
          </>
        ) : null}
        {isOpen && !isMine && !isTaken ? (
          <SubmitButton name="intent" value="claim" look="secondary">
            {t('work.take')}
          </SubmitButton>
        ) : null}
        {status === 'waiting' || status === 'answered' ? (
          <SubmitButton name="intent" value="resume" look="secondary">
            {t('work.resume')}
          </SubmitButton>
        ) : null}
      </Form>
      {isOpen && !isMine && isTaken ? step('take', t('work.take')) : null}
      {isOpen || status === 'offered' ? step('assign', t('work.assign')) : null}
      {isOpen || status === 'offered' ? step('forward', t('work.forward')) : null}
      {status === 'offered' || status === 'in-work' || status === 'waiting'
        ? step('decline', t('work.decline'))
        : null}
      {(isOpen || status === 'offered') && canMerge ? step('merge', tDesk('merge.short')) : null}
      {status === 'merged' ? step('unmerge', tDesk('unmerge.title')) : null}
      {isOpen ? step('close', t('work.close')) : null}
      {status === 'closed' ? step('reopen', t('work.reopen')) : null}
    </div>
  );
}
