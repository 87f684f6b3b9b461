import type { Prisma } from '#prisma/generated/client';
import type { OccupationGroup, ServiceTopic } from '~/domain/directory/vocabulary';
import { isStateCode } from '~/domain/catalogue/states';
import { OPERATOR_QUEUE, rankHolders, rosterOf, type RoutingQuestion } from '~/domain/enquiries';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { routingDesks } from '~/queries/enquiries/routing-desks.server';

import type { EnquiryChange } from './change-enquiry.server';
import type { EnquiryActor } from './enquiry-context.server';
import { mailHolder } from './mail-holder.server';
import { joinService } from './outside-party.server';

/** What time and routing do by themselves. */
export const SYSTEM: EnquiryActor = { side: 'system', personId: null, name: 'Lotsenwerk' };

/** The service that the asker chose in the finder. */
function wishOf({ events: [asked] }: EnquiryChange): string | null {
  return asked?.kind === 'asked' ? (asked.wish ?? null) : null;
}

/**
 * Offers an enquiry that nobody holds to the best of the ranking that has not had it yet, else to the operator's queue.
 * The reasons of the choice are kept with the event.
 */
export async function routeNow(change: EnquiryChange): Promise<void> {
  const { app, row, state, transaction } = change;
  if (state.status !== 'unrouted') return;
  const place = {
    postalCode: row.postalCode,
    kreis: row.kreis,
    state: row.state !== null && isStateCode(row.state) ? row.state : null,
  };
  const today = app.clock.today();
  const [directory, { desks, loads }] = [
    await directoryOf(app),
    await routingDesks(transaction, { place, today }),
  ];
  const question: RoutingQuestion = {
    asOf: today,
    // The preview knew no id yet; by the key of its form both choose the same among equals.
    turnKey: row.submissionKey,
    place,
    topic: row.topic as ServiceTopic,
    occupationGroup: row.occupationGroup as OccupationGroup | null,
    language: row.language,
    // Where no mail comes in, nobody outside could answer.
    allowsOutside: row.allowsOutside && app.environment.MAIL_INBOUND_ADDRESS !== undefined,
    wish: wishOf(change),
    tried: state.tried,
  };
  const ranking = rankHolders(rosterOf(directory, desks), loads, question);
  const [best] = ranking;
  if (best === undefined) {
    await change.happen({ kind: 'routed', holder: OPERATOR_QUEUE, position: null }, SYSTEM, {
      reasons: [{ code: 'last-resort' }],
      others: 0,
    });
    return;
  }
  await change.happen({ kind: 'routed', holder: best.holder, position: state.tried.size + 1 }, SYSTEM, {
    reasons: best.reasons as unknown as Prisma.InputJsonArray,
    others: ranking.length - 1,
  });
  const service = best.holder.kind === 'service' ? directory.serviceById.get(best.holder.id) : undefined;
  if (service !== undefined) await joinService(change, service);
  await mailHolder(change, { cause: 'new' });
}
