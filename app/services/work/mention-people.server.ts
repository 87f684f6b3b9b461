import { mentionsIn } from '~/domain/work/mentions';
import { stepTitleIn } from '~/domain/work/step-words';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import type { Transaction } from '~/platform/database.server';
import { queueMail } from '~/services/mail/queue-mail.server';
import type { Actor } from '~/services/organisations/actor.server';

import type { CommentContext } from './comment-context.server';

export interface MentionInput {
  actor: Actor;
  commentId: string;
  caseId: string;
  step: { id: string; key: string; title: string };
  text: string;
}

/**
 * Makes the mentions of a comment agree with its text, in the transaction that wrote it. Who is newly addressed gets a
 * mail, once for a comment and person; nobody writes to themselves.
 *
 * @returns the mails to wake the worker for, after the commit
 */
export async function mentionPeople(
  transaction: Transaction,
  app: CommentContext,
  input: MentionInput,
): Promise<string[]> {
  const { actor, commentId, caseId, step, text } = input;
  const { organisationId } = actor;
  const [members, found, organisation] = [
    await transaction.membership.findMany({
      where: { organisationId },
      select: { person: { select: { id: true, name: true, email: true, language: true } } },
    }),
    await transaction.hiringCase.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: { number: true },
    }),
    await transaction.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { name: true, slug: true },
    }),
  ];
  const people = members.map((member) => member.person);
  const mentioned = new Set(mentionsIn(text, people));
  await transaction.commentMention.deleteMany({
    where: { organisationId, commentId, personId: { notIn: [...mentioned] } },
  });
  await transaction.commentMention.createMany({
    data: [...mentioned].map((personId) => ({ organisationId, commentId, personId })),
    skipDuplicates: true,
  });
  const authorName = people.find(({ id }) => id === actor.personId)?.name ?? '';
  const { BASE_URL } = app.environment;
  const path = `/o/${organisation.slug}/cases/${caseId}/steps/${step.id}#comment-${commentId}`;
  const mails: string[] = [];
  for (const person of people) {
    if (!mentioned.has(person.id) || person.id === actor.personId) continue;
    const language = isLanguage(person.language) ? person.language : DEFAULT_LANGUAGE;
    const { mailId } = await queueMail(transaction, app, {
      template: 'comment-mention',
      language,
      recipient: person.email,
      personId: person.id,
      organisationId,
      cause: `mention:${commentId}:${person.id}`,
      props: {
        organisationName: organisation.name,
        caseNumber: found.number,
        stepTitle: stepTitleIn(step, language),
        authorName,
        commentUrl: `${BASE_URL}${path}`,
      },
    });
    mails.push(mailId);
  }
  return mails;
}
