import { data, type ActionFunctionArgs } from '@remix-run/node';

import type { PartnerKind } from '~/domain/sharing/access';
import { commentText } from '~/domain/work/comment';
import { readForm } from '~/forms/parse-form.server';
import { shareCommentSchema } from '~/forms/share-forms.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { withdrawShareComment } from '~/services/sharing/withdraw-share-comment.server';
import { addShareComment } from '~/services/sharing/add-share-comment.server';

import { requireShare } from './share-gate.server';

/** What the page of a shared step does with its form, at a chamber as at a desk. */
export async function shareCommentAction(args: ActionFunctionArgs, kind: PartnerKind) {
  const { app, requestId } = args.context;
  const { person, share, base, language } = await requireShare(args, kind);
  const stepId = args.params.step;
  if (stepId === undefined || !share.scope.includes('steps')) throw notFound();
  const parsed = shareCommentSchema.safeParse(Object.fromEntries(await readForm(args.request)));
  if (!parsed.success) throw badRequest('The form of a comment is incomplete.');
  const form = parsed.data;
  const page = `${base}/${share.id}/steps/${stepId}`;
  // The employer is the organisation of everything in the case, whoever writes; the gate has tied the two together.
  const actor = { organisationId: share.organisationId, personId: person.id, requestId };
  const target = { actor, caseId: share.caseId, shareId: share.id, stepId };
  if (form.intent === 'delete') {
    const outcome = await withdrawShareComment(app, {
      ...target,
      commentId: form.comment,
      revision: form.revision,
    });
    return outcome === 'changed-meanwhile'
      ? redirectWithFlash(page, { kind: 'warning', key: 'sharing:flash.commentChanged' })
      : redirectWithFlash(page, { kind: 'success', key: 'sharing:flash.commentDeleted' });
  }
  const reading = commentText(form.text);
  if ('problem' in reading) {
    const error = translatorFor(language, 'work')(`comments.problem.${reading.problem}`);
    return data({ error, text: form.text.replaceAll('\u0000', '') }, { status: 400 });
  }
  const result = await addShareComment(app, { ...target, side: 'partner', text: reading.text });
  // It ended between the gate and here: as little to see as for any other look.
  if (result.outcome === 'over') throw notFound();
  return redirectWithFlash(`${page}#comment-${result.commentId}`, {
    kind: 'success',
    key: 'sharing:flash.commentAdded',
  });
}
