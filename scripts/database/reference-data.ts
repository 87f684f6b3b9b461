import { systemClock } from '../../app/platform/clock.server';
import { generateClient } from './generate';

/**
 * Puts what every installation needs, production included, into a migrated database: the directory of services.
 * What is there is left as it is; only the text that searches look in follows the product's own version.
 * @returns how many entries were new.
 */
export async function seedReferenceData(url: string): Promise<number> {
  generateClient();
  // Not at the top: they need Prisma's client, which a fresh clone has only since a moment ago.
  const [{ createDatabase }, { seedDirectory }, { refreshSearchTexts }] = await Promise.all([
    import('../../app/platform/database.server'),
    import('../../prisma/seed/directory'),
    import('../../prisma/seed/directory-search-text'),
  ]);
  const { client, close } = createDatabase(url, 1);
  try {
    const added = await seedDirectory(client, systemClock());
    await refreshSearchTexts(client);
    return added;
  } finally {
    await close();
  }
}
