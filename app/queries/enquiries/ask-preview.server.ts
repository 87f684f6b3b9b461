import { newestStatement, type Service } from '~/domain/directory/service';
import type { ServiceTopic } from '~/domain/directory/vocabulary';
import { describeRoutingReason, holderKey, rankHolders, rosterOf } from '~/domain/enquiries';
import type { AppContext } from '~/platform/context.server';

import { directoryOf } from '../directory/directory-snapshot.server';
import type { AskSource } from './ask-source.server';
import { routingDesks } from './routing-desks.server';

/** To whom a question would go, before it goes. */
export interface AskPreview {
  /** The first ones of the ranking: who is asked, and who after that; empty: the operator's queue. */
  ranking: Array<{
    key: string;
    name: string;
    reasons: string[];
    /** Asked by mail: the address, and the date of the statement that it rests on. Null: a desk on the platform. */
    outside: { email: string; asOf: string } | null;
  }>;
  /** An open enquiry of the same case with the first one: the question joins it. */
  open: { id: string; number: number; subject: string } | null;
}

const SHOWN = 3;

/** Whom the ranking names now, and whether that office has an open thread of the case already. */
export async function askPreview(
  app: Pick<AppContext, 'database' | 'clock' | 'environment'>,
  input: {
    organisationId: string;
    source: AskSource;
    topic: ServiceTopic;
    language: 'de' | 'en';
    /** Services outside may be asked. */
    allowsOutside: boolean;
    /** Entry of the directory that was chosen in the finder. */
    wish: string | null;
    /** Of the form: decides between equals, here as when it is sent. */
    submissionKey: string;
  },
): Promise<AskPreview> {
  const { organisationId, source, topic, language, allowsOutside, wish, submissionKey } = input;
  const today = app.clock.today();
  const [directory, { desks, loads }] = await Promise.all([
    directoryOf(app),
    routingDesks(app.database, { place: source.place, today }),
  ]);
  const ranking = rankHolders(rosterOf(directory, desks), loads, {
    asOf: today,
    turnKey: submissionKey,
    place: source.place,
    topic,
    occupationGroup: source.occupationGroup,
    language,
    // Where no mail comes in, nobody outside could answer.
    allowsOutside: allowsOutside && app.environment.MAIL_INBOUND_ADDRESS !== undefined,
    wish,
    tried: new Set(),
    most: SHOWN,
  });
  const first = ranking[0]?.holder;
  const open =
    source.caseId === null || first === undefined
      ? null
      : await app.database.enquiry.findFirst({
          where: {
            organisationId,
            caseId: source.caseId,
            ...(first.kind === 'desk' ? { deskId: first.id } : { serviceId: first.id }),
            box: { not: 'done' },
          },
          orderBy: { askedAt: 'desc' },
          select: { id: true, number: true, subject: true },
        });
  return {
    ranking: ranking.map(({ holder, name, reasons }) => ({
      key: holderKey(holder),
      name,
      reasons: reasons.map((reason) => describeRoutingReason(reason, language)),
      outside: holder.kind === 'service' ? outsideOf(directory.serviceById.get(holder.id)) : null,
    })),
    open,
  };
}

function outsideOf(service: Service | undefined): AskPreview['ranking'][number]['outside'] {
  if (service === undefined) return null;
  return { email: service.email, asOf: service.verifiedOn ?? newestStatement(service) ?? '' };
}
