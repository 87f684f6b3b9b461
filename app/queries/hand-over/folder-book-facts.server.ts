import { positionText } from '~/domain/drafts/draft-facts';
import type { Directory } from '~/domain/directory/directory';
import { webAddress } from '~/domain/directory/service-page';
import { folderReadiness } from '~/domain/folder/readiness';
import type { BookContact, FolderBookFacts, PrintedReceipt } from '~/domain/hand-over/folder-book';
import { LAW_CHECKED_ON } from '~/domain/law/sources';
import type { Authority, StepPlan } from '~/domain/plan/contract';
import type { Language } from '~/i18n/languages';
import { germanDate } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import { draftFacts } from '~/queries/drafts/draft-facts.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { getCaseFolder } from '~/queries/folder/case-folder.server';

import { newestReceipt, type CaseReceipt } from './case-receipts.server';

/** More contacts than that nobody calls. */
const MOST_CONTACTS = 16;

export interface BookReader {
  organisationId: string;
  organisationName: string;
  caseId: string;
  language: Language;
  today: string;
}

type Context = Pick<AppContext, 'database' | 'clock' | 'environment'>;

/**
 * Everything the book of a whole folder says.
 *
 * @throws AppError `not-found`
 */
export async function folderBookFacts(app: Context, reader: BookReader): Promise<FolderBookFacts> {
  const { organisationId, caseId, today, language } = reader;
  const [folder, facts, receipt, directory] = await Promise.all([
    getCaseFolder(app.database, { organisationId, caseId, today, language }),
    draftFacts(app, reader),
    newestReceipt(app.database, { organisationId, caseId, today, stepKey: null }),
    directoryOf(app),
  ]);
  const plan = facts?.plan ?? null;
  const route = plan?.routes.find(({ id }) => id === plan.plannedRouteId);
  return {
    language,
    today,
    lawCheckedOn: LAW_CHECKED_ON,
    caseNumber: folder.caseNumber,
    caseTitle: folder.caseTitle,
    employerName: facts?.employerName ?? reader.organisationName,
    position: facts === null ? null : positionText({ ...facts, typed: {} }),
    route: route === undefined ? null : `${route.title} (${route.legalBasis[0] ?? ''})`,
    authority: plan?.immigrationAuthority?.name ?? null,
    papers: folder.papers,
    readiness: folderReadiness(folder.papers, today),
    contacts: plan === null ? [] : contactsOf(plan, directory),
    receipt: printedReceipt(app, receipt),
  };
}

/** A receipt as it is printed; null where there is none that holds. */
export function printedReceipt(
  { environment }: Pick<Context, 'environment'>,
  receipt: CaseReceipt | null,
): PrintedReceipt | null {
  if (receipt?.state.state !== 'valid') return null;
  return {
    code: receipt.code,
    address: `${environment.BASE_URL}/verify/${receipt.code}`,
    issuedOn: germanDate(receipt.issuedAt),
    hash: receipt.manifestHash,
  };
}

/** Offices first, then those who help with steps. */
export function contactsOf(plan: StepPlan, directory: Directory): BookContact[] {
  const offices = [plan.immigrationAuthority, plan.recognitionAuthority, plan.mission].flatMap((authority) =>
    authority === null ? [] : [authorityContact(authority, directory)],
  );
  const helpers = plan.contacts
    .filter(({ steps }) => steps.length > 0)
    .map((contact): BookContact => {
      const address = directory.serviceById.get(contact.id)?.address ?? '';
      const lines = [contact.why, contact.place, address, contact.phone, contact.email];
      return { name: contact.name, lines: present(lines), url: safeAddress(contact.url) };
    });
  return [...offices, ...helpers].slice(0, MOST_CONTACTS);
}

export function authorityContact(authority: Authority, directory: Directory): BookContact {
  const entry = directory.serviceById.get(authority.serviceId ?? '');
  return {
    name: authority.name,
    lines: present([authority.why, entry?.address, entry?.phone, entry?.email]),
    url: safeAddress(entry?.website ?? null) ?? safeAddress(authority.finderUrl),
  };
}

function present(lines: readonly (string | null | undefined)[]): string[] {
  return lines.flatMap((line) => (line === null || line === undefined || line === '' ? [] : [line]));
}

function safeAddress(url: string | null): string | null {
  return url === null ? null : webAddress(url);
}
