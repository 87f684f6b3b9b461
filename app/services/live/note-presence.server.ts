import type { AppContext } from '~/platform/context.server';

import { tellOpenPages } from './tell-open-pages.server';

/** Who of which desk has which enquiry open. */
export interface PresenceOf {
  enquiryId: string;
  deskId: string;
  personId: string;
}

type PresenceContext = Pick<AppContext, 'database' | 'clock'>;

/** Says that the person has the enquiry open; the team hears of it the first time. Nothing for enquiries of others. */
export async function notePresence({ database, clock }: PresenceContext, of: PresenceOf): Promise<void> {
  const { enquiryId, deskId, personId } = of;
  const [row] = await database.$queryRaw<Array<{ isNew: boolean }>>`
    INSERT INTO enquiry_presence (organisation_id, enquiry_id, desk_id, person_id, seen_at)
    SELECT organisation_id, id, desk_id, ${personId}, ${clock.now()} FROM enquiry
      WHERE id = ${enquiryId} AND desk_id = ${deskId}
    ON CONFLICT (organisation_id, enquiry_id, desk_id, person_id) DO UPDATE SET seen_at = EXCLUDED.seen_at
    RETURNING (xmax = 0) AS "isNew"`;
  if (row?.isNew === true) await tellOpenPages(database, { kind: 'team', enquiryId, deskId });
}

/** The person has closed the page. A second page of the same person says so again with its next beat. */
export async function endPresence({ database }: PresenceContext, of: PresenceOf): Promise<void> {
  const { enquiryId, deskId, personId } = of;
  const { count } = await database.enquiryPresence.deleteMany({ where: { enquiryId, deskId, personId } });
  if (count > 0) await tellOpenPages(database, { kind: 'team', enquiryId, deskId });
}
