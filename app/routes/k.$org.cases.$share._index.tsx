import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireShare } from '~/auth/share-gate.server';
import { SharedCasePage } from '~/components/sharing/shared-case-page';
import { translatorFor } from '~/i18n/server-i18n.server';
import { sharedCase } from '~/queries/sharing/shared-case.server';
import { noteShareView } from '~/services/sharing/note-share-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A case that a firm shows to a chamber. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireShare(args, 'chamber');
  const { app, requestId } = args.context;
  const { base, share, organisation, person, language } = visit;
  const [view] = await Promise.all([
    sharedCase(app.database, share, visit),
    noteShareView(app, { share, partnerId: organisation.id, personId: person.id, requestId }),
  ]);
  const { employerName, number } = view.head;
  const t = translatorFor(language, 'sharing');
  return {
    title: `${t('partner.caseTitle', { employer: employerName, number: String(number) })} · ${organisation.name}`,
    page: {
      base,
      here: `${base}/${share.id}`,
      view,
      endsOn: share.endsOn,
      // Only who sees the files themselves can judge them.
      ...(share.scope.includes('papers') && share.scope.includes('files')
        ? {
            check: {
              to: `${base}/${share.id}/papers`,
              label: translatorFor(language, 'advisers')('check.link'),
            },
          }
        : {}),
    },
  };
}

export default function ChamberCasePage() {
  const { page } = useLoaderData<typeof loader>();
  return <SharedCasePage page={page} />;
}
