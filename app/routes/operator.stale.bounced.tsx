import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { StaleList } from '~/components/directory-admin/stale-list';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { bouncedEntries } from '~/queries/directory/entry-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Entries whose address does not take mail. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireOperator(args);
  const { database, clock } = args.context.app;
  const after = new URL(args.request.url).searchParams.get('after');
  const list = await bouncedEntries(database, { today: clock.today(), after });
  const t = translatorFor(languageOf(args.request), 'directory-admin');
  return { title: `${t('stale.tabBounced')} · ${organisation.name}`, isFirstPage: after === null, ...list };
}

export default function BouncedPage() {
  return <StaleList list="bounced" {...useLoaderData<typeof loader>()} />;
}
