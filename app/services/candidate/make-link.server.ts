import { columnOfDay } from '~/domain/cases/day-column';
import { addDays } from '~/domain/calendar';
import { LINK_MAX_DAYS } from '~/domain/candidate/limits';
import type { CandidateLanguage } from '~/i18n/candidate/languages';
import { newSecretToken } from '~/platform/secret-token.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { queueMail, wakeMail } from '~/services/mail/queue-mail.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { CandidateContext } from './candidate-context.server';
import { endOpenLinks } from './end-link.server';

export interface MakeLinkInput {
  actor: Actor;
  caseId: string;
  email: string;
  /** How the page greets; empty: without a name. */
  addressee: string;
  language: CandidateLanguage;
  /** The last day on which it opens. */
  lastDay: string;
}

export type MakeLinkOutcome =
  /** `url` is known now and never again: only a hash of its token is kept. */
  { outcome: 'made'; accessId: string; url: string } | { outcome: 'bad-day' } | { outcome: 'not-active' };

/**
 * Makes the link to the candidate's page and sends it. A case has one open link: an earlier one ends, with all devices
 * that opened it.
 *
 * @throws AppError `not-found`
 */
export async function makeCandidateLink(
  app: CandidateContext,
  input: MakeLinkInput,
): Promise<MakeLinkOutcome> {
  const { actor, caseId, email, addressee, language, lastDay } = input;
  const { organisationId } = actor;
  const today = app.clock.today();
  if (lastDay < today || lastDay > addDays(today, LINK_MAX_DAYS)) return { outcome: 'bad-day' };
  const { token, tokenHash } = newSecretToken();
  const url = `${app.environment.BASE_URL}/c/${token}`;
  const accessId = app.ids.next();
  const made = await app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status === 'closed') return null;
    await endOpenLinks(transaction, app, { organisationId, caseId, reason: 'replaced' });
    await transaction.candidateAccess.create({
      data: {
        id: accessId,
        organisationId,
        caseId,
        email,
        addressee,
        language,
        tokenHash,
        createdById: actor.personId,
        createdAt: app.clock.now(),
        expiresAt: columnOfDay(addDays(lastDay, 1)),
      },
    });
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'candidate-invited' });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'candidate-link-made',
      subjectType: 'candidate-access',
      subjectId: accessId,
      detail: { caseId },
    });
    const organisation = await transaction.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { name: true },
    });
    return queueMail(transaction, app, {
      template: 'candidate-link',
      language: language === 'de' ? 'de' : 'en',
      recipient: email,
      organisationId,
      cause: `candidate-link:${accessId}`,
      props: { language, organisationName: organisation.name, addressee, lastDay, url },
    });
  });
  if (made === null) return { outcome: 'not-active' };
  await wakeMail(app.queue, { mailId: made.mailId, organisationId });
  return { outcome: 'made', accessId, url };
}
