import { createElement, type ReactElement } from 'react';

import type { MailFrame } from './layout';
import type { Mail } from './mails';
import { renderMarkup } from './markup/render-markup';
import { AccountAddressChanged, accountAddressChangedSubject } from './templates/account-address-changed';
import {
  AccountAlreadyRegistered,
  accountAlreadyRegisteredSubject,
} from './templates/account-already-registered';
import { AccountChangeAddress, accountChangeAddressSubject } from './templates/account-change-address';
import { AccountConfirmAddress, accountConfirmAddressSubject } from './templates/account-confirm-address';
import { AccountMagicLink, accountMagicLinkSubject } from './templates/account-magic-link';
import { AccountResetPassword, accountResetPasswordSubject } from './templates/account-reset-password';
import { BillingNotice, billingNoticeSubject } from './templates/billing-notice';
import { CandidateCode, candidateCodeSubject } from './templates/candidate-code';
import { CandidateLink, candidateLinkSubject } from './templates/candidate-link';
import { CandidateNews, candidateNewsSubject } from './templates/candidate-news';
import { CaseReminder, caseReminderSubject } from './templates/case-reminder';
import { ChamberLetter, chamberLetterSubject } from './templates/chamber-letter';
import { CommentMention, commentMentionSubject } from './templates/comment-mention';
import { Digest, digestSubject } from './templates/digest';
import { EnquiryAnswer, enquiryAnswerSubject } from './templates/enquiry-answer';
import { EnquiryCode, enquiryCodeSubject } from './templates/enquiry-code';
import { EnquiryForDesk, enquiryForDeskSubject } from './templates/enquiry-for-desk';
import { EnquiryForService, enquiryForServiceSubject } from './templates/enquiry-for-service';
import { EnquiryMailNote, enquiryMailNoteSubject } from './templates/enquiry-mail-note';
import { EnquiryMovedOn, enquiryMovedOnSubject } from './templates/enquiry-moved-on';
import { Invitation, invitationSubject } from './templates/invitation';
import { ReplyRefused, replyRefusedSubject } from './templates/reply-refused';
import { ServiceCheck, serviceCheckSubject } from './templates/service-check';
import { ShareNotice, shareNoticeSubject } from './templates/share-notice';
import { StepReminder, stepReminderSubject } from './templates/step-reminder';

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** Subject, html and text of a mail, in the language of its frame. */
export function renderMail(mail: Mail, frame: MailFrame): RenderedMail {
  const { subject, body } = mailElement(mail, frame);
  return { subject: oneLine(subject), ...renderMarkup(body) };
}

/** A mail as its template makes it. */
export function mailElement(mail: Mail, frame: MailFrame): { subject: string; body: ReactElement } {
  switch (mail.template) {
    case 'account-confirm-address':
      return {
        subject: accountConfirmAddressSubject(mail.props, frame.language),
        body: createElement(AccountConfirmAddress, { ...mail.props, frame }),
      };
    case 'account-already-registered':
      return {
        subject: accountAlreadyRegisteredSubject(mail.props, frame.language),
        body: createElement(AccountAlreadyRegistered, { ...mail.props, frame }),
      };
    case 'account-reset-password':
      return {
        subject: accountResetPasswordSubject(mail.props, frame.language),
        body: createElement(AccountResetPassword, { ...mail.props, frame }),
      };
    case 'account-magic-link':
      return {
        subject: accountMagicLinkSubject(mail.props, frame.language),
        body: createElement(AccountMagicLink, { ...mail.props, frame }),
      };
    case 'account-change-address':
      return {
        subject: accountChangeAddressSubject(mail.props, frame.language),
        body: createElement(AccountChangeAddress, { ...mail.props, frame }),
      };
    case 'account-address-changed':
      return {
        subject: accountAddressChangedSubject(mail.props, frame.language),
        body: createElement(AccountAddressChanged, { ...mail.props, frame }),
      };
    case 'billing-notice':
      return {
        subject: billingNoticeSubject(mail.props, frame.language),
        body: createElement(BillingNotice, { ...mail.props, frame }),
      };
    case 'candidate-code':
      return {
        subject: candidateCodeSubject(mail.props),
        body: createElement(CandidateCode, { ...mail.props, frame }),
      };
    case 'candidate-link':
      return {
        subject: candidateLinkSubject(mail.props),
        body: createElement(CandidateLink, { ...mail.props, frame }),
      };
    case 'candidate-news':
      return {
        subject: candidateNewsSubject(mail.props, frame.language),
        body: createElement(CandidateNews, { ...mail.props, frame }),
      };
    case 'case-reminder':
      return {
        subject: caseReminderSubject(mail.props, frame.language),
        body: createElement(CaseReminder, { ...mail.props, frame }),
      };
    case 'chamber-letter':
      return {
        subject: chamberLetterSubject(mail.props, frame.language),
        body: createElement(ChamberLetter, { ...mail.props, frame }),
      };
    case 'comment-mention':
      return {
        subject: commentMentionSubject(mail.props, frame.language),
        body: createElement(CommentMention, { ...mail.props, frame }),
      };
    case 'digest':
      return {
        subject: digestSubject(mail.props, frame.language),
        body: createElement(Digest, { ...mail.props, frame }),
      };
    case 'enquiry-answer':
      return {
        subject: enquiryAnswerSubject(mail.props, frame.language),
        body: createElement(EnquiryAnswer, { ...mail.props, frame }),
      };
    case 'enquiry-code':
      return {
        subject: enquiryCodeSubject(mail.props, frame.language),
        body: createElement(EnquiryCode, { ...mail.props, frame }),
      };
    case 'enquiry-for-desk':
      return {
        subject: enquiryForDeskSubject(mail.props, frame.language),
        body: createElement(EnquiryForDesk, { ...mail.props, frame }),
      };
    case 'enquiry-for-service':
      return {
        subject: enquiryForServiceSubject(mail.props, frame.language),
        body: createElement(EnquiryForService, { ...mail.props, frame }),
      };
    case 'enquiry-mail-note':
      return {
        subject: enquiryMailNoteSubject(mail.props, frame.language),
        body: createElement(EnquiryMailNote, { ...mail.props, frame }),
      };
    case 'enquiry-moved-on':
      return {
        subject: enquiryMovedOnSubject(mail.props, frame.language),
        body: createElement(EnquiryMovedOn, { ...mail.props, frame }),
      };
    case 'invitation':
      return {
        subject: invitationSubject(mail.props, frame.language),
        body: createElement(Invitation, { ...mail.props, frame }),
      };
    case 'reply-refused':
      return {
        subject: replyRefusedSubject(mail.props, frame.language),
        body: createElement(ReplyRefused, { ...mail.props, frame }),
      };
    case 'service-check':
      return {
        subject: serviceCheckSubject(mail.props, frame.language),
        body: createElement(ServiceCheck, { ...mail.props, frame }),
      };
    case 'share-notice':
      return {
        subject: shareNoticeSubject(mail.props, frame.language),
        body: createElement(ShareNotice, { ...mail.props, frame }),
      };
    case 'step-reminder':
      return {
        subject: stepReminderSubject(mail.props, frame.language),
        body: createElement(StepReminder, { ...mail.props, frame }),
      };
  }
}

/** A subject is one line: a line break in a title must not begin a header of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
