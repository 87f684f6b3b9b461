import { tracesIn, withoutTraces, type Trace } from '~/domain/articles';
import type { Leaving } from '~/domain/enquiries';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

/** What an article made of an answer begins with: the texts without what points at somebody, and what was taken out. */
export interface ArticleProposal {
  topic: string;
  state: string | null;
  occupationGroup: string | null;
  language: 'de' | 'en';
  question: string;
  answer: string;
  found: Array<Pick<Trace, 'kind' | 'text'>>;
}

/**
 * The proposal out of the last answer of an enquiry that the desk holds.
 *
 * @throws AppError `not-found`, also for enquiries of other desks and for those without an answer
 */
export async function articleProposal(
  database: Database,
  { enquiryId, deskId }: { enquiryId: string; deskId: string },
): Promise<ArticleProposal> {
  const enquiry = await database.enquiry.findFirst({
    where: { id: enquiryId, deskId },
    select: {
      ...{ organisationId: true, topic: true, state: true, occupationGroup: true },
      ...{ language: true, subject: true, facts: true },
      messages: {
        where: { isInternal: false },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { side: true, deskId: true, authorName: true, text: true },
      },
    },
  });
  const answer = enquiry?.messages.findLast(
    (message) => message.side === 'holder' && message.deskId === deskId,
  );
  if (enquiry === null || answer === undefined) throw notFound();
  const { sender } = enquiry.facts as unknown as Leaving;
  const authors = new Set([sender.person, ...enquiry.messages.map(({ authorName }) => authorName)]);
  const known = [
    { kind: 'company' as const, text: sender.organisation },
    ...[...authors].map((text) => ({ kind: 'name' as const, text })),
  ];
  const language = enquiry.language === 'en' ? 'en' : 'de';
  const found: Trace[] = [];
  const clean = (text: string) => {
    const traces = tracesIn(text, known);
    found.push(...traces);
    return withoutTraces(text, traces, language);
  };
  return {
    topic: enquiry.topic,
    state: enquiry.state,
    occupationGroup: enquiry.occupationGroup,
    language,
    question: clean(enquiry.subject),
    answer: clean(answer.text),
    found: found.map(({ kind, text }) => ({ kind, text })),
  };
}
