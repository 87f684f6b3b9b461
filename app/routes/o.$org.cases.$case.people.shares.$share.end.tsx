import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { ConfirmStep } from '~/components';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseShare } from '~/queries/sharing/case-shares.server';
import { endShare } from '~/services/sharing/end-share.server';

/** Asks before a share is ended. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, today } = await requireCase(args, { forEditors: true });
  const shareId = idOf(args.params.share);
  const share = await getCaseShare(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    shareId,
    today,
  });
  const back = `${base}/people/shares/${shareId}`;
  if (share.state !== 'running') return redirect(back);
  return { back, partnerName: share.partnerName };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, caseId, base } = await requireCase(args, { forEditors: true });
  const shareId = idOf(args.params.share);
  await endShare(args.context.app, { actor, caseId, shareId });
  return redirectWithFlash(`${base}/people/shares/${shareId}`, {
    kind: 'success',
    key: 'sharing:flash.ended',
  });
}

function idOf(share: string | undefined): string {
  if (share === undefined || share.includes('\u0000')) throw notFound();
  return share;
}

export default function EndSharePage() {
  const { back, partnerName } = useLoaderData<typeof loader>();
  const t = useT('sharing');
  return (
    <ConfirmStep title={t('end.title')} confirmText={t('end.submit')} cancelTo={back} isDangerous>
      <p>{t('end.text', { partner: partnerName })}</p>
    </ConfirmStep>
  );
}
