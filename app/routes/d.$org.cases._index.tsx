import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePartner } from '~/auth/share-gate.server';
import { SharedCaseList } from '~/components/sharing/shared-case-list';
import { translatorFor } from '~/i18n/server-i18n.server';
import { sharedCaseList } from '~/queries/sharing/shared-case-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The cases that firms share with a desk. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await requirePartner(args, 'desk');
  const { database } = args.context.app;
  const { base, reader, language, organisation } = visit;
  const { searchParams } = new URL(args.request.url);
  const olderThan = searchParams.get('before');
  const onlyStuck = searchParams.get('view') === 'stuck';
  const page = await sharedCaseList(database, { ...reader, language, olderThan, onlyStuck });
  return {
    title: `${translatorFor(language, 'sharing')('partner.title')} · ${organisation.name}`,
    list: { ...page, base, onlyStuck, isFirstPage: olderThan === null },
  };
}

export default function DeskCasesPage() {
  const { list } = useLoaderData<typeof loader>();
  return <SharedCaseList list={list} />;
}
