import type { ShownView } from '~/domain/sharing/shown-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { LinkButton } from '../button';
import { PageHeader } from '../page-header';
import { SharedCaseView } from './shared-case-view';

export interface SharedCasePageProps {
  page: {
    base: string;
    here: string;
    view: ShownView;
    endsOn: string;
    check?: { to: string; label: string };
  };
}

/** A shared case at the chamber or desk. */
export function SharedCasePage({ page }: SharedCasePageProps) {
  const t = useT('sharing');
  const language = useLanguage();
  const { base, here, view, endsOn } = page;
  const { employerName, number } = view.head;
  return (
    <>
      <PageHeader
        title={t('partner.caseTitle', { employer: employerName, number: String(number) })}
        breadcrumbs={[{ to: base, label: t('partner.title') }]}
        actions={
          page.check === undefined ? null : (
            <LinkButton to={page.check.to} look="secondary">
              {page.check.label}
            </LinkButton>
          )
        }
        lead={t('view.until', { date: formatDate(endsOn, language) })}
      />
      <SharedCaseView
        view={view}
        stepTo={(stepId) => `${here}/steps/${stepId}`}
        fileTo={(fileId) => `${here}/files/${fileId}`}
      />
    </>
  );
}
