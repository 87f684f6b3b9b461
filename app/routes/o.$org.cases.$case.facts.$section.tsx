import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, NavLink, useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, classNames, Notice } from '~/components';
import { SubmitButton } from '~/components/form';
import { FactsForm } from '~/components/cases/facts-form';
import { loginPath } from '~/auth/local-path';
import { CASE_EDITORS } from '~/domain/cases/access';
import { sectionFromForm } from '~/domain/cases/draft';
import { isSection, nextSection, SECTIONS, SECTIONS_AFTER_CHOICE } from '~/domain/cases/fields';
import { problemsOfText } from '~/domain/cases/request';
import {
  answerText,
  countryChoices,
  occupationNames,
  problemTexts,
  questionLabel,
  questionsOf,
  shownAgain,
} from '~/forms/case-questions.server';
import { revisionOf } from '~/forms/case-revision.server';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { forbidden, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseFacts } from '~/queries/cases/case-facts.server';
import { recordChoice } from '~/services/cases/record-choice.server';
import { saveFacts } from '~/services/cases/save-facts.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export { reloadAfterConflict as shouldRevalidate } from '~/components/cases/reload-after-conflict';

/** One section of the facts as a form, or the question that must come before it. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const { case: caseId, section } = args.params;
  if (caseId === undefined || !isSection(section)) throw notFound();
  const facts = await getCaseFacts(args.context.app.database, organisation.id, caseId);
  const language = languageOf(args.request);
  const t = translatorFor(language, 'cases');
  const base = `/o/${organisation.slug}/cases/${caseId}`;
  const isLocked = SECTIONS_AFTER_CHOICE.includes(section) && facts.draft.chosenOn === undefined;
  return {
    title: `${t(`section.${section}.title`)} · ${organisation.name}`,
    base,
    section,
    isLast: nextSection(section) === null,
    isLocked,
    isClosed: facts.status === 'closed',
    isSpecialOpen: new URL(args.request.url).searchParams.get('special') === 'open',
    revision: facts.draftRevision,
    questions: isLocked ? [] : questionsOf(section, facts.draft, language),
    countries: section === 'candidate' || section === 'qualification' ? countryChoices(language) : [],
    occupations: section === 'position' ? occupationNames(language) : [],
    signInPath: loginPath(`${base}/facts/${section}`),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { app } = context;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const { case: caseId, section } = args.params;
  if (caseId === undefined || !isSection(section)) throw notFound();
  const language = languageOf(request);
  const form = await readForm(request);
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const base = `/o/${organisation.slug}/cases/${caseId}`;
  if (form.get('intent') === 'choose') {
    await recordChoice(app, { actor, caseId });
    return redirectWithFlash(`${base}/facts/${section}`, { kind: 'success', key: 'cases:flash.chosen' });
  }

  const typed = sectionFromForm(section, form);
  const problems = problemsOfText(typed);
  const errors = problemTexts(problems, language);
  // Too long to keep: refused as a whole, and the page shows it again.
  if (problems.some((problem) => problem.code === 'too-long')) {
    return data(
      { typed: shownAgain(typed, language), errors, isKept: false, revision: null, conflict: null },
      { status: 400 },
    );
  }
  const revision = revisionOf(form);
  const saved = await saveFacts(app, { actor, caseId, section, values: typed, revision });
  if (saved.outcome === 'closed') throw forbidden();
  if (saved.outcome === 'changed-meanwhile') {
    const t = translatorFor(language, 'cases');
    const words = (text: string | undefined, name: (typeof saved.fields)[number]) =>
      answerText(name, text, language) ?? t('facts.conflictEmpty');
    const rows = saved.fields.map((name) => ({
      name,
      label: questionLabel(name, language),
      stored: words(saved.draft[name], name),
      typed: words(typed[name], name),
    }));
    return data(
      {
        typed: shownAgain(typed, language),
        errors: {},
        isKept: false,
        revision: saved.revision,
        conflict: { revision: saved.revision, rows },
      },
      { status: 409 },
    );
  }
  if (form.get('intent') === 'later') {
    return redirectWithFlash(`${base}/facts`, { kind: 'success', key: 'cases:flash.savedLater' });
  }
  if (problems.length > 0) {
    // The page is not loaded anew after a 400, so the answer itself brings the revision to go on with.
    return data(
      { typed: shownAgain(typed, language), errors, isKept: true, revision: saved.revision, conflict: null },
      { status: 400 },
    );
  }
  const next = nextSection(section);
  return redirect(next === null ? base : `${base}/facts/${next}`);
}

export default function CaseFactsSectionPage() {
  const { base, section, isLocked, isClosed, revision, ...rest } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT('cases');
  return (
    <div className="grid gap-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <nav aria-label={t('facts.sections')} className="lg:sticky lg:top-6 lg:self-start">
        <ol className="flex flex-wrap gap-1 lg:grid">
          {SECTIONS.map((id) => (
            <li key={id}>
              <NavLink
                to={`${base}/facts/${id}`}
                className={({ isActive }) =>
                  classNames(
                    'flex min-h-target items-center rounded-control px-3 py-2 no-underline',
                    isActive ? 'bg-info-ground font-semibold text-info' : 'text-link hover:bg-sunken',
                  )
                }
              >
                {t(`section.${id}.title`)}
              </NavLink>
            </li>
          ))}
        </ol>
      </nav>
      <Card title={t(`section.${section}.title`)} className="max-w-3xl">
        <p className="mb-6 max-w-prose text-ink-muted">{t(`section.${section}.lead`)}</p>
        {isClosed ? (
          <Notice>{t('facts.closed')}</Notice>
        ) : isLocked ? (
          <ChoiceQuestion />
        ) : (
          <FactsForm
            key={`${section} ${refused?.conflict ? refused.conflict.revision : ''}`}
            {...rest}
            revision={revision}
            draftPath={`${base}/draft?section=${section}`}
            refused={refused ?? null}
          />
        )}
      </Card>
    </div>
  );
}

/** Nationality and family are asked only after the choice is recorded (AGG). */
function ChoiceQuestion() {
  const t = useT('cases');
  return (
    <div className="grid gap-5">
      <Notice title={t('facts.choiceNeeded')}>{t('facts.choiceNeededText')}</Notice>
      <Form method="post">
        <SubmitButton name="intent" value="choose">
          {t('facts.choiceConfirm')}
        </SubmitButton>
      </Form>
    </div>
  );
}
