import type { AppContext } from '~/platform/context.server';

import { localPath } from './local-path';
import { openSealedText, sealText } from './sealed-text.server';

/** What was typed into a form whose session had ended, on its way through the sign-in. */
export interface HeldSubmission {
  /** Where the form was sent: a path of this site. */
  path: string;
  fields: Array<[name: string, value: string]>;
}

type Context = Pick<AppContext, 'environment' | 'clock'>;

const PURPOSE = 'held-submission';
const VALID_MS = 2 * 60 * 60 * 1_000;

/** Never carried, encrypted or not: whoever signs in next types these anew. */
const SECRET_FIELD = /passw|secret|^(token|code|held|setup)$/i;

/** The fields of a form that may be carried: texts only, no passwords, no files. */
export function holdableFields(form: FormData): Array<[string, string]> {
  const fields: Array<[string, string]> = [];
  for (const [name, value] of form) {
    if (typeof value === 'string' && !SECRET_FIELD.test(name)) fields.push([name, value]);
  }
  return fields;
}

export function sealSubmission(context: Context, held: HeldSubmission): string {
  return sealText(context, PURPOSE, held, VALID_MS);
}

/** What was typed, or null if the field is not ours, was changed, or is older than two hours. */
export function openSubmission(context: Context, sealed: unknown): HeldSubmission | null {
  const held = openSealedText(context, PURPOSE, sealed) as HeldSubmission | null;
  return held !== null && localPath(held.path) !== null ? held : null;
}
