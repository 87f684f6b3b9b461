import { sharedView, type SharedStep } from '~/domain/sharing/shared-view';
import { shownView, type ShownExplanation, type ShownView } from '~/domain/sharing/shown-view';
import type { ShareScope } from '~/domain/sharing/scope';
import { formatDateTime } from '~/i18n/format';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import type { RunningShare } from './running-share.server';
import { getSharableCase, type SharableReader } from './sharable-case.server';

/** What a scope shows of a case, ready for the page: for the preview and for the other side alike. */
export async function shownCase(
  database: Database,
  reader: SharableReader & { scope: ShareScope },
): Promise<ShownView> {
  const found = await getSharableCase(database, reader);
  return shownView(sharedView(reader.scope, found), (moment) => formatDateTime(moment, reader.language));
}

type Look = Pick<SharableReader, 'language' | 'today'>;

/** A case as a running share shows it. The gate has found the share, so its organisation and case are known. */
export function sharedCase(database: Database, share: RunningShare, look: Look): Promise<ShownView> {
  const { id, organisationId, caseId, sharedById, scope } = share;
  return shownCase(database, { ...look, organisationId, caseId, sharedById, scope, shareId: id });
}

export interface SharedStepPage {
  employerName: string;
  number: number;
  step: SharedStep;
  explanation: ShownExplanation;
}

/**
 * One step as a running share shows it, with the conversation.
 *
 * @throws AppError `not-found`, also where the scope holds no steps
 */
export async function getSharedStep(
  database: Database,
  share: RunningShare,
  look: Look & { stepId: string | undefined },
): Promise<SharedStepPage> {
  const { head, plan, steps } = await sharedCase(database, share, look);
  const step = plan?.status === 'active' ? plan.steps.find(({ id }) => id === look.stepId) : undefined;
  const explanation = steps?.find(({ stepId }) => stepId === look.stepId);
  if (step === undefined || explanation === undefined) throw notFound();
  return { employerName: head.employerName, number: head.number, step, explanation };
}
