import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, LinkButton, Notice } from '~/components';
import { StepForms } from '~/components/cases/step-forms';
import { StepMoves } from '~/components/cases/step-moves';
import { StepSheet } from '~/components/cases/step-sheet';
import { daysBetween } from '~/domain/calendar';
import { canEditCases, CASE_EDITORS } from '~/domain/cases/access';
import { earliestDoneDay, type DoneDayProblem } from '~/domain/cases/done-day';
import { stepFormSchema } from '~/forms/case-forms.server';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseStep } from '~/queries/cases/case-step.server';
import { assignStep } from '~/services/cases/assign-step.server';
import { completeStep } from '~/services/cases/complete-step.server';
import { undoStep } from '~/services/cases/undo-step.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export { reloadAfterConflict as shouldRevalidate } from '~/components/cases/reload-after-conflict';

/** One step: what it means, who does it until when, and the forms to work on it. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, role } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const { case: caseId, step: stepId } = args.params;
  if (caseId === undefined || stepId === undefined) throw notFound();
  const today = app.clock.today();
  const step = await getCaseStep(app.database, {
    organisationId: organisation.id,
    caseId,
    stepId,
    today,
    language: languageOf(args.request),
    eventId: new URL(args.request.url).searchParams.get('event'),
  });
  return {
    title: `${step.plan.title} · ${organisation.name}`,
    base: `/o/${organisation.slug}/cases/${caseId}`,
    canEdit: canEditCases(role) && step.caseStatus === 'active',
    today,
    earliestDay: earliestDoneDay(step.caseCreatedOn),
    daysLate: step.isOverdue && step.dueOn !== null ? daysBetween(step.dueOn, today) : 0,
    step,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { app } = context;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const { case: caseId, step: stepId } = args.params;
  if (caseId === undefined || stepId === undefined) throw notFound();
  const parsed = stepFormSchema.safeParse(Object.fromEntries(await readForm(request)));
  // Only fields that the page itself fills can fail here; the day and the owner are judged below, beside their field.
  if (!parsed.success) throw badRequest('The form of a step is incomplete.');
  const t = translatorFor(languageOf(request), 'cases');
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const target = { actor, caseId, stepId, revision: parsed.data.revision };
  const page = `/o/${organisation.slug}/cases/${caseId}/steps/${stepId}`;
  const conflict = () => data({ conflict: parsed.data, error: null, typed: null }, { status: 409 });
  const refusal = (error: string, typed: string) => data({ conflict: null, error, typed }, { status: 400 });
  switch (parsed.data.intent) {
    case 'complete': {
      const { doneOn } = parsed.data;
      const result = await completeStep(app, { ...target, doneOn });
      switch (result.outcome) {
        case 'done':
          return redirectWithFlash(`${page}?event=${result.eventId}`, {
            kind: 'success',
            key: 'cases:flash.done',
          });
        case 'already-done':
          return redirectWithFlash(page, { kind: 'success', key: 'cases:flash.done' });
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
      const result = await undoStep(app, target);
      switch (result.outcome) {
        case 'undone':
          return redirectWithFlash(`${page}?event=${result.eventId}`, {
            kind: 'success',
            key: 'cases:flash.undone',
          });
        case 'already-open':
          return redirectWithFlash(page, { kind: 'success', key: 'cases:flash.undone' });
        case 'changed-meanwhile':
          return conflict();
        case 'not-active':
          return refusal(t('step.notActive'), '');
      }
    }
    case 'assign': {
      const ownerId = parsed.data.ownerId === '' ? null : parsed.data.ownerId;
      const outcome = await assignStep(app, { ...target, ownerId });
      switch (outcome) {
        case 'assigned':
        case 'unchanged':
          return redirectWithFlash(page, { kind: 'success', key: 'cases:flash.assigned' });
        case 'changed-meanwhile':
          return conflict();
        case 'not-a-member':
          return refusal(t('step.notMember'), '');
        case 'not-active':
          return refusal(t('step.notActive'), '');
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
  const { base, canEdit, today, earliestDay, daysLate, step } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('cases');
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-6">
        {step.moves === null ? null : <StepMoves moves={step.moves} />}
        {daysLate > 0 ? <Notice kind="danger">{t('step.overdueSince', { count: daysLate })}</Notice> : null}
        <StepSheet step={step} base={base} />
      </div>
      <div className="grid content-start gap-6">
        {canEdit ? (
          <StepForms
            key={step.revision}
            step={step}
            today={today}
            earliestDay={earliestDay}
            answer={answer ?? null}
          />
        ) : (
          <Card>
            <p>{step.doneOn === null ? t('readOnly') : t('common:status.done')}</p>
          </Card>
        )}
        <LinkButton to={`${base}/steps`} look="quiet">
          {t('step.back')}
        </LinkButton>
      </div>
    </div>
  );
}
