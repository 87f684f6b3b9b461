import { useState } from 'react';

import { Button, Disclosure, Notice } from '~/components';
import { PrintButton } from '~/components/plan/print-button';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

/** What there is to do while an office has a step. */
export type OfficeLimit =
  | { kind: 'wait'; until: string | null }
  | { kind: 'deemed'; on: string }
  | { kind: 'overrun'; since: string; draft: { subject: string; body: string; mailto: string } };

/** "Wait until …, the clock still runs", or the draft of a friendly enquiry once it does not. */
export function OfficeLimitNotice({ limit }: { limit: OfficeLimit }) {
  const t = useT('office-limit');
  const language = useLanguage();
  switch (limit.kind) {
    case 'wait':
      return (
        <Notice kind="info" title={t('office.waitTitle')}>
          {limit.until === null
            ? t('office.waitOpen')
            : t('office.waitUntil', { date: formatDate(limit.until, language) })}
        </Notice>
      );
    case 'deemed':
      return (
        <Notice kind="success" title={t('office.deemedTitle')}>
          {t('office.deemedText', { date: formatDate(limit.on, language) })}
        </Notice>
      );
    case 'overrun':
      return (
        <Notice kind="warning" title={t('office.overrunTitle', { date: formatDate(limit.since, language) })}>
          <p>{t('office.overrunText')}</p>
          <Draft draft={limit.draft} />
        </Notice>
      );
  }
}

function Draft({ draft }: { draft: { subject: string; body: string; mailto: string } }) {
  const t = useT('office-limit');
  const [isCopied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(`${draft.subject}\n\n${draft.body}`);
      setCopied(true);
    } catch {
      // The text stands below and can be copied by hand.
      setCopied(false);
    }
  }
  return (
    <div className="mt-3 grid gap-3">
      <Disclosure summary={t('office.draft')}>
        <div lang="de" className="grid gap-2">
          <p className="font-semibold">{draft.subject}</p>
          <p className="max-w-prose whitespace-pre-line">{draft.body}</p>
        </div>
      </Disclosure>
      <div className="flex flex-wrap gap-3 print:hidden">
        <a
          href={draft.mailto}
          className="inline-flex min-h-target items-center text-link underline underline-offset-4"
        >
          {t('office.mail')}
        </a>
        <Button look="secondary" onClick={() => void copy()}>
          {isCopied ? t('office.copied') : t('office.copy')}
        </Button>
        <PrintButton />
      </div>
    </div>
  );
}
