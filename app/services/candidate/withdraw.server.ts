import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';

import type { CandidateContext, OpenLink } from './candidate-context.server';
import { endOpenLinks } from './end-link.server';
import { tellEmployer, wakeMails } from './tell-employer.server';

/** The candidate ends the access. HR is told, also whether deletion is asked for (Art. 17 GDPR); nothing is deleted here. */
export async function withdrawAccess(
  app: CandidateContext,
  { link, asksDeletion }: { link: OpenLink; asksDeletion: boolean },
): Promise<void> {
  const { organisationId, caseId } = link;
  const mails = await app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const ended = await endOpenLinks(transaction, app, { organisationId, caseId, reason: 'candidate' });
    if (ended === 0) return [];
    await recordCaseEvent(transaction, app, {
      actor: { organisationId, personId: null },
      caseId,
      kind: asksDeletion ? 'candidate-asked-deletion' : 'candidate-withdrew',
    });
    return tellEmployer(transaction, app, {
      link,
      news: asksDeletion ? 'withdrawn-and-delete' : 'withdrawn',
      cause: `candidate-withdrew:${link.id}`,
    });
  });
  await wakeMails(app, organisationId, mails);
}

/** Signs one device out. */
export async function signOutDevice(
  app: CandidateContext,
  { organisationId, sessionId }: { organisationId: string; sessionId: string },
): Promise<void> {
  await app.database.candidateSession.deleteMany({ where: { organisationId, id: sessionId } });
}
