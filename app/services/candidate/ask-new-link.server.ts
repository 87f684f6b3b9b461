import { takeFromLimit } from '~/auth/rate-limit.server';

import type { CandidateContext } from './candidate-context.server';
import { tellEmployer, wakeMails } from './tell-employer.server';

const DAY_SECONDS = 24 * 60 * 60;
const PER_ADDRESS = { windowSeconds: DAY_SECONDS, max: 3 };
const PER_NETWORK = { windowSeconds: 60 * 60, max: 10 };
/** One person may be in talks with several employers; more would be a list that somebody tries out. */
const MAX_CASES = 3;

/**
 * Passes on that somebody wants a new link, to HR of the cases whose link went to this address. Says nothing about
 * whether there is any: the page answers the same.
 *
 * @param clientAddress network address, for the limit
 */
export async function askNewLink(
  app: CandidateContext,
  { email, clientAddress }: { email: string; clientAddress: string },
): Promise<void> {
  const limits = await Promise.all([
    takeFromLimit(app, `candidate-ask:${email}`, PER_ADDRESS),
    takeFromLimit(app, `candidate-ask-from:${clientAddress}`, PER_NETWORK),
  ]);
  if (limits.some(({ allowed }) => !allowed)) return;
  // The one read over all organisations: the address is all that the visitor has. Each row leads to its own HR only.
  const links = await app.database.candidateAccess.findMany({
    where: { email, case: { status: { not: 'closed' } } },
    orderBy: { createdAt: 'desc' },
    distinct: ['caseId'],
    take: MAX_CASES,
    select: { id: true, organisationId: true, caseId: true, createdById: true },
  });
  for (const link of links) {
    const mails = await app.database.$transaction((transaction) =>
      tellEmployer(transaction, app, {
        link,
        news: 'asks-new-link',
        cause: `candidate-asks:${link.caseId}:${app.clock.today()}`,
      }),
    );
    await wakeMails(app, link.organisationId, mails);
  }
}
