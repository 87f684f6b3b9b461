import type { SubmissionResult } from '@conform-to/react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { privateHeaders } from '~/auth/private-headers.server';
import { LinkButton, Notice, PageHeader, PublicShell } from '~/components';
import { CheckStart } from '~/components/exchange/check-start';
import {
  CorrectionForm,
  CorrectionPreview,
  type CorrectionValues,
  type PreviewRow,
} from '~/components/exchange/correction-form';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { CORRECTION_FIELDS, correctionOf, fieldText, typedEntry } from '~/domain/directory-exchange';
import { correctionSchema } from '~/forms/correction-form.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { germanDate } from '~/platform/clock.server';
import { badRequest } from '~/platform/errors';
import { openCheck } from '~/queries/directory/check-for-visitor.server';
import { answerServiceCheck, type CheckAnswer } from '~/services/directory/answer-service-check.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Lotsenwerk' },
  { name: 'robots', content: 'noindex' },
];
/** The address is a secret, so no cache keeps the page. */
export const headers = privateHeaders;

/** Behind the link of the monthly mail. Looking changes nothing: programs that check mails open links too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app } = context;
  const language = languageOf(request);
  const t = translatorFor(language, 'exchange');
  const title = `${t('check.title')} · Lotsenwerk`;
  const open = await openCheck(app.database, { token: params['token'] ?? '', now: app.clock.now() });
  if (open === null) return data({ title, open: null }, { status: 404 });
  const { service } = open;
  const words = { language, kreise: bundledDirectory.kreisByAgs };
  const shown = [...CORRECTION_FIELDS, 'topics', 'verifiedOn'] as const;
  return data({
    title,
    open: {
      name: service.name,
      entry: shown.map((field) => ({ field, text: fieldText(field, service[field], words) })),
      typed: { ...typedEntry(service), text: '' },
      validUntil: formatDate(germanDate(open.expiresAt), language),
      isCorrecting: new URL(request.url).searchParams.has('correct'),
    },
  });
}

type Answer =
  | {
      state: 'form';
      lastResult: SubmissionResult<string[]> | null;
      values: CorrectionValues | null;
      problem: string | null;
    }
  | { state: 'preview'; rows: PreviewRow[]; values: CorrectionValues }
  | { state: CheckAnswer['kind'] | 'closed' };

const answered = (answer: Answer, status = 200) => data(answer, { status });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  const token = params['token'] ?? '';
  const language = languageOf(request);
  const form = await readForm(request);
  const settle = async (answer: CheckAnswer) => {
    const outcome = await answerServiceCheck(app, { token, answer });
    return outcome === 'answered' ? answered({ state: answer.kind }) : answered({ state: 'closed' }, 404);
  };
  const intent = form.get('intent');
  if (intent === 'confirm') return settle({ kind: 'confirmed' });
  if (intent === 'stop') return settle({ kind: 'stopped' });
  if (intent !== 'preview' && intent !== 'send' && intent !== 'edit') throw badRequest('No known intent.');

  const open = await openCheck(app.database, { token, now: app.clock.now() });
  if (open === null) return answered({ state: 'closed' }, 404);
  const submission = parseForm(form, correctionSchema, language);
  if (submission.status !== 'success')
    return answered({ state: 'form', lastResult: submission.reply(), values: null, problem: null }, 400);
  const { text, ...typed } = submission.value;
  if (intent === 'edit')
    return answered({ state: 'form', lastResult: null, values: submission.value, problem: null });
  const correction = correctionOf(open.service, typed);
  const changed = CORRECTION_FIELDS.filter((field) => field in correction);
  if (changed.length === 0 && text === '') {
    const problem = translatorFor(language, 'exchange')('check.nothing');
    return answered({ state: 'form', lastResult: null, values: submission.value, problem }, 400);
  }
  if (intent === 'send') return settle({ kind: 'corrected', correction, text });
  const words = { language, kreise: bundledDirectory.kreisByAgs };
  const rows = changed.map((field) => ({
    field,
    before: fieldText(field, open.service[field], words),
    after: fieldText(field, correction[field], words),
  }));
  return answered({ state: 'preview', rows, values: submission.value });
}

export default function ServiceCheckPage() {
  return (
    <PublicShell>
      <Content />
    </PublicShell>
  );
}

function Content() {
  const { open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('exchange');
  switch (answer?.state) {
    case 'confirmed':
      return <Thanks text={t('check.confirmedText')} />;
    case 'corrected':
      return <Thanks text={t('check.correctedText')} />;
    case 'stopped':
      return <Thanks text={t('check.stoppedText')} />;
    case 'closed':
      return <Closed />;
    default:
  }
  if (open === null) return <Closed />;
  if (answer?.state === 'preview') {
    return (
      <>
        <PageHeader title={t('check.previewTitle')} lead={t('check.previewLead')} />
        <CorrectionPreview rows={answer.rows} values={answer.values} />
      </>
    );
  }
  if (answer?.state === 'form' || open.isCorrecting) {
    return (
      <>
        <PageHeader title={t('check.formTitle')} lead={t('check.formLead')} />
        <CorrectionForm
          // Back from the difference the form begins anew, with what was typed.
          key={answer?.values ? 'typed' : 'entry'}
          values={answer?.values ?? open.typed}
          lastResult={answer?.lastResult ?? null}
          problem={answer?.problem ?? null}
        />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('check.title')} lead={t('check.lead')} />
      <CheckStart entry={open.entry} validUntil={open.validUntil} />
    </>
  );
}

function Thanks({ text }: { text: string }) {
  const t = useT('exchange');
  return (
    <>
      <PageHeader title={t('check.thanksTitle')} />
      <Notice kind="success" isLive>
        {text}
      </Notice>
    </>
  );
}

function Closed() {
  const t = useT('exchange');
  return (
    <>
      <PageHeader title={t('check.closedTitle')} lead={t('check.closedText')} />
      <div>
        <LinkButton to="/services">{t('check.toFinder')}</LinkButton>
      </div>
    </>
  );
}
