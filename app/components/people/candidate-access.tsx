import { Badge, Card, DefinitionList, LinkButton } from '~/components';
import { CANDIDATE_LANGUAGE_NAMES, isCandidateLanguage } from '~/i18n/candidate/languages';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface CandidateAccessProps {
  /** Address of the case. */
  base: string;
  canEdit: boolean;
  access: {
    link: {
      isOpen: boolean;
      email: string;
      addressee: string;
      language: string;
      sentOn: string;
      lastDay: string;
      firstOpenedOn: string | null;
      lastSeenOn: string | null;
      endedOn: string | null;
      endReason: 'hr' | 'candidate' | 'replaced' | 'date' | null;
    } | null;
    reports: readonly unknown[];
  };
  /** On the page of its own the block leads to the form, elsewhere to that page. */
  isOwnPage?: boolean;
}

/** The state of the candidate's link, for the people page of a case and for the page of its own. */
export function CandidateAccess({ base, canEdit, access, isOwnPage = false }: CandidateAccessProps) {
  const t = useT('candidate-access');
  const { link, reports } = access;
  const page = `${base}/candidate`;
  return (
    <Card
      title={isOwnPage ? t('state.title') : t('title')}
      aside={link?.isOpen ? <Badge tone="success">{t('state.open')}</Badge> : undefined}
    >
      <div className="grid gap-4">
        {link?.isOpen ? <OpenLink link={link} /> : <NoLink link={link} />}
        {!isOwnPage && reports.length > 0 ? (
          <p className="font-semibold">{t('reports.waiting', { count: reports.length })}</p>
        ) : null}
        <p className="flex flex-wrap gap-3">
          {isOwnPage ? null : (
            <LinkButton to={page} look="secondary">
              {t('state.toPage')}
            </LinkButton>
          )}
          {isOwnPage && canEdit ? (
            <LinkButton to={`${page}?new`} look={link?.isOpen ? 'secondary' : 'primary'}>
              {link?.isOpen ? t('state.replace') : t('state.make')}
            </LinkButton>
          ) : null}
          {isOwnPage && canEdit && link?.isOpen ? (
            <LinkButton to={`${page}?end`} look="danger">
              {t('state.end')}
            </LinkButton>
          ) : null}
        </p>
      </div>
    </Card>
  );
}

type Link = NonNullable<CandidateAccessProps['access']['link']>;

function OpenLink({ link }: { link: Link }) {
  const t = useT('candidate-access');
  const language = useLanguage();
  const day = (date: string | null) => (date === null ? t('state.notYet') : formatDate(date, language));
  return (
    <DefinitionList
      items={[
        { term: t('state.email'), value: link.email },
        { term: t('state.addressee'), value: link.addressee || t('state.noAddressee') },
        {
          term: t('state.language'),
          value: isCandidateLanguage(link.language) ? CANDIDATE_LANGUAGE_NAMES[link.language] : link.language,
        },
        { term: t('state.sentOn'), value: day(link.sentOn) },
        { term: t('state.lastDay'), value: day(link.lastDay) },
        { term: t('state.firstOpened'), value: day(link.firstOpenedOn) },
        { term: t('state.lastSeen'), value: day(link.lastSeenOn) },
      ]}
    />
  );
}

function NoLink({ link }: { link: Link | null }) {
  const t = useT('candidate-access');
  const language = useLanguage();
  if (link === null || link.endReason === null) return <p>{t('state.none')}</p>;
  return (
    <p>
      {t('state.ended', {
        reason: t(`state.reason.${link.endReason}`),
        date: link.endedOn === null ? '' : formatDate(link.endedOn, language),
      })}
    </p>
  );
}
