import { createHmac, timingSafeEqual } from 'node:crypto';

import { keyFor } from '~/auth/keys.server';
import { takeFromLimit } from '~/auth/rate-limit.server';
import { fromBase32, toBase32, uuidBytes } from '~/domain/mail/signed-tag';
import type { AppContext } from '~/platform/context.server';
import type { Environment } from '~/platform/environment.server';
import { queueMail, wakeMail } from '~/services/mail/queue-mail.server';

type Secrets = Pick<Environment, 'SESSION_SECRET'>;
type CodeContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'queue'>;

const MINUTE_MS = 60_000;
/** A code holds through the window it was made in and the next one: fifteen to thirty minutes. */
const WINDOW_MS = 15 * MINUTE_MS;
/** After the code the files are open so long. */
export const PASS_SECONDS = 30 * 60;
const CODES = 1_000_000;
const SEAL_BYTES = 16;
/** Of a million codes nobody finds one with so few tries. */
const TRIES = { windowSeconds: 15 * 60, max: 5 };
const MAILS = { windowSeconds: 60 * 60, max: 3 };

function macOf(environment: Secrets, purpose: string, partyId: string, number: number): Buffer {
  const body = Buffer.alloc(24);
  body.set(uuidBytes(partyId), 0);
  body.writeBigUInt64BE(BigInt(number), 16);
  return createHmac('sha256', keyFor(environment, purpose)).update(body).digest();
}

function codeOf(environment: Secrets, partyId: string, window: number): string {
  const number = macOf(environment, 'enquiry-files-code', partyId, window).readUInt32BE(0) % CODES;
  return String(number).padStart(6, '0');
}

/** Sends the code to the address of the directory, and to no other. False: too many were asked for. */
export async function sendFilesCode(
  app: CodeContext,
  { partyId, organisationId, email }: { partyId: string; organisationId: string; email: string },
): Promise<boolean> {
  if (!(await takeFromLimit(app, `enquiry-code:${partyId}`, MAILS)).allowed) return false;
  const window = Math.floor(app.clock.now().getTime() / WINDOW_MS);
  const { mailId } = await queueMail(app.database, app, {
    template: 'enquiry-code',
    language: 'de',
    recipient: email,
    organisationId,
    cause: `enquiry-code:${app.ids.next()}`,
    props: { code: codeOf(app.environment, partyId, window) },
  });
  await wakeMail(app.queue, { mailId, organisationId });
  return true;
}

/** The value of the cookie that opens the files for half an hour; null: the code is wrong, or there were too many tries. */
export async function filesPass(
  app: Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>,
  { partyId, code }: { partyId: string; code: string },
): Promise<string | null> {
  if (!(await takeFromLimit(app, `enquiry-code-try:${partyId}`, TRIES)).allowed) return null;
  const now = app.clock.now().getTime();
  const window = Math.floor(now / WINDOW_MS);
  const given = Buffer.from(code.replace(/\s/g, ''));
  const isRight = [window, window - 1].some((each) => {
    const wanted = Buffer.from(codeOf(app.environment, partyId, each));
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  });
  if (!isRight) return null;
  const until = Math.floor(now / 1_000) + PASS_SECONDS;
  return `${until}.${toBase32(sealOf(app.environment, partyId, until))}`;
}

function sealOf(environment: Secrets, partyId: string, until: number): Buffer {
  return macOf(environment, 'enquiry-files-pass', partyId, until).subarray(0, SEAL_BYTES);
}

/** Whether a cookie opens the files of a party now. */
export function isFilesPass(
  environment: Secrets,
  { partyId, value, now }: { partyId: string; value: string; now: Date },
): boolean {
  const [, seconds = '', seal = ''] = /^(\d{1,12})\.([a-z2-7]{20,40})$/.exec(value) ?? [];
  const bytes = fromBase32(seal);
  const until = Number(seconds);
  return (
    bytes?.length === SEAL_BYTES &&
    until * 1_000 > now.getTime() &&
    timingSafeEqual(bytes, sealOf(environment, partyId, until))
  );
}
