import type { Database } from '~/platform/database.server';

/** The logo of the chamber with this slug; null where there is none. */
export async function chamberLogo(
  database: Database,
  slug: string,
): Promise<{ mediaType: string; content: Uint8Array<ArrayBuffer>; sha256: string } | null> {
  if (slug.includes('\u0000')) return null;
  return database.chamberLogo.findFirst({
    where: { profile: { organisation: { slug, kind: 'chamber' } } },
    select: { mediaType: true, content: true, sha256: true },
  });
}
