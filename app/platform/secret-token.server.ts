import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/**
 * A secret that stands in a link of a mail. The database keeps only its hash, so that a leaked table opens no door.
 */
export function newSecretToken(): { token: string; tokenHash: string } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, tokenHash: secretTokenHash(token) };
}

/** The hash under which a token is kept and looked up. 256 random bits need no salt and no slow hash. */
export function secretTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
