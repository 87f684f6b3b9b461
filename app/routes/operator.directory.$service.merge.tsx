import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Notice, PageHeader } from '~/components';
import { MAX_SEARCH } from '~/components/directory-admin/entry-filter';
import { MergeConfirm, MergeSearch } from '~/components/directory-admin/merge-steps';
import { mergeEntriesSchema } from '~/forms/directory-steps.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { getEntry } from '~/queries/directory/entry-detail.server';
import { entryList } from '~/queries/directory/entry-list.server';
import { mergePreview } from '~/queries/directory/merge-preview.server';
import { mergeServices } from '~/services/directory/merge-services.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

const CHOICES = 20;

/** Merging in two steps: `?q=` looks for the entry that stays, `?into=` shows what will happen. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { request, params, context } = args;
  const { database, clock } = context.app;
  const language = languageOf(request);
  const source = await getEntry(database, params['service'] ?? '');
  const { service } = source;
  const base = `/operator/directory/${service.id}`;
  if (source.mergedInto !== null) throw redirect(base);
  const { searchParams } = new URL(request.url);
  const text = (searchParams.get('q') ?? '').replaceAll('\u0000', '').slice(0, MAX_SEARCH);
  const into = searchParams.get('into');
  const t = translatorFor(language, 'directory-admin');
  const filter = { kind: null, land: null, status: null, state: 'listed', text } as const;
  const [preview, found] = await Promise.all([
    into === null ? null : mergePreview(database, { source, targetId: into, language }),
    text.trim() === ''
      ? null
      : entryList(database, { filter, today: clock.today(), after: null, pageSize: CHOICES }),
  ]);
  return {
    title: t('merge.title', { name: service.name }),
    base,
    name: service.name,
    sourceRevision: source.revision,
    text,
    preview,
    isImpossible: into !== null && preview === null,
    choices: found?.rows.filter(({ id }) => id !== service.id) ?? null,
    hasMore: (found?.next ?? null) !== null,
  };
}

/** An answer that something changed meanwhile needs the new state beside it. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

export async function action(args: ActionFunctionArgs) {
  const { person } = await requireOperator(args);
  const submission = parseForm(await readForm(args.request), mergeEntriesSchema, languageOf(args.request));
  if (submission.status !== 'success')
    return data({ lastResult: submission.reply(), problem: null }, { status: 400 });
  const sourceId = args.params['service'] ?? '';
  const { outcome } = await mergeServices(args.context.app, {
    actorId: person.id,
    sourceId,
    ...submission.value,
  });
  switch (outcome) {
    case 'merged':
      return redirectWithFlash(`/operator/directory/${submission.value.targetId}`, {
        kind: 'success',
        key: 'directory-admin:flash.merged',
      });
    case 'already-merged':
      return redirectWithFlash(`/operator/directory/${sourceId}`, {
        kind: 'warning',
        key: 'directory-admin:flash.alreadyMerged',
      });
    case 'conflict':
      return data({ lastResult: submission.reply(), problem: 'changed' as const }, { status: 409 });
    case 'same-entry':
    case 'target-not-listed':
      return data({ lastResult: submission.reply(), problem: 'impossible' as const }, { status: 409 });
  }
}

export default function MergePage() {
  const page = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('directory-admin');
  const { title, base, name, preview } = page;
  const isImpossible = page.isImpossible || actionData?.problem === 'impossible';
  return (
    <>
      <PageHeader
        title={title}
        lead={t('merge.lead')}
        breadcrumbs={[
          { to: '/operator/directory', label: t('list.title') },
          { to: base, label: name },
        ]}
      />
      {isImpossible ? (
        <Notice kind="warning" isLive>
          {t('merge.notPossible')}
        </Notice>
      ) : null}
      {actionData?.problem === 'changed' ? (
        <Notice kind="warning" isLive>
          {t('merge.changed')}
        </Notice>
      ) : null}
      {preview === null ? (
        <MergeSearch base={base} text={page.text} choices={page.choices} hasMore={page.hasMore} />
      ) : (
        <MergeConfirm
          // What changed meanwhile is shown anew, and with it the revisions that are sent.
          key={`${page.sourceRevision}-${preview.targetRevision}`}
          base={base}
          name={name}
          sourceRevision={page.sourceRevision}
          preview={preview}
          lastResult={actionData?.lastResult ?? null}
        />
      )}
    </>
  );
}
