import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { requireCase } from '~/auth/case-gate.server';
import { Notice } from '~/components';
import { PlanTabs } from '~/components/plan/plan-tabs';
import { ComparisonView } from '~/components/plan/replan/comparison-view';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { frozenVersions, versionsCompared } from '~/queries/cases/plan-versions.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

const version = z.coerce.number().int().min(1).max(100_000);
const pairSchema = z.object({ from: version, to: version });

/** What differs between any two accepted versions. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, language } = await requireCase(args);
  const { app } = args.context;
  const pair = pairSchema.safeParse(Object.fromEntries(new URL(args.request.url).searchParams));
  if (!pair.success) throw notFound();
  const { from, to } = pair.data;
  const reader = { organisationId: organisation.id, caseId, language, directory: await directoryOf(app) };
  const [before, after] = await frozenVersions(app.database, reader, [from, to]);
  if (before === undefined || after === undefined) throw notFound();
  const t = translatorFor(language, 'replan');
  const heading = t('versions.compareTitle', { from: String(from), to: String(to) });
  return {
    title: `${heading} · ${organisation.name}`,
    heading,
    base,
    from,
    to,
    comparison: versionsCompared(before, after, language),
  };
}

export default function CompareVersionsPage() {
  const { base, heading, from, to, comparison } = useLoaderData<typeof loader>();
  const t = useT('replan');
  return (
    <>
      <PlanTabs base={base} />
      <div className="grid gap-2">
        <h2 className="text-h2">{heading}</h2>
        <Link to={`${base}/versions`} className="text-link underline underline-offset-4">
          {t('versions.back')}
        </Link>
      </div>
      {comparison.isEmpty ? <Notice>{t('versions.equal')}</Notice> : null}
      <ComparisonView
        comparison={comparison}
        labels={{
          before: t('versions.version', { version: String(from) }),
          after: t('versions.version', { version: String(to) }),
        }}
      />
    </>
  );
}
