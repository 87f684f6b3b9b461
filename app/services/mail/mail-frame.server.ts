import type { MailFrame } from '#emails/layout';
import type { MailLanguage } from '#emails/mails';
import type { OutgoingMail } from '#prisma/generated/client';
import type { AppContext } from '~/platform/context.server';
import type { Environment } from '~/platform/environment.server';

import { ACT_VALID_MS, actToken, MAIL_ACTS, stopToken, type MailAct } from './act-token.server';
import { isAnswerable, isStoppable } from './mail-kinds.server';
import { signedAddress } from './signed-address.server';

type FrameContext = Pick<AppContext, 'environment' | 'clock'>;
type FramedMail = Pick<OutgoingMail, 'id' | 'language' | 'template' | 'personId' | 'organisationId'> &
  Partial<Pick<OutgoingMail, 'enquiryPartyId'>>;

/** The frame of a mail as it goes out: language, sender, and the links that are made for this mail alone. */
export function frameOf(context: FrameContext, mail: FramedMail): MailFrame {
  const { environment } = context;
  const language: MailLanguage = mail.language === 'en' ? 'en' : 'de';
  return {
    language,
    baseUrl: environment.BASE_URL,
    operator: operatorOf(environment),
    actLinks: (stepId) => actLinks(context, mail.id, stepId),
    stopUrl: stopUrl(environment, mail),
    canReply: isAnswerable(mail.template) && environment.MAIL_INBOUND_ADDRESS !== undefined,
    isAnsweredInThread: replyAddress(environment, mail) !== null && !isAnswerable(mail.template),
  };
}

/** Links for one step in this mail. They are signed and not kept: what they may do is asked when they are used. */
export function actLinks(
  { environment, clock }: FrameContext,
  mailId: string,
  stepId: string,
): Record<MailAct, string> {
  const expiresAt = new Date(clock.now().getTime() + ACT_VALID_MS);
  const link = (act: MailAct) =>
    `${environment.BASE_URL}/act/${actToken(environment, { mailId, stepId, act, expiresAt })}`;
  const [done, snooze, handOver] = MAIL_ACTS;
  return { done: link(done), snooze: link(snooze), 'hand-over': link(handOver) };
}

/** Where somebody ends mails of this kind, without signing in; null for mails that cannot be ended. */
export function stopUrl(
  environment: Environment,
  { template, personId, organisationId }: Pick<FramedMail, 'template' | 'personId' | 'organisationId'>,
): string | null {
  if (personId === null || !isStoppable(template)) return null;
  return `${environment.BASE_URL}/mails/stop/${stopToken(environment, { personId, organisationId })}`;
}

/** The sender in full, as business mail must name it. */
export function operatorOf(environment: Environment): MailFrame['operator'] {
  return {
    name: environment.OPERATOR_NAME ?? 'Lotsenwerk',
    address: environment.OPERATOR_ADDRESS ?? null,
    email: environment.OPERATOR_EMAIL ?? null,
    phone: environment.OPERATOR_PHONE ?? null,
    representatives: environment.OPERATOR_REPRESENTATIVES ?? null,
    register: environment.OPERATOR_REGISTER ?? null,
    vatId: environment.OPERATOR_VAT_ID ?? null,
  };
}

/** Addresses that only this mail has: where it comes back to, where it is answered. */
export function addressesOf(environment: Environment, mail: ReplyMail) {
  return {
    bounce: signedAddress(environment, 'bounce', mail.id),
    reply: replyAddress(environment, mail),
  };
}

type ReplyMail = Pick<FramedMail, 'id' | 'template' | 'enquiryPartyId'>;

/** A mail of an enquiry is answered in the thread, one about a step at the step. */
function replyAddress(
  environment: Environment,
  { id, template, enquiryPartyId = null }: ReplyMail,
): string | null {
  if (enquiryPartyId !== null) return signedAddress(environment, 'enquiry', enquiryPartyId);
  return isAnswerable(template) ? signedAddress(environment, 'reply', id) : null;
}
