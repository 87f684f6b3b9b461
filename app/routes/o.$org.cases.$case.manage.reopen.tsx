import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireRoomForCase } from '~/auth/billing-gate.server';
import { requireCase } from '~/auth/case-gate.server';
import { ConfirmStep } from '~/components';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseHeader } from '~/queries/cases/case-header.server';
import { reopenCase } from '~/services/cases/reopen-case.server';

/** Asks before a closed case is opened again. */
export async function loader(args: LoaderFunctionArgs) {
  const { base, organisation, caseId } = await requireCase(args, { forEditors: true });
  await getCaseHeader(args.context.app.database, organisation.id, caseId);
  return { back: `${base}/manage` };
}

export async function action(args: ActionFunctionArgs) {
  const { base, actor, caseId, organisation } = await requireCase(args, { forEditors: true });
  await requireRoomForCase(args, organisation, { act: 'reopen' });
  await reopenCase(args.context.app, { actor, caseId });
  return redirectWithFlash(base, { kind: 'success', key: 'replan:flash.reopened' });
}

export default function ReopenCasePage() {
  const { back } = useLoaderData<typeof loader>();
  const t = useT('replan');
  return (
    <ConfirmStep title={t('reopen.confirm')} confirmText={t('reopen.submit')} cancelTo={back}>
      <p>{t('reopen.text')}</p>
    </ConfirmStep>
  );
}
