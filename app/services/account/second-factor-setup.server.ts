import { openSealedText, sealText } from '~/auth/sealed-text.server';
import { callAuth } from '~/auth/call-auth.server';
import { carryOn, type GateArgs, type SignedInPerson } from '~/auth/gates.server';
import { accountLimits, clearLimit, takeFromLimit } from '~/auth/rate-limit.server';

import { checkPassword } from './check-password.server';
import { isLimited, tooMany, unexpectedAnswer, type TooMany, type WithCookies } from './outcome';

const SETUP_VALID_MS = 30 * 60 * 1_000;

/** What the app on the phone needs, and the recovery codes that are shown once the first code was right. */
export interface SecondFactorSetup {
  personId: string;
  /** `otpauth://…`, for the QR code. */
  uri: string;
  /** The secret in Base32, for typing. */
  secret: string;
  recoveryCodes: string[];
}

/** Starts to set up the second factor. Nothing is asked at sign-in before the first code was right. */
export async function startSecondFactor(
  args: GateArgs,
  person: SignedInPerson,
  password: string,
): Promise<
  | { outcome: 'started'; setup: SecondFactorSetup; sealed: string }
  | { outcome: 'wrong' | 'on-already' }
  | TooMany
> {
  // The library would replace the secret in use at once, and who stops half way would be locked out.
  if (person.twoFactorEnabled) return { outcome: 'on-already' };
  const checked = await checkPassword(args, person, password);
  if (checked.outcome !== 'right') return checked.outcome === 'wrong' ? { outcome: 'wrong' } : checked;
  const answer = await callAuth(args, '/two-factor/enable', { body: { password } });
  if (isLimited(answer)) return tooMany(answer);
  const { totpURI, backupCodes } = answer.body;
  if (!answer.ok || typeof totpURI !== 'string' || !Array.isArray(backupCodes)) {
    throw unexpectedAnswer('/two-factor/enable', answer);
  }
  const setup: SecondFactorSetup = {
    personId: person.id,
    uri: totpURI,
    secret: new URL(totpURI).searchParams.get('secret') ?? '',
    recoveryCodes: backupCodes.map(String),
  };
  return {
    outcome: 'started',
    setup,
    sealed: sealText(args.context.app, 'second-factor', setup, SETUP_VALID_MS),
  };
}

/** The set-up that a page carries in a hidden field, if it is this person's and not older than half an hour. */
export function openSetup(args: GateArgs, person: SignedInPerson, sealed: unknown): SecondFactorSetup | null {
  const setup = openSealedText(args.context.app, 'second-factor', sealed) as SecondFactorSetup | null;
  return setup?.personId === person.id ? setup : null;
}

/** Turns the second factor on with the first right code. The session rotates. */
export async function finishSecondFactorSetup(
  args: GateArgs,
  person: SignedInPerson,
  code: string,
): Promise<({ outcome: 'on' } & WithCookies) | { outcome: 'wrong' | 'start-again' } | TooMany> {
  const subject = `second-factor-setup:${person.id}`;
  const decision = await takeFromLimit(args.context.app, subject, accountLimits.change);
  if (!decision.allowed) return tooMany(decision);
  const answer = await callAuth(args, '/two-factor/verify-totp', { body: { code } });
  if (answer.ok) {
    await clearLimit(args.context.app, subject);
    carryOn(args, answer.cookies);
    return { outcome: 'on', cookies: answer.cookies };
  }
  if (isLimited(answer)) return tooMany(answer);
  if (answer.code === 'INVALID_CODE') return { outcome: 'wrong' };
  if (answer.code === 'TOTP_NOT_ENABLED') return { outcome: 'start-again' };
  throw unexpectedAnswer('/two-factor/verify-totp', answer);
}

/** Turns the second factor off. The session rotates. */
export async function endSecondFactor(
  args: GateArgs,
  person: SignedInPerson,
  password: string,
): Promise<({ outcome: 'off' } & WithCookies) | { outcome: 'wrong' } | TooMany> {
  const checked = await checkPassword(args, person, password);
  if (checked.outcome !== 'right') return checked.outcome === 'wrong' ? { outcome: 'wrong' } : checked;
  const answer = await callAuth(args, '/two-factor/disable', { body: { password } });
  if (isLimited(answer)) return tooMany(answer);
  if (!answer.ok) throw unexpectedAnswer('/two-factor/disable', answer);
  carryOn(args, answer.cookies);
  return { outcome: 'off', cookies: answer.cookies };
}

/** Makes new recovery codes; the old ones no longer open anything. */
export async function renewRecoveryCodes(
  args: GateArgs,
  person: SignedInPerson,
  password: string,
): Promise<{ outcome: 'renewed'; recoveryCodes: string[] } | { outcome: 'wrong' | 'off' } | TooMany> {
  if (!person.twoFactorEnabled) return { outcome: 'off' };
  const checked = await checkPassword(args, person, password);
  if (checked.outcome !== 'right') return checked.outcome === 'wrong' ? { outcome: 'wrong' } : checked;
  const answer = await callAuth(args, '/two-factor/generate-backup-codes', { body: { password } });
  if (isLimited(answer)) return tooMany(answer);
  const { backupCodes } = answer.body;
  if (!answer.ok || !Array.isArray(backupCodes))
    throw unexpectedAnswer('/two-factor/generate-backup-codes', answer);
  return { outcome: 'renewed', recoveryCodes: backupCodes.map(String) };
}
