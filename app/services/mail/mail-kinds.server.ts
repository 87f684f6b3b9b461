import type { MailTemplate } from '#emails/mails';

/** Mails that the product sends of itself about cases: they can be ended by one click and answered. */
const STOPPABLE = ['step-reminder', 'case-reminder', 'digest'] as const;

export function isStoppable(template: string): boolean {
  return STOPPABLE.some((name) => name === template);
}

/** Mails that somebody just asked for, in front of a screen: they are tried even where mail came back before. */
export function isAskedFor(template: MailTemplate | (string & {})): boolean {
  return template.startsWith('account-');
}
