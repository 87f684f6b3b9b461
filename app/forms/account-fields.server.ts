import { z } from 'zod';

import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '~/auth/auth.server';
import { localPath } from '~/auth/local-path';

import { requiredText } from './fields.server';

/** Fields that only the sign-in and the account have. */

const NAME_MAX_LENGTH = 100;

/** A person's name, in one line. */
export function personName() {
  return requiredText(NAME_MAX_LENGTH).transform((text) => text.replace(/\s+/g, ' '));
}

/** A password that is chosen now. Spaces are part of it. */
export function newPassword() {
  return z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH);
}

/** A password that exists; whether it is right is the sign-in's matter. */
export function presentPassword() {
  return z.string().min(1).max(PASSWORD_MAX_LENGTH);
}

/** Where to go on to after the sign-in; anything that leads elsewhere counts as absent. */
export function nextPath() {
  return z
    .string()
    .optional()
    .transform((text) => localPath(text));
}

/** Sealed by us; what is not is found out when it is opened. */
export function sealedText() {
  return z
    .string()
    .optional()
    .transform((text) => text ?? null);
}

/** The token of a link; what cannot be one is the empty text, which opens nothing. */
export function linkToken() {
  return z
    .string()
    .regex(/^[\w-]{1,200}$/)
    .catch('');
}

/** A code as it is shown, with or without spaces. */
export function typedCode() {
  return z
    .string()
    .transform((text) => text.replace(/\s+/g, ''))
    .pipe(z.string().min(1).max(40));
}
