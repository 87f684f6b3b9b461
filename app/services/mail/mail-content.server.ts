import { parseMail, type Mail } from '#emails/mails';
import type { AppContext } from '~/platform/context.server';
import { composeDigest } from '~/services/reminders/compose-digest.server';

import type { ClaimedMail } from './claim-mail.server';

/**
 * What a mail says: its own props, or the lines of a digest as they stand now. Null: a digest with nothing left in it.
 *
 * @throws where template or props are not (or no longer) known
 */
export async function mailContent(
  context: Pick<AppContext, 'database' | 'environment' | 'clock' | 'ids'>,
  mail: ClaimedMail,
): Promise<Mail | null> {
  if (mail.template !== 'digest') return parseMail(mail.template, mail.props);
  const props = await composeDigest(context, mail);
  return props === null ? null : { template: 'digest', props };
}
