import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Badge, Card, DefinitionList, LinkButton, Notice } from '~/components';
import { PaperCheckList } from '~/components/chambers/paper-check-list';
import { ItemList, Readers } from '~/components/sharing/readers';
import { ShareLog } from '~/components/sharing/share-log';
import { SHARE_TONES } from '~/components/sharing/share-table';
import { choiceSearch } from '~/domain/sharing/share-choice';
import { formatDate, formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { paperChecksOfShare } from '~/queries/chambers/paper-checks.server';
import { getCaseShare, shareLog } from '~/queries/sharing/case-shares.server';

/** One share at its employer: what it shows to whom until when, who looked, and how to change or end it. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, today, language, canEdit } = await requireCase(args);
  const { database } = args.context.app;
  const shareId = args.params.share;
  if (shareId === undefined || shareId.includes('\u0000')) throw notFound();
  const of = { organisationId: organisation.id, caseId, shareId };
  const [{ lastViewedAt, sharedAt, ...share }, log, checks] = await Promise.all([
    getCaseShare(database, { ...of, today }),
    shareLog(database, of),
    paperChecksOfShare(database, of),
  ]);
  return {
    people: `${base}/people`,
    canEdit,
    share: {
      ...share,
      sharedOn: formatDateTime(sharedAt, language),
      lastViewed: lastViewedAt === null ? null : formatDateTime(lastViewedAt, language),
    },
    checks,
    log: log.map(({ at, ...row }) => ({ ...row, at: formatDateTime(at, language) })),
  };
}

export default function CaseSharePage() {
  const { people, canEdit, share, log, checks } = useLoaderData<typeof loader>();
  const t = useT('sharing');
  const language = useLanguage();
  const { id, partnerId, adviserId, scope, endsOn, revision, state } = share;
  const choice = { partnerId, shareId: id, adviserId, scope, endsOn, revision };
  const isRunning = state === 'running';
  return (
    <>
      <Card
        title={t('page.title', { partner: share.partnerName })}
        aside={<Badge tone={SHARE_TONES[state]}>{t(`state.${state}`)}</Badge>}
      >
        <div className="grid gap-5">
          {isRunning ? null : <Notice>{t('page.over')}</Notice>}
          <DefinitionList
            items={[
              { term: t('page.shows'), value: <ItemList scope={scope} /> },
              { term: t('page.who'), value: <Readers share={share} /> },
              { term: t('page.until'), value: formatDate(endsOn, language) },
              {
                term: t('page.sharedBy'),
                value: `${share.sharedBy ?? t('page.someone')}, ${share.sharedOn}`,
              },
              { term: t('card.columnSeen'), value: share.lastViewed ?? t('card.notSeen') },
            ]}
          />
          <p className="flex flex-wrap gap-3">
            {isRunning && canEdit ? (
              <>
                <LinkButton to={`${people}/share?with=${partnerId}&share=${id}`}>
                  {t('page.change')}
                </LinkButton>
                <LinkButton to={`${people}/share?${choiceSearch(choice)}&preview=1`} look="secondary">
                  {t('page.see')}
                </LinkButton>
                <LinkButton to={`${people}/shares/${id}/end`} look="danger">
                  {t('page.end')}
                </LinkButton>
              </>
            ) : null}
            {!isRunning && canEdit ? (
              <LinkButton to={`${people}/share?with=${partnerId}`}>{t('page.again')}</LinkButton>
            ) : null}
          </p>
        </div>
      </Card>
      <PaperCheckList checks={checks} />
      <Card title={t('page.log')}>
        <ShareLog rows={log} />
      </Card>
      <p>
        <LinkButton to={people} look="quiet">
          {t('page.back')}
        </LinkButton>
      </p>
    </>
  );
}
