import type { OccupationGroup } from '~/domain/directory/vocabulary';
import type { AppContext } from '~/platform/context.server';

export interface MemberSkillsInput {
  deskId: string;
  personId: string;
  languages: readonly string[];
  specialities: readonly OccupationGroup[];
  signature: string;
}

/** Keeps what a member of a desk says of themselves; colleagues see it when they assign. */
export async function saveMemberSkills(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  { deskId, personId, languages, specialities, signature }: MemberSkillsInput,
): Promise<void> {
  const said = {
    languages: [...languages],
    specialities: [...specialities],
    signature,
    updatedAt: clock.now(),
  };
  await database.deskMemberSkills.upsert({
    where: { organisationId_personId: { organisationId: deskId, personId } },
    create: { organisationId: deskId, personId, ...said },
    update: said,
  });
}
