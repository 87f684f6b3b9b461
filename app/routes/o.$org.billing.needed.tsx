import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireBillingMember } from '~/auth/billing-gate.server';
import { BulletList, Card, LinkButton, Notice, PageHeader } from '~/components';
import { mayOpenCase } from '~/domain/billing/entitlements';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { openCases } from '~/queries/billing/counted-units.server';
import { entitlementOf } from '~/queries/billing/entitlement.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Why there is no new case just now, and what to do. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, isInCharge, base } = await requireBillingMember(args, 'employer');
  const { app } = args.context;
  const organisationId = organisation.id;
  const [entitlement, open] = await Promise.all([
    entitlementOf(app, app.database, { organisationId, kind: 'employer' }),
    openCases(app.database, organisationId),
  ]);
  const t = translatorFor(languageOf(args.request), 'billing');
  return {
    title: `${t('needed.title')} · ${organisation.name}`,
    base,
    cases: `/o/${organisation.slug}/cases`,
    isInCharge,
    isBlocked: entitlement.newCases.kind === 'blocked',
    isFine: mayOpenCase(entitlement, open),
  };
}

export default function CaseNotPossiblePage() {
  const { base, cases, isInCharge, isBlocked, isFine } = useLoaderData<typeof loader>();
  const t = useT('billing');
  return (
    <>
      <PageHeader title={t('needed.title')} breadcrumbs={[{ to: base, label: t('title.employer') }]} />
      <div className="grid max-w-2xl gap-6">
        {isFine ? (
          <Notice kind="success">{t('needed.fineNow')}</Notice>
        ) : (
          <Notice kind="warning">{t(isBlocked ? 'needed.blocked' : 'needed.free')}</Notice>
        )}
        <p>{t('needed.kept')}</p>
        {isFine ? null : (
          <Card title={t('needed.todo')}>
            <BulletList
              items={
                isBlocked
                  ? [t('needed.pay'), t('needed.chamber')]
                  : [t('needed.plan'), t('needed.close'), t('needed.chamber')]
              }
            />
            {isInCharge ? null : <p className="mt-4">{t('needed.askOwner')}</p>}
          </Card>
        )}
        <div className="flex flex-wrap gap-3">
          {isFine ? (
            <LinkButton to={`${cases}/new`}>{t('needed.newCase')}</LinkButton>
          ) : (
            <LinkButton to={base}>{t('needed.toBilling')}</LinkButton>
          )}
          <LinkButton to={cases} look="secondary">
            {t('needed.toCases')}
          </LinkButton>
        </div>
      </div>
    </>
  );
}
