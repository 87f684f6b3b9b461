import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { LinkButton, Notice, PageHeader } from '~/components';
import { ConfirmImport } from '~/components/exchange/confirm-import';
import { DifferenceCard } from '~/components/exchange/difference-card';
import { ImportBadge } from '~/components/exchange/import-badge';
import { RefusedLines } from '~/components/exchange/refused-lines';
import { UnderWay } from '~/components/exchange/under-way';
import { SubmitButton } from '~/components/form';
import { confirmImportSchema } from '~/forms/exchange-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { importDetail } from '~/queries/directory/import-detail.server';
import { confirmImport } from '~/services/directory/confirm-import.server';
import { dropImport } from '~/services/directory/drop-import.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One uploaded list: being read, refused, waiting for a yes, being applied, done. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const language = languageOf(args.request);
  const importId = args.params['import'] ?? '';
  const detail = await importDetail(args.context.app.database, { importId, language });
  if (detail === null) throw notFound();
  const t = translatorFor(language, 'exchange');
  return { title: `${t('title')} · Lotsenwerk`, detail };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context, params } = args;
  const { person, organisation } = await requireOperator(args);
  const importId = params['import'] ?? '';
  const here = `/operator/exchange/${encodeURIComponent(importId)}`;
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const form = await readForm(request);
  const intent = form.get('intent');
  if (intent === 'drop') {
    const outcome = await dropImport(context.app, { actor, importId });
    return outcome === 'dropped' ? redirect(here) : tooLate(here);
  }
  if (intent !== 'apply') throw badRequest('No known intent.');
  const submission = parseForm(form, confirmImportSchema, languageOf(request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const outcome = await confirmImport(context.app, { actor, importId, ...submission.value });
  return outcome === 'begun' ? redirect(here) : tooLate(here);
}

function tooLate(here: string): Response {
  return redirectWithFlash(here, { kind: 'warning', key: 'exchange:import.notPossible' });
}

type Detail = ReturnType<typeof useLoaderData<typeof loader>>['detail'];

export default function ImportPage() {
  const { detail } = useLoaderData<typeof loader>();
  const t = useT('exchange');
  const language = useLanguage();
  return (
    <>
      <PageHeader
        title={t('import.title', { when: formatDateTime(detail.createdAt, language) })}
        lead={<ImportBadge state={detail.status} />}
        breadcrumbs={[{ to: '/operator/exchange', label: t('title') }]}
      />
      <StateOf detail={detail} />
    </>
  );
}

function StateOf({ detail }: { detail: Detail }) {
  const t = useT('exchange');
  switch (detail.status) {
    case 'reading':
      return <UnderWay title={t('import.readingTitle')} text={t('import.readingText')} />;
    case 'applying':
      return (
        <UnderWay
          title={t('import.applyingTitle')}
          text={t('import.applyingText')}
          progress={{ done: detail.doneCount, total: detail.writeCount }}
        />
      );
    case 'refused':
      return (
        <>
          <RefusedLines errors={detail.errors} errorCount={detail.errorCount} />
          <Again />
        </>
      );
    case 'compared':
      return <Compared detail={detail} />;
    case 'applied':
      return (
        <>
          <Notice kind="success" title={t('import.appliedTitle')}>
            <p>
              {t('import.appliedText', { count: detail.doneCount })}{' '}
              {detail.hasEndedMissing ? t('import.endedToo') : null}
            </p>
            <p>{t('import.reasonGiven', { reason: detail.reason })}</p>
          </Notice>
          {detail.difference ? <DifferenceCard difference={detail.difference} isApplied /> : null}
          <Again />
        </>
      );
    case 'dropped':
      return (
        <>
          <Notice title={t('import.droppedTitle')}>{t('import.droppedText')}</Notice>
          <Again />
        </>
      );
  }
}

function Again() {
  const t = useT('exchange');
  return (
    <div>
      <LinkButton to="/operator/exchange" look="secondary">
        {t('import.again')}
      </LinkButton>
    </div>
  );
}

function Compared({ detail }: { detail: Detail }) {
  const t = useT('exchange');
  const answer = useActionData<typeof action>();
  const { difference } = detail;
  if (difference === null) return null;
  const isSame = difference.created + difference.changed === 0;
  return (
    <>
      {/* A reason stands there already only if somebody said yes before. */}
      {detail.reason === '' ? null : (
        <Notice kind="warning" title={t('import.movedTitle')}>
          {t('import.movedText')}
        </Notice>
      )}
      {isSame ? <Notice title={t('import.nothingTitle')}>{t('import.nothingText')}</Notice> : null}
      <DifferenceCard difference={difference} />
      {isSame && difference.missing === 0 ? null : (
        <ConfirmImport
          missing={difference.missing}
          reason={detail.reason}
          lastResult={answer?.lastResult ?? null}
        />
      )}
      <Form method="post">
        <SubmitButton name="intent" value="drop" look="danger">
          {t('import.drop')}
        </SubmitButton>
      </Form>
    </>
  );
}
