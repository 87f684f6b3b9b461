import type { Language } from '~/i18n/languages';

/** Below a comment that came by mail: what was in the mail and is not here. */
export function attachmentsLeftOut(language: Language, count: number): string {
  if (language === 'en')
    return count === 1
      ? '[One attachment of the mail was not taken over.]'
      : `[${count} attachments of the mail were not taken over.]`;
  return count === 1
    ? '[Ein Anhang der Mail wurde nicht übernommen.]'
    : `[${count} Anhänge der Mail wurden nicht übernommen.]`;
}
