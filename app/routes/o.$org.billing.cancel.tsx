import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { billingAction } from '~/auth/billing-action.server';
import { cancelLoader } from '~/auth/billing-pages.server';
import { CancelPage } from '~/components/billing/cancel-page';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The question before a cancellation. */
export function loader(args: LoaderFunctionArgs) {
  return cancelLoader(args, 'employer');
}

export function action(args: ActionFunctionArgs) {
  return billingAction(args, 'employer');
}

export default function EmployerCancelPage() {
  const { page } = useLoaderData<typeof loader>();
  return <CancelPage {...page} />;
}
