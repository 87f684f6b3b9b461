import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { pathOnThisSite } from '~/auth/local-path';
import { EmptyState, LinkButton, PageHeader } from '~/components';
import { ChangeForms } from '~/components/work/change-forms';
import { RefusedSteps } from '~/components/work/refused-steps';
import { CASE_EDITORS } from '~/domain/cases/access';
import { doneDayProblem } from '~/domain/cases/done-day';
import { snoozeProblem } from '~/domain/work/snooze';
import { chosenPerson, chosenSteps, type StepChange } from '~/domain/work/step-batch';
import { changeStepsSchema } from '~/forms/work-forms.server';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { chosenLines } from '~/queries/work/chosen-lines.server';
import { changeSteps } from '~/services/work/change-steps.server';
import { undoBatch } from '~/services/work/undo-batch.server';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? 'Lotsenwerk' }];

/** The chosen steps once more, and what can be done to them. Nothing changes before the form here is sent. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const { app } = args.context;
  const { searchParams } = new URL(args.request.url);
  const one = searchParams.get('one');
  const chosen = chosenSteps(one === null ? searchParams.getAll('step') : [one]);
  const language = languageOf(args.request);
  const today = app.clock.today();
  const { lines, members } = await chosenLines(app.database, {
    organisationId: organisation.id,
    personId: person.id,
    today,
    language,
    stepIds: chosen.map(({ stepId }) => stepId),
  });
  return {
    title: `${translatorFor(language, 'step-changes')('steps.title')} · ${organisation.name}`,
    home: `/o/${organisation.slug}`,
    back: pathOnThisSite(searchParams.get('back')) ?? `/o/${organisation.slug}`,
    today,
    lines,
    members,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { app } = context;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const form = await readForm(request);
  const parsed = changeStepsSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw badRequest('The form of the steps is incomplete.');
  const back = pathOnThisSite(form.get('back')) ?? `/o/${organisation.slug}`;
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const { data: wanted } = parsed;
  if (wanted.intent === 'undo') {
    const { restored, kept } = await undoBatch(app, { actor, batchId: wanted.batch });
    const key = restored === 0 ? 'nothingUndone' : kept > 0 ? 'undonePartly' : 'undone';
    return redirectWithFlash(back, {
      kind: kept > 0 ? 'warning' : 'success',
      key: `work-flash:flash.${key}`,
    });
  }
  const today = app.clock.today();
  // A mistyped year is told beside the field; what depends on the single case is judged there.
  const problem =
    wanted.intent === 'done'
      ? doneDayProblem(wanted.doneOn, today, today)
      : wanted.intent === 'snooze'
        ? snoozeProblem(wanted.until, today)
        : null;
  if (problem !== null && problem !== 'too-early') {
    const typed = wanted.intent === 'done' ? wanted.doneOn : wanted.intent === 'snooze' ? wanted.until : '';
    return data({ problem, intent: wanted.intent, typed, refused: [], changed: 0 }, { status: 400 });
  }
  const one = form.get('one');
  const texts = typeof one === 'string' ? [one] : form.getAll('step').map(String);
  const result = await changeSteps(app, {
    actor,
    steps: chosenSteps(texts),
    change: changeOf(wanted, today),
  });
  if (result.refused.length > 0) {
    const { refused, changed } = result;
    return data({ problem: null, intent: wanted.intent, typed: '', refused, changed }, { status: 409 });
  }
  if (result.batchId === null) {
    return redirectWithFlash(back, { kind: 'info', key: 'work-flash:flash.nothingChanged' });
  }
  const url = new URL(back, 'http://local.invalid');
  url.searchParams.set('batch', result.batchId);
  return redirect(url.pathname + url.search);
}

type Wanted = Exclude<ReturnType<typeof changeStepsSchema.parse>, { intent: 'undo' }>;

function changeOf(wanted: Wanted, today: string): StepChange {
  switch (wanted.intent) {
    case 'done':
      return { action: 'done', doneOn: wanted.doneOn };
    case 'done-today':
      return { action: 'done', doneOn: today };
    case 'snooze':
      return { action: 'snooze', until: wanted.until };
    case 'wake':
      return { action: 'snooze', until: null };
    case 'assign':
      return { action: 'assign', people: peopleOf(wanted) };
  }
}

function peopleOf({ ownerId, deputyId }: { ownerId: string; deputyId: string }) {
  const [owner, deputy] = [chosenPerson(ownerId), chosenPerson(deputyId)];
  return {
    ...(owner === undefined ? {} : { ownerId: owner }),
    ...(deputy === undefined ? {} : { deputyId: deputy }),
  };
}

export default function ChangeStepsPage() {
  const { home, back, today, lines, members } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('work-lists');
  const changes = useT('step-changes');
  const refused = answer?.refused ?? [];
  return (
    <>
      <PageHeader
        title={changes('steps.title')}
        breadcrumbs={[{ to: home, label: t('today.title') }]}
        lead={lines.length === 0 ? undefined : changes('steps.lead', { count: lines.length })}
      />
      {refused.length > 0 ? (
        <RefusedSteps refused={refused} changed={answer?.changed ?? 0} lines={lines} />
      ) : null}
      {lines.length === 0 ? (
        <EmptyState
          title={changes('steps.none')}
          text={changes('steps.noneText')}
          action={<LinkButton to={back}>{changes('steps.back')}</LinkButton>}
        />
      ) : (
        <ChangeForms
          lines={lines}
          members={members}
          home={home}
          back={back}
          today={today}
          problem={answer?.problem ?? null}
          typed={answer?.typed ?? ''}
        />
      )}
    </>
  );
}
