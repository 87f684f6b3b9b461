import { workplaceState } from '~/domain/cases/workplace-state';
import { checkedOfficeOf, type CheckedOffice } from '~/domain/cases/faire-integration-check';
import { faireIntegrationNotice } from '~/domain/directory';
import { webAddress } from '~/domain/directory/service-page';
import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';
import { storedPlan } from '~/queries/cases/stored-plan.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';

export interface NoticePage {
  isActive: boolean;
  /** The official list, to be looked at on the day of use. */
  listUrl: string;
  /** What may be named without looking: an office whose data was checked lately; null: look at the list. */
  office: { name: string; contact: string; basisOn: string } | null;
  /** What is known of the Land's office, for orientation while looking; never printed. */
  known: { name: string; serviceId: string } | null;
  /** The newest check by somebody of the organisation. */
  checked: CheckedOffice | null;
}

/**
 * What the notice of § 45c AufenthG of a case may name today.
 *
 * @throws not found for a case that the organisation does not have, or that has no plan
 */
export async function noticePage(
  app: Pick<AppContext, 'database' | 'clock'>,
  { organisationId, caseId, today }: { organisationId: string; caseId: string; today: string },
): Promise<NoticePage> {
  const [found, directory] = await Promise.all([
    app.database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        status: true,
        plans: {
          where: { supersededAt: null },
          orderBy: { version: 'desc' },
          take: 1,
          select: { plan: true, request: { select: { request: true } } },
        },
        events: {
          where: { kind: 'office-checked' },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: 1,
          select: { occurredOn: true, data: true },
        },
      },
    }),
    directoryOf(app),
  ]);
  const row = found?.plans[0];
  if (found === null || row === undefined) throw notFound();
  const { request } = storedPlan(row);
  const place = {
    postalCode: request.position.workplacePostalCode ?? request.employer?.postalCode ?? null,
    kreis: request.position.workplaceKreis ?? request.employer?.kreis ?? null,
    state: workplaceState(request),
  };
  const notice = faireIntegrationNotice(directory, place, today);
  const event = found.events[0];
  const known = notice.kind === 'not-in-force' ? null : notice.office;
  return {
    isActive: found.status === 'active',
    listUrl: notice.kind === 'not-in-force' ? '' : notice.listUrl,
    office:
      notice.kind === 'office' && notice.hasContact
        ? {
            name: notice.office.name,
            contact: contactOf(notice.office),
            basisOn: notice.asOf,
          }
        : null,
    known: known === null ? null : { name: known.name, serviceId: known.id },
    checked:
      event === undefined ? null : checkedOfficeOf(event.occurredOn.toISOString().slice(0, 10), event.data),
  };
}

function contactOf(service: { phone: string; email: string; address: string; website: string }): string {
  return [service.address, service.phone, service.email, webAddress(service.website) ?? '']
    .filter((part) => part !== '')
    .join(', ');
}
