import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { ConfirmStep } from '~/components';
import { CASE_EDITORS } from '~/domain/cases/access';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseHeader } from '~/queries/cases/case-header.server';
import { deleteCase } from '~/services/cases/delete-case.server';

/** Asks before a case is deleted for good. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  if (args.params.case === undefined) throw notFound();
  const found = await getCaseHeader(args.context.app.database, organisation.id, args.params.case);
  return { back: `/o/${organisation.slug}/cases/${found.id}/manage`, caseTitle: found.title };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const caseId = args.params.case;
  if (caseId === undefined) throw notFound();
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  await deleteCase(context.app, { actor, caseId });
  return redirectWithFlash(`/o/${organisation.slug}/cases`, {
    kind: 'success',
    key: 'case-flash:flash.deleted',
  });
}

export default function DeleteCasePage() {
  const { back, caseTitle } = useLoaderData<typeof loader>();
  const t = useT('case-forms');
  return (
    <ConfirmStep
      title={t('manage.deleteTitle')}
      confirmText={t('manage.deleteSubmit')}
      cancelTo={back}
      isDangerous
    >
      <p>{t('manage.deleteWhat', { title: caseTitle })}</p>
      <p className="font-semibold">{t('manage.deleteFinal')}</p>
    </ConfirmStep>
  );
}
