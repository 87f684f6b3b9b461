import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, LinkButton, Notice } from '~/components';
import { CardLinks } from '~/components/cards/card-links';
import { StepForms } from '~/components/cases/step-forms';
import { StepMoves } from '~/components/cases/step-moves';
import { StepSheet } from '~/components/cases/step-sheet';
import { CommentList } from '~/components/work/comment-list';
import { StepPapers } from '~/components/folder/step-papers';
import { MissingDates } from '~/components/reminders/missing-dates';
import { OfficeLimitNotice } from '~/components/reminders/office-limit-notice';
import { StepClockCard } from '~/components/work/step-clock-card';
import { WaitingText } from '~/components/work/waiting-text';
import { earliestDoneDay, type DoneDayProblem } from '~/domain/cases/done-day';
import { cardsForStep } from '~/domain/practice-cards/all-cards';
import { cardLine } from '~/domain/practice-cards/card-view';
import { stepFormSchema } from '~/forms/case-forms.server';
import { readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseStep } from '~/queries/cases/case-step.server';
import { conversationsOfCase } from '~/queries/sharing/case-shares.server';
import { getStepPapers } from '~/queries/folder/step-papers.server';
import { missingDateTasks } from '~/queries/reminders/missing-dates.server';
import { officeLimitOf } from '~/queries/reminders/office-limit.server';
import { memberNames } from '~/queries/work/member-names.server';
import { stepComments } from '~/queries/work/step-comments.server';
import { getStepWork } from '~/queries/work/step-work.server';
import { assignStep } from '~/services/cases/assign-step.server';
import { completeStep } from '~/services/cases/complete-step.server';
import { undoStep } from '~/services/cases/undo-step.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export { reloadAfterConflict as shouldRevalidate } from '~/components/cases/reload-after-conflict';

const MOST_CARDS = 3;

/** One step: what it means, whose turn it is, its limit, comments, and the forms to work on it. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation, base, caseId, language, today, canEdit } = await requireCase(args);
  const { database } = args.context.app;
  const stepId = args.params.step;
  if (stepId === undefined) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const me = { organisationId: organisation.id, personId: person.id };
  const [step, work, { comments, olderThan }, names, conversations, missing] = await Promise.all([
    getCaseStep(database, {
      organisationId: organisation.id,
      caseId,
      stepId,
      today,
      language,
      eventId: searchParams.get('event'),
    }),
    getStepWork(database, { ...me, caseId, stepId, today, language }),
    stepComments(database, { ...me, stepId, olderThan: searchParams.get('before') }),
    memberNames(database, organisation.id),
    conversationsOfCase(database, { organisationId: organisation.id, caseId, today }),
    missingDateTasks(database, {
      organisationId: organisation.id,
      stepId,
      today,
      language,
      home: `/o/${organisation.slug}`,
    }),
  ]);
  const papers = await getStepPapers(database, {
    organisationId: organisation.id,
    caseId,
    documents: step.documents,
    today,
  });
  const at = (moment: Date | null) => (moment === null ? null : formatDateTime(moment, language));
  return {
    title: `${step.plan.title} · ${organisation.name}`,
    home: `/o/${organisation.slug}`,
    base,
    canEdit: canEdit && step.caseStatus === 'active',
    canComment: canEdit,
    today,
    earliestDay: earliestDoneDay(step.caseCreatedOn),
    step,
    work,
    missing: step.status === 'open' ? missing : [],
    officeLimit:
      step.status === 'open' ? officeLimitOf(work, { organisationName: organisation.name, today }) : null,
    comments: comments.map((comment) => ({
      ...comment,
      at: formatDateTime(comment.at, language),
      editedAt: at(comment.editedAt),
      deletedAt: at(comment.deletedAt),
    })),
    olderThan,
    names,
    conversations,
    papers,
    cards: cardsForStep(step.plan.id, MOST_CARDS).map((card) => cardLine(card, language)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { actor, caseId, base, language } = await requireCase(args, { forEditors: true });
  const stepId = args.params.step;
  if (stepId === undefined) throw notFound();
  const parsed = stepFormSchema.safeParse(Object.fromEntries(await readForm(args.request)));
  // Only fields that the page itself fills can fail here; the day and the owner are judged below, beside their field.
  if (!parsed.success) throw badRequest('The form of a step is incomplete.');
  const t = translatorFor(language, 'cases');
  const target = { actor, caseId, stepId, revision: parsed.data.revision };
  const page = `${base}/steps/${stepId}`;
  const conflict = () => data({ conflict: parsed.data, error: null, typed: null }, { status: 409 });
  const refusal = (error: string, typed: string | null = null) =>
    data({ conflict: null, error, typed }, { status: 400 });
  switch (parsed.data.intent) {
    case 'complete': {
      const { doneOn } = parsed.data;
      const result = await completeStep(app, { ...target, doneOn });
      switch (result.outcome) {
        case 'done':
          return redirectWithFlash(`${page}?event=${result.eventId}`, {
            kind: 'success',
            key: 'case-flash:flash.done',
          });
        case 'already-done':
          return redirectWithFlash(page, { kind: 'success', key: 'case-flash:flash.done' });
        case 'changed-meanwhile':
          return conflict();
        case 'bad-day':
          return refusal(t(`step.${DAY_PROBLEMS[result.problem]}`), doneOn);
        case 'not-active':
          return refusal(t('step.notActive'), doneOn);
      }
    }
    // falls through is impossible: every outcome above returns
    case 'undo': {
      const result = await undoStep(app, { ...target, reason: parsed.data.reason });
      switch (result.outcome) {
        case 'undone':
          return redirectWithFlash(`${page}?event=${result.eventId}`, {
            kind: 'success',
            key: 'case-flash:flash.undone',
          });
        case 'already-open':
          return redirectWithFlash(page, { kind: 'success', key: 'case-flash:flash.undone' });
        case 'changed-meanwhile':
          return conflict();
        case 'not-active':
          return refusal(t('step.notActive'));
      }
    }
    // falls through is impossible: every outcome above returns
    case 'assign': {
      const { ownerId, deputyId } = parsed.data;
      const outcome = await assignStep(app, {
        ...target,
        ownerId: ownerId || null,
        deputyId: deputyId || null,
      });
      switch (outcome) {
        case 'assigned':
        case 'unchanged':
          return redirectWithFlash(page, { kind: 'success', key: 'case-flash:flash.assigned' });
        case 'changed-meanwhile':
          return conflict();
        case 'not-a-member':
          return refusal(t('step.notMember'));
        case 'same-person':
          return refusal(translatorFor(language, 'work')('step.samePerson'));
        case 'not-active':
          return refusal(t('step.notActive'));
      }
    }
  }
}

const DAY_PROBLEMS = {
  required: 'dayRequired',
  'not-a-date': 'dayInvalid',
  'in-future': 'dayFuture',
  'too-early': 'dayEarly',
} as const satisfies Record<DoneDayProblem, string>;

export default function CaseStepPage() {
  const page = useLoaderData<typeof loader>();
  const { base, home, canEdit, today, earliestDay, step, work } = page;
  const answer = useActionData<typeof action>();
  const t = useT('cases');
  const w = useT('work');
  const cards = useT('cards');
  const here = `${base}/steps/${step.id}`;
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-6">
        {step.moves === null ? null : <StepMoves moves={step.moves} />}
        {step.status === 'open' ? (
          <Notice kind={work.line.waiting.daysLate > 0 ? 'danger' : 'info'} title={w('step.now')}>
            <p>
              <WaitingText waiting={work.line.waiting} />
            </p>
          </Notice>
        ) : null}
        {page.officeLimit === null ? null : <OfficeLimitNotice limit={page.officeLimit} />}
        <MissingDates tasks={page.missing} />
        <StepSheet step={step} base={base} deputyName={work.line.deputyName} />
        {step.plan.id === 'faire-integration-notice' && (
          <LinkButton to={`${base}/faire-integration`}>{cards('noticeLink')}</LinkButton>
        )}
        <StepPapers papers={page.papers} folder={`${base}/folder`} />
        {work.clock === null ? null : (
          <StepClockCard clock={work.clock} eventsTo={canEdit ? `${base}/events` : null} />
        )}
        {page.cards.length > 0 && (
          <div className="print:hidden">
            <Card title={cards('forStep')}>
              <CardLinks cards={page.cards} />
            </Card>
          </div>
        )}
        <CommentList
          comments={page.comments}
          commentsTo={`${here}/comments`}
          olderTo={page.olderThan === null ? null : `${here}?before=${page.olderThan}`}
          names={page.names}
          conversations={page.conversations}
          canEdit={page.canComment}
        />
      </div>
      <div className="grid content-start gap-6">
        {canEdit ? (
          <>
            <StepForms
              key={step.revision}
              step={step}
              deputyId={work.line.deputyId}
              today={today}
              earliestDay={earliestDay}
              answer={answer ?? null}
            />
            {step.status === 'open' ? (
              <Card title={w('step.later')}>
                <p className="mb-3 text-small text-ink-muted">{w('step.laterText')}</p>
                <LinkButton
                  to={`${home}/steps?${new URLSearchParams({ one: `${step.id}.${step.revision}`, back: here }).toString()}`}
                  look="secondary"
                >
                  {w('step.later')}
                </LinkButton>
              </Card>
            ) : null}
          </>
        ) : (
          <Card>
            <p>{step.doneOn === null ? t('readOnly') : t('common:status.done')}</p>
          </Card>
        )}
        {canEdit ? (
          <Card title={w('step.ask')}>
            <p className="mb-3 text-small text-ink-muted">{w('step.askText')}</p>
            <LinkButton to={`${base}/ask?step=${step.id}`} look="secondary">
              {w('step.askLink')}
            </LinkButton>
          </Card>
        ) : null}
        <LinkButton to={`${base}/steps`} look="quiet">
          {t('step.back')}
        </LinkButton>
      </div>
    </div>
  );
}
