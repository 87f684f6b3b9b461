import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { newSecretToken, secretTokenHash } from '~/platform/secret-token.server';

/**
 * Tokens of our own links, in the library's table of verifications: the row's id is the token's hash, its identifier
 * the purpose and the person. Each opens once, and a newer one for the same purpose closes the older ones.
 */
export type TokenPurpose = 'confirm-address' | 'change-address';

const HOUR_MS = 60 * 60 * 1_000;
const validMs: Record<TokenPurpose, number> = {
  'confirm-address': 24 * HOUR_MS,
  'change-address': 2 * HOUR_MS,
};

export interface OpenToken {
  id: string;
  personId: string;
  /** What the token stands for beside the person; empty for most. */
  data: string;
}

type Context = Pick<AppContext, 'clock'>;

/** Makes the token for a mail. */
export async function issueToken(
  transaction: Transaction,
  context: Context,
  input: { purpose: TokenPurpose; personId: string; data?: string },
): Promise<string> {
  const now = context.clock.now();
  const identifier = identifierOf(input.purpose, input.personId);
  await transaction.verification.deleteMany({ where: { identifier } });
  const { token, tokenHash } = newSecretToken();
  await transaction.verification.create({
    data: {
      id: tokenHash,
      identifier,
      value: input.data ?? '',
      expiresAt: new Date(now.getTime() + validMs[input.purpose]),
      createdAt: now,
      updatedAt: now,
    },
  });
  return token;
}

/** What a token stands for, without using it up; null if it is unknown, used or expired. */
export async function findToken(
  transaction: Transaction,
  context: Context,
  purpose: TokenPurpose,
  token: string,
): Promise<OpenToken | null> {
  const row = await transaction.verification.findUnique({ where: { id: secretTokenHash(token) } });
  if (row === null || !row.identifier.startsWith(`${purpose}:`) || row.expiresAt <= context.clock.now())
    return null;
  return { id: row.id, personId: row.identifier.slice(purpose.length + 1), data: row.value };
}

/** Uses a token up. False if somebody else did so at the same moment. */
export async function consumeToken(transaction: Transaction, token: OpenToken): Promise<boolean> {
  const { count } = await transaction.verification.deleteMany({ where: { id: token.id } });
  return count === 1;
}

function identifierOf(purpose: TokenPurpose, personId: string): string {
  return `${purpose}:${personId}`;
}
