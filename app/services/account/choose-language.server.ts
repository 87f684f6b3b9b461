import { forgetPerson, type GateArgs, type SignedInPerson } from '~/auth/gates.server';
import type { Language } from '~/i18n/languages';

/** Keeps the language a person chose in the page's header, so that their mails follow it. */
export async function chooseLanguage(
  { context }: GateArgs,
  person: SignedInPerson,
  language: Language,
): Promise<void> {
  if (person.language === language) return;
  await context.app.database.person.update({ where: { id: person.id }, data: { language } });
  forgetPerson(context);
}
