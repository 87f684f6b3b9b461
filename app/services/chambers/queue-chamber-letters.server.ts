import { outgoingMailRow } from '~/services/mail/queue-mail.server';
import { isLanguage } from '~/i18n/languages';
import type { Transaction } from '~/platform/database.server';

import type { MailingContext } from './chamber-context.server';

export type LetterKind = 'approved' | 'refused' | 'suspended' | 'resumed' | 'removed';

/**
 * Rows of mails that tell firms what their chamber decided, to everybody in charge of each. Each is a cause of its own by
 * the membership's revision, so that the same decision never makes two mails.
 *
 * @returns ids of the rows
 */
export async function queueChamberLetters(
  app: Pick<MailingContext, 'clock' | 'ids' | 'environment'>,
  transaction: Transaction,
  input: { organisationId: string; kind: LetterKind; membershipIds: readonly string[] },
): Promise<string[]> {
  if (input.membershipIds.length === 0) return [];
  const { organisationId } = input;
  const chamber = await transaction.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, chamberProfile: { select: { senderName: true } } },
  });
  const members = await transaction.chamberMembership.findMany({
    where: { organisationId, id: { in: [...input.membershipIds] } },
    select: {
      id: true,
      revision: true,
      company: {
        select: {
          id: true,
          slug: true,
          memberships: {
            where: { role: 'owner' },
            select: { person: { select: { id: true, email: true, language: true } } },
          },
        },
      },
    },
  });
  const rows = members.flatMap(({ id, revision, company }) =>
    (company?.memberships ?? []).map(({ person }) =>
      outgoingMailRow(app, {
        template: 'chamber-letter',
        language: isLanguage(person.language) ? person.language : 'de',
        recipient: person.email,
        personId: person.id,
        organisationId: company?.id ?? organisationId,
        props: {
          kind: input.kind,
          chamberName: chamber.name,
          senderName: chamber.chamberProfile?.senderName || chamber.name,
          link: `${app.environment.BASE_URL}/o/${company?.slug ?? ''}/chamber`,
        },
        cause: `chamber-letter:${id}:${input.kind}:${revision}:${person.id}`,
      }),
    ),
  );
  await transaction.outgoingMail.createMany({ data: rows, skipDuplicates: true });
  return rows.map((row) => row.id);
}
