import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Notice, PageHeader } from '~/components';
import { ConflictNotice, type ConflictRow } from '~/components/directory-admin/conflict-notice';
import { EntryForm } from '~/components/directory-admin/entry-form';
import { ENTRY_FIELDS, entryOf, type EntryField, type ServiceEntry } from '~/domain/directory/entry';
import type { EntryFormValues } from '~/forms/entry-form-fields';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formOfEntry, serviceEntrySchema, untouchedFields } from '~/forms/service-entry-form.server';
import { formatDate } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { germanDate } from '~/platform/clock.server';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getEntry, valuesBefore } from '~/queries/directory/entry-detail.server';
import { fieldInWords } from '~/queries/directory/field-words.server';
import { editService, type EditServiceOutcome } from '~/services/directory/edit-service.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The form of an entry. `?undo=<line of the history>` begins with the values from before that change. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { request, params, context } = args;
  const { database } = context.app;
  const language = languageOf(request);
  const { service, revision, mergedInto } = await getEntry(database, params['service'] ?? '');
  if (mergedInto !== null) throw notFound();
  const t = translatorFor(language, 'directory-admin');
  const changeId = new URL(request.url).searchParams.get('undo');
  const undone = changeId === null ? null : await valuesBefore(database, { serviceId: service.id, changeId });
  const values: EntryFormValues = {
    ...formOfEntry(undone === null ? entryOf(service) : withValues(entryOf(service), undone.values)),
    revision: String(revision),
    ...(undone === null
      ? {}
      : {
          reason: t('form.undoReason', {
            action: t(`history.actions.${undone.action}`),
            day: formatDate(germanDate(undone.at), language),
          }),
        }),
  };
  return {
    title: t('form.editTitle', { name: service.name }),
    service: { id: service.id, name: service.name },
    hasDerivedAreas: service.territories.some(({ derived }) => derived),
    isUndo: undone !== null,
    values,
  };
}

/** The entry with some fields as the history has them; fields it does not know are left alone. */
function withValues(entry: ServiceEntry, values: Readonly<Record<string, unknown>>): ServiceEntry {
  const known = Object.entries(values).filter(([field]) => ENTRY_FIELDS.includes(field as EntryField));
  return { ...entry, ...Object.fromEntries(known) };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = await requireOperator(args);
  const { request, params, context } = args;
  const language = languageOf(request);
  const form = await readForm(request);
  const { service } = await getEntry(context.app.database, params['service'] ?? '');
  const submission = parseForm(form, serviceEntrySchema(entryOf(service)), language);
  if (submission.status !== 'success')
    return data({ lastResult: submission.reply(), conflict: null }, { status: 400 });

  const { entry, revision, reason, isChecked } = submission.value;
  const outcome = await editService(context.app, {
    actorId: person.id,
    serviceId: service.id,
    revision,
    entry,
    reason,
    isChecked,
  });
  const t = translatorFor(language, 'directory-admin');
  switch (outcome.outcome) {
    case 'saved':
      return redirectWithFlash(`/operator/directory/${service.id}`, {
        kind: 'success',
        key: 'directory-admin:flash.saved',
      });
    case 'unchanged':
      return data(
        { lastResult: submission.reply({ formErrors: [t('conflict.unchanged')] }), conflict: null },
        { status: 400 },
      );
    case 'merged':
      return data(
        { lastResult: submission.reply({ formErrors: [t('conflict.merged')] }), conflict: null },
        { status: 409 },
      );
    case 'conflict': {
      const { fields, values } = untouchedFields(entry, entryOf(outcome.current), outcome.theirs);
      const reply = submission.reply();
      const shown = { ...reply.initialValue, ...values, revision: String(outcome.revision) };
      return data(
        {
          lastResult: { ...reply, status: 'error' as const, initialValue: shown },
          conflict: {
            revision: outcome.revision,
            rows: conflictRows(entry, outcome, fields, language),
          },
        },
        { status: 409 },
      );
    }
  }
}

function conflictRows(
  mine: ServiceEntry,
  { theirs }: Extract<EditServiceOutcome, { outcome: 'conflict' }>,
  untouched: readonly EntryField[],
  language: Language,
): ConflictRow[] {
  return ENTRY_FIELDS.flatMap((field) => {
    const pair = theirs[field];
    if (pair === undefined) return [];
    const words = (value: unknown) => fieldInWords(field, value, language);
    return [
      {
        field,
        before: words(pair[0]),
        theirs: words(pair[1]),
        mine: words(mine[field]),
        isUntouched: untouched.includes(field),
      },
    ];
  });
}

export default function EditEntryPage() {
  const { title, service, values, hasDerivedAreas, isUndo } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('directory-admin');
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[
          { to: '/operator/directory', label: t('list.title') },
          { to: `/operator/directory/${service.id}`, label: service.name },
        ]}
      />
      {isUndo ? <Notice kind="info">{t('form.undoNotice')}</Notice> : null}
      {actionData?.conflict ? <ConflictNotice rows={actionData.conflict.rows} /> : null}
      <EntryForm
        // Made anew after a conflict: it then begins with the values that others saved.
        key={actionData?.conflict?.revision ?? 'typed'}
        values={values}
        lastResult={actionData?.lastResult ?? null}
        submit={t('form.submit')}
        hasDerivedAreas={hasDerivedAreas}
      />
    </>
  );
}
