import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Card, Disclosure, EmptyState, Notice, Table } from '~/components';
import { SubmitButton, TextField } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { addressOfKey, suppressedAddresses } from '~/queries/mail/suppressed-addresses.server';
import { reasonOfText } from '~/domain/mail/bounce';
import { liftSuppression } from '~/services/mail/lift-suppression.server';

const MOST_CHARACTERS = 300;
const PATH = '/operator/mails/addresses';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Addresses that nothing goes to. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const language = languageOf(args.request);
  const rows = await suppressedAddresses(args.context.app.database);
  const words = translatorFor(language, 'mail-links');
  return {
    title: `${translatorFor(language, 'mail-admin')('suppressed.title')} · Lotsenwerk`,
    rows: rows.map(({ reason, suppressedAt, ...row }) => ({
      ...row,
      since: formatDateTime(new Date(suppressedAt), language),
      reason: `${words(`undelivered.reason.${reasonOfText(reason)}`)} (${reason ?? '–'})`,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireOperator(args);
  const { app, requestId } = args.context;
  const t = translatorFor(languageOf(args.request), 'mail-admin');
  const form = await readForm(args.request);
  const [key, typed] = [form.get('key'), form.get('reason')];
  const reason = typeof typed === 'string' ? typed.trim().slice(0, MOST_CHARACTERS) : '';
  if (reason === '') return data({ error: t('suppressed.missing') }, { status: 400 });
  const address = typeof key === 'string' ? await addressOfKey(app.database, key) : null;
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  const outcome =
    address === null ? 'not-suppressed' : await liftSuppression(app, { actor, address, reason });
  if (outcome === 'not-suppressed') return data({ error: t('suppressed.gone') }, { status: 409 });
  throw redirectWithFlash(PATH, { kind: 'success', key: 'mail-admin:suppressed.lifted' });
}

export default function SuppressedAddressesPage() {
  const { rows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('mail-admin');
  if (rows.length === 0)
    return <EmptyState title={t('suppressed.emptyTitle')} text={t('suppressed.emptyText')} />;
  return (
    <Card title={t('suppressed.title')}>
      <div className="grid gap-4">
        <p className="text-ink-muted">{t('suppressed.lead')}</p>
        {answer?.error ? (
          <Notice kind="danger" isLive>
            {answer.error}
          </Notice>
        ) : null}
        <Table
          caption={t('suppressed.title')}
          isCaptionHidden
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              id: 'address',
              header: t('suppressed.address'),
              isRowHeader: true,
              cell: ({ masked }) => <span className="break-all">{masked}</span>,
            },
            { id: 'since', header: t('suppressed.since'), cell: ({ since }) => since },
            { id: 'reason', header: t('suppressed.reason'), cell: ({ reason }) => reason },
            { id: 'lift', header: t('column.act'), cell: ({ key }) => <LiftForm addressKey={key} /> },
          ]}
        />
      </div>
    </Card>
  );
}

function LiftForm({ addressKey }: { addressKey: string }) {
  const t = useT('mail-admin');
  return (
    <Disclosure summary={t('suppressed.lift')}>
      <Form method="post" className="grid gap-3" noValidate>
        <input type="hidden" name="key" value={addressKey} />
        <TextField
          field={plainField('reason', { prefix: `lift-${addressKey.slice(0, 8)}` })}
          label={t('suppressed.liftReason')}
          maxLength={MOST_CHARACTERS}
          isRequired
        />
        <div>
          <SubmitButton look="secondary">{t('suppressed.lift')}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
