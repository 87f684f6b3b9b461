/**
 * Who looks after the new person inside the firm. One each: the Kümmerer keeps everything together and knows whom to ask
 * outside, the mentor helps in the team, the language mentor with German at work.
 */
export const CASE_ROLES = ['caretaker', 'mentor', 'language-mentor'] as const;
export type CaseRole = (typeof CASE_ROLES)[number];

export function isCaseRole(value: unknown): value is CaseRole {
  return CASE_ROLES.some((role) => role === value);
}

/** Longest name of a colleague without account. */
export const MOST_HOLDER_CHARACTERS = 120;
