import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { StaleList } from '~/components/directory-admin/stale-list';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { staleBefore } from '~/queries/directory/directory-figures.server';
import { staleEntries } from '~/queries/directory/entry-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** What nobody compared with its source for 90 days. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireOperator(args);
  const { database, clock } = args.context.app;
  const today = clock.today();
  const after = new URL(args.request.url).searchParams.get('after');
  const list = await staleEntries(database, { before: staleBefore(today), today, after });
  const t = translatorFor(languageOf(args.request), 'directory-admin');
  return { title: `${t('stale.title')} · ${organisation.name}`, isFirstPage: after === null, ...list };
}

export default function StalePage() {
  return <StaleList list="stale" {...useLoaderData<typeof loader>()} />;
}
