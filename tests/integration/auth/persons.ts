import { requestContext, type TestContext } from '#tests/support/context';
import { aPerson } from '#tests/support/builders';
import { signInAs } from '#tests/support/sign-in';

import { Browser } from './support';

export const PASSWORD = 'ein langes Passwort';

let count = 0;
let hash: Promise<string> | null = null;

/** A person with a confirmed address and a password, as the sign-up leaves one, and the browser that is signed in. */
export async function aSignedInPerson(
  app: TestContext,
  options: { address?: string; userAgent?: string } = {},
): Promise<{ browser: Browser; email: string; id: string }> {
  count += 1;
  // Hashing is slow by design; all persons of a file share one hash.
  hash ??= requestContext(app).auth.$context.then((library) => library.password.hash(PASSWORD));
  const { id, email } = await aPerson(app);
  const now = app.clock.now();
  await app.database.credential.create({
    data: {
      id: app.ids.next(),
      issuer: 'local:credential',
      accountId: id,
      providerId: 'credential',
      personId: id,
      password: await hash,
      createdAt: now,
      updatedAt: now,
    },
  });
  const browser = new Browser(app, { address: `198.51.100.${count}`, ...options });
  browser.cookieHeader = await signInAs(app, { id });
  return { browser, email, id };
}
