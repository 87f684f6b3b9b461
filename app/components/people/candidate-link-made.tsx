import { useState } from 'react';

import { Button, Card, LinkButton, Notice } from '~/components';
import { useT } from '~/i18n/use-t';

export interface CandidateLinkMadeProps {
  page: string;
  url: string;
  /** Text for a messenger, in the candidate's language. */
  share: string;
  shareLanguage: string;
  shareDirection: 'ltr' | 'rtl';
}

/** The link, shown once, with a text that HR can copy into a messenger. */
export function CandidateLinkMade({
  page,
  url,
  share,
  shareLanguage,
  shareDirection,
}: CandidateLinkMadeProps) {
  const t = useT('candidate-access');
  const [isCopied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(share);
      setCopied(true);
    } catch {
      // The text stands in a field that can be copied by hand.
      setCopied(false);
    }
  }
  return (
    <>
      <Notice kind="success" title={t('made.title')} isLive>
        {t('made.text')}
      </Notice>
      <Card>
        <div className="grid gap-4">
          <div className="grid gap-1">
            <label htmlFor="made-link" className="font-semibold">
              {t('made.link')}
            </label>
            <input
              id="made-link"
              readOnly
              value={url}
              className="min-h-target w-full rounded-control border border-line-strong bg-sunken px-3 py-2 font-mono text-small"
            />
          </div>
          <div className="grid gap-1">
            <label htmlFor="made-share" className="font-semibold">
              {t('made.share')}
            </label>
            <textarea
              id="made-share"
              readOnly
              rows={5}
              value={share}
              lang={shareLanguage}
              dir={shareDirection}
              aria-describedby="made-share-hint"
              className="w-full rounded-control border border-line-strong bg-sunken px-3 py-2"
            />
            <p id="made-share-hint" className="text-small text-ink-muted">
              {t('made.shareHint')}
            </p>
          </div>
          <p className="flex flex-wrap gap-3">
            <Button onClick={() => void copy()}>{isCopied ? t('made.copied') : t('made.copy')}</Button>
            <LinkButton to={page} look="secondary">
              {t('made.done')}
            </LinkButton>
          </p>
        </div>
      </Card>
    </>
  );
}
