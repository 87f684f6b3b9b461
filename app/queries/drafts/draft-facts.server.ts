import type { DraftFacts, NoticeWords } from '~/domain/drafts';
import { LAW_CHECKED_ON } from '~/domain/law/sources';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';
import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';
import { frozenPlan } from '~/queries/cases/frozen-plan.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { noticePage } from '~/queries/notice/notice-page.server';

/** What the case holds for its drafts, without the values that are typed for one file. */
export type CaseDraftFacts = Omit<DraftFacts, 'typed'>;

/**
 * @returns null for a case without an accepted plan
 * @throws AppError `not-found`
 */
export async function draftFacts(
  app: Pick<AppContext, 'database' | 'clock'>,
  of: {
    organisationId: string;
    organisationName: string;
    caseId: string;
    language: Language;
    today: string;
  },
): Promise<CaseDraftFacts | null> {
  const { organisationId, caseId, language, today } = of;
  const [found, directory] = await Promise.all([
    app.database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        number: true,
        plans: {
          where: { supersededAt: null },
          orderBy: { version: 'desc' },
          take: 1,
          select: { id: true },
        },
        steps: { select: { key: true, dueOn: true, doneOn: true } },
      },
    }),
    directoryOf(app),
  ]);
  if (found === null) throw notFound();
  const [current] = found.plans;
  if (current === undefined) return null;
  const [{ plan, request }, notice] = await Promise.all([
    frozenPlan(app.database, { organisationId, planId: current.id, language, directory }),
    noticePage(app, { organisationId, caseId, today }),
  ]);
  const authority = directory.serviceById.get(plan.immigrationAuthority?.serviceId ?? '');
  return {
    language,
    today,
    lawCheckedOn: LAW_CHECKED_ON,
    caseNumber: found.number,
    employerName: request.employer?.legalName ?? of.organisationName,
    request,
    plan,
    steps: found.steps.map(({ key, dueOn, doneOn }) => ({ key, dueOn: dayOf(dueOn), doneOn: dayOf(doneOn) })),
    authorityAddress: authority === undefined || authority.address === '' ? null : authority.address,
    notice: {
      words: noticeWords(language),
      office: notice.checked?.on === today ? notice.checked : notice.office,
      listUrl: notice.listUrl,
    },
  };
}

function dayOf(column: Date | null): string | null {
  return column === null ? null : column.toISOString().slice(0, 10);
}

function noticeWords(language: Language): NoticeWords {
  const t = translatorFor(language, 'notice');
  return {
    heading: t('letter.heading'),
    to: t('letter.to'),
    text: t('letter.text'),
    nearest: t('letter.nearest'),
    more: t('letter.more'),
    from: t('letter.from'),
    date: t('letter.date'),
    receipt: t('letter.receipt'),
    unconfirmed: t('unconfirmed'),
  };
}
