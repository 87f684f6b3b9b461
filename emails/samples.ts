import type { MailLanguage, MailProps, MailTemplate } from './mails';
import { accountAddressChangedSample } from './templates/account-address-changed';
import { accountAlreadyRegisteredSample } from './templates/account-already-registered';
import { accountChangeAddressSample } from './templates/account-change-address';
import { accountConfirmAddressSample } from './templates/account-confirm-address';
import { accountMagicLinkSample } from './templates/account-magic-link';
import { accountResetPasswordSample } from './templates/account-reset-password';
import { caseReminderSample } from './templates/case-reminder';
import { commentMentionSample } from './templates/comment-mention';
import { digestSample } from './templates/digest';
import { invitationSample } from './templates/invitation';
import { serviceCheckSample } from './templates/service-check';
import { shareNoticeSample } from './templates/share-notice';
import { stepReminderSample } from './templates/step-reminder';

/** One sample of every mail in every language, for tests and for looking at them. Never a default for real mails. */
export const mailSamples: { [T in MailTemplate]: Record<MailLanguage, MailProps<T>> } = {
import { replyRefusedSample } from './templates/reply-refused';
  'account-confirm-address': accountConfirmAddressSample,
  'account-already-registered': accountAlreadyRegisteredSample,
  'account-reset-password': accountResetPasswordSample,
  'account-magic-link': accountMagicLinkSample,
  'account-change-address': accountChangeAddressSample,
  'account-address-changed': accountAddressChangedSample,
  'case-reminder': caseReminderSample,
  'comment-mention': commentMentionSample,
  digest: digestSample,
  invitation: invitationSample,
  'service-check': serviceCheckSample,
  'share-notice': shareNoticeSample,
  'step-reminder': stepReminderSample,
};
  'reply-refused': replyRefusedSample,
