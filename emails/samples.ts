import type { MailLanguage, MailProps, MailTemplate } from './mails';
import { stepReminderSample } from './templates/step-reminder';

/** One sample of every mail in every language, for tests and for looking at them. Never a default for real mails. */
export const mailSamples: { [T in MailTemplate]: Record<MailLanguage, MailProps<T>> } = {
  'step-reminder': stepReminderSample,
};
