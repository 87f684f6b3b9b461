import type { MailTemplate } from '#emails/mails';

/** Mails that the product sends of itself about cases: each has a link that ends them. */
const STOPPABLE = ['step-reminder', 'case-reminder', 'digest'] as const satisfies readonly MailTemplate[];

/** Mails about one step or case: an answer to them is a comment there. To a digest of several it asks back. */
const ANSWERABLE = [
  'step-reminder',
  'case-reminder',
  'comment-mention',
  'digest',
] as const satisfies readonly MailTemplate[];

export function isStoppable(template: string): boolean {
  return STOPPABLE.some((name) => name === template);
}

export function isAnswerable(template: string): boolean {
  return ANSWERABLE.some((name) => name === template);
}

/** Mails that somebody just asked for, in front of a screen: they are tried even where mail came back before. */
export function isAskedFor(template: string): boolean {
  return template.startsWith('account-');
}

/** Mails that carry on what a person wrote to somebody outside. */
export function isPersons(template: string): boolean {
  return template === 'enquiry-for-service';
}
