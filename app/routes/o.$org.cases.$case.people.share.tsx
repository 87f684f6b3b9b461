import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, LinkButton } from '~/components';
import { PartnerForm, ScopeForm } from '~/components/sharing/share-form';
import { SharePreview } from '~/components/sharing/share-preview';
import { addDays } from '~/domain/calendar';
import { choiceSearch, type ChosenShare } from '~/domain/sharing/share-choice';
import { scopeOf } from '~/domain/sharing/scope';
import { MOST_SHARE_DAYS } from '~/domain/sharing/share-period';
import { readForm } from '~/forms/parse-form.server';
import { shareChoiceSchema } from '~/forms/share-forms.server';
import { useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseHeader } from '~/queries/cases/case-header.server';
import { shareDraft } from '~/queries/sharing/share-draft.server';
import { changeShare } from '~/services/sharing/change-share.server';
import { shareCase } from '~/services/sharing/share-case.server';

export { reloadAfterConflict as shouldRevalidate } from '~/components/cases/reload-after-conflict';

/** Sharing a case in three steps: with whom, what, and what they will see. Only the last one stores something. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, person, caseId, base, today, language } = await requireCase(args, {
    forEditors: true,
  });
  const { database } = args.context.app;
  const { searchParams } = new URL(args.request.url);
  const choice = readChoice(searchParams);
  const [found, draft] = await Promise.all([
    getCaseHeader(database, organisation.id, caseId),
    shareDraft(
      database,
      { organisationId: organisation.id, caseId, personId: person.id, today, language },
      { ...choice, wantsPreview: searchParams.get('preview') === '1' },
    ),
  ]);
  return {
    people: `${base}/people`,
    caseNumber: found.number,
    today,
    latestDay: addDays(today, MOST_SHARE_DAYS),
    draft,
  };
}

function readChoice(values: URLSearchParams | FormData) {
  const parsed = shareChoiceSchema.safeParse({
    ...Object.fromEntries([...values.entries()].filter(([, value]) => typeof value === 'string')),
    show: values.getAll('show'),
  });
  // Only an address that somebody wrote by hand can fail here: what people choose is judged beside its field.
  if (!parsed.success) throw badRequest('The choice of a share is incomplete.');
  return parsed.data;
}

export async function action(args: ActionFunctionArgs) {
  const { actor, caseId, base } = await requireCase(args, { forEditors: true });
  const { app } = args.context;
  const form = readChoice(await readForm(args.request));
  const { revision } = form;
  const chosen: ChosenShare = {
    partnerId: form.with,
    shareId: form.share || null,
    adviserId: form.adviser || null,
    scope: scopeOf(form.show),
    endsOn: form.until,
    revision,
  };
  const page = (shareId: string) => `${base}/people/shares/${shareId}`;
  // The form again, where the loader says what is wrong.
  const again = () => redirect(`${base}/people/share?${choiceSearch(chosen)}&preview=1`);
  const { adviserId, scope, endsOn, shareId } = chosen;
  if (shareId !== null) {
    const result = await changeShare(app, { actor, caseId, shareId, adviserId, scope, endsOn, revision });
    switch (result.outcome) {
      case 'changed':
      case 'unchanged':
        return redirectWithFlash(page(shareId), { kind: 'success', key: 'sharing:flash.changed' });
      case 'changed-meanwhile':
        return data({ isConflict: true }, { status: 409 });
      case 'over':
      case 'bad-day':
      case 'nothing-chosen':
      case 'not-a-partner':
        return again();
    }
  }
  const result = await shareCase(app, { actor, caseId, partnerId: form.with, adviserId, scope, endsOn });
  switch (result.outcome) {
    case 'shared':
      return redirectWithFlash(page(result.shareId), { kind: 'success', key: 'sharing:flash.shared' });
    case 'already-shared':
    case 'bad-day':
    case 'nothing-chosen':
    case 'not-a-partner':
      return again();
  }
}

export default function SharePage() {
  const { people, caseNumber, today, latestDay, draft } = useLoaderData<typeof loader>();
  const t = useT('sharing');
  const here = `${people}/share`;
  switch (draft.step) {
    case 'who':
      return <PartnerForm partners={draft.partners} isUnknown={draft.isUnknown} backTo={people} />;
    case 'already':
    case 'over':
      return (
        <Card title={t('form.title')} className="max-w-3xl">
          <div className="grid justify-items-start gap-4">
            <p>{t(draft.step === 'already' ? 'form.already' : 'form.problem.over')}</p>
            <LinkButton to={`${people}/shares/${draft.share.id}`}>{t('form.toShare')}</LinkButton>
            <LinkButton to={here} look="secondary">
              {t('form.otherPartner')}
            </LinkButton>
          </div>
        </Card>
      );
    case 'form':
      return (
        <ScopeForm
          key={choiceSearch(draft.choice)}
          partner={draft.partner}
          choice={draft.choice}
          problems={draft.problems}
          caseNumber={caseNumber}
          today={today}
          latestDay={latestDay}
          backTo={draft.choice.shareId === null ? here : `${people}/shares/${draft.choice.shareId}`}
        />
      );
    case 'preview':
      return (
        <SharePreview
          partnerName={draft.partner.name}
          choice={draft.choice}
          adviserName={draft.adviserName}
          view={draft.view}
          saved={draft.isConflict ? draft.share : null}
          editTo={`${here}?${choiceSearch(draft.choice)}`}
        />
      );
  }
}
