import { systemClock } from '../../app/platform/clock.server';
import { generateClient } from './generate';

/**
 * Puts what every installation needs, production included, into a migrated database: the directory of services.
 * What is there is left as it is.
 * @returns how many entries were new.
 */
export async function seedReferenceData(url: string): Promise<number> {
  generateClient();
  // Not at the top: they need Prisma's client, which a fresh clone has only since a moment ago.
  const [{ createDatabase }, { seedDirectory }] = await Promise.all([
    import('../../app/platform/database.server'),
    import('../../prisma/seed/directory'),
  ]);
  const { client, close } = createDatabase(url, 1);
  try {
    return await seedDirectory(client, systemClock());
  } finally {
    await close();
  }
}
