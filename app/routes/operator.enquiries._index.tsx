import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { PageHeader } from '~/components';
import { InboxCards } from '~/components/enquiries/inbox-page';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { inboxView } from '~/queries/enquiries/inbox-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The last resort: enquiries that no desk has, without what they ask. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const language = languageOf(args.request);
  const search = new URL(args.request.url).searchParams;
  const view = await inboxView(args.context.app, 'operator', { search, language, personId: null });
  const path = '/operator/enquiries';
  return {
    title: `${translatorFor(language, 'enquiries')('operatorQueue.title')} · Lotsenwerk`,
    view: { ...view, path, enquiries: path },
  };
}

export default function OperatorEnquiriesPage() {
  const { view } = useLoaderData<typeof loader>();
  const t = useT('enquiries');
  return (
    <>
      <PageHeader title={t('operatorQueue.title')} lead={t('operatorQueue.lead')} />
      <InboxCards
        view={view}
        empty={
          view.box === 'todo'
            ? { title: t('operatorQueue.empty'), text: t('operatorQueue.emptyText') }
            : { title: t('inbox.empty'), text: t('operatorQueue.emptyText') }
        }
      />
    </>
  );
}
