import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { EmptyState, PageHeader } from '~/components';
import { CoverageMatrix, GapTable } from '~/components/directory-admin/coverage-tables';
import { coverageOf } from '~/domain/directory/coverage';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Which kinds of services each Land has, which it lacks, how old they are. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireOperator(args);
  const { app } = args.context;
  const { services } = await directoryOf(app);
  const t = translatorFor(languageOf(args.request), 'directory-admin');
  return {
    title: `${t('coverage.title')} · ${organisation.name}`,
    isEmpty: services.length === 0,
    ...coverageOf(services, app.clock.today()),
  };
}

export default function CoveragePage() {
  const { isEmpty, rows, states } = useLoaderData<typeof loader>();
  const t = useT('directory-admin');
  return (
    <>
      <PageHeader title={t('coverage.title')} lead={t('coverage.lead')} />
      {isEmpty ? (
        <EmptyState title={t('coverage.empty')} text={t('coverage.emptyText')} />
      ) : (
        <>
          <GapTable states={states} />
          <CoverageMatrix rows={rows} />
        </>
      )}
    </>
  );
}
