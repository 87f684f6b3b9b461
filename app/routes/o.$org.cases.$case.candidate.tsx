import type { SubmissionResult } from '@conform-to/react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase, type CaseVisit } from '~/auth/case-gate.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card, ConfirmStep } from '~/components';
import { SubmitButton } from '~/components/form';
import { CandidateAccess } from '~/components/people/candidate-access';
import { CandidateLinkForm, type LinkFormValues } from '~/components/people/candidate-link-form';
import { CandidateLinkMade, type CandidateLinkMadeProps } from '~/components/people/candidate-link-made';
import { CandidatePreview } from '~/components/people/candidate-preview';
import { CandidateReports } from '~/components/people/candidate-reports';
import { addDays } from '~/domain/calendar';
import { LINK_DAYS } from '~/domain/candidate/limits';
import { candidateLinkSchema } from '~/forms/candidate-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { CANDIDATE_WORDS } from '~/i18n/candidate';
import { fill } from '~/i18n/candidate/candidate-words';
import { directionOf, type CandidateLanguage } from '~/i18n/candidate/languages';
import { useT } from '~/i18n/use-t';
import type { AppContext } from '~/platform/context.server';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { candidateAccess } from '~/queries/candidate/candidate-access.server';
import { candidatePreview } from '~/queries/candidate/candidate-preview.server';
import { endCandidateLink } from '~/services/candidate/end-link.server';
import { makeCandidateLink } from '~/services/candidate/make-link.server';
import { settleReport } from '~/services/candidate/settle-report.server';

/** The link is a secret and shown once, so nothing on the way keeps the page. */
export const headers = privateHeaders;

/** The candidate's page from HR's side: the link, what the person would see, what they reported. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireCase(args);
  const { app } = args.context;
  const { organisation, caseId, language, today } = visit;
  const { searchParams } = new URL(args.request.url);
  const access = await candidateAccess(app.database, {
    organisationId: organisation.id,
    caseId,
    now: app.clock.now(),
    language,
  });
  const values: LinkFormValues = {
    email: access.link?.email ?? '',
    addressee: access.link?.addressee ?? '',
    language: access.link?.language ?? 'en',
    lastDay: addDays(today, LINK_DAYS),
  };
  return {
    base: visit.base,
    canEdit: visit.canEdit,
    access,
    values,
    view:
      visit.canEdit && searchParams.has('new')
        ? 'new'
        : visit.canEdit && searchParams.has('end')
          ? 'end'
          : 'state',
  };
}

type Preview = Awaited<ReturnType<typeof candidatePreview>>;
type Answer =
  | { state: 'form'; lastResult: SubmissionResult<string[]> | null; values: LinkFormValues | null }
  | { state: 'preview'; values: LinkFormValues; preview: Preview }
  | { state: 'made'; made: Omit<CandidateLinkMadeProps, 'page'> };

const answered = (answer: Answer, status = 200) => data(answer, { status });

export async function action(args: ActionFunctionArgs) {
  const visit = await requireCase(args, { forEditors: true });
  const { app } = args.context;
  const form = await readForm(args.request);
  const { actor, caseId } = visit;
  const page = `${visit.base}/candidate`;
  const flash = (key: string, kind: 'success' | 'warning' = 'success') =>
    redirectWithFlash(page, { kind, key: `candidate-access:flash.${key}` });
  const intent = form.get('intent');
  switch (intent) {
    case 'end':
      await endCandidateLink(app, { actor, caseId });
      return flash('ended');
    case 'confirm-report':
    case 'decline-report': {
      const outcome = await settleReport(app, {
        actor,
        caseId,
        reportId: String(form.get('report')),
        isConfirmed: intent === 'confirm-report',
      });
      return flash(outcome, outcome === 'changed' ? 'warning' : 'success');
    }
    case 'preview':
    case 'change':
    case 'send':
      break;
    default:
      throw badRequest('No known intent.');
  }
  const submission = parseForm(form, candidateLinkSchema(visit.today), visit.language);
  if (submission.status !== 'success')
    return answered({ state: 'form', lastResult: submission.reply(), values: null }, 400);
  const { email, addressee, language, lastDay } = submission.value;
  const values = { email, addressee: addressee ?? '', language, lastDay };
  if (intent === 'change') return answered({ state: 'form', lastResult: null, values });
  if (intent === 'preview')
    return answered({ state: 'preview', values, preview: await shown(app, visit, values) });
  const made = await makeCandidateLink(app, { actor, caseId, ...values });
  if (made.outcome !== 'made') return flash('notActive', 'warning');
  return answered({ state: 'made', made: shareOf(visit, language, made.url) });
}

function shown(
  app: Pick<AppContext, 'database'>,
  visit: CaseVisit,
  { addressee, language }: { addressee: string; language: CandidateLanguage },
): Promise<Preview> {
  const { organisation, person, caseId, today } = visit;
  return candidatePreview(app.database, {
    organisationId: organisation.id,
    caseId,
    personId: person.id,
    addressee,
    language,
    today,
  });
}

function shareOf(visit: CaseVisit, language: CandidateLanguage, url: string) {
  const organisation = visit.organisation.name;
  return {
    url,
    share: fill(CANDIDATE_WORDS[language].share, { organisation, link: url }),
    shareLanguage: language,
    shareDirection: directionOf(language),
  };
}

export default function CandidateAccessRoute() {
  const { base, canEdit, access, values, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('candidate-access');
  const page = `${base}/candidate`;
  const isReplacing = access.link?.isOpen ?? false;
  if (answer?.state === 'made') return <CandidateLinkMade page={page} {...answer.made} />;
  if (answer?.state === 'preview') return <LookFirst values={answer.values} preview={answer.preview} />;
  if (answer?.state === 'form' || view === 'new') {
    return (
      <CandidateLinkForm
        // Back from the preview the form begins anew, with what was typed.
        key={answer?.values ? 'typed' : 'new'}
        values={answer?.values ?? values}
        lastResult={answer?.lastResult ?? null}
        isReplacing={isReplacing}
      />
    );
  }
  if (view === 'end') {
    return (
      <ConfirmStep
        title={t('end.title')}
        confirmText={t('end.submit')}
        cancelTo={page}
        intent="end"
        isDangerous
      >
        <p>{t('end.text')}</p>
      </ConfirmStep>
    );
  }
  return (
    <>
      <div className="grid gap-2">
        <h2 className="text-h2">{t('title')}</h2>
        <p className="max-w-3xl text-ink-muted">{t('lead')}</p>
      </div>
      <CandidateReports base={base} canEdit={canEdit} reports={access.reports} />
      <CandidateAccess base={base} canEdit={canEdit} access={access} isOwnPage />
    </>
  );
}

function LookFirst({ values, preview }: { values: LinkFormValues; preview: Preview }) {
  const t = useT('candidate-access');
  return (
    <Card title={t('preview.title')}>
      <div className="grid grid-cols-1 gap-4">
        <p>{t('preview.lead')}</p>
        <p>{t('preview.never')}</p>
        <form method="post" className="flex flex-wrap items-center gap-3">
          {Object.entries(values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p className="w-full font-semibold [overflow-wrap:anywhere]">
            {t('preview.sendTo', { email: values.email })}
          </p>
          <SubmitButton name="intent" value="send">
            {t('preview.send')}
          </SubmitButton>
          <SubmitButton name="intent" value="change" look="quiet">
            {t('preview.change')}
          </SubmitButton>
        </form>
        <CandidatePreview label={t('preview.frame')} {...preview} />
      </div>
    </Card>
  );
}
