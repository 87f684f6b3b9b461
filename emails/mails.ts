import type { z } from 'zod';

import { accountAddressChangedProps } from './templates/account-address-changed';
import { accountAlreadyRegisteredProps } from './templates/account-already-registered';
import { accountChangeAddressProps } from './templates/account-change-address';
import { accountConfirmAddressProps } from './templates/account-confirm-address';
import { accountMagicLinkProps } from './templates/account-magic-link';
import { accountResetPasswordProps } from './templates/account-reset-password';
import { billingNoticeProps } from './templates/billing-notice';
import { candidateCodeProps } from './templates/candidate-code';
import { candidateLinkProps } from './templates/candidate-link';
import { candidateNewsProps } from './templates/candidate-news';
import { caseReminderProps } from './templates/case-reminder';
import { chamberLetterProps } from './templates/chamber-letter';
import { commentMentionProps } from './templates/comment-mention';
import { digestProps } from './templates/digest';
import { enquiryAnswerProps } from './templates/enquiry-answer';
import { enquiryCodeProps } from './templates/enquiry-code';
import { enquiryForDeskProps } from './templates/enquiry-for-desk';
import { enquiryForServiceProps } from './templates/enquiry-for-service';
import { enquiryMailNoteProps } from './templates/enquiry-mail-note';
import { enquiryMovedOnProps } from './templates/enquiry-moved-on';
import { invitationProps } from './templates/invitation';
import { replyRefusedProps } from './templates/reply-refused';
import { serviceCheckProps } from './templates/service-check';
import { shareNoticeProps } from './templates/share-notice';
import { stepReminderProps } from './templates/step-reminder';

/**
 * Every mail of the product: name of the template and shape of its props. A row of `outgoing_mail` holds the two; the
 * mail job parses them here once, so that a row written by an older version fails loudly and not in the text.
 *
 * To add one: write `emails/templates/<name>.tsx` after `step-reminder.tsx` (props schema, subject, body, sample), add
 * one line here and one case in `render.ts`; the compiler asks for the second, a test renders the sample in both
 * languages.
 */
export const mailProps = {
  'account-confirm-address': accountConfirmAddressProps,
  'account-already-registered': accountAlreadyRegisteredProps,
  'account-reset-password': accountResetPasswordProps,
  'account-magic-link': accountMagicLinkProps,
  'account-change-address': accountChangeAddressProps,
  'account-address-changed': accountAddressChangedProps,
  'billing-notice': billingNoticeProps,
  'candidate-code': candidateCodeProps,
  'candidate-link': candidateLinkProps,
  'candidate-news': candidateNewsProps,
  'case-reminder': caseReminderProps,
  'chamber-letter': chamberLetterProps,
  'comment-mention': commentMentionProps,
  digest: digestProps,
  'enquiry-answer': enquiryAnswerProps,
  'enquiry-code': enquiryCodeProps,
  'enquiry-for-desk': enquiryForDeskProps,
  'enquiry-for-service': enquiryForServiceProps,
  'enquiry-mail-note': enquiryMailNoteProps,
  'enquiry-moved-on': enquiryMovedOnProps,
  invitation: invitationProps,
  'reply-refused': replyRefusedProps,
  'service-check': serviceCheckProps,
  'share-notice': shareNoticeProps,
  'step-reminder': stepReminderProps,
} as const;

export type MailTemplate = keyof typeof mailProps;
export type MailProps<T extends MailTemplate> = z.output<(typeof mailProps)[T]>;

/** One mail, ready to be rendered. */
export type Mail = { [T in MailTemplate]: { template: T; props: MailProps<T> } }[MailTemplate];

export type MailLanguage = 'de' | 'en';

/** True for a name that has a template. */
export function isMailTemplate(name: string): name is MailTemplate {
  return name in mailProps;
}

/** The mail of a row; throws where template or props are not (or no longer) known. */
export function parseMail(template: string, props: unknown): Mail {
  if (!isMailTemplate(template)) throw new Error(`no mail template ${template}`);
  // One step that the compiler cannot follow: the schema stands under the very name that it is paired with.
  return { template, props: mailProps[template].parse(props) } as Mail;
}
