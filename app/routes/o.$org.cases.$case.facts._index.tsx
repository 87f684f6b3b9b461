import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, DefinitionList, LinkButton, Notice } from '~/components';
import { canEditCases } from '~/domain/cases/access';
import { SECTIONS, SECTIONS_AFTER_CHOICE } from '~/domain/cases/fields';
import { answerText, questionsOf } from '~/forms/case-questions.server';
import { employerFactTexts } from '~/forms/employer-fact-texts.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { getCaseFacts } from '~/queries/cases/case-facts.server';

/** All facts of a case on one page, to read and to go on from. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  if (args.params.case === undefined) throw notFound();
  const { draft, status, employer } = await getCaseFacts(
    args.context.app.database,
    organisation.id,
    args.params.case,
  );
  const language = languageOf(args.request);
  const t = translatorFor(language, 'wizard');
  return {
    company: `/o/${organisation.slug}/company`,
    canEdit: canEditCases(role) && status !== 'closed',
    isClosed: status === 'closed',
    choice:
      draft.chosenOn === undefined
        ? t('facts.choiceOpen')
        : t('facts.choiceMade', { date: formatDate(draft.chosenOn, language) }),
    sections: SECTIONS.map((section) => {
      const questions = questionsOf(section, draft, language).map(({ name, label, isSpecial }) => ({
        label,
        isSpecial,
        answer: answerText(name, draft[name], language),
      }));
      return {
        id: section,
        isLocked: SECTIONS_AFTER_CHOICE.includes(section) && draft.chosenOn === undefined,
        answered: questions.filter((question) => question.answer !== null).length,
        total: questions.filter((question) => !question.isSpecial || question.answer !== null).length,
        questions: questions.filter((question) => !question.isSpecial || question.answer !== null),
      };
    }),
    employer: employerFactTexts(employer, language).map(({ label, text }) => ({ label, text })),
  };
}

export default function CaseFactsPage() {
  const { sections, employer, company, canEdit, isClosed, choice } = useLoaderData<typeof loader>();
  const t = useT('wizard');
  const wizard = useT('wizard');
  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <p className="max-w-prose">{wizard('facts.lead')}</p>
        <p className="text-ink-muted">{choice}</p>
      </div>
      {isClosed ? <Notice>{wizard('facts.closed')}</Notice> : null}
      {sections.map((section) => (
        <Card
          key={section.id}
          title={t(`section.${section.id}.title`)}
          aside={
            canEdit ? (
              <LinkButton to={section.id} look="secondary">
                {wizard('facts.edit')}
                <span className="sr-only">: {t(`section.${section.id}.title`)}</span>
              </LinkButton>
            ) : undefined
          }
        >
          {section.isLocked ? (
            <p className="max-w-prose text-ink-muted">{wizard('facts.choiceNeededText')}</p>
          ) : (
            <>
              <p className="mb-4 text-small text-ink-muted">
                {wizard('facts.answered', { done: String(section.answered), total: String(section.total) })}
              </p>
              <DefinitionList
                items={section.questions.map(({ label, answer }) => ({
                  term: label,
                  value: answer ?? <span className="text-ink-muted">{wizard('facts.open')}</span>,
                }))}
              />
            </>
          )}
        </Card>
      ))}
      <Card title={wizard('facts.employer')}>
        <p className="mb-4 text-ink-muted">{wizard('facts.employerText')}</p>
        <DefinitionList items={employer.map(({ label, text }) => ({ term: label, value: text }))} />
        <p className="mt-4">
          <Link to={company} className="text-link underline underline-offset-4">
            {wizard('facts.employerEdit')}
          </Link>
        </p>
      </Card>
    </div>
  );
}
