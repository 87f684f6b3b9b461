import { createHmac, randomInt } from 'node:crypto';

import { keyFor } from '~/auth/keys.server';
import { takeFromLimit } from '~/auth/rate-limit.server';
import { CODE_DIGITS, CODE_MINUTES } from '~/domain/candidate/limits';
import type { CandidateLanguage } from '~/i18n/candidate/languages';
import type { Environment } from '~/platform/environment.server';
import { queueMail, wakeMail } from '~/services/mail/queue-mail.server';

import type { CandidateContext } from './candidate-context.server';

const HOUR_SECONDS = 60 * 60;
const MINUTE_MS = 60_000;
/** Mails with a code for one link. */
const CODES_PER_HOUR = { windowSeconds: HOUR_SECONDS, max: 5 };

/** The form in which a code is kept: keyed, because six digits alone could be tried out, and bound to its link. */
export function codeHash(environment: Pick<Environment, 'SESSION_SECRET'>, accessId: string, code: string) {
  return createHmac('sha256', keyFor(environment, 'candidate-code'))
    .update(`${accessId} ${code}`)
    .digest('hex');
}

/** Sends a code that opens the link on one device. The code before it is void. */
export async function sendCandidateCode(
  app: CandidateContext,
  link: { id: string; organisationId: string; email: string },
  language: CandidateLanguage,
): Promise<'sent' | 'too-many'> {
  const { id: accessId, organisationId, email } = link;
  const { allowed } = await takeFromLimit(app, `candidate-code:${accessId}`, CODES_PER_HOUR);
  if (!allowed) return 'too-many';
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const now = app.clock.now();
  const row = {
    id: app.ids.next(),
    codeHash: codeHash(app.environment, accessId, code),
    attempts: 0,
    createdAt: now,
    expiresAt: new Date(now.getTime() + CODE_MINUTES * MINUTE_MS),
  };
  const { mailId } = await app.database.$transaction(async (transaction) => {
    await transaction.candidateCode.deleteMany({ where: { organisationId, accessId } });
    await transaction.candidateCode.create({ data: { ...row, organisationId, accessId } });
    return queueMail(transaction, app, {
      template: 'candidate-code',
      language: language === 'de' ? 'de' : 'en',
      recipient: email,
      organisationId,
      cause: `candidate-code:${row.id}`,
      props: { language, code },
    });
  });
  await wakeMail(app.queue, { mailId, organisationId });
  return 'sent';
}
