import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { FolderTabs } from '~/components/papers/folder-tabs';
import { MadeCard } from '~/components/papers/made-card';
import { MakeCards } from '~/components/papers/make-cards';
import { ReceiptCard } from '~/components/papers/receipt-card';
import { StepReceipts } from '~/components/papers/step-receipts';
import { isOutputKind } from '~/domain/hand-over/output';
import { isVisit } from '~/domain/hand-over/visit';
import { readForm } from '~/forms/parse-form.server';
import { formatDate, formatDateTime } from '~/i18n/format';
import { germanDate } from '~/platform/clock.server';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { handOverPage } from '~/queries/hand-over/hand-over-page.server';
import { qrCodeSvg } from '~/services/account/qr-code.server';
import { beginOutput } from '~/services/hand-over/begin-output.server';
import { issueReceipt, type ReceiptOutcome } from '~/services/hand-over/issue-receipt.server';

/** Handing the folder out: receipt of completeness, one PDF, the folder of an appointment, a ZIP. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, language, today, canEdit } = await requireCase(args);
  const { app } = args.context;
  const { receipt, outputs, ...page } = await handOverPage(app, {
    organisationId: organisation.id,
    caseId,
    language,
    today,
    stepKey: new URL(args.request.url).searchParams.get('for'),
  });
  const verifyPath = receipt === null ? '' : `/verify/${receipt.code}`;
  return {
    ...page,
    base,
    canEdit,
    receipt:
      receipt === null
        ? null
        : {
            code: receipt.code,
            state: receipt.state,
            hash: receipt.manifestHash,
            issuedOn: formatDate(germanDate(receipt.issuedAt), language),
            verifyPath,
            qr:
              receipt.state.state === 'valid'
                ? await qrCodeSvg(`${app.environment.BASE_URL}${verifyPath}`)
                : null,
          },
    outputs: outputs.map(({ createdAt, expiresAt, ...output }) => ({
      ...output,
      when: formatDateTime(createdAt, language),
      until: formatDate(germanDate(expiresAt), language),
    })),
  };
}

const RECEIPT_FLASH = {
  issued: { kind: 'success', key: 'hand-over:flash.issued' },
  'holds-already': { kind: 'info', key: 'hand-over:flash.holdsAlready' },
  'not-ready': { kind: 'warning', key: 'hand-over:flash.notReady' },
  'case-closed': { kind: 'warning', key: 'hand-over:flash.closed' },
} as const satisfies Record<ReceiptOutcome['outcome'], object>;

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  if (form.get('intent') === 'receipt') {
    const { actor, role, caseId, base } = await requireCase(args, { forEditors: true });
    const chosen = form.get('for');
    const stepKey = typeof chosen === 'string' && chosen !== '' ? chosen : null;
    const { outcome } = await issueReceipt(args.context.app, { actor, role, caseId, stepKey });
    const search = stepKey === null ? '' : `?${new URLSearchParams({ for: stepKey }).toString()}`;
    return redirectWithFlash(`${base}/hand-over${search}`, RECEIPT_FLASH[outcome]);
  }
  const { actor, caseId, base } = await requireCase(args);
  const kind = form.get('intent');
  const step = form.get('step');
  const isAppointment = kind === 'appointment';
  if (!isOutputKind(kind)) throw badRequest('No known intent.');
  if (isAppointment && (typeof step !== 'string' || !isVisit(step))) throw badRequest('No known visit.');
  const { outcome } = await beginOutput(args.context.app, {
    actor,
    caseId,
    kind,
    stepKey: isAppointment && typeof step === 'string' ? step : null,
    language: form.get('language') === 'en' && !isAppointment ? 'en' : 'de',
  });
  const flash =
    outcome === 'begun'
      ? ({ kind: 'success', key: 'hand-over:flash.begun' } as const)
      : ({ kind: 'warning', key: 'hand-over:flash.tooMany' } as const);
  return redirectWithFlash(`${base}/hand-over`, flash);
}

export default function HandOverPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <FolderTabs base={page.base} />
      <ReceiptCard page={page} />
      <MakeCards base={page.base} visits={page.visits} fileCount={page.fileCount} />
      <MadeCard base={page.base} outputs={page.outputs} titles={page.titles} />
      <StepReceipts base={page.base} steps={page.steps} shown={page.scope?.key ?? null} />
    </>
  );
}
