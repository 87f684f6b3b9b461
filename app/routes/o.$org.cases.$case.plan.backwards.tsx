import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, Notice } from '~/components';
import { DateField, SubmitButton } from '~/components/form';
import { BackwardsResult } from '~/components/plan/backwards-result';
import { PlanTabs } from '~/components/plan/plan-tabs';
import { isCalendarDate } from '~/domain/calendar';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { backwardsPlan } from '~/queries/cases/backwards-plan.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** From a wanted first day of work back: the latest day of each step. A form that only asks and stores nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, today, language, canEdit } = await requireCase(args);
  const typed = new URL(args.request.url).searchParams.get('start') ?? '';
  const isWrong = typed !== '' && (!isCalendarDate(typed) || typed < today || typed > '2100-12-31');
  const page = await backwardsPlan(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    today,
    language,
    start: typed === '' || isWrong ? null : typed,
  });
  return {
    title: `${translatorFor(language, 'plan-pages')('backwards.title')} · ${organisation.name}`,
    base,
    today,
    typed,
    isWrong,
    page,
    factsTo: canEdit ? `${base}/facts/position` : null,
  };
}

export default function BackwardsPage() {
  const { base, today, typed, isWrong, page, factsTo } = useLoaderData<typeof loader>();
  const t = useT('plan-pages');
  const shown = typed !== '' ? typed : page.state === 'counted' ? page.wantedStart : '';
  const isImpossible = page.state === 'impossible' && typed !== '' && !isWrong;
  const error = isWrong ? t('backwards.badDate') : isImpossible ? t('backwards.impossible') : null;
  return (
    <>
      <PlanTabs base={base} />
      <Card title={t('backwards.title')}>
        <p className="mb-4 max-w-prose text-ink-muted">{t('backwards.lead')}</p>
        <Form className="flex flex-wrap items-end gap-4" noValidate>
          <DateField
            key={shown}
            field={{
              id: 'backwards-start',
              name: 'start',
              formId: 'backwards',
              errorId: 'backwards-start-error',
              descriptionId: 'backwards-start-hint',
              errors: error === null ? undefined : [error],
              initialValue: shown,
            }}
            label={t('backwards.start')}
            min={today}
            isRequired
          />
          <SubmitButton look="secondary">{t('backwards.show')}</SubmitButton>
        </Form>
        <p className="mt-3 text-small text-ink-muted">{t('backwards.onlyLooking')}</p>
      </Card>
      {page.state === 'impossible' ? null : page.result === null ? (
        <Notice>{t('backwards.none')}</Notice>
      ) : (
        <BackwardsResult
          result={page.result}
          wantedStart={page.wantedStart}
          factsTo={page.wantedStart === page.caseStart ? null : factsTo}
        />
      )}
    </>
  );
}
