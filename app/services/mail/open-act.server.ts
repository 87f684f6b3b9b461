import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import { findActTarget, type ActTarget } from '~/queries/mail/act-target.server';

import { openActToken, type MailAct } from './act-token.server';

/**
 * What stands behind a link of a mail. `invalid` says nothing more on purpose: made up, gone, or no longer for this
 * person look the same to a stranger.
 */
export type OpenAct =
  | { state: 'invalid' }
  | { state: 'expired' | 'used' | 'closed' | 'done'; path: string; act: MailAct }
  | { state: 'open'; act: MailAct; mailId: string; target: ActTarget };

/** Looks only: programs that check mails open links, too. */
export async function openAct(
  { database, clock, environment }: Pick<AppContext, 'database' | 'clock' | 'environment'>,
  token: string,
  language: Language,
): Promise<OpenAct> {
  const opened = openActToken(environment, token);
  if (opened === null) return { state: 'invalid' };
  const { act, mailId, stepId, expiresAt } = opened;
  const target = await findActTarget(database, { mailId, stepId, act, language });
  if (target === null) return { state: 'invalid' };
  const over = { path: target.path, act };
  if (expiresAt.getTime() <= clock.now().getTime()) return { state: 'expired', ...over };
  if (target.isUsed) return { state: 'used', ...over };
  if (target.caseStatus !== 'active' || target.stepStatus === 'dropped') return { state: 'closed', ...over };
  if (target.stepStatus === 'done') return { state: 'done', ...over };
  return { state: 'open', act, mailId, target };
}
