import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, LinkButton, Notice } from '~/components';
import { CommentForm } from '~/components/work/comment-form';
import { commentText } from '~/domain/work/comment';
import { readForm } from '~/forms/parse-form.server';
import { commentFormSchema } from '~/forms/work-forms.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { conversationsOfCase } from '~/queries/sharing/case-shares.server';
import { memberNames } from '~/queries/work/member-names.server';
import { findOwnComment } from '~/queries/work/step-comments.server';
import { addShareComment } from '~/services/sharing/add-share-comment.server';
import { addComment } from '~/services/work/add-comment.server';
import { changeComment } from '~/services/work/change-comment.server';

/** One's own comment to edit it, and a new one that was not taken: what was typed is still there. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, base, caseId, today } = await requireCase(args, { forEditors: true });
  const { database } = args.context.app;
  const stepId = args.params.step ?? '';
  const commentId = new URL(args.request.url).searchParams.get('edit');
  const step = `${base}/steps/${stepId}`;
  const reader = { organisationId: organisation.id, stepId, personId: person.id };
  const [found, comment, names, conversations] = await Promise.all([
    database.caseStep.findFirst({
      where: { organisationId: organisation.id, caseId, id: stepId },
      select: { id: true },
    }),
    commentId === null ? null : findOwnComment(database, { ...reader, commentId }),
    memberNames(database, organisation.id),
    conversationsOfCase(database, { organisationId: organisation.id, caseId, today }),
  ]);
  if (found === null || (commentId !== null && comment === null)) throw notFound();
  return { step, comment, names, conversations };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, caseId, base, language } = await requireCase(args, { forEditors: true });
  const { app } = args.context;
  const stepId = args.params.step;
  if (stepId === undefined) throw notFound();
  const parsed = commentFormSchema.safeParse(Object.fromEntries(await readForm(args.request)));
  if (!parsed.success) throw badRequest('The form of a comment is incomplete.');
  const form = parsed.data;
  const step = `${base}/steps/${stepId}`;
  const target = { actor, caseId, stepId };
  const t = translatorFor(language, 'work');
  if (form.intent === 'delete') {
    const { comment: commentId, revision } = form;
    const outcome = await changeComment(app, { ...target, commentId, revision, text: null });
    return outcome === 'changed-meanwhile'
      ? redirectWithFlash(step, { kind: 'warning', key: 'work-flash:flash.commentChanged' })
      : redirectWithFlash(step, { kind: 'success', key: 'work-flash:flash.commentDeleted' });
  }
  const reading = commentText(form.text);
  const edited = form.intent === 'edit' ? { id: form.comment, revision: form.revision } : null;
  if ('problem' in reading) {
    const error = t(`comments.problem.${reading.problem}`);
    return data(
      { error, text: form.text.replaceAll('\u0000', ''), edited, isConflict: false },
      { status: 400 },
    );
  }
  if (form.intent === 'add' && form.share !== '') {
    const result = await addShareComment(app, {
      ...target,
      side: 'employer',
      shareId: form.share,
      text: reading.text,
    });
    // Never kept for the colleagues alone without a word: it was meant for others.
    if (result.outcome === 'over')
      return data(
        { error: t('comments.shareOver'), text: form.text, edited: null, isConflict: false },
        { status: 409 },
      );
    return redirectWithFlash(`${step}#comment-${result.commentId}`, {
      kind: 'success',
      key: 'work-flash:flash.commentAdded',
    });
  }
  if (edited === null) {
    const { commentId } = await addComment(app, { ...target, text: reading.text });
    return redirectWithFlash(`${step}#comment-${commentId}`, {
      kind: 'success',
      key: 'work-flash:flash.commentAdded',
    });
  }
  const outcome = await changeComment(app, {
    ...target,
    commentId: edited.id,
    revision: edited.revision,
    text: reading.text,
  });
  if (outcome === 'changed-meanwhile')
    return data({ error: null, text: form.text, edited, isConflict: true }, { status: 409 });
  return redirectWithFlash(`${step}#comment-${edited.id}`, {
    kind: 'success',
    key: 'work-flash:flash.commentEdited',
  });
}

export default function CommentPage() {
  const { step, comment, names, conversations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('work');
  const changes = useT('step-changes');
  const isConflict = answer?.isConflict === true;
  const back = (
    <LinkButton to={step} look="quiet">
      {changes('steps.back')}
    </LinkButton>
  );
  if (comment === null || comment.isWithdrawn) {
    return (
      <Card title={t('comments.text')}>
        {comment === null ? null : (
          <Notice kind={isConflict ? 'danger' : 'info'} isLive={isConflict}>
            {t('comments.withdrawnMeanwhile')}
          </Notice>
        )}
        <CommentForm
          action={`${step}/comments`}
          names={names}
          conversations={conversations}
          text={answer?.text ?? ''}
          error={answer?.error ?? null}
        />
        {back}
      </Card>
    );
  }
  return (
    <Card title={t('comments.edit')}>
      {isConflict ? (
        <Notice kind="danger" title={t('comments.conflict')} isLive>
          <p className="whitespace-pre-line">{comment.text}</p>
        </Notice>
      ) : null}
      <CommentForm
        action={`${step}/comments?edit=${comment.id}`}
        names={names}
        edited={comment}
        text={answer?.text ?? comment.text}
        error={answer?.error ?? null}
      />
      {back}
    </Card>
  );
}
