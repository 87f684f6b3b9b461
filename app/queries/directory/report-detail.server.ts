import { bundledDirectory } from '~/domain/directory/bundled-directory';
import {
  correctionDifferences,
  fieldText,
  readCorrection,
  type ServiceField,
} from '~/domain/directory-exchange';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

import { SERVICE_COLUMNS, serviceOfRow } from './service-row.server';

export interface ReportDetail {
  id: string;
  service: { id: string; name: string; state: 'listed' | 'ended' | 'merged'; revision: number };
  source: 'visitor' | 'service';
  text: string;
  hasProposal: boolean;
  /** What accepting would change in the entry as it is now, in words. */
  differences: ReadonlyArray<{ field: ServiceField; before: string; after: string }>;
  status: 'open' | 'accepted' | 'declined';
  createdAt: Date;
  handled: { at: Date; by: string | null; note: string } | null;
}

/** One report with what it would change, or null. */
export async function reportDetail(
  database: Database,
  { reportId, language }: { reportId: string; language: Language },
): Promise<ReportDetail | null> {
  const report = await database.serviceReport.findUnique({
    where: { id: reportId },
    include: { service: { select: { ...SERVICE_COLUMNS, revision: true } } },
  });
  if (report === null) return null;
  const { revision, ...columns } = report.service;
  const service = serviceOfRow(columns);
  const correction = report.proposal === null ? null : readCorrection(report.proposal);
  const words = { language, kreise: bundledDirectory.kreisByAgs };
  const differences = correction === null ? [] : correctionDifferences(service, correction);
  const handler =
    report.handledById === null
      ? null
      : await database.person.findUnique({ where: { id: report.handledById }, select: { name: true } });
  return {
    id: report.id,
    service: { id: service.id, name: service.name, state: service.state, revision },
    source: report.source,
    text: report.text,
    hasProposal: correction !== null,
    differences: differences.map(({ field, before, after }) => ({
      field,
      before: fieldText(field, before, words),
      after: fieldText(field, after, words),
    })),
    status: report.status,
    createdAt: report.createdAt,
    handled:
      report.handledAt === null
        ? null
        : { at: report.handledAt, by: handler?.name ?? null, note: report.handledNote ?? '' },
  };
}
