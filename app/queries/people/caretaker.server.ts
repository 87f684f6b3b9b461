import type { Database } from '~/platform/database.server';

/** The Kümmerer of a case, whom the new person turns to inside the firm; null: not named yet. */
export async function findCaretaker(
  database: Database,
  { organisationId, caseId }: { organisationId: string; caseId: string },
): Promise<{ name: string; email: string | null } | null> {
  const row = await database.caseRole.findUnique({
    where: { organisationId_caseId_role: { organisationId, caseId, role: 'caretaker' } },
    include: { person: { select: { name: true, email: true } } },
  });
  if (row === null) return null;
  return { name: row.person?.name ?? row.name ?? '', email: row.person?.email ?? row.email };
}
