import type { SubmissionResult } from '@conform-to/react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { Card, LinkButton, Notice, PageHeader } from '~/components';
import { StateMarks, StatusBadge } from '~/components/directory-admin/entry-badges';
import { EntryFacts } from '~/components/directory-admin/entry-facts';
import { EntryHistory } from '~/components/directory-admin/entry-history';
import { ENTRY_LINK } from '~/components/directory-admin/entry-table';
import { ActionForm, Checkbox, SubmitButton, TextField, useForm } from '~/components/form';
import { isWebAddress } from '~/domain/directory-exchange';
import { ENTRY_FIELDS } from '~/domain/directory/entry';
import { serviceKindWord } from '~/domain/directory/words';
import { confirmEntrySchema } from '~/forms/directory-steps.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getEntryDetail } from '~/queries/directory/entry-detail.server';
import { fieldInWords } from '~/queries/directory/field-words.server';
import { confirmService } from '~/services/directory/confirm-service.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One entry: what it says, how well it is backed, what happened to it. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { request, params, context } = args;
  const language = languageOf(request);
  const serviceId = params['service'] ?? '';
  const before = revisionOf(new URL(request.url).searchParams.get('before'));
  const detail = await getEntryDetail(context.app.database, { serviceId, before, language });
  const t = translatorFor(language, 'directory-admin');
  const { service, history, older } = detail;
  const { id, name, kind, status, state, bounces, until, website, sources, verifiedOn } = service;
  const base = `/operator/directory/${id}`;
  return {
    title: `${name} · ${t('list.title')}`,
    base,
    service: { id, name, kind, status, state, bounces, verifiedOn },
    isOver: until !== null && until < context.app.clock.today(),
    facts: ENTRY_FIELDS.map((field) => ({ field, text: fieldInWords(field, service[field], language) })),
    websiteHref: isWebAddress(website) ? website : null,
    sources: sources.map((source) => ({
      ...source,
      href: source.url !== undefined && isWebAddress(source.url) ? source.url : null,
    })),
    mergedInto: detail.mergedInto,
    mergedFrom: detail.mergedFrom,
    openReports: detail.openReports,
    history: history.map(({ at, ...line }) => ({ ...line, when: formatDateTime(at, language) })),
    newestTo: before === null ? null : base,
    olderTo: older === null ? null : `${base}?before=${older}`,
  };
}

function revisionOf(mark: string | null): number | null {
  return mark !== null && /^\d{1,9}$/.test(mark) ? Number(mark) : null;
}

const confirmFlash = {
  confirmed: { kind: 'success', key: 'directory-admin:flash.confirmed' },
  'not-listed': { kind: 'warning', key: 'directory-admin:flash.notListed' },
} as const;

export async function action(args: ActionFunctionArgs) {
  const { person } = await requireOperator(args);
  const { request, params, context } = args;
  const form = await readForm(request);
  if (form.get('intent') !== 'confirm') throw badRequest('No known intent.');
  const submission = parseForm(form, confirmEntrySchema, languageOf(request));
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const serviceId = params['service'] ?? '';
  const { sourceUrl, isAddressRight, note } = submission.value;
  const { outcome } = await confirmService(context.app, {
    actorId: person.id,
    serviceId,
    sourceUrl,
    isAddressRight,
    reason: note,
  });
  return redirectWithFlash(`/operator/directory/${serviceId}`, confirmFlash[outcome]);
}

export default function EntryPage() {
  const page = useLoaderData<typeof loader>();
  const { base, service, isOver, mergedInto, mergedFrom, openReports } = page;
  const actionData = useActionData<typeof action>();
  const t = useT('directory-admin');
  const language = useLanguage();
  const isListed = service.state === 'listed';
  return (
    <>
      <PageHeader
        title={service.name}
        lead={serviceKindWord(service.kind, language)}
        breadcrumbs={[{ to: '/operator/directory', label: t('list.title') }]}
        actions={
          <>
            {mergedInto === null ? <LinkButton to={`${base}/edit`}>{t('detail.edit')}</LinkButton> : null}
            {mergedInto === null ? (
              <LinkButton to={`/services/${service.id}`} look="secondary">
                {t('detail.publicPage')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <p className="flex flex-wrap gap-2">
        <StatusBadge status={service.status} />
        <StateMarks state={service.state} isOver={isOver} bounces={service.bounces} />
      </p>
      {mergedInto === null ? null : (
        <Notice kind="info">
          <p>
            {t('detail.mergedNotice')}{' '}
            <Link to={`/operator/directory/${mergedInto.id}`} className={ENTRY_LINK}>
              {mergedInto.name}
            </Link>
          </p>
        </Notice>
      )}
      {service.state === 'ended' ? <Notice kind="info">{t('detail.endedNotice')}</Notice> : null}
      {isListed && isOver ? <Notice kind="warning">{t('detail.overNotice')}</Notice> : null}
      {service.bounces > 0 ? (
        <Notice kind="warning">{t('detail.bouncedNotice', { count: service.bounces })}</Notice>
      ) : null}
      {openReports > 0 ? (
        <Notice kind="warning">
          <p>
            <Link to="/operator/reports" className={ENTRY_LINK}>
              {t('detail.openReports', { count: openReports })}
            </Link>
          </p>
        </Notice>
      ) : null}
      <Card title={t('detail.factsTitle')}>
        <EntryFacts
          id={service.id}
          facts={page.facts}
          websiteHref={page.websiteHref}
          sources={page.sources}
          verifiedOn={service.verifiedOn}
        />
        {mergedFrom.length > 0 ? (
          <>
            <h3 className="mt-5 text-h3">{t('detail.mergedFrom')}</h3>
            <ul className="list-disc pl-5">
              {mergedFrom.map(({ id, name }) => (
                <li key={id}>
                  <Link to={`/operator/directory/${id}`} className={ENTRY_LINK}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Card>
      {isListed ? (
        <ConfirmCard
          // A new check begins with an empty form.
          key={`${service.verifiedOn}-${page.history[0]?.revision}`}
          website={page.websiteHref ?? ''}
          hasBounced={service.bounces > 0}
          lastResult={actionData?.lastResult ?? null}
        />
      ) : null}
      <Card title={t('detail.moreTitle')}>
        <div className="flex flex-wrap gap-3">
          {isListed ? (
            <LinkButton to={`${base}/end`} look="secondary">
              {t('detail.end')}
            </LinkButton>
          ) : (
            <LinkButton to={`${base}/relist`} look="secondary">
              {t('detail.relist')}
            </LinkButton>
          )}
          {mergedInto === null ? (
            <LinkButton to={`${base}/merge`} look="secondary">
              {t('detail.merge')}
            </LinkButton>
          ) : null}
        </div>
      </Card>
      <EntryHistory base={base} rows={page.history} newestTo={page.newestTo} olderTo={page.olderTo} />
    </>
  );
}

function ConfirmCard({
  website,
  hasBounced,
  lastResult,
}: {
  website: string;
  hasBounced: boolean;
  lastResult: SubmissionResult<string[]> | null;
}) {
  const t = useT('directory-admin');
  const [form, fields] = useForm<{ sourceUrl: string; isAddressRight: string; note: string }>({
    id: 'confirm-entry',
    lastResult,
    defaultValue: { sourceUrl: website, isAddressRight: '', note: '' },
  });
  const labels = {
    sourceUrl: t('detail.checkSource'),
    isAddressRight: t('detail.checkAddress'),
    note: t('fields.note'),
  };
  return (
    <Card title={t('detail.checkTitle')} className="max-w-3xl">
      <p className="mb-4 text-ink-muted">{t('detail.checkIntro')}</p>
      <ActionForm form={form} labels={labels} hasRequiredFields={false}>
        <TextField
          field={fields.sourceUrl}
          label={labels.sourceUrl}
          hint={t('detail.checkSourceHint')}
          type="url"
          width="full"
        />
        {hasBounced ? <Checkbox field={fields.isAddressRight} label={labels.isAddressRight} /> : null}
        <TextField field={fields.note} label={labels.note} width="full" maxLength={500} />
        <div>
          <SubmitButton name="intent" value="confirm">
            {t('detail.checkSubmit')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
