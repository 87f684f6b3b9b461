import { createDatabase } from '../../app/platform/database.server';
import { systemClock } from '../../app/platform/clock.server';
import { demoLogins, seed, type DemoLogin } from '../../prisma/seed';

export type { DemoLogin };

/** Puts the demo data in, as often as one likes, and returns who can sign in. */
export async function seedDemo(databaseUrl: string): Promise<DemoLogin[]> {
  const { client, close } = createDatabase(databaseUrl, 5);
  try {
    await seed(client, systemClock());
  } finally {
    await close();
  }
  return demoLogins;
}
