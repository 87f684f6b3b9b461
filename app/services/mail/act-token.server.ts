import { createHmac, timingSafeEqual } from 'node:crypto';

import { keyFor } from '~/auth/keys.server';
import { uuidBytes, uuidOf } from '~/domain/mail/signed-tag';
import type { Environment } from '~/platform/environment.server';

type Secrets = Pick<Environment, 'SESSION_SECRET'>;

/** What can be done from a mail, by the number that stands in the link. Numbers are never given twice. */
export const MAIL_ACTS = ['done', 'snooze', 'hand-over'] as const;
export type MailAct = (typeof MAIL_ACTS)[number];

const DAY_MS = 24 * 60 * 60 * 1_000;
/** A link of a mail works this long. */
export const ACT_VALID_MS = 14 * DAY_MS;

const ID_BYTES = 16;
const SEAL_BYTES = 16;
/** Mail, step, act, last second. */
const BODY_BYTES = 2 * ID_BYTES + 1 + 4;
const SECOND_MS = 1_000;

export interface ActToken {
  mailId: string;
  stepId: string;
  act: MailAct;
  expiresAt: Date;
}

function sealOf(environment: Secrets, purpose: 'mail-act' | 'mail-stop', body: Uint8Array): Buffer {
  return createHmac('sha256', keyFor(environment, purpose)).update(body).digest().subarray(0, SEAL_BYTES);
}

function sealed(environment: Secrets, purpose: 'mail-act' | 'mail-stop', body: Uint8Array): string {
  return Buffer.concat([body, sealOf(environment, purpose, body)]).toString('base64url');
}

/** The body of a token, or null if its seal or its length is wrong. */
function bodyOf(
  environment: Secrets,
  purpose: 'mail-act' | 'mail-stop',
  token: string,
  bodyBytes: number,
): Buffer | null {
  const bytes = Buffer.from(token, 'base64url');
  // Some text after the token, or another way to write the same bytes, is not the token.
  if (bytes.length !== bodyBytes + SEAL_BYTES || bytes.toString('base64url') !== token) return null;
  const body = bytes.subarray(0, bodyBytes);
  return timingSafeEqual(bytes.subarray(bodyBytes), sealOf(environment, purpose, body)) ? body : null;
}

/** The secret in a link that does one act at one step for whom the mail went to. Nothing is kept of it until it is used. */
export function actToken(environment: Secrets, { mailId, stepId, act, expiresAt }: ActToken): string {
  const body = Buffer.alloc(BODY_BYTES);
  body.set(uuidBytes(mailId), 0);
  body.set(uuidBytes(stepId), ID_BYTES);
  body.writeUInt8(MAIL_ACTS.indexOf(act), 2 * ID_BYTES);
  body.writeUInt32BE(Math.floor(expiresAt.getTime() / SECOND_MS), 2 * ID_BYTES + 1);
  return sealed(environment, 'mail-act', body);
}

/** What the link does, expired or not; null for one that we did not make. */
export function openActToken(environment: Secrets, token: string): ActToken | null {
  const body = bodyOf(environment, 'mail-act', token, BODY_BYTES);
  const act = body === null ? undefined : MAIL_ACTS[body.readUInt8(2 * ID_BYTES)];
  if (body === null || act === undefined) return null;
  return {
    mailId: uuidOf(body.subarray(0, ID_BYTES)),
    stepId: uuidOf(body.subarray(ID_BYTES, 2 * ID_BYTES)),
    act,
    expiresAt: new Date(body.readUInt32BE(2 * ID_BYTES + 1) * SECOND_MS),
  };
}

/** Who wants no more mails: a person, in one organisation or (null) anywhere. */
export interface StopToken {
  personId: string;
  organisationId: string | null;
}

const NOWHERE = new Uint8Array(ID_BYTES);

/** The secret of `List-Unsubscribe`. It does not run out: whoever has the mail may end the mails. */
export function stopToken(environment: Secrets, { personId, organisationId }: StopToken): string {
  const place = organisationId === null ? NOWHERE : uuidBytes(organisationId);
  return sealed(environment, 'mail-stop', Buffer.concat([uuidBytes(personId), place]));
}

export function openStopToken(environment: Secrets, token: string): StopToken | null {
  const body = bodyOf(environment, 'mail-stop', token, 2 * ID_BYTES);
  if (body === null) return null;
  const place = body.subarray(ID_BYTES);
  return {
    personId: uuidOf(body.subarray(0, ID_BYTES)),
    organisationId: place.equals(NOWHERE) ? null : uuidOf(place),
  };
}
