import type { ActionFunctionArgs } from '@remix-run/node';

import { requireMember } from '~/auth/gates.server';
import { CASE_EDITORS } from '~/domain/cases/access';
import { maxTextOf, sectionFromForm } from '~/domain/cases/draft';
import { isFieldName, isSection } from '~/domain/cases/fields';
import type { DraftAnswer } from '~/components/cases/send-draft';
import { baseOf, revisionOf } from '~/forms/case-revision.server';
import { readForm } from '~/forms/parse-form.server';
import { formatTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { notFound } from '~/platform/errors';
import { getCaseFacts } from '~/queries/cases/case-facts.server';
import { planPreview } from '~/queries/cases/plan-preview.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { saveFacts } from '~/services/cases/save-facts.server';

/**
 * Saving as one types. Answers by status: 200 with the new revision, the time, what was taken and the preview of the plan, 400 too long, 401 session ended,
 * 409 somebody else saved. Takes anything incomplete.
 */
export async function action(args: ActionFunctionArgs) {
  const { app, requestId } = args.context;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const section = new URL(args.request.url).searchParams.get('section');
  const caseId = args.params.case;
  if (caseId === undefined || !isSection(section)) throw notFound();
  const form = await readForm(args.request);
  const values = sectionFromForm(section, form);
  if (Object.entries(values).some(([name, text]) => isFieldName(name) && text.length > maxTextOf(name))) {
    return Response.json({}, { status: 400 });
  }
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  const [saved, directory] = await Promise.all([
    saveFacts(app, { actor, caseId, section, values, revision: revisionOf(form), base: baseOf(form) }),
    directoryOf(app),
  ]);
  if (saved.outcome !== 'saved') return Response.json({}, { status: 409 });
  const facts = await getCaseFacts(app.database, organisation.id, caseId);
  const preview = planPreview(
    {
      draft: facts.draft,
      facts: facts.employer,
      asOf: app.clock.today(),
      language: languageOf(args.request),
      directory,
    },
    { casePath: `/o/${organisation.slug}/cases/${caseId}`, companyPath: `/o/${organisation.slug}/company` },
  );
  const answer: Required<DraftAnswer> = {
    revision: saved.revision,
    time: formatTime(app.clock.now()),
    base: values,
    preview,
  };
  return Response.json(answer);
}
