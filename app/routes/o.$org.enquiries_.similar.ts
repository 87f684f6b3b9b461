import type { ActionFunctionArgs } from '@remix-run/node';

import { requireMember } from '~/auth/gates.server';
import { CASE_EDITORS } from '~/domain/cases/access';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { similarAnswers } from '~/queries/enquiries/similar-answers.server';

/** Longer subjects are cut. */
const MOST_CHARACTERS = 300;

/** What was answered already on the words of a form that is being filled in. By POST: words stand in no address. */
export async function action(args: ActionFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const { app } = args.context;
  const form = await readForm(args.request);
  const answers = await similarAnswers(app.database, {
    organisationId: organisation.id,
    words: String(form.get('subject') ?? '')
      .replaceAll('\u0000', '')
      .slice(0, MOST_CHARACTERS),
    language: languageOf(args.request),
    today: app.clock.today(),
  });
  return Response.json({ answers }, { headers: { 'Cache-Control': 'no-store' } });
}
