import { action as confirm } from '~/routes/confirm-email';
import { action as signUp } from '~/routes/signup';
import type { TestContext } from '#tests/support/context';

import { Browser, newestMail } from './support';

export const PASSWORD = 'ein langes Passwort';

let count = 0;

/** A person who went through the sign-up by its pages, and the browser that is signed in. */
export async function aSignedInPerson(
  app: TestContext,
  options: { address?: string; userAgent?: string } = {},
): Promise<{ browser: Browser; email: string; id: string }> {
  count += 1;
  const email = `kim-${count}@test.example`;
  const browser = new Browser(app, { address: `198.51.100.${count}`, ...options });
  await browser.post(signUp, '/signup', { name: `Kim ${count}`, email, password: PASSWORD });
  const mail = await newestMail(app, email);
  await browser.post(confirm, '/confirm-email', { token: mail?.token ?? '', password: PASSWORD });
  const { id } = await app.database.person.findUniqueOrThrow({ where: { email } });
  return { browser, email, id };
}
