import { z } from 'zod';

import { addDays } from '~/domain/calendar';
import { LINK_MAX_DAYS } from '~/domain/candidate/limits';
import { CANDIDATE_LANGUAGES } from '~/i18n/candidate/languages';

import { calendarDate, email, optionalText } from './fields.server';
import { says } from './messages.server';

const ADDRESSEE_MAX_LENGTH = 80;

/** The link to the candidate's page, as HR sets it up. */
export function candidateLinkSchema(today: string) {
  return z.object({
    email: email(),
    addressee: optionalText(ADDRESSEE_MAX_LENGTH),
    language: z.enum(CANDIDATE_LANGUAGES),
    lastDay: calendarDate().refine(
      (day) => day >= today && day <= addDays(today, LINK_MAX_DAYS),
      says('candidate-access:form.badDay'),
    ),
  });
}
