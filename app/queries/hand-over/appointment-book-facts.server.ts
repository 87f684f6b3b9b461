import { dayOfColumn } from '~/domain/cases/day-column';
import type { FolderPaper } from '~/domain/folder/paper';
import type { AppointmentBookFacts } from '~/domain/hand-over/appointment-book';
import { officeOfVisit, papersOfVisit } from '~/domain/hand-over/visit';
import { LAW_CHECKED_ON } from '~/domain/law/sources';
import type { AppContext } from '~/platform/context.server';
import { draftFacts } from '~/queries/drafts/draft-facts.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { getCaseFolder } from '~/queries/folder/case-folder.server';

import { newestReceipt } from './case-receipts.server';
import { authorityContact, printedReceipt, type BookReader } from './folder-book-facts.server';

/**
 * What the folder of one visit says; null where the step is no visit of the accepted plan.
 *
 * @throws AppError `not-found`
 */
export async function appointmentBookFacts(
  app: Pick<AppContext, 'database' | 'clock' | 'environment'>,
  { stepKey, ...reader }: BookReader & { stepKey: string },
): Promise<AppointmentBookFacts | null> {
  const { organisationId, caseId, today } = reader;
  const of = { organisationId, caseId, today };
  const [german, english, directory, step] = await Promise.all([
    draftFacts(app, { ...reader, language: 'de' }),
    draftFacts(app, { ...reader, language: 'en' }),
    directoryOf(app),
    app.database.caseStep.findUnique({
      where: { organisationId_caseId_key: { organisationId, caseId, key: stepKey } },
      select: { fixedOn: true },
    }),
  ]);
  const planned = german?.plan.steps.find(({ id }) => id === stepKey);
  const office = german === null ? null : officeOfVisit(german.plan, stepKey);
  if (german === null || english === null || planned === undefined || office === null) return null;
  const keys = papersOfVisit(german.plan, stepKey);
  const [de, en, receipt] = await Promise.all([
    getCaseFolder(app.database, { ...of, language: 'de' }),
    getCaseFolder(app.database, { ...of, language: 'en' }),
    newestReceipt(app.database, { ...of, stepKey }),
  ]);
  const entry = directory.serviceById.get(office.authority?.serviceId ?? '');
  return {
    today,
    lawCheckedOn: LAW_CHECKED_ON,
    caseNumber: german.caseNumber,
    employerName: german.employerName,
    stepId: stepKey,
    about: {
      de: planned.title,
      en: english.plan.steps.find(({ id }) => id === stepKey)?.title ?? planned.title,
    },
    office,
    address: entry === undefined || entry.address === '' ? null : entry.address,
    day: step?.fixedOn ? dayOfColumn(step.fixedOn) : null,
    legalBasis: planned.legalBasis,
    papers: { de: inOrder(de.papers, keys), en: inOrder(en.papers, keys) },
    receipt: printedReceipt(app, receipt),
    contact: office.authority === null ? null : authorityContact(office.authority, directory),
  };
}

function inOrder(papers: readonly FolderPaper[], keys: readonly string[]): FolderPaper[] {
  return keys.flatMap((key) => papers.filter((paper) => paper.key === key));
}
