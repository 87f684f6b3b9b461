import type { Service } from '~/domain/directory/service';
import type { Transaction } from '~/platform/database.server';

import type { EnquiryChange } from './change-enquiry.server';

export interface OutsideParty {
  id: string;
  name: string;
  email: string;
}

/** Makes a service outside a party of the enquiry, with the address that the directory has today. */
export async function joinService(
  { transaction, app, row }: EnquiryChange,
  { id: serviceId, name, email }: Pick<Service, 'id' | 'name' | 'email'>,
): Promise<OutsideParty> {
  const { organisationId, id: enquiryId } = row;
  const known = await findServiceParty(transaction, { organisationId, enquiryId, serviceId });
  if (known !== null) {
    await transaction.enquiryParty.update({ where: { id: known }, data: { name, email, leftAt: null } });
    return { id: known, name, email };
  }
  const id = app.ids.next();
  await transaction.enquiryParty.create({
    data: {
      id,
      organisationId,
      enquiryId,
      side: 'service',
      serviceId,
      name,
      email,
      createdAt: app.clock.now(),
    },
  });
  return { id, name, email };
}

/** A service outside no longer has the enquiry: what it still writes is kept, files are closed to it. */
export async function leaveAsService(
  { transaction, app, row }: EnquiryChange,
  serviceId: string,
): Promise<void> {
  await transaction.enquiryParty.updateMany({
    where: {
      organisationId: row.organisationId,
      enquiryId: row.id,
      side: 'service',
      serviceId,
      leftAt: null,
    },
    data: { leftAt: app.clock.now() },
  });
}

async function findServiceParty(
  transaction: Transaction,
  of: { organisationId: string; enquiryId: string; serviceId: string },
): Promise<string | null> {
  const party = await transaction.enquiryParty.findFirst({
    where: { ...of, side: 'service' },
    select: { id: true },
  });
  return party?.id ?? null;
}
