import type { MailLanguage, MailProps, MailTemplate } from './mails';
import { accountAddressChangedSample } from './templates/account-address-changed';
import { accountAlreadyRegisteredSample } from './templates/account-already-registered';
import { accountChangeAddressSample } from './templates/account-change-address';
import { accountConfirmAddressSample } from './templates/account-confirm-address';
import { accountMagicLinkSample } from './templates/account-magic-link';
import { accountResetPasswordSample } from './templates/account-reset-password';
import { billingNoticeSample } from './templates/billing-notice';
import { candidateCodeSample } from './templates/candidate-code';
import { candidateLinkSample } from './templates/candidate-link';
import { candidateNewsSample } from './templates/candidate-news';
import { caseReminderSample } from './templates/case-reminder';
import { chamberLetterSample } from './templates/chamber-letter';
import { commentMentionSample } from './templates/comment-mention';
import { digestSample } from './templates/digest';
import { enquiryAnswerSample } from './templates/enquiry-answer';
import { enquiryCodeSample } from './templates/enquiry-code';
import { enquiryForDeskSample } from './templates/enquiry-for-desk';
import { enquiryForServiceSample } from './templates/enquiry-for-service';
import { enquiryMailNoteSample } from './templates/enquiry-mail-note';
import { enquiryMovedOnSample } from './templates/enquiry-moved-on';
import { invitationSample } from './templates/invitation';
import { replyRefusedSample } from './templates/reply-refused';
import { serviceCheckSample } from './templates/service-check';
import { shareNoticeSample } from './templates/share-notice';
import { stepReminderSample } from './templates/step-reminder';

/** One sample of every mail in every language, for tests and for looking at them. Never a default for real mails. */
export const mailSamples: { [T in MailTemplate]: Record<MailLanguage, MailProps<T>> } = {
  'account-confirm-address': accountConfirmAddressSample,
  'account-already-registered': accountAlreadyRegisteredSample,
  'account-reset-password': accountResetPasswordSample,
  'account-magic-link': accountMagicLinkSample,
  'account-change-address': accountChangeAddressSample,
  'account-address-changed': accountAddressChangedSample,
  'billing-notice': billingNoticeSample,
  'candidate-code': candidateCodeSample,
  'candidate-link': candidateLinkSample,
  'candidate-news': candidateNewsSample,
  'case-reminder': caseReminderSample,
  'chamber-letter': chamberLetterSample,
  'comment-mention': commentMentionSample,
  digest: digestSample,
  'enquiry-answer': enquiryAnswerSample,
  'enquiry-code': enquiryCodeSample,
  'enquiry-for-desk': enquiryForDeskSample,
  'enquiry-for-service': enquiryForServiceSample,
  'enquiry-mail-note': enquiryMailNoteSample,
  'enquiry-moved-on': enquiryMovedOnSample,
  invitation: invitationSample,
  'reply-refused': replyRefusedSample,
  'service-check': serviceCheckSample,
  'share-notice': shareNoticeSample,
  'step-reminder': stepReminderSample,
};
