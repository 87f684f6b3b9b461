import type { Role } from '../organisations/roles';

/**
 * How somebody wants to hear of reminders: each by itself as soon as it is due, one digest a working day, one a week, or
 * not by mail. Emergencies come alone in every mode but the last.
 */
export const MAIL_MODES = ['at-once', 'daily', 'weekly', 'off'] as const;
export type MailMode = (typeof MAIL_MODES)[number];

export function isMailMode(value: unknown): value is MailMode {
  return MAIL_MODES.some((mode) => mode === value);
}

/**
 * What holds for somebody who has set nothing. Who works on cases or enquiries gets one digest a working day; advisers
 * look after many firms and hear of what was shared with them once a week; who only reads figures gets nothing.
 */
export function defaultMode(role: Role): MailMode {
  switch (role) {
    case 'owner':
    case 'hr':
    case 'lead':
    case 'agent':
    case 'operator':
      return 'daily';
    case 'admin':
    case 'adviser':
      return 'weekly';
    case 'viewer':
    case 'analyst':
      return 'off';
  }
}

/** What a person has set, for themselves and for one organisation; null: not set. */
export interface ChosenModes {
  readonly general: string | null;
  readonly here: string | null;
}

/** The mode that holds in an organisation: its own, else the person's, else the default of the role. */
export function modeInForce({ general, here }: ChosenModes, role: Role): MailMode {
  if (isMailMode(here)) return here;
  return isMailMode(general) ? general : defaultMode(role);
}
