import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { returnLoader } from '~/auth/billing-pages.server';
import { ReturnPage } from '~/components/billing/return-page';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Back from Stripe's till or portal. */
export function loader(args: LoaderFunctionArgs) {
  return returnLoader(args, 'chamber');
}

export default function ChamberReturnPage() {
  const { page } = useLoaderData<typeof loader>();
  return <ReturnPage {...page} />;
}
