import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, Notice } from '~/components';
import { EventChoice } from '~/components/plan/replan/event-choice';
import { EventForm } from '~/components/plan/replan/event-form';
import { EventList } from '~/components/plan/replan/event-list';
import { PlanTabs } from '~/components/plan/plan-tabs';
import { fieldOf } from '~/domain/cases/fields';
import { HAPPENING_TRAITS, isHappening, type Happening } from '~/domain/cases/replan/happening';
import type { DoneDayProblem } from '~/domain/cases/done-day';
import { answerText, questionsOf } from '~/forms/case-questions.server';
import { readForm } from '~/forms/parse-form.server';
import { readEventForm, retractSchema, type EventProblem } from '~/forms/replan-forms.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { formatDate } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseEvents } from '~/queries/cases/case-events.server';
import { recordEvent } from '~/services/cases/record-event.server';
import { retractEvent } from '~/services/cases/retract-event.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** What happened to the case from outside, and the form to enter more. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, language, today, canEdit } = await requireCase(args);
  const page = await getCaseEvents(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    language,
  });
  const t = translatorFor(language, 'replan');
  const kind = new URL(args.request.url).searchParams.get('kind');
  const isOpen = canEdit && page.status === 'active';
  const chosen = isOpen && isHappening(kind) && page.possible.includes(kind) ? kind : null;
  return {
    title: `${t('events.title')} · ${organisation.name}`,
    base,
    today,
    canEdit: isOpen,
    possible: isOpen ? page.possible.map((id) => ({ id, group: HAPPENING_TRAITS[id].group })) : [],
    form: chosen === null ? null : formOf(chosen, page, language),
    rows: page.rows.map((row) => ({
      id: row.id,
      happening: row.happening,
      day: row.day,
      actorName: row.actorName,
      isRetracted: row.isRetracted,
      details: [
        ...(row.stepTitle === null ? [] : [row.stepTitle]),
        ...(row.answers.until === null ? [] : [formatDate(row.answers.until, language)]),
        ...Object.entries(row.answers.facts).flatMap(
          ([name, text]) =>
            // Only our own service writes the names.
            answerText(name as Parameters<typeof answerText>[0], text, language) ?? [],
        ),
      ],
    })),
  };
}

function formOf(
  happening: Happening,
  { draft, steps }: Pick<Awaited<ReturnType<typeof getCaseEvents>>, 'draft' | 'steps'>,
  language: Parameters<typeof questionsOf>[2],
) {
  const traits = HAPPENING_TRAITS[happening];
  return {
    happening,
    asksDay: traits.asksDay,
    steps: steps.filter(({ key }) => traits.steps.includes(key)),
    questions: traits.facts.flatMap((name, index) =>
      questionsOf(fieldOf(name).section, draft, language)
        .filter((question) => question.name === name)
        .map((question) => ({
          ...question,
          isRequired: index === 0,
          isSpecial: false,
          // A new answer is asked for: only what is no decision yet stands there from before.
          value: traits.group === 'decision' && index === 0 ? '' : question.value,
          choices:
            index === 0 && traits.answers !== undefined
              ? question.choices.filter(({ value }) => traits.answers?.includes(value))
              : question.choices,
        })),
    ),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { base, actor, caseId, language } = await requireCase(args, { forEditors: true });
  const { app } = args.context;
  const form = await readForm(args.request);
  const page = `${base}/events`;
  const retracting = retractSchema.safeParse(Object.fromEntries(form));
  if (retracting.success) {
    const outcome = await retractEvent(app, { actor, caseId, eventId: retracting.data.event });
    return redirectWithFlash(page, {
      kind: outcome === 'not-active' || outcome === 'unknown' ? 'info' : 'success',
      key: outcome === 'not-active' ? 'replan:flash.notActive' : 'replan:flash.retracted',
    });
  }
  const read = readEventForm(form);
  if (!read.ok) {
    if (read.happening === null) throw badRequest('The form does not say what happened.');
    return data({ errors: textsOf(read.problems, language), typed: read.typed }, { status: 400 });
  }
  const result = await recordEvent(app, { actor, caseId, ...read });
  switch (result.outcome) {
    case 'recorded':
      return result.asksForPlan
        ? redirectWithFlash(`${base}/re-plan`, { kind: 'success', key: 'replan:flash.recordedPlan' })
        : redirectWithFlash(page, { kind: 'success', key: 'replan:flash.recorded' });
    case 'bad-day':
      return data(
        {
          errors: { day: translatorFor(language, 'cases')(`step.${DAY_PROBLEMS[result.problem]}`) },
          typed: typedOf(form),
        },
        { status: 400 },
      );
    case 'not-active':
      return redirectWithFlash(base, { kind: 'info', key: 'replan:flash.notActive' });
  }
}

const DAY_PROBLEMS = {
  required: 'dayRequired',
  'not-a-date': 'dayInvalid',
  'in-future': 'dayFuture',
  'too-early': 'dayEarly',
} as const satisfies Record<DoneDayProblem, string>;

function textsOf(
  problems: Readonly<Record<string, EventProblem>>,
  language: Parameters<typeof translatorFor>[0],
): Record<string, string> {
  const t = translatorFor(language, 'replan');
  const invalid = translatorFor(language, 'wizard')('problem.invalid');
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      problem === 'badFact' ? invalid : t(`events.${problem}`),
    ]),
  );
}

function typedOf(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

export default function CaseEventsPage() {
  const { base, canEdit, possible, form, rows, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('replan');
  return (
    <>
      <PlanTabs base={base} />
      <div className="grid gap-2">
        <h2 className="text-h2">{t('events.title')}</h2>
        <p className="max-w-prose text-ink-muted">{t('events.lead')}</p>
      </div>
      {form !== null ? (
        <EventForm key={form.happening} form={form} today={today} answer={answer ?? null} />
      ) : canEdit ? (
        <EventChoice possible={possible} />
      ) : (
        <Notice>{t('accept.reader')}</Notice>
      )}
      <Card title={t('events.list')}>
        {rows.length === 0 ? <p>{t('events.empty')}</p> : <EventList rows={rows} canEdit={canEdit} />}
      </Card>
    </>
  );
}
