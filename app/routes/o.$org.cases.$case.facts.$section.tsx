import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, NavLink, useActionData, useLoaderData, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { useCallback, useState } from 'react';

import { requireMember } from '~/auth/gates.server';
import { Card, classNames, Notice } from '~/components';
import { SubmitButton } from '~/components/form';
import { FactsForm } from '~/components/cases/facts-form';
import { openFormSaved } from '~/components/cases/open-autosave';
import { PlanPreview } from '~/components/cases/plan-preview';
import { loginPath } from '~/auth/local-path';
import { CASE_EDITORS } from '~/domain/cases/access';
import { sectionFromForm, sectionOfDraft } from '~/domain/cases/draft';
import { isSection, nextSection, SECTIONS, SECTIONS_AFTER_CHOICE, type Section } from '~/domain/cases/fields';
import type { PlanPreview as PlanPreviewOf } from '~/domain/cases/plan-preview';
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
import { baseOf, revisionOf } from '~/forms/case-revision.server';
import { factSuggestions, takeFactPick } from '~/forms/fact-suggestions.server';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import type { Translator } from '~/i18n/texts';
import { useT } from '~/i18n/use-t';
import { forbidden, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseFacts } from '~/queries/cases/case-facts.server';
import { planPreview } from '~/queries/cases/plan-preview.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { recordChoice } from '~/services/cases/record-choice.server';
import { saveFacts } from '~/services/cases/save-facts.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export { reloadAfterConflict as shouldRevalidate } from '~/components/cases/reload-after-conflict';

/** What was typed last in the section before is saved before this one is read. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  await openFormSaved();
  return serverLoader<typeof loader>();
}

/** One section of the facts as a form, or the question that must come before it. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const { case: caseId, section } = args.params;
  if (caseId === undefined || !isSection(section)) throw notFound();
  const { app } = args.context;
  const [facts, directory] = await Promise.all([
    getCaseFacts(app.database, organisation.id, caseId),
    directoryOf(app),
  ]);
  const language = languageOf(args.request);
  const wizard = translatorFor(language, 'wizard');
  const base = `/o/${organisation.slug}/cases/${caseId}`;
  const isLocked = SECTIONS_AFTER_CHOICE.includes(section) && facts.draft.chosenOn === undefined;
  return {
    title: `${wizard(`section.${section}.title`)} · ${organisation.name}`,
    casePath: base,
    section,
    isLast: nextSection(section) === null,
    isLocked,
    isClosed: facts.status === 'closed',
    isSpecialOpen: new URL(args.request.url).searchParams.get('special') === 'open',
    revision: facts.draftRevision,
    base: isLocked ? {} : sectionOfDraft(section, facts.draft),
    back: backTo(section, base, wizard),
    preview: planPreview(
      { draft: facts.draft, facts: facts.employer, asOf: app.clock.today(), language, directory },
      { casePath: base, companyPath: `/o/${organisation.slug}/company` },
    ),
    questions: isLocked ? [] : questionsOf(section, facts.draft, language),
    countries: section === 'candidate' || section === 'qualification' ? countryChoices(language) : [],
    occupations: section === 'position' ? occupationNames(language) : [],
    signInPath: loginPath(`${base}/facts/${section}`),
  };
}

function backTo(section: Section, base: string, t: Translator<'wizard'>) {
  const before = SECTIONS[SECTIONS.indexOf(section) - 1];
  return before === undefined ? null : { to: `${base}/facts/${before}`, title: t(`section.${before}.title`) };
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
    return redirectWithFlash(`${base}/facts/${section}`, { kind: 'success', key: 'case-flash:flash.chosen' });
  }

  takeFactPick(form);
  const typed = sectionFromForm(section, form);
  const problems = problemsOfText(typed);
  const errors = problemTexts(problems, language);
  // Too long to keep: refused as a whole, and the page shows it again.
  if (problems.some((problem) => problem.code === 'too-long')) {
    return data(
      {
        typed: shownAgain(typed, language),
        errors,
        isKept: false,
        revision: null,
        conflict: null,
        base: baseOf(form) ?? null,
        suggestions: [],
      },
      { status: 400 },
    );
  }
  const revision = revisionOf(form);
  const shownAtFirst = baseOf(form);
  const saved = await saveFacts(app, { actor, caseId, section, values: typed, revision, base: shownAtFirst });
  if (saved.outcome === 'closed') throw forbidden();
  if (saved.outcome === 'changed-meanwhile') {
    const t = translatorFor(language, 'wizard');
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
        // Saving once more is a choice between two known versions.
        base: sectionOfDraft(section, saved.draft),
        suggestions: [],
      },
      { status: 409 },
    );
  }
  if (form.get('intent') === 'later') {
    return redirectWithFlash(`${base}/facts`, { kind: 'success', key: 'case-flash:flash.savedLater' });
  }
  if (problems.length > 0) {
    // The page is not loaded anew after a 400, so the answer itself brings the revision to go on with.
    return data(
      {
        typed: shownAgain(typed, language),
        errors,
        isKept: true,
        revision: saved.revision,
        conflict: null,
        base: typed,
        suggestions: factSuggestions(problems, typed, language),
      },
      { status: 400 },
    );
  }
  const next = nextSection(section);
  return redirect(next === null ? base : `${base}/facts/${next}`);
}

export default function CaseFactsSectionPage() {
  const { casePath, preview: atFirst, ...loaded } = useLoaderData<typeof loader>();
  const { section, isLocked, isClosed, ...rest } = loaded;
  const refused = useActionData<typeof action>();
  const t = useT('wizard');
  const wizard = useT('wizard');
  const [saved, setSaved] = useState<{ after: unknown; preview: PlanPreviewOf } | null>(null);
  const onPreview = useCallback((preview: PlanPreviewOf) => setSaved({ after: atFirst, preview }), [atFirst]);
  // A save of this visit is newer than what was loaded; loading anew is newer than both.
  const preview = saved?.after === atFirst ? saved.preview : atFirst;
  return (
    <div className="grid gap-6 lg:grid-cols-[12rem_minmax(0,1fr)] xl:grid-cols-[12rem_minmax(0,1fr)_18rem]">
      <nav aria-label={wizard('facts.sections')} className="lg:sticky lg:top-6 lg:self-start">
        <ol className="flex flex-wrap gap-1 lg:grid">
          {SECTIONS.map((id) => (
            <li key={id}>
              <NavLink
                to={`${casePath}/facts/${id}`}
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
      <div className="grid content-start gap-6 xl:contents">
        <div className="grid xl:order-last">
          <PlanPreview preview={preview} planPath={casePath} />
        </div>
        <Card title={t(`section.${section}.title`)} className="max-w-3xl">
          <p className="mb-6 max-w-prose text-ink-muted">{t(`section.${section}.lead`)}</p>
          {isClosed ? (
            <Notice>{wizard('facts.closed')}</Notice>
          ) : isLocked ? (
            <ChoiceQuestion />
          ) : (
            <FactsForm
              key={`${section} ${refused?.conflict ? refused.conflict.revision : ''}`}
              {...rest}
              onPreview={onPreview}
              draftPath={`${casePath}/draft?section=${section}`}
              refused={refused ?? null}
            />
          )}
        </Card>
      </div>
    </div>
  );
}

/** Nationality and family are asked only after the choice is recorded (AGG). */
function ChoiceQuestion() {
  const t = useT('wizard');
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
