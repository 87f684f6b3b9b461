import { Link } from '@remix-run/react';
import type { ShareItem } from '~/domain/sharing/scope';
import type { ShareState } from '~/domain/sharing/share-period';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '../badge';
import { LinkButton } from '../button';
import { Card } from '../card';
import { Table } from '../table';
import { ItemNames, Readers } from './readers';

/** A share as its employer sees it; moments are text. */
export interface ShareLine {
  id: string;
  partnerName: string;
  adviserId: string | null;
  adviserName: string | null;
  isAdviserGone: boolean;
  scope: readonly ShareItem[];
  state: ShareState;
  endsOn: string;
  lastViewed: string | null;
}

export const SHARE_TONES: Readonly<Record<ShareState, BadgeTone>> = {
  running: 'success',
  ended: 'neutral',
  lapsed: 'neutral',
};

export interface ShareTableProps {
  shares: readonly ShareLine[];
  /** Address of the people page. */
  base: string;
  canEdit: boolean;
}

/** To whom a case is shown, what of it, until when, and when they last looked. */
export function ShareTable({ shares, base, canEdit }: ShareTableProps) {
  const t = useT('sharing');
  const language = useLanguage();
  return (
    <Card title={t('card.title')}>
      <div className="grid gap-5">
        <p className="max-w-prose">{t('card.text')}</p>
        {shares.length === 0 ? (
          <p className="text-ink-muted">{t('card.none')}</p>
        ) : (
          <Table
            caption={t('card.caption')}
            isCaptionHidden
            rows={shares}
            rowKey={(share) => share.id}
            columns={[
              {
                id: 'who',
                header: t('card.columnWho'),
                isRowHeader: true,
                cell: (share) => (
                  <>
                    <Link
                      to={`${base}/shares/${share.id}`}
                      className="text-link underline underline-offset-4"
                    >
                      {share.partnerName}
                    </Link>
                    <span className="block font-normal text-small text-ink-muted">
                      <Readers share={share} />
                    </span>
                  </>
                ),
              },
              {
                id: 'what',
                header: t('card.columnWhat'),
                cell: (share) => (
                  <span className="text-small">
                    <ItemNames scope={share.scope} />
                  </span>
                ),
              },
              {
                id: 'state',
                header: t('card.columnState'),
                cell: (share) => (
                  <>
                    <Badge tone={SHARE_TONES[share.state]}>{t(`state.${share.state}`)}</Badge>{' '}
                    <span className="block text-small">
                      {t('preview.untilDay', { date: formatDate(share.endsOn, language) })}
                    </span>
                  </>
                ),
              },
              {
                id: 'seen',
                header: t('card.columnSeen'),
                cell: (share) => share.lastViewed ?? t('card.notSeen'),
              },
            ]}
          />
        )}
        {canEdit ? (
          <p>
            <LinkButton to={`${base}/share`}>{t('card.new')}</LinkButton>
          </p>
        ) : null}
      </div>
    </Card>
  );
}
