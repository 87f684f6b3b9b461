import type { EnquiryChange } from './change-enquiry.server';
import type { EnquiryActor } from './enquiry-context.server';

/** Whoever writes is told how it goes on. */
export async function takePart(
  { transaction, app, row }: EnquiryChange,
  { personId }: Pick<EnquiryActor, 'personId'>,
): Promise<void> {
  if (personId === null) return;
  const { organisationId, id: enquiryId } = row;
  await transaction.enquiryParty.createMany({
    data: [
      {
        id: app.ids.next(),
        organisationId,
        enquiryId,
        side: 'asker',
        personId,
        createdAt: app.clock.now(),
      },
    ],
    skipDuplicates: true,
  });
}
