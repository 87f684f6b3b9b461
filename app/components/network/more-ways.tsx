import { useT } from '~/i18n/use-t';

import { LinkButton } from '../button';

/** What a desk can do with an enquiry beside answering it: the library, clearing, a table for several bodies. */
export function MoreWays({ inbox, enquiryId, status }: { inbox: string; enquiryId: string; status: string }) {
  const t = useT('network');
  const isOpen = status === 'in-work' || status === 'waiting' || status === 'answered';
  const hasAnswer = status === 'answered' || status === 'closed';
  const link = (to: string, label: string) => (
    <LinkButton to={to} look="quiet">
      {label}
    </LinkButton>
  );
  if (!isOpen && !hasAnswer) return null;
  return (
    <nav aria-label={t('ways.title')} className="flex flex-wrap gap-x-3">
      {isOpen ? link(`${inbox}/articles?for=${enquiryId}`, t('ways.library')) : null}
      {hasAnswer ? link(`${inbox}/articles/new?enquiry=${enquiryId}`, t('ways.article')) : null}
      {isOpen ? link(`${inbox}/clearing/${enquiryId}`, t('ways.clearing')) : null}
      {isOpen ? link(`${inbox}/conferences/new?enquiry=${enquiryId}`, t('ways.conference')) : null}
      {isOpen ? link(`${inbox}/appointments/${enquiryId}`, t('ways.appointment')) : null}
    </nav>
  );
}
