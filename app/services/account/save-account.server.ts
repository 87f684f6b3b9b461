import { forgetPerson, type GateArgs, type SignedInPerson } from '~/auth/gates.server';
import type { Language } from '~/i18n/languages';

/** Changes how the person is called and in which language they are written to. */
export async function saveAccount(
  { context }: GateArgs,
  person: SignedInPerson,
  input: { name: string; language: Language },
): Promise<void> {
  await context.app.database.person.update({ where: { id: person.id }, data: input });
  forgetPerson(context);
}
