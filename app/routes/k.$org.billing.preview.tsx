import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { previewLoader } from '~/auth/billing-pages.server';
import { PreviewPage } from '~/components/billing/preview-page';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** What another quantity would cost. */
export function loader(args: LoaderFunctionArgs) {
  return previewLoader(args, 'chamber');
}

export default function ChamberPreviewPage() {
  const { page } = useLoaderData<typeof loader>();
  return <PreviewPage {...page} />;
}
